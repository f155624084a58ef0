// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/plain_ecdsa.h"

#include "hardware/chip/tlv.h"
#include "kiosk/documents/openssl_object.h"

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace tongguan::chip {

namespace {

using documents::FreeWith;
using documents::QuietErrors;
using DigestContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;

/// A positive INTEGER in its shortest form.
Bytes integer(ByteView number)
{
    const auto first = std::ranges::find_if(number, [](std::uint8_t byte) { return byte != 0; });
    Bytes value(first, number.end());
    if (value.empty() || value.front() >= 0x80)
        value.insert(value.begin(), 0);
    return tlv(0x02, value);
}

} // namespace

bool signsPlainly(const PublicKey& key, ByteView signature, ByteView message, const char* hash)
{
    const QuietErrors quiet;
    const auto field = static_cast<std::size_t>(key.bits() + 7) / 8;
    if (key.point().empty() || signature.size() != 2 * field)
        return false;
    const Bytes der = tlv(0x30, joined({integer(signature.first(field)), integer(signature.last(field))}));
    const DigestContext context(EVP_MD_CTX_new());
    return context &&
           EVP_DigestVerifyInit_ex(context.get(), nullptr, hash, nullptr, nullptr, key.get(), nullptr) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), der.size(), message.data(), message.size()) == 1;
}

} // namespace tongguan::chip
