// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// Base45 (RFC 9285): three signs for two bytes, all of them in the alphanumeric set of QR codes.
std::string toBase45(ByteView bytes);
/// InvalidInput for other signs, a length that cannot be, or a value over 65535.
Result<Bytes> fromBase45(std::string_view text);

} // namespace tongguan::documents
