/* Where the program lies, and where it can run from. */
#ifndef SOXA_PLACES_H
#define SOXA_PLACES_H

#include <windows.h>

#define LONGEST 4096

/* Writes folder\name; false when that does not fit. */
BOOL join(wchar_t *into, const wchar_t *folder, const wchar_t *name);

BOOL exists(const wchar_t *path);

BOOL is_ascii(const wchar_t *text);

/* The folder of this program; false when its path is too long. */
BOOL own_folder(wchar_t *into);

/*
 * The folder to run from. A Java runtime finds its parts by the code page of the process, so a folder whose name the
 * code page cannot hold serves only where the manifest made it UTF-8 (Windows 10 from 1903 on). Elsewhere runtime and
 * libraries are copied once, per build, below %ProgramData% or another folder with a plain name.
 */
BOOL runnable_folder(wchar_t *into, const wchar_t *home, BOOL silent);

#endif
