// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <memory>
#include <string_view>

namespace tongguan {

/// SHA-256 of bytes that come piece by piece: the same as `sha256` of all of them.
class Digest {
  public:
    Digest();
    ~Digest();
    Digest(Digest&&) noexcept;
    Digest& operator=(Digest&&) noexcept;
    void add(std::string_view bytes);
    /// Of what was added so far. More may follow.
    Hash hash() const;

  private:
    struct Context;
    std::unique_ptr<Context> context_;
};

} // namespace tongguan
