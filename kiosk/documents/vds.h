// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "kiosk/documents/seal_tlv.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::documents {

/// A Visible Digital Seal for paper documents (ICAO Doc 9303-13; BSI TR-03137, TR-03171): bytes, not text, mostly in a
/// Data Matrix. Taken apart, not yet believed.
struct Vds {
    int version = 4;                  ///< 3 or 4; on the wire one less
    std::string issuingCountry;       ///< "UTO", "D": as in a machine-readable zone, without fillers
    std::string signer;               ///< "UTTS"
    std::string certificateReference; ///< "5B"; version 3 fills it with zeros
    std::chrono::year_month_day issued;
    std::chrono::year_month_day signedOn;
    std::uint8_t featureReference = 0; ///< which features it can have …
    std::uint8_t category = 0;         ///< … and of which kind of document
    std::vector<SealFeature> features; ///< in their order
    Bytes signedBytes;                 ///< header and features
    Bytes signature;                   ///< r and s; empty where nobody signed
};

/// The first two bytes of a seal.
bool looksLikeVds(ByteView bytes);

/// InvalidInput with the reason "not-ours" for other bytes, "version" for another version, "length" for what is cut off
/// or goes on behind the signature, "c40", "country", "reference" and "date" for a header that holds no such thing.
Result<Vds> parseVds(ByteView bytes);

} // namespace tongguan::documents
