// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/report/passage.h"
#include "kiosk/report/step.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::report {

/// An event of a journal, wherever it is kept. The texts belong to the caller.
struct JournalEvent {
    std::string_view kiosk; ///< whose journal it is of; empty where that is not known
    std::uint64_t seq = 0;
    std::string_view type;
    UtcTime at;
    std::string_view boot; ///< empty where boot and `monotonic` were not passed on
    std::int64_t monotonic = 0;
    std::string_view crossing;
    std::string_view body; ///< empty where retention erased it
};

/// What an event tells the evaluation. Nothing of a person gets beyond this.
struct Told {
    std::vector<std::pair<StepKind, std::uint8_t>> steps;
    Marks marks;
    std::string port;
    std::string kiosk;
    std::optional<bool> fresh;
    std::optional<clearance::CreditLevel> credit;
    std::optional<Charge> charge;
    std::optional<std::uint64_t> order; ///< number of the staff's order that it is, or answers
    bool damaged = false;               ///< a body that is not what its type says

    void clear();
};

/// The types of a kiosk's events that a report looks at. Those of a station are all that begin with "staff.".
std::span<const std::string_view> reportTypes();

/// Into `told`, which is emptied before. A type that tells nothing leaves it so.
void tell(const JournalEvent& event, Told& told);

} // namespace tongguan::report
