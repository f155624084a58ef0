// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>

namespace tongguan::documents {

/// One whole zlib stream (RFC 1950) and nothing behind it. InvalidInput with the reason "zip" where it is none, is cut
/// off, or has bits set that nobody reads; "length" where it would give more than `maxBytes`, which is also all that is
/// ever allocated for it.
Result<Bytes> unzipped(ByteView zipped, std::size_t maxBytes);

} // namespace tongguan::documents
