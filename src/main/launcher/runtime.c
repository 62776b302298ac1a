#include "runtime.h"

#include <jni.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#include "places.h"
#include "sentences.h"

#define CLASS_PATH_ROOM 32000

typedef jint(JNICALL *create_vm)(JavaVM **, void **, void *);

static JavaVM *vm;
static JNIEnv *env;
static UINT console_code_page;

static int by_name(const void *one, const void *other) {
    return wcscmp(*(wchar_t *const *) one, *(wchar_t *const *) other);
}

/* Every jar of the folder lib, ours first, the others in the order of their names. */
static BOOL class_path(wchar_t *into, const wchar_t *folder) {
    wchar_t pattern[LONGEST], *names[256];
    int count = 0;
    WIN32_FIND_DATAW found;
    int length = _snwprintf(into, CLASS_PATH_ROOM, L"-Djava.class.path=%ls\\lib\\soxa.jar", folder);
    if (length < 0 || !join(pattern, folder, L"lib\\*.jar")) {
        return FALSE;
    }
    HANDLE search = FindFirstFileW(pattern, &found);
    if (search == INVALID_HANDLE_VALUE) {
        return FALSE;
    }
    do {
        if (count < 256 && wcscmp(found.cFileName, L"soxa.jar")) {
            names[count++] = _wcsdup(found.cFileName);
        }
    } while (FindNextFileW(search, &found));
    FindClose(search);
    qsort(names, count, sizeof *names, by_name);
    BOOL fits = TRUE;
    for (int i = 0; i < count; i++) {
        int more = _snwprintf(into + length, CLASS_PATH_ROOM - length, L";%ls\\lib\\%ls", folder, names[i]);
        fits = fits && more > 0;
        length += more > 0 ? more : 0;
        free(names[i]);
    }
    return fits;
}

/* Java ends the process from within: the console gets its code page back first. */
static void JNICALL leave(jint status) {
    if (console_code_page) {
        SetConsoleOutputCP(console_code_page);
    }
    ExitProcess((UINT) status);
}

static jstring text(const wchar_t *value) {
    return (*env)->NewString(env, (const jchar *) value, (jsize) wcslen(value));
}

/* Not an option of the runtime: those are read in the code page of the process, this may hold any letter. */
static BOOL set_property(const wchar_t *name, const wchar_t *value) {
    jclass system = (*env)->FindClass(env, "java/lang/System");
    jmethodID set = (*env)->GetStaticMethodID(
        env, system, "setProperty", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");
    (*env)->CallStaticObjectMethod(env, system, set, text(name), text(value));
    return !(*env)->ExceptionCheck(env);
}

static BOOL create(create_vm create, char *classes) {
    JavaVMOption options[] = {
        {classes, NULL},
        {"exit", (void *) leave},
        {"-XX:TieredStopAtLevel=1", NULL}, /* as scripts/prerequisites.sh */
        {"-XX:Tier3InvocationThreshold=1000", NULL},
        {"-XX:Tier3MinInvocationThreshold=500", NULL},
        {"-XX:Tier3CompileThreshold=4000", NULL},
        {"-XX:+UseSerialGC", NULL},
        {"-Xshare:auto", NULL},
        {"-Xmx1g", NULL},
        {"-Dline.separator=\n", NULL}, /* the same content is the same file as on Linux */
        {"-Duser.language=vi", NULL},
        {"-Duser.country=VN", NULL},
        {"-Dfile.encoding=UTF-8", NULL},
        {"-Dsun.stdout.encoding=UTF-8", NULL},
        {"-Dsun.stderr.encoding=UTF-8", NULL},
        {"-Dflatlaf.useNativeLibrary=false", NULL}, /* it would be unpacked below the user's name */
    };
    JavaVMInitArgs arguments = {JNI_VERSION_10, sizeof options / sizeof *options, options, JNI_FALSE};
    return create(&vm, (void **) &env, &arguments) == JNI_OK;
}

const wchar_t *start_runtime(const wchar_t *folder, const wchar_t *home) {
    static wchar_t wide[CLASS_PATH_ROOM];
    static char classes[CLASS_PATH_ROOM * 3];
    wchar_t path[LONGEST];
    if (!class_path(wide, folder) || !join(path, folder, L"jre\\bin")) {
        return PATH_TOO_LONG;
    }
    WideCharToMultiByte(CP_ACP, 0, wide, -1, classes, sizeof classes, NULL, NULL);
    SetDllDirectoryW(path);
    join(path, folder, L"jre\\bin\\server\\jvm.dll");
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    create_vm entry = library ? (create_vm) (void *) GetProcAddress(library, "JNI_CreateJavaVM") : NULL;
    if (!entry) {
        return CANNOT_LOAD;
    }
    console_code_page = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    if (!create(entry, classes)) {
        return CANNOT_CREATE;
    }
    BOOL terminal = GetFileType(GetStdHandle(STD_ERROR_HANDLE)) == FILE_TYPE_CHAR;
    return set_property(L"soxa.home", home) && set_property(L"soxa.terminal", terminal ? L"true" : L"false")
        ? NULL
        : CANNOT_CREATE;
}

/* What Java threw, as text; the trace goes to the error stream, where there is one. */
static void describe(wchar_t *details, int room) {
    jthrowable thrown = (*env)->ExceptionOccurred(env);
    (*env)->ExceptionDescribe(env);
    (*env)->ExceptionClear(env);
    jclass object = (*env)->FindClass(env, "java/lang/Object");
    jmethodID to_string = (*env)->GetMethodID(env, object, "toString", "()Ljava/lang/String;");
    jstring said = (jstring) (*env)->CallObjectMethod(env, thrown, to_string);
    if (said && !(*env)->ExceptionCheck(env)) {
        const jchar *letters = (*env)->GetStringChars(env, said, NULL);
        int length = min((*env)->GetStringLength(env, said), room - 1);
        wmemcpy(details, (const wchar_t *) letters, length);
        details[length] = 0;
        (*env)->ReleaseStringChars(env, said, letters);
    }
}

static jobjectArray arguments(void) {
    int count;
    wchar_t **values = CommandLineToArgvW(GetCommandLineW(), &count);
    jobjectArray array = (*env)->NewObjectArray(env, count - 1, (*env)->FindClass(env, "java/lang/String"), NULL);
    for (int i = 1; i < count; i++) {
        (*env)->SetObjectArrayElement(env, array, i - 1, text(values[i]));
    }
    LocalFree(values);
    return array;
}

const wchar_t *run_program(wchar_t *details, int room) {
    details[0] = 0;
    jclass program = (*env)->FindClass(env, "vn/soxa/cli/Main");
    jmethodID start = program ? (*env)->GetStaticMethodID(env, program, "main", "([Ljava/lang/String;)V") : NULL;
    if (!start) {
        describe(details, room);
        return BROKEN_PROGRAM;
    }
    (*env)->CallStaticVoidMethod(env, program, start, arguments());
    if ((*env)->ExceptionCheck(env)) {
        describe(details, room);
        return STOPPED;
    }
    (*vm)->DestroyJavaVM(vm); /* waits for the window */
    return NULL;
}
