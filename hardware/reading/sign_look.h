// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <chrono>
#include <string>
#include <vector>

namespace tongguan::reading {

/// What was read beyond doubt (sign_sighting.h), each once, as `SignReading::text` has it.
struct SignsSeen {
    std::vector<std::string> plates;
    std::vector<std::string> containers;
};

/// Reads signs in pictures as a camera sends them. One thread. Virtual, so that who loads this as a library needs none
/// of its symbols.
class SignLook {
  public:
    virtual ~SignLook() = default;
    /// Of a JPEG or PNG, at most 40 megapixels; nothing of what is none. A step that has begun when `budget` is over is
    /// ended, about 50 ms on one core.
    virtual SignsSeen look(ByteView picture, std::chrono::milliseconds budget) = 0;
};

} // namespace tongguan::reading
