// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/idb.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_base32.h"
#include "kiosk/documents/seal_c40.h"
#include "kiosk/documents/seal_date.h"
#include "kiosk/documents/seal_zip.h"

#include <algorithm>
#include <utility>

namespace tongguan::documents {

namespace {

constexpr std::size_t kPrefix = 4;
constexpr std::size_t kCountryBytes = 2;
constexpr std::size_t kSignedHeader = 12; // country 2, algorithm 1, reference 5, masked date 4
constexpr std::uint8_t kMessageZone = 0x61;
constexpr std::uint8_t kCertificate = 0x7E;
constexpr std::uint8_t kSignature = 0x7F;

struct Flag {
    bool isSigned = false;
    bool zipped = false;
};

std::optional<Flag> flagOf(char c)
{
    switch (c) {
    case 'A':
        return Flag{};
    case 'B':
        return Flag{.isSigned = true};
    case 'C':
        return Flag{.zipped = true};
    case 'D':
        return Flag{.isSigned = true, .zipped = true};
    default:
        return std::nullopt;
    }
}

Result<SealHash> hashOf(std::uint8_t algorithm)
{
    switch (algorithm) {
    case 1:
        return SealHash::Sha256;
    case 2:
        return SealHash::Sha384;
    case 3:
        return SealHash::Sha512;
    default:
        return refuse("algorithm", std::format("signature algorithm {}", algorithm));
    }
}

/// The mask of the day of signing has no use: who signs knows the day.
Result<std::chrono::year_month_day> dayOf(ByteView masked)
{
    if (masked[0] != 0)
        return refuse("date", "the day of signing is not whole");
    return sealDate(masked.subspan(1));
}

Result<> readHeader(ByteView bytes, bool isSigned, Idb& code)
{
    if (bytes.size() < (isSigned ? kSignedHeader : kCountryBytes))
        return refuse("length", "cut off in the header");
    auto country = fromC40(bytes.first(kCountryBytes));
    if (!country)
        return failed(std::move(country));
    country->erase(country->find_last_not_of(' ') + 1);
    if (country->empty() || country->contains(' '))
        return refuse("country", "no code of a country");
    code.issuingCountry = std::move(*country);
    if (!isSigned)
        return {};
    const auto hash = hashOf(bytes[2]);
    if (!hash)
        return std::unexpected(hash.error());
    const auto day = dayOf(bytes.subspan(8, 4));
    if (!day)
        return std::unexpected(day.error());
    code.hash = *hash;
    code.certificateReference = toHex(bytes.subspan(3, 5));
    code.signedOn = *day;
    return {};
}

/// Message zone, then a certificate where there is one, then the signature where there is one.
Result<> readBody(ByteView bytes, std::size_t start, Idb& code)
{
    TlvReader reader(bytes.subspan(start));
    auto zone = reader.next();
    if (!zone)
        return failed(std::move(zone));
    if (zone->tag != kMessageZone)
        return refuse("length", "no message zone behind the header");
    auto messages = readFeatures(zone->value);
    if (!messages)
        return failed(std::move(messages));
    code.messages = std::move(*messages);
    const ByteView signedBytes = bytes.first(start + reader.position());
    code.signedBytes.assign(signedBytes.begin(), signedBytes.end());
    std::uint8_t before = kMessageZone;
    while (!reader.atEnd()) {
        auto part = reader.next();
        if (!part)
            return failed(std::move(part));
        if (part->tag <= before || (part->tag != kCertificate && part->tag != kSignature))
            return refuse("length", std::format("tag {} behind tag {}", part->tag, before));
        before = part->tag;
        if (part->tag == kSignature) {
            code.signature = std::move(part->value);
            continue;
        }
        auto certificate = SealCertificate::read(part->value);
        if (!certificate)
            return failed(std::move(certificate));
        if (!toHex(certificate->fingerprint()).ends_with(code.certificateReference))
            return refuse("certificate", "another one than its header names");
        code.certificate = std::move(*certificate);
    }
    return {};
}

} // namespace

bool looksLikeIdb(std::string_view text)
{
    return text.starts_with("RDB1") || text.starts_with("NDB1");
}

Result<Idb> parseIdb(std::string_view text)
{
    if (!looksLikeIdb(text))
        return refuse("not-ours", "no ICAO datastructure for barcodes");
    const auto flag = text.size() > kPrefix ? flagOf(text[kPrefix]) : std::nullopt;
    if (!flag)
        return refuse("flag", "neither A, B, C nor D");
    auto bytes = fromBase32(text.substr(kPrefix + 1));
    if (bytes && flag->zipped)
        bytes = unzipped(*bytes, kMaxIdbBytes);
    if (!bytes)
        return failed(std::move(bytes));
    if (bytes->size() > kMaxIdbBytes)
        return refuse("length", std::format("{} bytes", bytes->size()));
    Idb code;
    code.zipped = flag->zipped;
    if (auto done = readHeader(*bytes, flag->isSigned, code); !done)
        return failed(std::move(done));
    if (auto done = readBody(*bytes, flag->isSigned ? kSignedHeader : kCountryBytes, code); !done)
        return failed(std::move(done));
    if (flag->isSigned == code.signature.empty())
        return refuse("signature",
                      flag->isSigned ? "no signature, though its flag says so" : "signed, though its flag says not");
    return code;
}

} // namespace tongguan::documents
