# Sourced by the scripts beside it: finds a JDK and Maven, installs Debian packages where it may.

# Vietnamese file names need a UTF-8 locale; Java reads it once, at its start.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

say() {
    printf '%s\n' "$*" >&2
}

may_install() {
    command -v apt-get >/dev/null 2>&1 && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# Debian packages from the arguments that are not installed, one a line.
missing_packages() {
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
    done
}

install_packages() {
    say "Đang cài: $*"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2 || {
        as_root apt-get update -q >&2
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >&2
    }
}

java_command() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
        printf '%s\n' "$JAVA_HOME/bin/$1"
    else
        command -v "$1"
    fi
}

# True when the first argument, java or javac, is there and is version 17 or newer.
is_java_17() {
    java_program=$(java_command "$1") || return 1
    java_version=$("$java_program" -version 2>&1 | sed -n 's/^[a-z]* \(version "\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
    [ "${java_version:-0}" -ge 17 ]
}

need_jdk() {
    is_java_17 javac && is_java_17 java && return
    if may_install && [ -z "${JAVA_HOME:-}" ]; then
        install_packages openjdk-17-jdk || install_packages default-jdk || true
    fi
    is_java_17 javac && is_java_17 java && return
    say "Chưa có JDK 17 trở lên (hoặc JAVA_HOME đang trỏ tới bản cũ)."
    say "Hãy cài rồi chạy lại. Debian/Ubuntu: sudo apt-get install openjdk-17-jdk; máy khác: https://adoptium.net"
    exit 2
}

# Sets $maven: the installed Maven, else one installed now, else the wrapper, which fetches its own.
need_maven() {
    need_jdk
    if ! command -v mvn >/dev/null 2>&1 && may_install; then
        install_packages maven || true
    fi
    if command -v mvn >/dev/null 2>&1; then
        maven=mvn
    elif command -v curl >/dev/null 2>&1 || command -v wget >/dev/null 2>&1; then
        maven=./mvnw
    else
        say "Chưa có Maven. Hãy cài rồi chạy lại. Debian/Ubuntu: sudo apt-get install maven; máy khác: https://maven.apache.org"
        exit 2
    fi
}

# How the program is started everywhere: quick to be there rather than quick for hours. Code is compiled simply, and only
# what runs a thousand times.
jvm_flags=(-XX:TieredStopAtLevel=1 -XX:Tier3InvocationThreshold=1000 -XX:Tier3MinInvocationThreshold=500
    -XX:Tier3CompileThreshold=4000 -XX:+UseSerialGC -Xshare:auto -Xmx1g
    -Duser.language=vi -Duser.country=VN -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8)
