// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/reasons.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

using enum Visibility;

constexpr ReasonInfo kReasons[] = {
    {"SYS_INTEGRITY", Neutral, false}, {"P_WATCH", Neutral, false},         {"V_WATCH", Neutral, false},
    {"DOC_EXPIRED", Shown, false},     {"DOC_TYPE", Shown, false},          {"DOC_CHECKSUM", Shown, false},
    {"DOC_MISMATCH", Shown, false},    {"MANUAL_UNVERIFIED", Shown, false}, {"LIC_MISSING", Shown, false},
    {"PERMIT_MISSING", Shown, false},  {"PERMIT_KIND", Shown, false},       {"PERMIT_USED", Shown, false},
    {"PLATE_MISMATCH", Shown, false},  {"SEAL_MISMATCH", Shown, false},     {"SEAL_UNKNOWN", Neutral, false},
    {"CONT_MISMATCH", Shown, false},   {"DUP_OPEN", Shown, false},          {"DG", Shown, false},
    {"DECL_NONE", Shown, false},       {"DECL_UNKNOWN", Neutral, false},    {"DECL_RETURNED", Shown, false},
    {"DECL_REVIEW", Shown, false},     {"ORD_JOINT", Shown, false},         {"ORD_XRAY", Shown, false},
    {"ORD_CUSTOMS", Shown, false},     {"ORD_BORDER", Shown, false},        {"ORD_TRANSPORT", Shown, false},
    {"SW_CORRECTED", Neutral, false},  {"EMPTY_FALSE", Shown, false},       {"EMPTY_ERR", Shown, false},
    {"EMPTY_OK", Shown, true},         {"PRE_RELEASED", Shown, true},       {"AEO", Shown, true},
    {"DEFAULT", Neutral, false},
};

const ReasonInfo* find(std::string_view code)
{
    const auto* found = std::ranges::find(kReasons, code, &ReasonInfo::code);
    return found == std::end(kReasons) ? nullptr : found;
}

} // namespace

std::span<const ReasonInfo> reasonTable()
{
    return kReasons;
}

Visibility visibility(std::string_view code)
{
    if (code.starts_with("REF_STALE_"))
        return Shown; // "checking takes longer today"
    const ReasonInfo* info = find(code);
    return info == nullptr ? Neutral : info->visibility;
}

std::vector<std::string> shownToDriver(std::span<const Reason> reasons)
{
    // Where one reason must stay silent, all do: a bystander could otherwise tell by what is missing.
    const auto silent = [](const Reason& reason) {
        return reason.code.ends_with("_WATCH") || reason.code == "SYS_INTEGRITY";
    };
    std::vector<std::string> shown;
    if (std::ranges::any_of(reasons, silent))
        return shown;
    // People chose the lane: what the rules found does not explain it.
    if (!reasons.empty() && reasons.front().code == "OVERRIDE")
        return shown;
    const auto benefit = [](const Reason& reason) {
        const ReasonInfo* info = find(reason.code);
        return info != nullptr && info->benefit;
    };
    for (const Reason& reason : reasons) {
        if (visibility(reason.code) == Shown && benefit(reason) == benefit(reasons.front()))
            shown.push_back(reason.code);
    }
    return shown;
}

} // namespace tongguan::clearance
