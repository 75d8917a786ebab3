#!/bin/sh
# Sets up a fresh machine for `make`: system libraries, a virtual environment, Albumen and its dependencies in it.
# Usage: packaging/prepare.sh run|test|package      (from the top folder; Makefile calls it, and only when needed)
set -eu

purpose=$1
venv=${VENV:-.venv}
python=${PYTHON:-python3}

say() { printf '%s\n' "$*" >&2; }

# --- system libraries (Debian, Ubuntu and their kin; elsewhere Qt's wheels and a usual desktop have what is needed)
libraries="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 fonts-dejavu-core \
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 \
libxcb-xkb1 libxcb-util1 libxkbcommon-x11-0 libx11-xcb1"
case $purpose in
test) libraries="$libraries xvfb xauth libimage-exiftool-perl" ;;
package) libraries="$libraries desktop-file-utils appstream binutils" ;;
esac

have() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed; }

missing_of() {
    for each in "$@"; do
        # newer releases carry some of these under a name that ends in t64
        have "$each" || have "${each}t64" || printf '%s ' "$each"
    done
}

as_root() {
    say "Installing what the system lacks: $*"
    DEBIAN_FRONTEND=noninteractive apt-get update -qq >&2 || say "apt-get update did not succeed; trying on"
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >&2
}

install_system() {
    [ $# -gt 0 ] || return 0
    if [ "$(id -u)" = 0 ]; then
        # one that is unknown here must not keep the others out
        as_root "$@" || for each in "$@"; do as_root "$each" || say "could not install $each; going on without it"; done
    else
        say ""
        say "This system lacks some libraries. Please run once, then \`make\` again:"
        say "    sudo apt-get install -y $*"
        say ""
        [ "$purpose" = run ] && exit 1
        say "Going on without them; what needs them is skipped or fails."
    fi
}

if command -v apt-get >/dev/null 2>&1; then
    # shellcheck disable=SC2046,SC2086
    install_system $(missing_of $libraries)
fi

# --- the virtual environment
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null; then
    if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        say "Albumen needs Python 3.11 or newer; $python is not. Say which to take: make PYTHON=/path/to/python3 …"
        exit 1
    fi
    say "Making the virtual environment in $venv"
    if ! "$python" -m venv "$venv" >&2; then
        rm -rf "$venv"
        if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
            as_root "python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv"
            "$python" -m venv "$venv" >&2
        elif "$python" -m pip --version >/dev/null 2>&1; then
            "$python" -m venv --without-pip "$venv" >&2
            "$python" -m pip --python "$venv/bin/python" install -q pip >&2
        else
            say "Please run once, then \`make\` again:  sudo apt-get install -y python3-venv"
            exit 1
        fi
    fi
fi

# --- Albumen and what it needs
extras=test,dask,video
[ "$purpose" = package ] && extras=test,package
say "Installing Albumen into $venv (the first time this takes some minutes: torch is large)"
"$venv/bin/python" -m pip install --disable-pip-version-check -q -c packaging/constraints.txt -e ".[$extras]" >&2

# models of others: what spandrel itself asks for would bring another torch, of several gigabytes
[ "$purpose" = package ] && exit 0
"$venv/bin/python" -m pip install --disable-pip-version-check -q --no-deps -c packaging/constraints.txt \
    spandrel torchvision einops >&2
