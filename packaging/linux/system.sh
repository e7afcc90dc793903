#!/bin/sh
# Installs (as root) or names (otherwise) the Debian packages that Qt and the tests need, or those
# that are named: what only packages are made and tried with is no business of the tests.
# Elsewhere than on Debian and its kin it says nothing: Qt's wheels bring the rest.
set -eu

command -v dpkg-query >/dev/null 2>&1 || exit 0

# What Qt loads even offscreen; what it loads for a window on X; fonts for Latin, Cyrillic,
# Arabic and Chinese; what tests and the virtual environment use.
qt="libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0"
window="libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-xfixes0 libxcb-xinerama0
 libxcb-xkb1 libxkbcommon-x11-0 libcups2"
fonts="fonts-inter fonts-noto-core fonts-droid-fallback"
tests="poppler-utils git strace libreoffice-writer-nogui libreoffice-calc-nogui
 python3-uno chromium"
python=""
python3 -c 'import ensurepip' 2>/dev/null || python="python3-venv"

missing=""
for package in ${*:-$qt $window $fonts $tests $python}; do
    # A package may have been renamed with the 64-bit time of newer releases.
    for name in "$package" "${package}t64"; do
        state=$(dpkg-query -W -f '${Status}' "$name" 2>/dev/null || true)
        case "$state" in *"ok installed"*) continue 2 ;; esac
    done
    missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    echo "Installing what is needed:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    for package in $missing; do
        apt-get install -y -qq --no-install-recommends "$package" >/dev/null ||
            apt-get install -y -qq --no-install-recommends "${package}t64" >/dev/null ||
            echo "Could not install $package." >&2
    done
else
    echo "Some system libraries may be missing. If the next step fails, run:" >&2
    echo "  sudo apt-get install --no-install-recommends$missing" >&2
fi
