// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/answer_signature.h"

#include "sync/log/canonical_bytes.h"

#include <algorithm>

namespace tongguan::sync {

namespace {

Bytes signedBytes(const Nonce& nonce, int status, std::string_view body)
{
    CanonicalBytes bytes;
    bytes.text("tongguan answer 1"); // so that this key's signatures under other things never fit here
    bytes.bytes(nonce);
    bytes.number(static_cast<std::uint64_t>(status));
    bytes.bytes(sha256(body));
    return bytes.result();
}

} // namespace

std::string signAnswer(const Nonce& nonce, int status, std::string_view body, const SigningKey& key)
{
    return toBase64(key.sign(signedBytes(nonce, status, body)));
}

bool isSigned(std::string_view signature, const Nonce& nonce, int status, std::string_view body,
              const VerifyingKey& key)
{
    const auto bytes = fromBase64(signature);
    return bytes && key.verifies(signedBytes(nonce, status, body), *bytes);
}

Result<Nonce> nonceFromText(std::string_view text)
{
    auto bytes = fromBase64(text);
    if (!bytes)
        return failed(std::move(bytes));
    Nonce nonce{};
    if (bytes->size() != nonce.size())
        return fail(Errc::InvalidInput, "a nonce has 16 bytes");
    std::ranges::copy(*bytes, nonce.begin());
    return nonce;
}

} // namespace tongguan::sync
