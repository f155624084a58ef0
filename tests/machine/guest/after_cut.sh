# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# After a cut in the middle of it: what Debian's own words say to do, and everything is there.

export DEBIAN_FRONTEND=noninteractive
check "after the cut: what was begun is ended" dpkg --configure -a
check "after the cut: it is installed" apt-get install -q -y --fix-broken /root/packages/tongguan-{kiosk,gateway,tools,assets}_*.deb
check "after the cut: nothing is half done" sh -c 'test -z "$(dpkg --audit)"'
check "after the cut: each file is as it was packed" sh -c '! dpkg --verify tongguan-kiosk tongguan-gateway tongguan-tools tongguan-assets | grep .'
check "after the cut: the command line runs" tongguan --version
