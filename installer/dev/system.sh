# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The system that everything is built and tested on: Debian 13 itself, or a Debian 13 root in the user's
# cache that bubblewrap enters. Sourced by ./dev; `here` is the checkout.

suite=trixie
cache=${XDG_CACHE_HOME:-$HOME/.cache}/tongguan

say() { printf 'dev: %s\n' "$*" >&2; }
die() { say "$*"; exit 3; }

# The packages that installer/debian/control's Build-Depends names, one a line.
build_depends() {
    awk '/^Build-Depends:/ {on=1; next} /^[^ ]/ {on=0} on' "$here/installer/debian/control" |
        sed -E 's/[[(<].*//; s/[ ,]//g' | grep -vE '^(|debhelper-compat)$'
}

# What only some commands need, added when they get there: the packages of installer/dev/LIST-depends.txt.
depends_of() { grep -vE '^(#|$)' "$here/installer/dev/$1-depends.txt"; }

on_debian_13() { ( . /etc/os-release 2>/dev/null && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-}" = 13 ] ); }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif sudo -n true 2>/dev/null; then sudo -n "$@"
    else die "needs root for: $* (run it once yourself, then call ./dev again)"; fi
}

host_packages() {
    local missing=() p
    for p in "$@"; do dpkg-query -W -f='${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || missing+=("$p"); done
    [ ${#missing[@]} = 0 ] && return
    say "installing ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null 2>&1 ||
        { as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive \
              apt-get install -qq -y --no-install-recommends "${missing[@]}" >/dev/null; } ||
        die "could not install ${missing[*]}"
}

# The Debian mirror that this machine is already set up for.
mirror() {
    local uri
    uri=$(apt-get indextargets --format '$(ORIGIN)|$(LABEL)|$(REPO_URI)' 2>/dev/null | awk -F'|' '$1=="Debian" && $2=="Debian" {print $3; exit}')
    [ -n "$uri" ] || uri=$(grep -rhoE 'https?://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null | head -n 1 | tr -d ' ')
    [ -n "$uri" ] || die "no Debian mirror is set up in /etc/apt: add one (deb822 or one-line), run apt-get update, and call ./dev again"
    printf '%s\n' "${uri%/}"
}

root_dir() { printf '%s/root-%s\n' "$cache" "$( (echo "$suite"; build_depends) | sha256sum | cut -c1-16)"; }

# A root is made beside its place and renamed when whole, so that one that was interrupted is never entered.
make_root() {
    local root=$1 partial=$1.partial.$$ include
    if [ "$(id -u)" = 0 ]; then host_packages mmdebstrap bubblewrap
    else
        for tool in mmdebstrap bwrap; do
            command -v $tool >/dev/null || die "needs $tool: apt-get install mmdebstrap bubblewrap uidmap"
        done
    fi
    mkdir -p "$cache"
    (
        flock 9
        [ -d "$root" ] && exit 0
        rm -rf "$root".partial.* 2>/dev/null || true
        include=$(build_depends | paste -sd,)
        say "making a Debian 13 system in $root (about two minutes, once)"
        local mode=root
        [ "$(id -u)" = 0 ] || mode=unshare
        mmdebstrap --quiet --mode=$mode --variant=apt --include="$include" \
            --aptopt='Acquire::Languages "none"' --aptopt='APT::Install-Recommends "false"' \
            --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/doc/*' \
            --dpkgopt='path-exclude=/usr/share/locale/*' --dpkgopt='force-unsafe-io' \
            --skip=cleanup/apt --customize-hook='chroot "$1" ldconfig' \
            "$suite" "$partial" "$(mirror)" >"$cache/setup.log" 2>&1 || {
                tail -n 20 "$cache/setup.log" >&2
                rm -rf "$partial"
                die "making the system failed; the whole log is $cache/setup.log"
            }
        mv -T "$partial" "$root"
    ) 9>"$cache/setup.lock"
    [ -d "$root" ] || exit 3
}

direct_setup() {
    local stamp=$cache/direct-$(build_depends | sha256sum | cut -c1-16)
    [ -e "$stamp" ] && return
    host_packages $(build_depends)
    mkdir -p "$cache" && touch "$stamp"
}

setup() {
    if on_debian_13; then direct_setup; return; fi
    local root; root=$(root_dir)
    [ -d "$root" ] || make_root "$root"
}

# Runs a command inside the system, in the same folder, with the caller's files at the same paths. Several checkouts
# share what the compiler cache holds: it sees paths below the checkout as relative ones.
inside() {
    local -x CCACHE_BASEDIR=$here CCACHE_NOHASHDIR=1
    local path=$here/build/${preset:-dev}/bin:/usr/lib/qt6/bin:/usr/lib/ccache:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
    if on_debian_13; then PATH=$path "$@"; return; fi
    local root args=() top; root=$(root_dir)
    for top in /*; do
        case $top in
            /bin|/boot|/dev|/etc|/lib*|/proc|/run|/sbin|/sys|/usr|/var|/lost+found) ;;
            *) [ -d "$top" ] && args+=(--bind "$top" "$top") ;;
        esac
    done
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && args+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    bwrap --bind "$root" / "${args[@]}" --dev-bind /dev /dev --proc /proc --ro-bind /sys /sys \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
        --die-with-parent --chdir "$PWD" --setenv PATH "$path" --setenv LANG C.UTF-8 -- "$@"
}

# Adds the packages of one more list to the system, the first time that something needs it. No service starts by itself
# there, and PostgreSQL makes no cluster of its own.
setup_with() {
    local list=$1 stamp
    setup
    stamp=.tongguan-$list-$(depends_of "$list" | sha256sum | cut -c1-16)
    if on_debian_13; then host_packages $(depends_of "$list"); return; fi
    [ -e "$(root_dir)/$stamp" ] && return
    say "adding what only some commands need: $(depends_of "$list" | paste -sd' ')"
    [ "$(id -u)" = 0 ] || die "adding packages to the cached system needs root"
    inside sh -c 'mkdir -p /etc/postgresql-common/createcluster.d &&
        echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.d/tongguan.conf &&
        printf "#!/bin/sh\nexit 101\n" >/usr/sbin/policy-rc.d && chmod 755 /usr/sbin/policy-rc.d &&
        apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@"' \
        sh $(depends_of "$list") >"$cache/setup-$list.log" 2>&1 || die "adding packages failed; see $cache/setup-$list.log"
    touch "$(root_dir)/$stamp"
}
