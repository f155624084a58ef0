// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "sync/single_window/edifact/conveyance_report.h"
#include "sync/single_window/edifact/person_list.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::window {

// What several messages of a crossing have in common.

/// "20261124091500123": local time, with milliseconds.
std::string localTime(UtcTime at, std::chrono::minutes zone);
/// The one that was read, or else the declared one; empty where there is none.
std::string containerOf(const clearance::Crossing& crossing);
/// What it was told to be; where nobody said so, a declared vehicle is a truck, and a laden one unless it was called
/// empty.
std::optional<clearance::Kind> kindOf(const clearance::Crossing& crossing);
/// The crossing's id without its dashes, for messages take at most 35 characters.
std::string referenceOf(const clearance::Crossing& crossing);
/// InvalidInput for a plate that has no Latin form.
Result<edifact::Transport> transportOf(const clearance::Crossing& crossing);
/// A person by the document that was shown, in the form of its zone. The name is one text: where the family name ends
/// is not known any more. A date of which the day is not known is left out, for a message has whole ones alone.
edifact::Person personOf(edifact::PersonRole role, std::string_view documentType, std::string_view issuer,
                         std::string_view number, std::string_view name, std::string_view nationality,
                         std::string_view birth, std::string_view expiry);

} // namespace tongguan::window
