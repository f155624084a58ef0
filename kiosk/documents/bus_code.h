// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/signed_code.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::documents {

/// Roles of a person in a bus, as the code has them.
enum class BusRole : std::uint8_t { Passenger = 0, Crew = 1, Guide = 2, Minor = 3, AccompanyingAdult = 4 };

struct BusPerson {
    std::array<std::uint8_t, 8> person{}; ///< keyed hash of the document: the code names nobody
    BusRole role = BusRole::Passenger;
    std::uint8_t family = 0; ///< 1 to 31; 0: nobody's
    bool operator==(const BusPerson&) const = default;
};

/// A code holds no more; a longer list comes by the feed alone.
inline constexpr std::size_t kMaxBusPersons = 48;

/// What the driver of a bus shows whose passengers were declared in advance: one bus, one list, one port.
struct BusList {
    std::string number;       ///< of the list, 1 to 20 of A-Z 0-9
    std::string plate;        ///< as a person reads it, UTF-8, 1 to 64 bytes
    std::string plateCountry; ///< ISO 3166-1 alpha-2
    std::string port;         ///< UN/LOCODE
    UtcTime expires;          ///< to the second
    std::vector<BusPerson> persons;
    bool operator==(const BusList&) const = default;
};

struct BusCode {
    BusList value;
    SignedCode code;

    /// Whether to believe and use it here and now; an empty port is not asked for.
    CodeStanding standing(std::span<const TrustedKey> trusted, UtcTime now, std::string_view port) const;
};

/// "TGB1:…." InvalidInput where a field is outside its limits.
Result<std::string> encodeBusList(const BusList& value, const CodeSigner& signer);
/// As decodeSigned(), and the reason "field" for a field outside its limits. Says nothing about the signature.
Result<BusCode> parseBusList(std::string_view text);

} // namespace tongguan::documents
