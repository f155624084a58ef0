// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/json.h"
#include "base/time.h"
#include "kiosk/documents/code_patterns.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/seal_trust.h"
#include "kiosk/documents/signed_code.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// Everything that this folder can read, under one roof: for the command line, and for a scanner that only says
/// "here are some bytes".
enum class Kind : std::uint8_t {
    Mrz,
    Plate,
    Container,
    Vin,
    CnId,
    CnUscc,
    Cccd,
    Ticket,
    Prereg,
    DeliveryOrder, ///< our own signed one, or one that a pattern knows
    Aamva,         ///< a North American licence
    LicenceIso,    ///< ISO/IEC 18013-2
    Licence,       ///< one that a pattern knows, as the next two
    Certificate,
    Waybill,
    Token, ///< opaque: only a pattern, or who asks, says that something is one
    Seal,
    Vds,
    Idb,
    VdsNc,
    Url,
    Unknown
};

/// "mrz", "plate", "container", "vin", "cn-id", "cn-uscc", "cccd", "ticket", "prereg", "delivery-order", "aamva",
/// "licence-iso", "licence", "certificate", "waybill", "token", "seal" (the number of a lock), "vds", "idb", "vds-nc"
/// (visible digital seals: signed documents), "url", "unknown".
const char* name(Kind kind);
std::optional<Kind> kindOf(std::string_view name);

/// Check digits and signatures together: None where there are none, or nothing to check a signature with.
enum class Checks : std::uint8_t { Ok, Failed, None };
const char* name(Checks checks);

/// What to do with it. Only Refuse stops; Weak is a check that proves little, Review asks for a person.
enum class Outcome : std::uint8_t { Ok, Weak, Warning, Review, Refuse };
const char* name(Outcome outcome);

struct ParseOptions {
    UtcTime now; ///< for dates of birth, centuries and expiry
    std::vector<TrustedKey> trusted;
    std::string port;                         ///< UN/LOCODE that a code must be for; empty: not asked
    std::optional<PlateCountry> plateCountry; ///< none: all are tried
    CodePatterns patterns{};                  ///< of the port's data: what else a code may be
    SealTrust seals;                          ///< whose visible digital seals are believed; empty: nobody's
};

struct Parsed {
    Kind kind = Kind::Unknown;
    bool valid = false;
    Checks checks = Checks::None;
    Outcome outcome = Outcome::Refuse;
    std::string reason; ///< one word where it is refused: "length", "check-digit", "bad-signature" …
    Json fields = Json::object();
    std::vector<std::string> warnings; ///< English, without personal data
};

inline constexpr std::size_t kMaxDocumentBytes = 16384;

/// Reads the bytes as that kind. Never fails: what is no such document comes back as Refuse with its reason.
/// A Url or an Unknown is never followed, opened or interpreted.
Parsed parse(Kind kind, ByteView bytes, const ParseOptions& options);

/// The kind that a barcode's bytes are, by their form and their check digits. Plates only in a confirmed form. A
/// pattern that is distinct (code_patterns.h) comes before all but our own codes and licences, so that the address on a
/// certificate is a certificate; another only before what has no form at all.
Kind identify(ByteView bytes, const ParseOptions& options);

/// The number by which a driving licence is known, of a citizen card (which in Viet Nam stands for it), a North
/// American or ISO licence, or one that a pattern knows; empty where `parsed` is none of these, or not valid.
std::string licenceNumber(const Parsed& parsed);

/// {"kind","valid","checks","result","reason"?,"fields","warnings"}.
Json toJson(const Parsed& parsed);

} // namespace tongguan::documents
