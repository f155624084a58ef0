# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A fresh Debian 13 in a virtual machine, on which packages are tried as a port would: installed by following the
# technician's page, started by systemd, looked at on the screen. Sourced by ./dev.

machine_packages=linux-image-amd64,systemd-sysv,udev,dbus,libtss2-esys-3.0.2-0t64,libtss2-mu-4.0.1-0t64,libtss2-rc0t64,libtss2-tcti-device0t64

# A Debian as its installer leaves it, made once. Prints its archive.
machine_system() {
    local archive
    archive=$cache/machine-$(echo "$suite $machine_packages" | sha256sum | cut -c1-16).tar
    if [ ! -e "$archive" ]; then
        host_packages mmdebstrap
        say "making a fresh Debian 13 for a virtual machine (about two minutes, once)"
        mmdebstrap --quiet --variant=important --include="$machine_packages" --aptopt='Acquire::Languages "none"' \
            --dpkgopt='force-unsafe-io' --skip=cleanup/apt "$suite" "$archive.partial.tar" "$(mirror)" >"$cache/machine.log" 2>&1 ||
            { tail -n 20 "$cache/machine.log" >&2; die "making it failed; the whole log is $cache/machine.log"; }
        mv "$archive.partial.tar" "$archive"
    fi
    printf '%s\n' "$archive"
}

# A disk with that system, the packages, and what they depend on in apt's own cache: the machine has no network.
machine_disk() {
    local packages=$1 to=$2 archive tree
    archive=$(machine_system)
    tree=$to/tree
    rm -rf "$to" && mkdir -p "$tree"
    tar -C "$tree" -xf "$archive"
    mkdir "$tree/root/packages" "$tree/root/trial"
    cp "$packages"/*.deb "$tree/root/packages/"
    cp "$here"/tests/machine/guest/* "$here/installer/handbook/technician.md" "$tree/root/trial/"
    cp /etc/resolv.conf "$tree/etc/resolv.conf"
    chroot "$tree" sh -c 'apt-get install -qq -y --download-only /root/packages/*.deb' >"$to/download.log" 2>&1 ||
        die "what the packages depend on is not there; the whole log: $to/download.log"
    rm -f "$tree/etc/resolv.conf"
    echo '127.0.0.1 localhost gateway.hekou.example' >"$tree/etc/hosts"
    echo HKM-K01 >"$tree/etc/hostname"
    echo '/dev/vda / ext4 defaults 0 1' >"$tree/etc/fstab"
    mv "$tree/root/trial/trial.service" "$tree/etc/systemd/system/"
    ln -s ../trial.service "$tree/etc/systemd/system/multi-user.target.wants/trial.service"
    cp "$tree"/boot/vmlinuz-* "$to/vmlinuz"
    cp "$tree"/boot/initrd.img-* "$to/initrd"
    inside mke2fs -q -t ext4 -d "$tree" "$to/disk" 5G
    rm -rf "$tree"
}

machine_try() {
    local packages=$1 to=$2
    [ "$(id -u)" = 0 ] || die "making a disk needs root"
    setup_with machine
    say "making the disk of a fresh machine"
    machine_disk "$packages" "$to"
    inside python3 "$here/tests/machine/try_packages.py" "$to"
}
