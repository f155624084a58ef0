# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A kiosk's disk before anybody came: what stands on it now is nobody's.

export DEBIAN_FRONTEND=noninteractive
check "before the day: packages are installed" apt-get install -q -y /root/packages/tongguan-{kiosk,tools,assets}_*.deb
sync
