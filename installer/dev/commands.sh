# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The commands of ./dev. Sourced; `here` is the checkout, system.sh is there already.

usage() {
    cat <<'TEXT'
./dev COMMAND: sets up a Debian 13 system when it has to, asks nothing, passes the exit code on.

  run [OPTIONS]        the main job: with a display the kiosk on the sample port, without one the story, step by step
  test [CTEST-OPTIONS] builds and runs all tests                    ./dev test -R mrz
  check                format, qmllint, clang-tidy, the tests again under ASan and UBSan, the long ones, and the main job once
  build [PRESET]       dev, release, asan, tsan, fuzz or ci         ./dev build release
  format [--check]     clang-format over the tree
  shell [COMMAND …]    a shell, or one command, in the system with the built programs on the PATH
                       ./dev shell tongguan scan --json picture.png
  shots [FOLDER]       pictures of every screen in every language
  handbook             the handbooks' pictures again, in both languages, into installer/handbook/pictures
  browser [FOLDER]     the public pages in Chromium, whole and over a slow line; pictures of them into the folder
  postgres [CTEST-OPTIONS]  the gateway's tests again on a PostgreSQL, and two gateways on one
  failover [OPTIONS]   kills the primary of a PostgreSQL cluster under two gateways and their kiosks; ./dev failover --help
  readers              parsers from npm that are not ours read the single window's messages that we write
  bench [NAME …]       barcodes, decide, store, startup, touch, scroll, crossing, day, queue, report, signs, follow, sync, lines, kiosks, backlog, faults: ours and the peers' in turn; ./dev bench --help
  fuzz [TARGET] [SEC]  fuzzes the parsers of outside bytes, 10 seconds each   ./dev fuzz mrz 60
  mutate [FILE …]      breaks the rules one place at a time; a test has to notice   ./dev mutate --rules
  train mrz|signs [OPTIONS]  trains the network that reads lines of machine-readable zones, or of containers and plates,
                       half an hour and more; training/README.md
  package [--twice|--try]  Debian packages into build/package, looked at by lintian; --twice: and that two builds are equal;
                       --try: and tried on fresh machines with their own systemd: install, upgrade, remove, cuts in the middle
  package image [--try [CUTS]]  of these packages a disk image of the kiosk; --try: booted on a virtual machine, set up by a
                       stick, its plug pulled CUTS times (20)
TEXT
}

# All of the machine's cores, but no more than the memory takes.
jobs() { nproc; }

build() {
    local chosen=${1:-dev}
    setup
    cd "$here"
    [ -f "build/$chosen/build.ninja" ] || inside cmake --preset "$chosen" >&2 || exit 3
    inside cmake --build --preset "$chosen" --parallel "$(jobs)" >&2
}

run_tests() {
    local chosen=$1
    shift
    cd "$here"
    inside ctest --test-dir "build/$chosen" --output-on-failure --no-tests=error --parallel "$(jobs)" "$@"
}

sources() { git -C "$here" ls-files --cached --others --exclude-standard '*.cpp' '*.h'; }

format() {
    setup
    cd "$here"
    if [ "${1:-}" = --check ]; then sources | inside xargs clang-format-19 --dry-run -Werror
    else sources | inside xargs clang-format-19 -i; fi
}

# clang-tidy over the parts that read, decide, keep and drive a crossing.
tidy() {
    cd "$here"
    sources | grep -E '^(base|kiosk/(clearance|documents|flow|report|report_pages|store)|sync/log)/.*\.cpp$' |
        inside xargs -P "$(jobs)" -n 4 clang-tidy-19 -p build/dev --quiet --warnings-as-errors='*' \
            2> >(grep -vE 'warnings generated|Processing file' >&2)
}

# In the order of what each costs, so that the cheap ones fail first. Options go to ctest.
check() {
    say "format"; format --check
    say "qmllint"; build dev; inside cmake --build --preset dev --target all_qmllint >&2
    say "clang-tidy"; tidy
    say "build with address and undefined behaviour sanitizers"; build asan
    say "tests under sanitizers"; run_tests asan --label-exclude long "$@"
    say "long tests"; run_tests dev --label-regex long --no-tests=ignore "$@"
    say "the main job, once"; inside env -u DISPLAY -u WAYLAND_DISPLAY "$here/installer/dev/run.sh"
}

