// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/found_more.h"

#include <algorithm>
#include <string_view>

namespace tongguan::clearance {

namespace {

constexpr std::string_view kDouble = "DUP_OPEN";
constexpr std::string_view kOfLists = "REF_";

bool isDemanded(const Decision& decision)
{
    return !decision.wouldChange.empty() &&
           std::ranges::contains(decision.wouldChange.front().without, decision.decidingCode());
}

bool isFinding(const Reason& reason)
{
    const auto known = std::ranges::find(reasonTable(), reason.code, &ReasonInfo::code);
    const bool trouble = known == reasonTable().end() || known->tone == Tone::Trouble;
    return trouble && reason.code != kDouble && !reason.code.starts_with(kOfLists);
}

} // namespace

bool foundMore(const Decision& decision, std::span<const Decision> others)
{
    const auto known = [&](const Reason& reason) {
        return std::ranges::any_of(others, [&](const Decision& other) {
            return std::ranges::contains(other.reasons, reason.code, &Reason::code);
        });
    };
    return isDemanded(decision) && std::ranges::any_of(decision.reasons, [&](const Reason& reason) {
               return isFinding(reason) && !known(reason);
           });
}

bool heedsCapture(const Decision& decision)
{
    const auto found = std::ranges::find(decision.reasons, kDouble, &Reason::code);
    return found != decision.reasons.end() && std::ranges::contains(found->saw, "other_lane", &Seen::field);
}

} // namespace tongguan::clearance
