# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A fresh Debian 13 with its own systemd, on which packages are tried as a port would: installed by following the
# technician's page, started, upgraded, taken away, cut off in the middle. Sourced by ./dev.

# As Debian's installer leaves it, and what takes a picture of a screen.
machine_packages=systemd-sysv,dbus,udev,grim

machine_system() {
    local archive
    archive=$cache/machine-$(echo "$suite $machine_packages" | sha256sum | cut -c1-16).tar
    if [ ! -e "$archive" ]; then
        say "making a fresh Debian 13 to try packages on (about two minutes, once)"
        mmdebstrap --quiet --variant=important --include="$machine_packages" --aptopt='Acquire::Languages "none"' \
            --dpkgopt='force-unsafe-io' --skip=cleanup/apt "$suite" "$archive.partial.tar" "$(mirror)" >"$cache/machine.log" 2>&1 ||
            { tail -n 20 "$cache/machine.log" >&2; die "making it failed; the whole log is $cache/machine.log"; }
        mv "$archive.partial.tar" "$archive"
    fi
    printf '%s\n' "$archive"
}

# The same packages once more, named as another version: what comes next, and what was before.
package_as() {
    local version=$1 from=$2 to=$3 deb tree
    rm -rf "$to" && mkdir -p "$to"
    for deb in "$from"/*.deb; do
        case $deb in *-dbgsym_*) continue ;; esac
        tree=$to/tree
        dpkg-deb -R "$deb" "$tree"
        local was; was=$(dpkg-deb -f "$deb" Version)
        sed -i "s/^Version: .*/Version: $version/; s/(= $was)/(= $version)/g" "$tree/DEBIAN/control"
        dpkg-deb --root-owner-group -Zgzip -z1 -b "$tree" "$to" >/dev/null
        rm -rf "$tree"
    done
}

# The tree that every machine of a trial begins with: the packages lie there, and what they depend on in apt's own
# cache, as the machine has no network.
machine_tree() {
    local packages=$1 tree=$2 archive version deb
    host_packages mmdebstrap dpkg
    archive=$(machine_system)
    rm -rf "$tree" && mkdir -p "$tree"
    tar -C "$tree" -xf "$archive"
    mkdir "$tree/root/packages" "$tree/root/trial"
    for deb in "$packages"/*.deb; do
        case $deb in *-dbgsym_*) ;; *) cp "$deb" "$tree/root/packages/" ;; esac
    done
    version=$(dpkg-deb -f "$(ls "$packages"/tongguan-gateway_*.deb)" Version)
    package_as "$version+next" "$packages" "$tree/root/next"
    cp "$here"/tests/machine/guest/* "$here/installer/handbook/technician.md" "$tree/root/trial/"
    cp /etc/resolv.conf "$tree/etc/resolv.conf"
    chroot "$tree" sh -c 'apt-get install -qq -y --download-only /root/packages/*.deb' >"$tree.log" 2>&1 ||
        die "what the packages depend on is not there; the whole log: $tree.log"
    rm -f "$tree/etc/resolv.conf"
    echo '127.0.0.1 localhost gateway.hekou.example' >"$tree/etc/hosts"
    echo HKM-K01 >"$tree/etc/hostname"
    mv "$tree/root/trial/trial.service" "$tree/etc/systemd/system/"
    ln -s ../trial.service "$tree/etc/systemd/system/multi-user.target.wants/trial.service"
}

machine_try() {
    local packages=$1 to=$2
    [ "$(id -u)" = 0 ] || die "starting a machine with a systemd of its own needs root"
    say "making a fresh machine"
    mkdir -p "$to"
    machine_tree "$packages" "$to/tree"
    python3 "$here/tests/machine/try_packages.py" "$to"
}
