# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev failover`. Sourced; `here` is the checkout, system.sh and commands.sh are there already.

failover_usage() {
    cat <<'TEXT'
./dev failover [--kills N] [--freezes N] [--kiosks N] [--events N] [--direct] [--json]

Three databases kept by Patroni with an etcd each (installer/gateway/patroni.yml), two gateways on them, HAProxy before
both (haproxy.cfg, haproxy-database.cfg), kiosks that send without end, and a station that hears of all. The primary is
killed by SIGKILL with all that runs on its machine, or stands still (SIGSTOP) and comes back later; after each, all that
was acknowledged has to be there, once, and every kiosk has to go on.

  --kills N    primaries killed, 4        --freezes N  primaries that stand still, 2
  --kiosks N   60                         --events N   of a kiosk's batch, 5; it sends one each 2 s
  --direct     gateways name all three databases in their address, with no HAProxy between
  --json       one object a line in place of the table

A minute to begin and about one each round. Exit codes: 0 nothing lost, doubled or stuck; 1 something was; 2 wrong usage;
3 the environment failed. How long a kiosk waited at most is reported, and beside its goal of 30 s; a busy machine takes
longer. Logs of what went wrong are in build/failover.
TEXT
}

# Where the program was ended from outside its PostgreSQLs are nobody's children. By their numbers, where these are theirs yet.
failover_over() {
    local file server
    for file in "$1"/db*/data/postmaster.pid; do
        [ -e "$file" ] || continue
        read -r server <"$file"
        grep -qF "$1" "/proc/$server/cmdline" 2>/dev/null && kill -KILL "$server"
    done
    rm -rf "$1"
}

failover() {
    local memory=/dev/shm folder code=0
    case ${1:-} in -h|--help) failover_usage; return ;; esac
    setup_with failover
    cd "$here"
    [ -f build/dev/build.ninja ] || inside cmake --preset dev >&2 || exit 3
    inside cmake --build --preset dev --target tongguan-failover --parallel "$(jobs)" >&2 || exit 3
    mkdir -p build/failover
    [ -w "$memory" ] || memory=$here/build/failover
    folder=$(mktemp -d "$memory/tongguan-failover.XXXXXX")
    trap 'failover_over '"'$folder'" EXIT
    inside build/dev/bench/tongguan-failover "$folder" "$here/build/dev/bin/tongguan-gateway" "$here/installer/gateway" "$@" || code=$?
    [ "$code" = 0 ] || (cd "$folder" && cp --parents ./*.log ./*.cfg db*/*.log db*/*.yml "$here/build/failover") 2>/dev/null || true
    return "$code"
}
