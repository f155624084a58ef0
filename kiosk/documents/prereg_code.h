// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/documents/signed_code.h"

#include <optional>
#include <string>

namespace tongguan::documents {

enum class Direction : std::uint8_t { Entry = 0, Exit = 1 };

/// What a driver who registered in advance shows: one truck, one declaration, one port.
struct Prereg {
    std::string declaration;  ///< number of the customs declaration, 1 to 20 of A-Z 0-9
    std::string batch;        ///< 13 digits, or empty
    std::string plate;        ///< as a person reads it, UTF-8, 1 to 64 bytes
    std::string plateCountry; ///< ISO 3166-1 alpha-2
    Direction direction = Direction::Entry;
    std::string port;                     ///< UN/LOCODE
    UtcTime expires;                      ///< to the second
    std::optional<std::string> container; ///< 1 to 15 of A-Z 0-9
    std::optional<std::string> seal;      ///< 1 to 20 printable

    bool operator==(const Prereg&) const = default;
};

struct PreregCode {
    Prereg value;
    SignedCode code;

    /// Whether to believe and use it here and now; an empty port is not asked for.
    CodeStanding standing(std::span<const TrustedKey> trusted, UtcTime now, std::string_view port) const;
};

/// "TGP1:…." InvalidInput where a field is outside its limits.
Result<std::string> encodePrereg(const Prereg& value, const CodeSigner& signer);
/// As decodeSigned(), and the reason "field" for a field outside its limits. Says nothing about the signature.
Result<PreregCode> parsePrereg(std::string_view text);

/// "entry", "exit".
const char* name(Direction direction);

} // namespace tongguan::documents
