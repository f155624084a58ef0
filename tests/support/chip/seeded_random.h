// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <random>

namespace tongguan::test {

/// The same numbers in each run.
class SeededRandom final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine_() & 0xFFU);
    }

  private:
    std::mt19937 engine_{20260101}; // NOLINT(bugprone-random-generator-seed): on purpose
};

} // namespace tongguan::test
