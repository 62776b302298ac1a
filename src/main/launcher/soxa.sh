#!/bin/sh
# Starts Sổ Xã from its unpacked archive; needs Java 17 or newer.
home=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)

# Vietnamese file names need a UTF-8 locale; Java reads it once, at its start.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) LC_ALL=C.UTF-8 && export LC_ALL ;;
esac

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then java=$JAVA_HOME/bin/java; fi
version=$("$java" -version 2>&1 | sed -n 's/^[a-z]* version "\{0,1\}\([0-9]*\).*/\1/p' | head -n 1)
if [ "${version:-0}" -lt 17 ]; then
    echo "Chưa có Java 17 trở lên (hoặc JAVA_HOME đang trỏ tới bản cũ)." >&2
    echo "Hãy cài rồi chạy lại. Debian/Ubuntu: sudo apt-get install openjdk-17-jre; máy khác: https://adoptium.net" >&2
    exit 2
fi

terminal=false
if [ -t 2 ]; then terminal=true; fi
archive=$home/soxa.jsa # classes as the first collect loaded them: see scripts/soxa
new=$archive.$$
if [ -f "$archive" ]; then
    share=-XX:SharedArchiveFile=$archive
elif [ "${1:-}" = collect ] && [ -w "$home" ]; then
    share=-XX:ArchiveClassesAtExit=$new
else
    share=-Xshare:auto
fi
status=0
"$java" -XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500 \
    -XX:Tier3CompileThreshold=4000 -XX:+UseSerialGC -Xmx1g "$share" -Xlog:disable \
    -Duser.language=vi -Duser.country=VN -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 \
    -Dsoxa.home="$home" -Dsoxa.terminal=$terminal -cp "$home/lib/soxa.jar:$home/lib/*" vn.soxa.cli.Main "$@" || status=$?
[ ! -f "$new" ] || mv -f "$new" "$archive"
exit $status
