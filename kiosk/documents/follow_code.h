// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tongguan::documents {

/// The unguessable part by which a crossing is followed from afar: 8 of Crockford's 32 characters (no I, L, O, U). They
/// are 40 bits of an HMAC-SHA-256 whose key is the crossing's id, a UUIDv7 with 74 random bits that no board and no
/// screen shows; so kiosk and gateway know the code and share no further secret.
std::string followCode(std::string_view crossing);

/// What people type: small letters, blanks and dashes are taken, O is 0, I and L are 1. Empty where it is no code.
std::string followCodeFrom(std::string_view typed);

/// Whether it is the origin of public pages: "https://follow.hekou.example".
bool isFollowSite(std::string_view site);

/// Where a ticket's code leads a phone: "HTTPS://FOLLOW.HEKOU.EXAMPLE/T/HKM-0172/7K3F9Q2M", in capitals, of which a QR
/// code holds more. `site`: the public pages' origin. Empty where that is none.
std::string followAddress(std::string_view site, std::string_view number, std::string_view crossing);

/// "7K3F-9Q2M": as it is printed.
std::string writtenFollowCode(std::string_view code);

} // namespace tongguan::documents
