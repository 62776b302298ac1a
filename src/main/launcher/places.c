#include "places.h"

#include <shellapi.h>
#include <stdio.h>

#include "sentences.h"

BOOL join(wchar_t *into, const wchar_t *folder, const wchar_t *name) {
    wchar_t joined[LONGEST];
    int length = _snwprintf(joined, LONGEST, L"%ls\\%ls", folder, name);
    if (length < 0 || length >= LONGEST) {
        return FALSE;
    }
    wcscpy(into, joined);
    return TRUE;
}

BOOL exists(const wchar_t *path) {
    return GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

BOOL is_ascii(const wchar_t *text) {
    for (; *text; text++) {
        if (*text > 126) {
            return FALSE;
        }
    }
    return TRUE;
}

BOOL own_folder(wchar_t *into) {
    DWORD length = GetModuleFileNameW(NULL, into, LONGEST);
    if (length == 0 || length >= LONGEST) {
        return FALSE;
    }
    wchar_t *slash = wcsrchr(into, L'\\');
    if (slash) {
        *slash = 0;
    }
    return TRUE;
}

/* The shell wants paths closed by two zeros; it shows a progress window unless told to be silent. */
static BOOL shell_does(UINT what, const wchar_t *from, const wchar_t *to, BOOL silent) {
    wchar_t source[LONGEST + 1] = {0};
    wchar_t target[LONGEST + 1] = {0};
    wcscpy(source, from);
    wcscpy(target, to);
    SHFILEOPSTRUCTW work = {0};
    work.wFunc = what;
    work.pFrom = source;
    work.pTo = target;
    work.fFlags = FOF_NOCONFIRMATION | FOF_NOCONFIRMMKDIR | FOF_NOERRORUI;
    work.fFlags |= silent ? FOF_SILENT : FOF_SIMPLEPROGRESS;
    work.lpszProgressTitle = COPYING;
    return SHFileOperationW(&work) == 0 && !work.fAnyOperationsAborted;
}

/* chay-<version>-<when the program file was written>: a new build is never mixed with an old copy. */
static BOOL name_of_copy(wchar_t *into, const wchar_t *home) {
    wchar_t program[LONGEST];
    WIN32_FILE_ATTRIBUTE_DATA about;
    if (!join(program, home, L"lib\\soxa.jar")
        || !GetFileAttributesExW(program, GetFileExInfoStandard, &about)) {
        return FALSE;
    }
    return _snwprintf(into, 80, L"chay-%ls-%08lx%08lx-%lx", SOXA_VERSION, about.ftLastWriteTime.dwHighDateTime,
               about.ftLastWriteTime.dwLowDateTime, about.nFileSizeLow) > 0;
}

/* Whole or not at all: copied under another name, then renamed. Another start may have been faster. */
static BOOL copied(wchar_t *target, const wchar_t *parent, const wchar_t *home, BOOL silent) {
    wchar_t name[80], unfinished[LONGEST], part[LONGEST];
    if (!name_of_copy(name, home) || !join(target, parent, name)) {
        return FALSE;
    }
    if (exists(target)) {
        return TRUE;
    }
    _snwprintf(name, 80, L"dang-chep-%lu", GetCurrentProcessId());
    CreateDirectoryW(parent, NULL);
    if (!join(unfinished, parent, name) || !CreateDirectoryW(unfinished, NULL)) {
        return FALSE;
    }
    BOOL whole = join(part, home, L"jre") && shell_does(FO_COPY, part, unfinished, silent)
        && join(part, home, L"lib") && shell_does(FO_COPY, part, unfinished, silent)
        && MoveFileW(unfinished, target);
    if (!whole) {
        shell_does(FO_DELETE, unfinished, L"", TRUE);
    }
    return exists(target);
}

BOOL runnable_folder(wchar_t *into, const wchar_t *home, BOOL silent) {
    static const wchar_t *const roots[] = {L"ProgramData", L"LOCALAPPDATA", L"PUBLIC", L"SystemDrive"};
    if (GetACP() == CP_UTF8 || is_ascii(home)) {
        wcscpy(into, home);
        return TRUE;
    }
    for (int i = 0; i < 4; i++) {
        wchar_t root[LONGEST];
        DWORD length = GetEnvironmentVariableW(roots[i], root, LONGEST);
        if (length > 0 && length < LONGEST && is_ascii(root) && join(root, root, L"SoXa")
            && copied(into, root, home, silent)) {
            return TRUE;
        }
    }
    return FALSE;
}
