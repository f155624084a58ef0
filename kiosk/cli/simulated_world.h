// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/time.h"

#include <cstdint>
#include <random>
#include <utility>

namespace tongguan::cli {

/// Time that passes only when the simulation says so.
class SimulatedClock final : public Clock {
  public:
    explicit SimulatedClock(UtcTime start) : start_(start), now_(start) {}
    UtcTime now() const override { return now_; }
    Microseconds monotonic() const override { return now_ - start_; }
    std::string boot() const override { return "simulation"; }
    bool trusted() const override { return true; }
    void advance(Microseconds by) { now_ += by; }

  private:
    UtcTime start_;
    UtcTime now_;
};

/// The same numbers for the same seed, on every machine. For simulations alone: it protects nothing.
class SeededRandom final : public Random {
  public:
    void seed(std::uint64_t seed) { engine_.seed(seed); }
    void fill(std::span<std::uint8_t> bytes) override
    {
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(engine_());
    }
    /// 0 … count - 1. (The standard's distributions differ between libraries.)
    std::uint64_t below(std::uint64_t count) { return engine_() % count; }
    template <class List> const auto& oneOf(const List& list) { return list[below(std::size(list))]; }

  private:
    std::mt19937_64 engine_;
};

} // namespace tongguan::cli
