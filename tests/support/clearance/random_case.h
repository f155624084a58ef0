// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/clearance/decision_case.h"

#include <random>

namespace tongguan::test {

/// Chance that a seed repeats, on every machine.
class Chance {
  public:
    explicit Chance(int seed) : engine_(static_cast<std::uint32_t>(seed)) {}
    std::size_t below(std::size_t bound) { return engine_() % bound; }
    bool once(std::size_t in) { return below(in) == 0; }
    /// Any value of a coded enumeration.
    template <Coded E> E one() { return Codes<E>::kTable[below(Codes<E>::kTable.size())].first; }
    template <class T> T of(std::initializer_list<T> values) { return *(values.begin() + below(values.size())); }

  private:
    std::mt19937 engine_;
};

/// A crossing with its lists, law and moment: most of it as it should be, some of it not, some of it absurd.
CaseInputs randomCase(Chance& chance);

} // namespace tongguan::test
