// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// Base32 (RFC 4648, 6) in capitals and without padding, as the ICAO datastructure for barcodes has it.
std::string toBase32(ByteView bytes);
/// InvalidInput with the reason "base32" for any other sign, a length that cannot be, or bits left over that are not 0:
/// one text stands for each run of bytes.
Result<Bytes> fromBase32(std::string_view text);

} // namespace tongguan::documents
