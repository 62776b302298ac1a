/* The Java runtime that lies beside the program, inside this process. */
#ifndef SOXA_RUNTIME_H
#define SOXA_RUNTIME_H

#include <windows.h>

/* Null, or the sentence that says why the runtime in folder\jre did not start. */
const wchar_t *start_runtime(const wchar_t *folder, const wchar_t *home);

/*
 * Runs the program with the arguments of this process and waits for its end; the program itself decides the exit
 * status. Null, or the sentence that says why it could not run; details holds what Java said, if anything.
 */
const wchar_t *run_program(wchar_t *details, int room);

#endif
