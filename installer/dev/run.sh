#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job, on a sample port of real programs. With a display: the kiosk, and a second window with papers, cable and
# power. Without one: the story, step by step, with pictures.
set -euo pipefail
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/tongguan.XXXXXX")}
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && exec build/dev/bin/tongguan-desk "$folder"
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
exec build/dev/bin/tongguan-story "$folder"
