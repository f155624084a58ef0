# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The machine was switched off and on; both come up by themselves. Then the next version comes, and the old one is refused.

. ./both_run.sh
export DEBIAN_FRONTEND=noninteractive
fingerprint_of() { sha256sum "$1" | cut -d' ' -f1; }
was=$(fingerprint_of /var/lib/tongguan-gateway/server.json)
devices=/etc/tongguan/devices.json
sed -i 's/"volume": 80/"volume": 60/' "$devices"
check "next version: it is installed" apt-get install -q -y /root/next/*.deb
check "next version: it is the one" sh -c "dpkg-query -W -f='\${Version}' tongguan-kiosk | grep -q +next"
check "next version: the gateway's keys are the same" test "$was" = "$(fingerprint_of /var/lib/tongguan-gateway/server.json)"
check "next version: what the technician wrote is still there" grep -q '"volume": 60' "$devices"
for program in tongguan-gateway tongguan-kiosk; do
    check "next version: $program is what runs" sh -c "! readlink /proc/\$(pgrep -x $program)/exe | grep deleted"
done
. ./both_run.sh
for package in tongguan-gateway tongguan-kiosk; do
    check "$package: an older version is refused, with a word" refuses "older" \
        apt-get install -q -y --allow-downgrades "/root/packages/${package}_${version}_amd64.deb"
    check "$package: what it says to do is done" dpkg --configure -a
    check "$package: the newer one runs" eventually 10 systemctl -q is-active "$package"
done
check "after the refusal: nothing is half done" sh -c 'test -z "$(dpkg --audit)"'
