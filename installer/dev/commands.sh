# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The commands of ./dev. Sourced; `here` is the checkout, system.sh is there already.

usage() {
    cat <<'TEXT'
./dev COMMAND: sets up a Debian 13 system when it has to, asks nothing, passes the exit code on.

  run [OPTIONS]        the main job: with a display the kiosk on the sample port, without one the story, step by step
  test [CTEST-OPTIONS] builds and runs all tests                    ./dev test -R mrz
  check                what a submission must pass: format, clang-tidy, qmllint, the tests under ASan and UBSan
  build [PRESET]       dev, release, asan, tsan, fuzz or ci         ./dev build release
  bench [NAME]         store, startup, touch, sync: measured beside a peer in the same run
  shots [FOLDER]       pictures of every screen in every language
  format [--check]     clang-format over the tree
  shell [COMMAND …]    a shell, or one command, in the system with the built programs on the PATH
                       ./dev shell tongguan scan --json picture.png
  fuzz, package        not built yet; they say so
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

# clang-tidy over what the asan preset compiles, without the files that tools make.
tidy() {
    cd "$here"
    sources | grep '\.cpp$' | grep -v '^tests/fuzz/' |
        inside xargs -P "$(jobs)" -n 4 clang-tidy-19 -p build/asan --quiet --warnings-as-errors='*' 2> >(grep -v 'warnings generated' >&2)
}

check() {
    say "format"; format --check
    say "build with address and undefined behaviour sanitizers"; build asan
    say "qmllint"; inside cmake --build --preset asan --target all_qmllint >&2
    say "clang-tidy"; tidy
    say "tests under sanitizers"; run_tests asan "$@"
}

main() {
    local command=${1:-}
    [ $# -gt 0 ] && shift
    case $command in
        run) build dev; cd "$here"; inside "$here/installer/dev/run.sh" "$@" ;;
        test) build dev; run_tests dev "$@" ;;
        check) check "$@" ;;
        build) build "$@" ;;
        bench) build release; setup_extra; cd "$here"; preset=release inside "$here/tests/bench/run.sh" "$@" ;;
        shots) build dev; inside "$here/installer/dev/shots.sh" "$@" ;;
        format) format "$@" ;;
        shell) setup; if [ $# = 0 ]; then inside bash; else inside "$@"; fi ;;
        fuzz|package) die "$command is not built yet" ;;
        ''|-h|--help|help) usage ;;
        *) usage >&2; exit 2 ;;
    esac
}
