// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/documents/signed_code.h"

#include <array>
#include <string>
#include <string_view>

namespace tongguan::documents {

using PlateTag = std::array<std::uint8_t, 8>;

/// What stands on a ticket instead of the plate: the first 8 bytes of SHA-256 of the plate's canonical text.
PlateTag plateTag(std::string_view canonicalPlate);

/// A queue ticket. No personal data.
struct Ticket {
    std::string number;   ///< "HKM-0172", 1 to 16 printable; counts anew each day
    std::string crossing; ///< UUID, 36 characters
    std::string port;     ///< UN/LOCODE
    std::string lane;     ///< "L_FAST", 1 to 24 printable
    std::string sign;     ///< what stands over the lane: "3", 1 to 8 printable
    UtcTime issuedAt;     ///< to the second
    bool provisional = false;
    PlateTag plate{};
    std::uint8_t revision = 1; ///< from 1; a higher one replaces all lower ones of the same crossing

    bool operator==(const Ticket&) const = default;
};

struct TicketCode {
    Ticket value;
    SignedCode code;

    /// Whether to believe it here; an empty port is not asked for. A ticket has no end of its own: the crossing's state
    /// tells whether it still counts.
    CodeStanding standing(std::span<const TrustedKey> trusted, std::string_view port) const;
};

/// "TGT1:…." InvalidInput where a field is outside its limits.
Result<std::string> encodeTicket(const Ticket& value, const CodeSigner& signer);
/// As decodeSigned(), and the reason "field" for a field outside its limits. Says nothing about the signature.
Result<TicketCode> parseTicket(std::string_view text);

} // namespace tongguan::documents
