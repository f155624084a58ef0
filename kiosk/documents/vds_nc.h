// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "kiosk/documents/seal_certificate.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// A "Visible Digital Seal for Non-Constrained environments" (ICAO Technical Report VDS-NC): JSON with the certificate
/// of its signer, mostly in a QR code. Taken apart, not yet believed.
struct VdsNc {
    std::string type;           ///< "icao.vacc", "icao.test" …
    std::int64_t version = 1;   ///< of its type
    std::string issuingCountry; ///< "AUS"
    Json message;               ///< what it tells; its form depends on the type
    SealCertificate certificate;
    SealHash hash = SealHash::Es256;
    std::string signedText; ///< canonical
    Bytes signature;        ///< r and s
};

/// An object that begins with "data" or "sig", as no other code of a traveller does.
bool looksLikeVdsNc(std::string_view text);

/// InvalidInput with the reason "not-ours" for text that is no such object, "json" for broken JSON, one nested deeper
/// than 32, or a member that stands there twice, "header", "algorithm", "certificate", "signature", "number".
Result<VdsNc> parseVdsNc(std::string_view text);

} // namespace tongguan::documents
