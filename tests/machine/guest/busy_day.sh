# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A kiosk's day on a disk of its own, which is searched afterwards for what stood in the papers. What to search for is
# told outside of that disk, by whoever has the passphrase.

as_kiosk() { runuser -u tongguan-kiosk -- env TONGGUAN_PASSPHRASE="sugar cane 42 river" "$@"; }
store=/var/lib/tongguan-kiosk/day
check "day: trucks come" as_kiosk tongguan simulate --store "$store" --crossings 400
check "day: a report is printed" as_kiosk tongguan report --store "$store"
check "day: a wrong passphrase opens nothing" refuses "passphrase" runuser -u tongguan-kiosk -- env TONGGUAN_PASSPHRASE=wrong \
    tongguan journal stats "$store"
# A program that ends badly with the store open leaves no image of its memory.
as_kiosk tongguan simulate --store "$store" --crossings 5000 >>"$log" 2>&1 &
sleep 3
check "day: a program breaks down" pkill -SEGV -x tongguan
wait
check "day: it left no core" sh -c '! find / -xdev \( -name "core" -o -name "core.*" \) -type f -size +100k | grep .'
as_kiosk tongguan journal export "$store" >talk/papers.ndjson 2>>"$log"
check "day: what is searched for is known" test -s talk/papers.ndjson
echo "CONTROL7788990" >/var/log/control # the search has to find this one
sync
