# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gateway and kiosk are up, stay up, and know of each other.

check "gateway: it answers" eventually 30 sh -c 'ss -ltn | grep -q :8443'
check "kiosk: it shows a screen" eventually 30 sh -c 'ls /run/tongguan-kiosk/wayland-? && pgrep -x tongguan-kiosk'
sleep 6
for unit in tongguan-gateway tongguan-kiosk; do
    check "$unit: it runs" systemctl -q is-active "$unit"
    check "$unit: it did not start again" test "$(systemctl show -P NRestarts "$unit")" = 0
done
check "kiosk: its screen is kept" runuser -u tongguan-kiosk -- env XDG_RUNTIME_DIR=/run/tongguan-kiosk WAYLAND_DISPLAY=wayland-0 \
    grim /run/tongguan-kiosk/screen.png
cp /run/tongguan-kiosk/screen.png "talk/$(cat talk/step).png"
journalctl -b -u tongguan-kiosk -u tongguan-gateway -q --no-pager -n 12 | while IFS= read -r line; do tell "note $line"; done
