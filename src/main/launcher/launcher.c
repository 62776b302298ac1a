/*
 * SoXa.exe, and soxa-cli.exe (built with SOXA_CONSOLE): finds the Java runtime beside itself and starts the program in
 * it, in this process. java.exe itself does not start from a folder with a Vietnamese name, nor take arguments with
 * letters outside the code page; a process of our own does both.
 *
 * With SOXA_TEST=1 in the environment nothing waits for a click: what a box would say is printed.
 */
#include <windows.h>
#include <stdio.h>

#include "places.h"
#include "runtime.h"
#include "sentences.h"

#define NOT_DONE 2
#define DETAILS 2000

static BOOL tested(void) {
    return GetEnvironmentVariableW(L"SOXA_TEST", NULL, 0) != 0;
}

static BOOL speaks_on_console(void) {
#ifdef SOXA_CONSOLE
    return TRUE;
#else
    return tested();
#endif
}

static void print(const wchar_t *line) {
    static char utf8[3 * DETAILS + 6000];
    UINT before = GetConsoleOutputCP();
    WideCharToMultiByte(CP_UTF8, 0, line, -1, utf8, sizeof utf8, NULL, NULL);
    SetConsoleOutputCP(CP_UTF8);
    fprintf(stderr, "%s\n", utf8);
    fflush(stderr);
    SetConsoleOutputCP(before);
}

static int cannot(const wchar_t *sentence, const wchar_t *details) {
    static wchar_t whole[DETAILS + 2000];
    _snwprintf(whole, DETAILS + 1999, L"%ls%ls", sentence, details);
    if (speaks_on_console()) {
        print(whole);
    } else {
        MessageBoxW(NULL, whole, TITLE, MB_OK | MB_ICONERROR);
    }
    return NOT_DONE;
}

static BOOL is_there(const wchar_t *home, const wchar_t *name) {
    wchar_t path[LONGEST];
    return join(path, home, name) && exists(path);
}

static int start(void) {
    wchar_t home[LONGEST], folder[LONGEST], details[DETAILS], line[LONGEST + 100];
    if (!own_folder(home)) {
        return cannot(PATH_TOO_LONG, L"");
    }
    if (!is_there(home, L"jre\\bin\\server\\jvm.dll")) {
        return cannot(NO_RUNTIME, L"");
    }
    if (!is_there(home, L"lib\\soxa.jar")) {
        return cannot(NO_PROGRAM, L"");
    }
    if (!runnable_folder(folder, home, speaks_on_console())) {
        return cannot(CANNOT_COPY, L"");
    }
    if (tested()) {
        _snwprintf(line, LONGEST + 99, L"code page %u, runs from %ls", GetACP(), folder);
        print(line);
    }
    const wchar_t *failure = start_runtime(folder, home);
    if (failure) {
        return cannot(failure, L"");
    }
    failure = run_program(details, DETAILS);
    return failure ? cannot(failure, details) : 0;
}

#ifdef SOXA_CONSOLE
int wmain(void) {
    return start();
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE before, LPWSTR line, int show) {
    (void) self, (void) before, (void) line, (void) show;
    return start();
}
#endif
