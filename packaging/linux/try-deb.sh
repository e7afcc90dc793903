#!/bin/sh
# Installs the .deb by apt in a fresh Debian of the fewest packages, uses it as a user does, opens a
# file by its kind in a window, and removes everything again. Root on Debian; it downloads a Debian
# from where this one has its packages. Usage: try-deb.sh [SUITE]
set -eu

suite=${1:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
package=$(ls -t build/package/negotiator_*.deb | head -n 1)
root=$(mktemp -d -t negotiator-try-XXXXXX)
chmod 755 "$root"
shown=build/package/try-$suite
mkdir -p "$shown"

finish() {
    [ $? = 0 ] || echo "It did not go well; $shown has what was written." >&2
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$root"
}
trap finish EXIT
trap 'exit 1' INT TERM

step() { echo "== $*"; }
# Says what failed, since a script that just ends tells nobody.
must() { "$@" || { echo "FAILED: $*" >&2; exit 1; }; }
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"; }
# As somebody who uses the program: with a home, a language that Qt likes, and a screen of their own.
as_user() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups \
        env HOME=/home/delegate LANG=C.UTF-8 DISPLAY=:93 XDG_CURRENT_DESKTOP=GNOME \
        sh -c "cd && $1"
}

step "a fresh $suite"
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' | grep -v security | head -n 1)
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$shown/debootstrap.log"
cp -r /etc/apt/apt.conf.d "$root/etc/apt/"
mount -t proc proc "$root/proc"
inside useradd --create-home --uid 1000 delegate
inside apt-get update -qq

step "installed by apt, with what it depends on"
cp "$package" "$root/tmp/negotiator.deb"
inside apt-get install -y -qq --no-install-recommends /tmp/negotiator.deb >"$shown/install.log" 2>&1
inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} kB\n' negotiator
must inside sh -c '! command -v python3'

step "the sample's matrix on paper"
as_user "negotiator --version"
as_user "negotiator sample talks.negotiation && negotiator export talks.negotiation matrix.pdf --report matrix"
cp "$root/home/delegate/matrix.pdf" "$shown/"
pdftotext "$shown/matrix.pdf" - | grep -c "Matrix of positions" || must false
pdffonts "$shown/matrix.pdf" | tail -n +3

step "the system knows what kind of file it is, by its name and by its bytes"
inside apt-get install -y -qq --no-install-recommends xvfb xdotool xdg-utils libglib2.0-bin \
    shared-mime-info desktop-file-utils hicolor-icon-theme man-db >>"$shown/install.log" 2>&1
as_user "cp talks.negotiation nameless"
for name in talks.negotiation nameless; do
    kind=$(as_user "gio info -a standard::content-type $name" | sed -n 's/.*content-type: //p')
    echo "$name: $kind"
    must [ "$kind" = application/x-negotiation ]
done
must [ "$(as_user "xdg-mime query default application/x-negotiation")" = negotiator.desktop ]

step "opened by its kind, in a window"
# Without a shell between, so that the number is the server's own and it can be ended by it.
chroot "$root" /usr/bin/Xvfb :93 -screen 0 1440x900x24 -noreset -fbdir /tmp \
    >"$shown/screen.log" 2>&1 &
screen=$!
sleep 2
as_user "xdg-open talks.negotiation" &
must as_user "timeout 60 xdotool search --sync --onlyvisible --name 'talks.negotiation|Security'" >/dev/null
sleep 3
as_user "xdotool getwindowname \$(xdotool search --onlyvisible --class negotiator | head -n 1)"
if command -v convert >/dev/null; then
    convert "xwd:$root/tmp/Xvfb_screen0" "$shown/window.png"
fi
as_user "xdotool search --onlyvisible --class negotiator windowfocus --sync key ctrl+q" ||
    echo "(the window was gone before the key was let go)"
for _ in 1 2 3 4 5 6 7 8 9 10; do
    inside sh -c "grep -lz /usr/lib/negotiator /proc/[0-9]*/cmdline" >/dev/null 2>&1 || break
    sleep 1
done
as_user "find . -type f -newer matrix.pdf | sort"
must [ -f "$root/home/delegate/.config/negotiator/settings.json" ]

step "purged, leaving the user's files and nothing else"
as_user "negotiator purge --yes | tail -n 1"
inside apt-get purge -y -qq negotiator >>"$shown/install.log" 2>&1
left=$(find "$root" -xdev \( -iname '*negotia*' -o -path "$root/home/delegate/*" \) -type f \
    ! -path "$root/tmp/*" ! -path '*/.cache/fontconfig/*' ! -path "$root/proc/*" ! -name '.bash*' ! -name .profile |
    sed "s#^$root##" | sort)
echo "$left"
must [ "$left" = "/home/delegate/matrix.pdf
/home/delegate/nameless
/home/delegate/talks.negotiation" ]
step "all of it went well on $suite"
