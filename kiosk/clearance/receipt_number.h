// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace tongguan::clearance {

/// Signs of a receipt's number, without the dash in its middle.
inline constexpr std::size_t kReceiptSigns = 10;

/// "7K3F9-2M4XA": 50 bits that nobody guesses, of bytes that nobody knows before. What anybody with the number may read
/// lies under it on the port's public pages, so it is longer than the number of a complaint.
std::string receiptNumber(std::span<const std::uint8_t, kReceiptSigns> random);

/// As people type it, in its one form; empty where it cannot be one.
std::string receiptFrom(std::string_view typed);

/// Whether it has that form already, as what a machine sends must.
bool isReceiptNumber(std::string_view text);

} // namespace tongguan::clearance
