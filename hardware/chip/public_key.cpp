// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/public_key.h"

#include "kiosk/documents/openssl_object.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using Number = std::unique_ptr<BIGNUM, FreeWith<BN_free>>;

Number coordinate(EVP_PKEY* key, const char* name)
{
    BIGNUM* number = nullptr;
    return Number(EVP_PKEY_get_bn_param(key, name, &number) == 1 ? number : nullptr);
}

} // namespace

PublicKey PublicKey::read(ByteView der)
{
    const QuietErrors quiet;
    const unsigned char* at = der.data();
    std::shared_ptr<EVP_PKEY> key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())), EVP_PKEY_free);
    if (!key || at != der.data() + der.size())
        return PublicKey(nullptr);
    return PublicKey(std::move(key));
}

bool PublicKey::isRsa() const
{
    return key_ && EVP_PKEY_is_a(key_.get(), "RSA") == 1;
}

int PublicKey::bits() const
{
    return key_ ? EVP_PKEY_get_bits(key_.get()) : 0;
}

Bytes PublicKey::point() const
{
    const QuietErrors quiet;
    if (!key_ || EVP_PKEY_is_a(key_.get(), "EC") != 1)
        return {};
    // The field may be larger than the order by a bit, never by a byte, on the curves that are known here.
    const int field = (bits() + 7) / 8;
    const Number x = coordinate(key_.get(), OSSL_PKEY_PARAM_EC_PUB_X);
    const Number y = coordinate(key_.get(), OSSL_PKEY_PARAM_EC_PUB_Y);
    Bytes bytes(1 + 2 * static_cast<std::size_t>(field));
    bytes[0] = 0x04;
    if (!x || !y || BN_bn2binpad(x.get(), bytes.data() + 1, field) != field ||
        BN_bn2binpad(y.get(), bytes.data() + 1 + field, field) != field)
        return {};
    return bytes;
}

} // namespace tongguan::chip
