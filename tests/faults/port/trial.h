// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/port/port_world.h"

#include <filesystem>
#include <string>

namespace tongguan::test {

struct Outcome {
    enum class Verdict : std::uint8_t { Well, Lost, Doubled, Stuck, NotMet };
    Verdict verdict = Verdict::NotMet; ///< NotMet: the call did not come
    std::string why;                   ///< where it is not well
    CallCounts counts;                 ///< of the victim, until everything was made whole again
};
inline constexpr std::array<std::string_view, 5> kVerdicts{"well", "lost", "doubled", "stuck", "not-met"};

/// Plays a piece in `folder`, which it fills from `before` and empties, with one fault; makes everything whole again,
/// lets each machine become level once, and compares all ends. Unavailable where the machine underneath fails.
/// `keep`: the folder stays, with its servers ended in good order.
Result<Outcome> playTrial(const PortPrograms& programs, const std::filesystem::path& before, const FaultAt& fault,
                          const std::filesystem::path& folder, bool keep = false);

} // namespace tongguan::test
