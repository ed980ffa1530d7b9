#!/bin/sh
# Makes sure that this machine has what Python packages cannot bring, or says what is missing.
#
#   prepare-system.sh run     libraries that the window needs
#   prepare-system.sh test    those, and the programs that the tests ask for a second opinion
#   prepare-system.sh package those, and what building an installer needs
#
# Where apt-get exists and may be used, missing packages are installed; elsewhere they are named and the
# caller goes on: the program without a window, the tests up to the first one that needs them.
set -eu

window='libegl1 libgl1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libfreetype6
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
    libxcb-xinerama0 libxcb-xkb1 libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1'
tests='qpdf poppler-utils xvfb xauth minisign age zstd tar dbus gnome-keyring postgresql softhsm2 openssl'
package='binutils debootstrap dpkg-dev desktop-file-utils'

case "${1-}" in
    run) wanted=$window ;;
    test) wanted="$window $tests" ;;
    package) wanted="$window $tests $package" ;;
    *) echo "usage: $0 run|test|package" >&2; exit 2 ;;
esac

if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "This system has no dpkg. If something is missing, it is one of these (Debian's names):"
    echo $wanted
    exit 0
fi

missing=
for name in $wanted; do
    dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' && continue
    # Debian 13 and Ubuntu 24.04 renamed some libraries when time became 64 bits wide.
    dpkg-query -W -f '${Status}' "${name}t64" 2>/dev/null | grep -q 'ok installed' && continue
    missing="$missing $name"
done
[ -n "$missing" ] || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        echo "These system packages are missing:$missing"
        echo "Install them as root: apt-get install$missing"
        exit 0
    fi
fi
echo "Installing system packages:$missing"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -qq
if ! $as_root apt-get install -qq -y --no-install-recommends $missing >/dev/null; then
    echo "apt-get could not install all of these; what needs them will say so:$missing" >&2
fi
