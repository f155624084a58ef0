// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string_view>

namespace tongguan::sync {

/// Bytes that are hashed or signed: each field with its length before it, so that no two different lists of
/// fields give the same bytes. Numbers are 64 bits, big endian.
class CanonicalBytes {
  public:
    void number(std::uint64_t value);
    void text(std::string_view value);
    void bytes(ByteView value);
    const Bytes& result() const { return bytes_; }

  private:
    void raw(std::uint64_t value);
    Bytes bytes_;
};

} // namespace tongguan::sync
