/* What jni.h wants to know about Windows; the JDK on the building machine has only its own. */
#ifndef SOXA_JNI_MD_H
#define SOXA_JNI_MD_H
#define JNIEXPORT __declspec(dllexport)
#define JNIIMPORT __declspec(dllimport)
#define JNICALL __stdcall
typedef long jint;
typedef __int64 jlong;
typedef signed char jbyte;
#endif
