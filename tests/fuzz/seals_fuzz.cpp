// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz_target.h"
#include "kiosk/documents/canonical_json.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/seal_base32.h"
#include "kiosk/documents/seal_c40.h"
#include "kiosk/documents/seal_certificate.h"
#include "kiosk/documents/seal_date.h"
#include "kiosk/documents/seal_revocations.h"
#include "kiosk/documents/seal_zip.h"

#include <string>
#include <tuple>

using namespace tongguan;
using namespace tongguan::documents;

namespace {

/// Nobody is trusted, so nothing is verified, and what is refused says why.
void read(Kind kind, ByteView bytes)
{
    const ParseOptions options{.now = UtcTime{}, .trusted = {}, .port = {}, .plateCountry = {}, .seals = {}};
    const Parsed parsed = parse(kind, bytes, options);
    fuzz::require(!parsed.valid && parsed.outcome == Outcome::Refuse && !parsed.reason.empty());
    fuzz::require(!dump(toJson(parsed)).empty());
    std::ignore = identify(bytes, options);
}

/// A canonical text is its own canonical text.
void canonise(std::string_view text)
{
    const auto json = parseJson(text);
    const auto once = json ? canonical(*json) : Result<std::string>(fail(Errc::InvalidInput, ""));
    if (!once)
        return;
    const auto again = parseJson(*once);
    const auto twice = again ? canonical(*again) : Result<std::string>(fail(Errc::InvalidInput, ""));
    fuzz::require(twice && *twice == *once);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    for (const Kind kind : {Kind::Vds, Kind::Idb, Kind::VdsNc})
        read(kind, bytes);
    for (const char flag : {'A', 'B', 'C', 'D'}) // what is behind the Base32
        read(Kind::Idb, asBytes(std::string("RDB1") + flag + toBase32(bytes)));
    if (const auto decoded = fromBase32(asText(bytes)))
        fuzz::require(toBase32(*decoded) == asText(bytes));
    if (const auto text = fromC40(bytes))
        fuzz::require(text->size() <= bytes.size() / 2 * 3);
    if (const auto plain = unzipped(bytes, 4096))
        fuzz::require(plain->size() <= 4096);
    std::ignore = sealDate(bytes);
    std::ignore = maskedSealDate(bytes);
    std::ignore = SealCertificate::read(bytes);
    std::ignore = SealRevocations::read(bytes);
    canonise(asText(bytes));
    return 0;
}
