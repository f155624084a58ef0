// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "kiosk/documents/seal_certificate.h"
#include "kiosk/documents/seal_tlv.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// A barcode of the ICAO "Datastructure for Barcode" (IDB, ICB): "RDB1" or "NDB1", a flag, and Base32. Taken apart, not
/// yet believed.
struct Idb {
    bool zipped = false;
    std::string issuingCountry;       ///< "UTO", "D"
    SealHash hash = SealHash::Sha256; ///< as its header says; means nothing where nobody signed
    std::string certificateReference; ///< the last five bytes of the certificate's SHA-1 in hexadecimal
    std::optional<std::chrono::year_month_day> signedOn;
    std::vector<SealFeature> messages;
    std::optional<SealCertificate> certificate; ///< where it brings its signer's along
    Bytes signedBytes;                          ///< header and message zone
    Bytes signature;                            ///< r and s; empty where nobody signed
};

/// Never gives more than this, however it was zipped. A symbol holds under 3,000 bytes.
inline constexpr std::size_t kMaxIdbBytes = 16384;

/// "RDB1" or "NDB1" in front.
bool looksLikeIdb(std::string_view text);

/// InvalidInput with the reason "not-ours" for other text, "flag", "base32", "zip", "length", "country", "algorithm",
/// "date", "certificate", or "signature" where flag and signature do not agree.
Result<Idb> parseIdb(std::string_view text);

} // namespace tongguan::documents
