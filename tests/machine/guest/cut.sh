# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs, until somebody pulls the plug; says when it begins, so that each cut is at another place.

export DEBIAN_FRONTEND=noninteractive
tell "begun"
check "cut: installed before the cut came" apt-get install -q -y /root/packages/tongguan-{kiosk,gateway,tools,assets}_*.deb
