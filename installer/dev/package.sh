# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Debian packages, and what is looked at before one leaves the house. Sourced by ./dev.

# What git knows, as it lies here, with debian/ where its tools look for it.
package_source() {
    local folder=$1
    rm -rf "$folder"
    mkdir -p "$folder"
    git -C "$here" ls-files -z --cached --others --exclude-standard | tar -C "$here" --null --files-from - --create |
        tar -C "$folder" --extract
    cp -r "$folder/installer/debian" "$folder/debian"
}

package_build() {
    local out=$1
    package_source "$out/src"
    (cd "$out/src" && inside env CCACHE_BASEDIR="$out/src" CCACHE_DIR="${CCACHE_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/ccache}" \
        COMPILER_LAUNCHER=ccache DEB_BUILD_OPTIONS="parallel=$(jobs) ${DEB_BUILD_OPTIONS:-}" dpkg-buildpackage -b -uc -us) >"$out/build.log" 2>&1 ||
        { tail -n 30 "$out/build.log" >&2; die "the packages do not build; the whole log: $out/build.log"; }
}

# Of each unit 2.5 at most, as systemd counts it: 0 is closed, 10 open.
package_units() {
    local unit
    for unit in "$here"/installer/debian/*.service; do
        inside systemd-analyze security --offline=true --threshold=25 --no-pager "$unit" |
            grep 'Overall exposure' || die "$(basename "$unit") is too open: systemd-analyze security --offline=true $unit"
    done
}

# Built again elsewhere, the same packages have to come out, byte for byte.
package_again() {
    local out=$1 deb
    package_build "$out/again"
    for deb in "$out"/*.deb; do
        cmp "$deb" "$out/again/$(basename "$deb")" || die "two builds differ: $(basename "$deb")"
    done
    say "built twice, the same"
}

package() {
    local out=$here/build/package
    if [ "${1:-}" = image ]; then shift; package_image "$@"; return; fi
    setup_with package
    package_units
    mkdir -p "$out" && rm -f "$out"/*.deb
    say "building, some twenty minutes the first time; $out/build.log"
    package_build "$out"
    inside lintian --fail-on error,warning --no-tag-display-limit "$out"/*.changes || die "lintian finds faults"
    case ${1:-} in
        --twice) package_again "$out" ;;
        --try) machine_try "$out" "$out/machine" ;;
    esac
    (cd "$out" && ls -l -- *.deb | awk '{print $5, $NF}')
}
