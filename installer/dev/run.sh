#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job. With a display: the kiosk on the sample port. Without one: the story, step by step, with pictures.
set -euo pipefail
bin=build/dev/bin
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    folder=build/trial
    cat >&2 <<'TEXT'
The kiosk on the sample port. The papers of the sample truck are on keys:
  F1 hold the code to the camera    F2 lay the passport on the reader    F3 an unreadable passport
  F4 show the licence               F5 scan the seal                     F6 scan the container      F7 take the paper away
TEXT
    exec "$bin/tongguan-kiosk" --sample-port assets/sample-port --folder "$folder" "$@"
fi
folder=${1:-$(mktemp -d "${TMPDIR:-/tmp}/tongguan-story.XXXXXX")}
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
exec "$bin/tongguan-story" "$folder"
