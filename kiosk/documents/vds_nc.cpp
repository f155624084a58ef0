// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/vds_nc.h"

#include "base/bytes.h"
#include "kiosk/documents/canonical_json.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tongguan::documents {

namespace {

/// base64url with the padding that RFC 4648 asks for, or without any.
Result<Bytes> bytesOf(const Json& object, std::string_view key, std::string_view reason)
{
    const std::string text = stringOr(object, key);
    const std::size_t signs = text.find_last_not_of('=') + 1;
    const std::size_t padding = text.size() - signs;
    auto bytes = fromBase64(std::string_view(text).substr(0, signs));
    if (!bytes || bytes->empty() || (padding > 0 && (padding > 2 || text.size() % 4 != 0)))
        return refuse(reason, std::format("\"{}\" is no base64url text", key));
    return bytes;
}

std::optional<SealHash> hashOf(std::string_view algorithm)
{
    constexpr std::array kAlgorithms{std::pair{std::string_view("ES256"), SealHash::Es256},
                                     std::pair{std::string_view("ES384"), SealHash::Es384},
                                     std::pair{std::string_view("ES512"), SealHash::Es512}};
    for (const auto& [name, hash] : kAlgorithms) {
        if (name == algorithm)
            return hash;
    }
    return std::nullopt;
}

/// What stands beside the signed data is signed by nobody: nothing may be there that is not read.
bool hasOnly(const Json& object, std::initializer_list<std::string_view> names)
{
    return object.is_object() && object.size() == names.size() &&
           std::ranges::all_of(names, [&object](std::string_view name) { return object.contains(name); });
}

} // namespace

bool looksLikeVdsNc(std::string_view text)
{
    text = trimmed(text);
    if (!text.starts_with('{'))
        return false;
    text = trimmed(text.substr(1));
    return text.starts_with("\"data\"") || text.starts_with("\"sig\"");
}

Result<VdsNc> parseVdsNc(std::string_view text)
{
    const auto json = parseJson(text, kMaxDocumentBytes);
    if (!json)
        return refuse(trimmed(text).starts_with('{') ? "json" : "not-ours", json.error().what);
    if (!hasOnly(*json, {"data", "sig"}))
        return refuse("not-ours", "no object of \"data\" and \"sig\"");
    if (hasDoubleMember(text))
        return refuse("json", "a member stands there twice");
    const Json& data = (*json)["data"];
    const Json& sig = (*json)["sig"];
    if (!hasOnly(data, {"hdr", "msg"}) || !data["hdr"].is_object())
        return refuse("header", "no object of \"hdr\" and \"msg\"");
    const auto type = stringAt(data["hdr"], "t");
    const auto version = integerAt(data["hdr"], "v");
    const auto country = stringAt(data["hdr"], "is");
    if (!type || !version || !country)
        return refuse("header", "type, version or issuing country is missing");
    if (!hasOnly(sig, {"alg", "cer", "sigvl"}))
        return refuse("signature", "no object of \"alg\", \"cer\" and \"sigvl\"");
    const auto hash = hashOf(stringOr(sig, "alg"));
    if (!hash)
        return refuse("algorithm", "neither ES256, ES384 nor ES512");
    const auto der = bytesOf(sig, "cer", "certificate");
    if (!der)
        return std::unexpected(der.error());
    auto certificate = SealCertificate::read(*der);
    if (!certificate)
        return failed(std::move(certificate));
    auto signature = bytesOf(sig, "sigvl", "signature");
    if (!signature)
        return failed(std::move(signature));
    auto signedText = canonical(data);
    if (!signedText)
        return failed(std::move(signedText));
    return VdsNc{.type = *type,
                 .version = *version,
                 .issuingCountry = *country,
                 .message = data["msg"],
                 .certificate = std::move(*certificate),
                 .hash = *hash,
                 .signedText = std::move(*signedText),
                 .signature = std::move(*signature)};
}

} // namespace tongguan::documents
