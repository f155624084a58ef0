// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace tongguan::sync {

/// Bytes `first` to `last`, both within, of `total`.
struct ByteRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    std::uint64_t size() const { return last - first + 1; }
    bool operator==(const ByteRange&) const = default;
};

/// A Content-Range, "bytes 0-65535/200000" (RFC 9110, 14.4). InvalidInput for anything else, an unknown length among
/// it.
Result<ByteRange> contentRange(std::string_view text);
/// A Range of one part, "bytes=0-65535", "bytes=65536-", "bytes=-500" (RFC 9110, 14.1.2), of something of `total`
/// bytes. NotFound where nothing of it is there, InvalidInput for what a server may pass over: several parts, other
/// units.
Result<ByteRange> requestedRange(std::string_view text, std::uint64_t total);

} // namespace tongguan::sync
