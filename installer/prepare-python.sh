#!/bin/sh
# Makes the virtual environment $1 with a Python of at least 3.11, or says what is missing.
set -eu
folder=$1

for python in "${PYTHON-}" python3 python3.14 python3.13 python3.12 python3.11 python; do
    [ -n "$python" ] && command -v "$python" >/dev/null 2>&1 || continue
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
    python=
done
if [ -z "${python-}" ]; then
    echo 'Liaison Desk needs Python 3.11 or newer. Install it, or name it: make PYTHON=/path/to/python3' >&2
    exit 1
fi

if ! "$python" -c 'import venv, ensurepip' 2>/dev/null; then
    # Debian keeps these two modules in a package of their own.
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$package" >/dev/null
    else
        echo "This Python has no venv and ensurepip modules. Install them: apt-get install $package" >&2
        exit 1
    fi
fi
exec "$python" -m venv "$folder"
