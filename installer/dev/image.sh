# SPDX-FileCopyrightText: 2026 Tongguan maintainers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The kiosk's disk image. Sourced by ./dev.

# Keys of a trial: whoever runs ports brings his own (image_keys/secure-boot.key and .crt, provisioning.pub).
image_keys() {
    local keys=$1
    mkdir -p "$keys"
    [ -e "$keys/secure-boot.key" ] || inside openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "/CN=Tongguan trial" \
        -keyout "$keys/secure-boot.key" -out "$keys/secure-boot.crt" >/dev/null 2>&1
    [ -e "$keys/provisioning.pub" ] || { inside build/dev/bin/tongguan store keygen "$keys/provisioning" >/dev/null; }
}

# From the packages that lie in a folder.
image_build() {
    local packages=$1 to=$2 version
    setup_with image
    cd "$here"
    version=$(dpkg-deb -f "$(ls "$packages"/tongguan-kiosk_*.deb)" Version)
    image_keys "$to/keys"
    rm -rf "$to/packages" && mkdir -p "$to/packages"
    find "$packages" -maxdepth 1 -name '*.deb' ! -name '*-dbgsym_*' -exec cp {} "$to/packages/" \;
    say "making the image of version $version, some minutes; $to/image.log"
    inside mkosi --directory "$here/installer/image" --force --image-version "$version" --mirror "$(mirror)" \
        --package-directory "$to/packages" --extra-tree "$to/keys/provisioning.pub:/usr/share/tongguan/provisioning.pub" \
        --secure-boot yes --secure-boot-auto-enroll yes --secure-boot-key "$to/keys/secure-boot.key" \
        --secure-boot-certificate "$to/keys/secure-boot.crt" --output-directory "$to" build >"$to/image.log" 2>&1 ||
        { tail -n 30 "$to/image.log" >&2; die "the image cannot be made; the whole log: $to/image.log"; }
}

# Boots it, sets it up, pulls its plug. Some hours where the processor cannot help.
image_try() {
    local to=$1 cuts=${2:-20}
    inside python3 "$here/tests/machine/try_image.py" "$to" "$here/build/dev/bin" "$cuts"
}

package_image() {
    local out=$here/build/package try=${1:-}
    ls "$out"/tongguan-kiosk_*.deb >/dev/null 2>&1 || die "there are no packages yet: ./dev package"
    mkdir -p "$out/image"
    build dev
    image_build "$out" "$out/image"
    [ "$try" != --try ] || image_try "$out/image" "${2:-20}"
    (cd "$out/image" && ls -l -- *.raw *.efi | awk '{print $5, $NF}')
}
