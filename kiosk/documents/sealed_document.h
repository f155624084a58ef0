// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/json.h"
#include "base/result.h"
#include "kiosk/documents/seal_trust.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::documents {

/// A seal of one of the three forms with what it tells, and whether that is to be believed.
struct SealedDocument {
    Json fields = Json::object(); ///< what it tells, its "verdict" and, where its signer is known, "signedBy"
    SealStanding standing;
    std::vector<std::string> doubts; ///< of one that is verified: what a person should know, in English
    bool needsReview = false;        ///< the doubts are grave enough for a person to look
};

/// "version", "issuingCountry", "signer", "certificateReference", "issued", "signed", "documentReference", "document",
/// "features". Errors: those of parseVds() and featuresOf().
Result<SealedDocument> readVds(ByteView bytes, const SealTrust& trust, UtcTime now);
/// "zipped", "issuingCountry", "certificateReference", "signed", "messages". Errors: those of parseIdb() and
/// messagesOf().
Result<SealedDocument> readIdb(ByteView bytes, const SealTrust& trust, UtcTime now);
/// "type", "version", "issuingCountry", "message". Errors: those of parseVdsNc().
Result<SealedDocument> readVdsNc(ByteView bytes, const SealTrust& trust, UtcTime now);

/// The machine-readable zone of a travel document that stands in its seal (VDS, IDB), line by line. None where the seal
/// is not verified or a person should look at it, where it has no zone, and of a visa: that is of another document.
std::optional<std::vector<std::string>> zoneOf(const SealedDocument& document);

} // namespace tongguan::documents