# Fuzzes one parser of outside bytes, or each of them, for so many seconds. What was found before stays in build/fuzz/found.
fuzz() {
    local only=${1:-} seconds=${2:-10} name folders list
    setup_with extra
    cd "$here"
    [ -f build/fuzz/build.ninja ] || inside cmake --preset fuzz >&2 || exit 3
    inside cmake --build --preset fuzz --parallel "$(jobs)" --target "fuzz_${only:-all}" >&2
    for list in build/fuzz/corpus/*.txt; do
        name=$(basename "$list" .txt)
        [ -z "$only" ] || [ "$only" = "$name" ] || continue
        say "fuzz $name for $seconds s"
        mkdir -p "build/fuzz/found/$name"
        mapfile -t folders <"$list"
        inside "build/fuzz/bin/fuzz_$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
            -artifact_prefix="build/fuzz/found/$name-" "build/fuzz/found/$name" "${folders[@]}"
    done
}

# The screens that the handbooks name, with few colours, so that they can lie in the tree.
handbook() {
    local pages=$here/installer/handbook made language name
    setup
    cd "$here"
    [ -f build/dev/build.ninja ] || inside cmake --preset dev >&2 || exit 3
    inside cmake --build --preset dev --parallel "$(jobs)" --target tongguan-shots --target tongguan-poster >&2
    made=$(mktemp -d)
    mkdir -p "$pages/pictures"
    rm -f "$pages"/pictures/*.png
    for language in en zh; do
        mapfile -t names < <(cat "$pages"/*.md | grep -oE "pictures/[a-z-]+-$language\.png" | sed "s,pictures/\(.*\)-$language\.png,\1," | sort -u)
        inside env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$here/build/dev/bin/tongguan-shots" --palette \
            --language "$language" "${names[@]/#/--screen=}" "$made" >&2
        for name in "${names[@]}"; do
            cp "$made/$name-$language-1280.png" "$pages/pictures/$name-$language.png"
        done
    done
    inside build/dev/bin/tongguan-poster --port 河口口岸 --latin Hekou --hotline 12367 --lanes assets/sample-port/lanes.json \
        --picture "$pages/pictures/poster.png" --width 480 "$made/poster.pdf"
    rm -rf "$made"
    du -sh "$pages/pictures"
}

# The public pages in a real browser, which is installed for this; without pictures where no folder is named.
browser() {
    local folder=${1:-}
    setup_with extra
    cd "$here"
    [ -f build/dev/build.ninja ] || inside cmake --preset dev >&2 || exit 3
    inside cmake --build --preset dev --parallel "$(jobs)" --target flow_follow_browser >&2
    if [ -n "$folder" ]; then
        mkdir -p "$folder"
        inside env TONGGUAN_SHOTS="$(realpath "$folder")" build/dev/tests/flow_follow_browser
    else
        inside build/dev/tests/flow_follow_browser
    fi
}

# The gateway's tests on a PostgreSQL, which is installed for this; the tests start servers of their own.
postgres() {
    setup_with postgres
    build dev
    run_tests dev --label-regex postgres "$@"
}

# Installs parsers of messages that are not ours, once, and lets them read what we write.
readers() {
    local to=$here/build/readers
    setup_with extra
    if [ ! -e "$to/.ready" ]; then
        say "installing the second readers (once)"
        mkdir -p "$to"
        # A machine with certificates of its own trusts them in the system of ./dev too.
        cp "${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}" "$to/authorities.pem" 2>/dev/null || : >"$to/authorities.pem"
        (cd "$to" && NODE_EXTRA_CA_CERTS=$to/authorities.pem inside npm install --no-package-lock --no-audit --no-fund \
            edifact@1.2.12 fast-xml-parser@4.5.7 >"$to/install.log" 2>&1) ||
            die "installing the second readers failed; the whole log is $to/install.log"
        touch "$to/.ready"
    fi
    cd "$here"
    [ -f build/dev/build.ninja ] || inside cmake --preset dev >&2 || exit 3
    inside cmake --build --preset dev --parallel "$(jobs)" --target flow_single_window_second_reader >&2
    inside build/dev/tests/flow_single_window_second_reader
}

# Writes a network and the report of its training into the tree. What draws and measures is tested first.
train() {
    local what=${1:-} model
    case $what in
        mrz) model=assets/reading/mrz-lines.onnx ;;
        signs) model=assets/reading/sign-lines.onnx ;;
        *) usage >&2; exit 2 ;;
    esac
    shift
    setup_with train
    cd "$here"
    mkdir -p build/train
    inside g++ -std=c++23 -O2 -isystem /usr/include/opencv4 training/common/check.cpp -o build/train/check -lopencv_dnn -lopencv_core
    inside env PYTHONPATH=training/common python3 "training/$what/tests.py" >&2
    inside env PYTHONPATH=training/common python3 "training/$what/train.py" --model "$model" --report "training/$what/REPORT.md" \
        --check build/train/check "$@"
}

main() {
    local command=${1:-}
    [ $# -gt 0 ] && shift
    case $command in
        run) build dev; cd "$here"; inside "$here/installer/dev/run.sh" "$@" ;;
        test) build dev; run_tests dev --label-exclude long "$@" ;;
        check) check "$@" ;;
        build) build "$@" ;;
        format) format "$@" ;;
        shell) setup; if [ $# = 0 ]; then inside bash; else inside "$@"; fi ;;
        shots) build dev; inside env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$here/build/dev/bin/tongguan-shots" "${@:-$here/build/shots}" ;;
        handbook) handbook ;;
        browser) browser "$@" ;;
        postgres) postgres "$@" ;;
        failover) failover "$@" ;;
        readers) readers ;;
        bench) bench "$@" ;;
        fuzz) fuzz "$@" ;;
        train) train "$@" ;;
        mutate) build dev; cd "$here"; inside python3 tests/mutation/mutate.py "$@" ;;
        package) package "$@" ;;
        ''|-h|--help|help) usage ;;
        *) usage >&2; exit 2 ;;
    esac
}
