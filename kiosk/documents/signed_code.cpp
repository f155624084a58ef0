// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/signed_code.h"

#include "kiosk/documents/base45.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <sodium.h>

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::array<std::uint8_t, 2> kMagic{'T', 'G'};
constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kHeader = kMagic.size() + 2;
constexpr std::size_t kPrefix = 5;
constexpr char kEnd = '.';

std::string_view prefixOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Prereg:
        return "TGP1:";
    case CodeKind::Ticket:
        return "TGT1:";
    case CodeKind::BusList:
        return "TGB1:";
    case CodeKind::Delivery:
        return "TGD1:";
    }
    return {};
}

template <std::size_t N> std::array<std::uint8_t, N> arrayOf(ByteView bytes)
{
    std::array<std::uint8_t, N> array{};
    std::ranges::copy(bytes.first(N), array.begin());
    return array;
}

/// Some scanners are set to send small letters; base45 has none.
std::string upper(std::string_view text)
{
    std::string big(text);
    for (char& c : big) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 0x20);
    }
    return big;
}

} // namespace

TrustedKey TrustedKey::of(const std::array<std::uint8_t, 32>& key)
{
    const Hash hash = sha256(key);
    return {arrayOf<8>(hash), key};
}

Result<TrustedKey> TrustedKey::fromBase64(std::string_view text)
{
    auto bytes = tongguan::fromBase64(text);
    if (!bytes || bytes->size() != 32)
        return refuse("key", "a public key is 32 bytes as base64url");
    return of(arrayOf<32>(*bytes));
}

CodeStanding SignedCode::check(std::span<const TrustedKey> trusted) const
{
    if (trusted.empty())
        return CodeStanding::Unchecked;
    bool known = false;
    for (const TrustedKey& key : trusted) {
        if (key.id != keyId)
            continue;
        known = true;
        if (crypto_sign_verify_detached(signature.data(), signedBytes.data(), signedBytes.size(), key.key.data()) == 0)
            return CodeStanding::Good;
    }
    return known ? CodeStanding::BadSignature : CodeStanding::UnknownKey;
}

bool hasCodePrefix(CodeKind kind, std::string_view text)
{
    return upper(text.substr(0, kPrefix)) == prefixOf(kind);
}

Result<std::string> encodeSigned(CodeKind kind, ByteView payload, const CodeSigner& signer)
{
    if (payload.size() > kMaxPayload)
        return fail(Errc::Exhausted, std::format("a code's payload of {} bytes", payload.size()));
    Bytes bytes(kMagic.begin(), kMagic.end());
    bytes.push_back(kVersion);
    bytes.push_back(static_cast<std::uint8_t>(kind));
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    bytes.insert(bytes.end(), signer.id.begin(), signer.id.end());
    const CodeSignature signature = signer.sign(bytes);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return std::string(prefixOf(kind)) + toBase45(bytes) + kEnd;
}

Result<SignedCode> decodeSigned(CodeKind kind, std::string_view text)
{
    text = trimmed(text);
    if (!hasCodePrefix(kind, text))
        return refuse("not-ours", "no code of this kind");
    if (text.size() > kMaxCodeText || !text.ends_with(kEnd))
        return refuse("code", "the code is cut off");
    auto bytes = fromBase45(upper(text.substr(kPrefix, text.size() - kPrefix - 1)));
    if (!bytes)
        return failed(std::move(bytes));
    const ByteView whole = *bytes;
    if (whole.size() < kHeader || !std::ranges::equal(whole.first(kMagic.size()), kMagic))
        return refuse("code", "the code does not begin with TG");
    if (whole[2] != kVersion)
        return refuse("version", std::format("a code of version {}, this program reads {}", whole[2], kVersion));
    SignedCode code;
    const std::size_t tail = code.keyId.size() + code.signature.size();
    if (whole[3] != static_cast<std::uint8_t>(kind) || whole.size() < kHeader + tail)
        return refuse("code", "the code is of another kind or cut off");
    const ByteView signedPart = whole.first(whole.size() - code.signature.size());
    const ByteView payload = signedPart.subspan(kHeader, signedPart.size() - kHeader - code.keyId.size());
    code.payload.assign(payload.begin(), payload.end());
    code.signedBytes.assign(signedPart.begin(), signedPart.end());
    code.keyId = arrayOf<8>(signedPart.last(code.keyId.size()));
    code.signature = arrayOf<64>(whole.last(code.signature.size()));
    return code;
}

const char* name(CodeStanding standing)
{
    switch (standing) {
    case CodeStanding::Good:
        return "good";
    case CodeStanding::Unchecked:
        return "unchecked";
    case CodeStanding::UnknownKey:
        return "unknown-key";
    case CodeStanding::BadSignature:
        return "bad-signature";
    case CodeStanding::Expired:
        return "expired";
    case CodeStanding::WrongPort:
        return "wrong-port";
    }
    return "";
}

} // namespace tongguan::documents
