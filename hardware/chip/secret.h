// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <utility>

namespace tongguan::chip {

/// A key or what one is made from. It cannot be printed or copied, and its bytes are overwritten when it ends.
class Secret {
  public:
    explicit Secret(Bytes bytes) : bytes_(std::move(bytes)) {}
    ~Secret();
    Secret(Secret&& other) noexcept : bytes_(std::move(other.bytes_)) {}
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;

    ByteView view() const { return bytes_; }

  private:
    Bytes bytes_;
};

} // namespace tongguan::chip
