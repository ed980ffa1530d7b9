#!/bin/sh
# Installs the package $1 into a Debian that has never seen it, below the folder $2, and lets it test itself.
#
# As root and with debootstrap the root is a real one: apt resolves what the package says it needs, the program
# runs as an ordinary user, and purging leaves nothing behind. Otherwise the package is only unpacked and run
# with an empty environment.
set -eu
package=$1
clean=$2/clean-root

release_mounts() {
    umount "$clean/proc" 2>/dev/null || true
}

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null 2>&1; then
    echo 'No debootstrap, or not root: the package is unpacked and tried without a clean system.'
    rm -rf "$clean"
    mkdir -p "$clean/home"
    dpkg-deb --extract "$package" "$clean"
    exec env -i HOME="$clean/home" PATH=/usr/bin:/bin LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        "$clean/usr/bin/liaison-desk" --self-test
fi

suite=$(. /etc/os-release && echo "$VERSION_CODENAME")
mirror=$(apt-get indextargets --format '$(REPO_URI)' "Codename: $suite" 2>/dev/null | head -n 1)
trap release_mounts EXIT
release_mounts
rm -rf --one-file-system "$clean"
debootstrap --variant=minbase "$suite" "$clean" ${mirror:+"$mirror"} >"$2/debootstrap.log" 2>&1 || {
    tail -n 20 "$2/debootstrap.log"
    exit 1
}
mountpoint -q "$clean/proc" || mount -t proc proc "$clean/proc"
cp "$package" "$clean/root/"

inside() {
    chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

inside apt-get update -q >"$2/apt.log"
inside apt-get install -q -y --no-install-recommends "/root/$(basename "$package")" >>"$2/apt.log" 2>&1 || {
    tail -n 20 "$2/apt.log"
    exit 1
}
inside useradd --create-home officer
inside su officer -c 'cd && QT_QPA_PLATFORM=offscreen liaison-desk --self-test'
inside apt-get purge -q -y liaison-desk >>"$2/apt.log" 2>&1
left=$(inside sh -c 'ls -d /usr/lib/liaison-desk /usr/bin/liaison-desk /usr/share/doc/liaison-desk 2>/dev/null' || true)
[ -z "$left" ] || { echo "purging left behind: $left"; exit 1; }
echo 'Installed, tested and purged in a clean system.'
