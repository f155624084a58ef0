#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Plays the steps of the script that talk/step names on this machine, and tells of them in talk/report, a line each: "ok WHAT",
# "fault WHAT", "note WHAT", and at last "done".
cd /root/trial
log=/root/trial/talk/log

tell() { printf '%s\n' "$*" >>talk/report; }
check() {
    local what=$1
    shift
    if "$@" >said 2>&1; then tell "ok $what"; else
        tail -n 12 said | while IFS= read -r line; do tell "note $line"; done
        tell "fault $what"
    fi
    cat said >>"$log"
}
eventually() { # SECONDS COMMAND…
    local left=$1
    shift
    while ! "$@"; do left=$((left - 1)); [ "$left" -gt 0 ] || return 1; sleep 1; done
}
refuses() { # WORD COMMAND…: the command fails, and says that
    local word=$1 said
    shift
    if said=$("$@" 2>&1); then printf '%s\n' "$said"; return 1; fi
    printf '%s\n' "$said"
    grep -q "$word" <<<"$said"
}
gone() { ! test -e "$1"; }

# The commands of one step of the technician's page, with what is filled in there.
version=$(dpkg-deb -f /root/packages/tongguan-kiosk_*.deb Version)
page() {
    awk -v section="## $1" -v step="$2" '
        /^## / {on = $0 == section; n = 0}
        on && /^[0-9]+\./ {n = $1 + 0}
        on && n == step && /^ *```/ {code = !code; next}
        on && n == step && code {sub(/^   /, ""); print}' technician.md |
        sed "s/VERSION/$version/g; s/CODE/$code/g; s/FINGERPRINT/$fingerprint/g"
}
follow() { # SECTION STEP
    local commands
    commands=$(page "$1" "$2")
    [ -n "$commands" ] || { echo "the page has no step $2 of \"$1\""; return 1; }
    printf '## %s, %s\n%s\n' "$1" "$2" "$commands"
    (cd /root/packages && export DEBIAN_FRONTEND=noninteractive PATH=/root/trial/hands:$PATH && bash -e -c "$commands" </dev/null)
}
security() { # UNIT: 2.5 at most, as systemd counts it
    local line
    line=$(systemd-analyze security --no-pager "$1" | tail -n 1)
    tell "note $line"
    systemd-analyze security --no-pager --threshold=25 "$1" >/dev/null
}

# Somebody who says yes, and who types the passphrase when he is asked.
mkdir -p hands
echo 'APT::Get::Assume-Yes "true";' >/etc/apt/apt.conf.d/90trial
printf '#!/bin/sh\nprintf %%s "sugar cane 42 river"\n' >hands/systemd-ask-password
chmod +x hands/systemd-ask-password

: >talk/report
: >"$log"
. "./$(cat talk/step).sh"
tell done
