# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# `./dev bench`. Sourced; `here` is the checkout, system.sh and commands.sh are there already.

bench_usage() {
    cat <<'TEXT'
./dev bench [--rounds N] [NAME …]: measures, compares, asserts nothing. Without a name: all but faults.
./dev bench faults [--jobs N] [--most N] [--first N] [--only TEXT]: asserts.

  barcodes  100 camera frames with one symbol each, five symbologies in five conditions, beside zxing-cpp with the same
            formats: frames read: higher is better; times: lower is better, goals mean at most 0.5, p95 at most 0.35
  decide    decisions from the encrypted store and from memory on lists of 10 k, 100 k and 1 M watch hashes, and how
            long new lists take, beside plain SQLite's look-ups and inserts: lower is better (rates: higher);
            goals p99 at most 1 ms, 20,000/s from memory, lists in 10 s, 64 MB resident
  store     one captured step, durable and encrypted, beside plain SQLite (C) and a bare write and fdatasync
            rate: higher is better, goal 0.9 or more of SQLite's; times: lower is better, goal p99 at most 2 x the disk's
  startup   process start to first paint, and idle memory, beside Chromium with a form: lower is better, goal at most 0.2
  touch     touch to the frame with the next screen while the journal synchronises: lower is better,
            goal p95 at most 50 ms, no frame over 100 ms
  scroll    what a frame takes: of the station's list of 5,000 cases, thrown, goal 16.7 ms for 95 of 100; of a driver's
            screen while 10,000 events leave, goal none over 33 ms
  crossing  drivers' stories on the real screen: what the machine takes, goal 2 s for 95 of 100; and with a driver's own
            seconds as modelled in tests/data/human_seconds.json, beside the times that the domain gives each flow
  day       a kiosk's memory over a simulated day of 100 crossings, after 300 others: goal at most 1 MB more
  matching  10,000 orders of the agencies against 10,000 crossings, beside a plain hash join: lower is better, goal 1 s
  mrz       the machine-readable zone read off 240 drawn photographs on one core, beside Tesseract in one pass: goal 85 % exact,
            nothing wrong accepted, mean 0.3 s, 95 of 100 in 0.5 s
  signs     containers' numbers, plates and VINs read off 300 drawn photographs on one core: goal 90 % exact, no wrong container
            accepted, 95 of 100 in 2 s
  queue     a lane's 500 vehicles put in order anew, beside a plain sort of as many: lower is better, goal at most 5 ms
  report    a million crossings, from their events to the figures of tongguan report, and again from the stage file, beside
            SHA-256 over the same bytes: lower is better, goal 60 s and 1 GB
  follow    the public pages of a gateway with 2,000 trucks, on one core, asked 2,000 times a second over TLS, beside a bare
            server of the same library: lower is better, goal p99 at most 20 ms, 100 MB resident
  faults    a kiosk, a station, a gateway and a single window, real processes with real TLS: every one of their calls that
            changes a file, connects, sends or receives goes wrong once, in eleven ways; afterwards all ends are compared.
            Exit code 1 where a record is lost, doubled or stuck. An hour and more; goes on where it was ended, until the
            programs change. --most N: a sample of N; --only "gateway power-torn": a part of a fault's name
  sync      10,000 records of 1,233 bytes from store to gateway, beside the peers: lower is better, goal below 1 for each
  lines     the same over 50 ms and 1 % loss each way, with the congestion controls cubic and BBR, beside the fastest peer; only with
            peers, as root: goals 0.1 with cubic, 0.35 with BBR
  kiosks    a thousand machines on one gateway process: events a second, answers at half of it, one order to all, memory;
            each beside its goal

  backlog   a kiosk that was cut off for 1,000, 10,000 and 100,000 crossings of ten events drains, and is used meanwhile: goals 60 s,
            40 MB, a step at most twice as long meanwhile, and 1.1 times as long behind a long journal

Ours and the peers run in turn, round after round. The table has min / median / max of both; below it stands one line of
JSON a row: bench, case, unit, n, min, median, max (ours), peer, ratio (our median to the peer's). build/bench/NAME.json
keeps these lines. The peers' programs are taken from ../shared/peers or the folder in TONGGUAN_PEERS; without them only
floors run beside ours: the disk, plain SQLite, bare TLS, an empty window. A busy machine makes other figures: run it on
an idle one, trust ratios more than times.

Exit codes: 0 it ran, 2 wrong usage, 3 the environment lacks something.
TEXT
}

# Copies of the peers' programs with what they need installed, made once. Prints their folder; nothing without peers.
bench_peers() {
    local from=${TONGGUAN_PEERS:-$here/../shared/peers} to=$here/build/bench/peers what
    if [ ! -d "$from" ]; then
        say "no peers at $from: only floors run beside ours"
        return
    fi
    setup_with extra
    if [ ! -e "$to/.ready" ]; then
        say "installing the peers' programs (some minutes, once)"
        rm -rf "$to"
        mkdir -p "$to"
        cp -R "$from/." "$to/"
        chmod -R u+w "$to"
        # A machine with certificates of its own trusts them in the system of ./dev too.
        cp "${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}" "$to/authorities.pem" 2>/dev/null || : >"$to/authorities.pem"
        for what in sync sync-pouch sync-rxdb; do
            (cd "$to/$what" && NODE_EXTRA_CA_CERTS=$to/authorities.pem inside npm install --no-package-lock --no-audit --no-fund >>"$to/install.log" 2>&1) ||
                die "installing $what failed; the whole log is $to/install.log"
        done
        inside node "$to/common/gen.js" 10000 >"$to/common/records.ndjson"
        # The page that the start-up peer serves from within itself, as a file.
        inside node -e "$(grep -m1 '^const page' "$to/startup/bench.js"); process.stdout.write(page)" >"$to/startup/form.html" ||
            die "the start-up peer has no page any more"
        touch "$to/.ready"
    fi
    printf '%s\n' "$to"
}

# Runs a command with DISPLAY naming a virtual display whose pixels are the file $1/Xvfb_screen0.
on_display() {
    inside bash -c '
        folder=$1; shift
        Xvfb -displayfd 5 -screen 0 1280x1920x24 -fbdir "$folder" 5>"$folder/display" >"$folder/xvfb.log" 2>&1 &
        xvfb=$!
        trap "kill $xvfb" EXIT
        for _ in $(seq 100); do [ -s "$folder/display" ] && break; sleep 0.1; done
        [ -s "$folder/display" ] || { echo "bench: Xvfb does not start" >&2; exit 3; }
        DISPLAY=:$(cat "$folder/display") "$@"' bash "$@"
}

# Beside nobody, and with the programs of ./dev test: how fast they are is not asked.
bench_faults() {
    local memory=/dev/shm folder programs code=0
    setup
    cd "$here"
    [ -f build/dev/build.ninja ] || inside cmake --preset dev >&2 || exit 3
    inside cmake --build --preset dev --target bench-faults --parallel "$(jobs)" >&2 || exit 3
    mkdir -p build/bench
    [ -w "$memory" ] || memory=$here/build/bench
    folder=$(mktemp -d "$memory/tongguan-faults.XXXXXX")
    programs=$(cat build/dev/bin/tongguan-gateway build/dev/bin/tongguan-window build/dev/tests/port_machine | sha256sum)
    inside nice build/dev/bench/bench-faults --programs "$here/build/dev/bin" --machine "$here/build/dev/tests/port_machine" \
        --breaker "$here/build/dev/tests/broken_calls.so" --folder "$folder" \
        --resume "$here/build/bench/faults-${programs:0:12}.txt" "$@" || code=$?
    rm -rf "$folder"
    return "$code"
}

bench() {
    if [ "${1:-}" = faults ]; then
        shift
        bench_faults "$@"
        return
    fi
    local names=() options=() name peers folder code=0
    while [ $# -gt 0 ]; do
        case $1 in
            -h|--help) bench_usage; return ;;
            --rounds) options+=(--rounds "${2:-}"); shift ;;
            barcodes|decide|store|startup|touch|scroll|crossing|day|matching|mrz|queue|report|signs|follow|sync|lines|kiosks|backlog) names+=("$1") ;;
            *) bench_usage >&2; exit 2 ;;
        esac
        shift
    done
    [ ${#names[@]} -gt 0 ] || names=(barcodes decide store startup touch scroll crossing day matching mrz queue report signs follow sync lines kiosks backlog)
    setup
    cd "$here"
    [ -f build/release/build.ninja ] || inside cmake --preset release >&2 || exit 3
    inside cmake --build --preset release --target benches --parallel "$(jobs)" >&2 || exit 3
    peers=$(bench_peers)
    mkdir -p build/bench
    for name in "${names[@]}"; do
        folder=$(mktemp -d "$here/build/bench/$name.XXXXXX")
        TMPDIR=$folder on_display "$folder" build/release/bench/tongguan-bench "$name" "${options[@]}" \
            --benches "$here/build/release/bench" --programs "$here/build/release/bin" --source "$here" \
            --folder "$folder" --results "$here/build/bench" --screen "$folder/Xvfb_screen0" \
            ${peers:+--peers "$peers"} || code=$?
        rm -rf "$folder"
    done
    return "$code"
}
