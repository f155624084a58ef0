#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with_postgres.sh PROGRAM [ARGUMENT …]: plays a test program beside a PostgreSQL of its own, which has no network and
# goes with it. The program finds it by TONGGUAN_TEST_POSTGRES (the folder of its socket; data/postmaster.pid has the
# number of its first process) and TONGGUAN_TEST_POSTGRES_BIN (its programs). A server that ends is started again, as
# systemd does it: a test may kill it. Exit code 77 where no server is installed: `./dev postgres` installs one.
set -euo pipefail

bin=
for folder in /usr/lib/postgresql/*/bin; do
    [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && bin=$folder
done
if [ -z "$bin" ]; then
    echo "skipped: PostgreSQL's server is not installed, ./dev postgres does it"
    exit 77
fi

place=$(mktemp -d "${TMPDIR:-/tmp}/tongguan-postgres-XXXXXX")
keeper=
# The keeper's end is the server's.
finish() {
    touch "$place/over"
    [ -z "$keeper" ] || { kill "$keeper" && wait "$keeper"; } 2>/dev/null || true
    for _ in $(seq 100); do [ -e "$place/data/postmaster.pid" ] || break; sleep 0.1; done
    rm -rf "$place"
}
trap finish EXIT
trap 'exit 143' TERM INT HUP

# PostgreSQL refuses to run as root. It ends when this script does, however that ends.
as_server() { exec setpriv --pdeathsig QUIT "$@"; }
if [ "$(id -u)" = 0 ]; then
    user=postgres
    id -u "$user" >/dev/null 2>&1 || user=nobody
    chown "$user" "$place"
    as_server() { exec setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups --pdeathsig QUIT "$@"; }
fi

(as_server "$bin/initdb" -D "$place/data" -U postgres --auth=trust --no-sync --encoding=UTF8 --locale=C) >"$place/initdb.log" 2>&1 ||
    { cat "$place/initdb.log" >&2; exit 1; }
# No sync: nobody cuts the power of this one.
keep() {
    while [ ! -e "$place/over" ]; do
        (as_server "$bin/postgres" -D "$place/data" -k "$place" -c listen_addresses= -c fsync=off -c full_page_writes=off \
            -c max_connections=60 -c shared_buffers=32MB -c max_wal_size=256MB -c autovacuum=off) || true
        sleep 0.1
    done
}
keep >"$place/server.log" 2>&1 &
keeper=$!
for _ in $(seq 300); do
    "$bin/pg_isready" -q -h "$place" && break
    sleep 0.1
done
"$bin/pg_isready" -q -h "$place" || { cat "$place/server.log" >&2; exit 1; }
TONGGUAN_TEST_POSTGRES=$place TONGGUAN_TEST_POSTGRES_BIN=$bin "$@"
