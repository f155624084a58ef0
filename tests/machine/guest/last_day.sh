# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The packages are taken away; what a machine has not sent stays until somebody says otherwise.

export DEBIAN_FRONTEND=noninteractive
all="tongguan-kiosk tongguan-gateway tongguan-exchange tongguan-tools tongguan-assets"
check "remove: it goes" apt-get remove -q -y $all
for unit in tongguan-gateway tongguan-kiosk; do
    check "$unit: it runs no more" sh -c "! systemctl -q is-active $unit"
done
check "remove: programs are gone" gone /usr/bin/tongguan-kiosk
check "remove: the store is still there" test -s /var/lib/tongguan-kiosk/kiosk.db
check "remove: the gateway's journals are still there" test -s /var/lib/tongguan-gateway/server.json
check "purge: it goes" apt-get purge -q -y $all
check "purge: the store is still there" test -s /var/lib/tongguan-kiosk/kiosk.db
check "purge: no unit is left" sh -c '! systemctl list-unit-files | grep -q tongguan'
