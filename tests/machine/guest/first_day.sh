# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A fresh machine becomes a gateway and a kiosk.

check "gateway: packages are installed" follow "The gateway" 1
check "gateway: its keys are made" follow "The gateway" 2
check "gateway: it starts" follow "The gateway" 3
invitation=$(follow "The gateway" 4)
code=$(sed -n 's/.*"code":"\([^"]*\)".*/\1/p' <<<"$invitation")
fingerprint=$(sed -n 's/.*"fingerprint":"\([^"]*\)".*/\1/p' <<<"$invitation")
check "gateway: it invites" test -n "$code" -a -n "$fingerprint"

check "kiosk: packages are installed" follow "The kiosk" 1
check "kiosk: its passphrase is sealed" follow "The kiosk" 2
check "kiosk: it is known to the gateway" follow "The kiosk" 3
check "kiosk: its devices are named" follow "The kiosk" 4

# This machine has no screen: the compositor draws into memory, and what is terminal 1 elsewhere is one of its own.
mkdir -p /etc/systemd/system/tongguan-kiosk.service.d
cat >/etc/systemd/system/tongguan-kiosk.service.d/trial.conf <<'UNIT'
[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman QT_QUICK_BACKEND=software
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
UNIT
systemctl daemon-reload
check "kiosk: it starts" follow "The kiosk" 5

. ./both_run.sh
check "gateway: its unit is closed" security tongguan-gateway
check "kiosk: its unit is closed" security tongguan-kiosk
