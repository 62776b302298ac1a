@echo off
rem Starts So Xa; builds it first when there is no build yet or the sources are newer.
setlocal DisableDelayedExpansion
chcp 65001 >nul
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "SOXA_HOME=%ROOT%\target\soxa"
set "JAR=%SOXA_HOME%\soxa.jar"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 goto nojava

if not exist "%JAR%" goto first
powershell -NoProfile -Command "$j=(Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $s=@('pom.xml','src\main','workbook-templates') | ForEach-Object { Join-Path $env:ROOT $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $s -Recurse -Force | Where-Object { $_.Name -notlike '~$*' -and $_.Name -notlike '.~lock*' -and $_.LastWriteTimeUtc -gt $j } | Select-Object -First 1) { exit 1 }"
if errorlevel 1 goto again
goto start

:first
echo Đang dựng chương trình lần đầu… 1>&2
goto build

:again
echo Mã nguồn đã đổi, đang dựng lại chương trình… 1>&2

:build
set "MAVEN=%ROOT%\mvnw.cmd"
where mvn >nul 2>&1
if not errorlevel 1 set "MAVEN=mvn"
if exist "%SOXA_HOME%\lib" rmdir /s /q "%SOXA_HOME%\lib"
pushd "%ROOT%"
call "%MAVEN%" -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcheckstyle.skip=true package 1>&2
if errorlevel 1 (
    popd
    goto nobuild
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:start
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 -XX:Tier3CompileThreshold=4000 -XX:+UseSerialGC -Xshare:auto -Xmx1g -Duser.language=vi -Duser.country=VN -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dsoxa.home="%ROOT%" -cp "%JAR%;%SOXA_HOME%\lib\*" vn.soxa.cli.Main %*
exit /b %ERRORLEVEL%

:nojava
echo Chưa có JDK 17 trở lên. Hãy cài từ https://adoptium.net rồi chạy lại. 1>&2
exit /b 2

:nobuild
echo Không dựng được chương trình; lý do ở các dòng trên. Cần JDK 17 trở lên, lần đầu cần có mạng để tải thư viện. 1>&2
exit /b 2
