// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"

#include <array>

namespace tongguan::store {

/// The 256 bits that encrypt a store. Locked into memory where the system allows it, wiped when it goes; cannot be
/// copied or printed.
class StoreKey {
  public:
    static StoreKey make(Random& random);
    /// 32 bytes.
    static Result<StoreKey> fromBytes(ByteView bytes);
    StoreKey(StoreKey&& other) noexcept;
    StoreKey& operator=(StoreKey&& other) noexcept;
    StoreKey(const StoreKey&) = delete;
    StoreKey& operator=(const StoreKey&) = delete;
    ~StoreKey();

    ByteView bytes() const { return bytes_; }

  private:
    StoreKey();
    std::array<std::uint8_t, 32> bytes_{};
};

} // namespace tongguan::store
