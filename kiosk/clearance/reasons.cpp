// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/reasons.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

using enum Visibility;
using enum Tone;

constexpr ReasonInfo kReasons[] = {
    {"SYS_INTEGRITY", 1, Neutral, Trouble},
    {"P_WATCH", 2, Neutral, Trouble},
    {"V_WATCH", 3, Neutral, Trouble},
    {"DEV_RAD", 4, Neutral, Trouble},
    {"DEV_TAMPER", 4, Neutral, Trouble},
    {"DEV_UNDERCAR", 4, Neutral, Trouble},
    {"DOC_EXPIRED", 5, Shown, Trouble},
    {"DOC_TYPE", 5, Shown, Trouble},
    {"DOC_CHECKSUM", 6, Shown, Trouble},
    {"DOC_MISMATCH", 6, Shown, Trouble},
    {"MANUAL_UNVERIFIED", 7, Shown, Trouble},
    {"VISA_MISSING", 8, Shown, Trouble},
    {"LIC_CLASS", 9, Shown, Trouble},
    {"LIC_EXPIRED", 9, Shown, Trouble},
    {"LIC_MISSING", 9, Shown, Trouble},
    {"VEH_DOC", 10, Shown, Trouble},
    {"PERMIT_MISSING", 11, Shown, Trouble},
    {"PERMIT_KIND", 11, Shown, Trouble},
    {"PERMIT_USED", 11, Shown, Trouble},
    {"PLATE_MISMATCH", 12, Shown, Trouble},
    {"SEAL_MISMATCH", 13, Shown, Trouble},
    {"SEAL_BROKEN", 13, Shown, Trouble},
    {"SEAL_ALERT", 13, Shown, Trouble},
    {"SEAL_UNKNOWN", 13, Neutral, Trouble},
    {"CONT_MISMATCH", 14, Shown, Trouble},
    {"DUP_OPEN", 15, Shown, Trouble},
    {"SEQ_ERROR", 16, Shown, Trouble},
    {"REENTRY_SHORT", 17, Neutral, Trouble},
    {"WEIGHT_LEGAL", 18, Shown, Trouble},
    {"WEIGHT_DIFF", 18, Shown, Trouble},
    {"DG", 19, Shown, Trouble},
    {"CERT_MISSING", 20, Shown, Trouble},
    {"CERT_INVALID", 21, Shown, Trouble},
    {"CERT_MISMATCH", 21, Shown, Trouble},
    {"QUAR_TREAT", 22, Shown, Trouble},
    {"DECL_NONE", 23, Shown, Trouble},
    {"DECL_UNKNOWN", 23, Neutral, Trouble},
    {"DECL_RETURNED", 24, Shown, Trouble},
    {"DECL_REVIEW", 24, Shown, Trouble},
    {"ORD_JOINT", 25, Shown, Trouble},
    {"ORD_XRAY", 26, Shown, Trouble},
    {"ORD_CUSTOMS", 27, Shown, Trouble},
    {"ORD_BORDER", 27, Shown, Trouble},
    {"ORD_TRANSPORT", 27, Shown, Trouble},
    {"DRAW_HIT", 28, Shown, Trouble},
    {"DRAW_PENDING", 28, Neutral, Trouble},
    {"XRAY_FIRST", 29, Shown, Trouble},
    {"XRAY_SUSPECT", 29, Shown, Trouble},
    {"IMG_REVIEW_PENDING", 29, Neutral, Trouble},
    {"EMPTY_FALSE", 30, Shown, Trouble},
    {"EMPTY_ERR", 30, Shown, Trouble},
    {"EMPTY_OK", 31, Shown, Benefit},
    {"CERT_UNVERIFIED", 33, Neutral, Trouble},
    {"BUS", 34, Shown, Benefit},
    {"PAX_MINOR", 35, Shown, Trouble},
    {"PAX_COUNT", 35, Shown, Trouble},
    {"GREEN_OK", 36, Shown, Benefit},
    {"GREEN_NO_GOODS", 36, Shown, Unmet},
    {"GREEN_NO_MIXED", 36, Shown, Unmet},
    {"GREEN_NO_ENT", 36, Shown, Unmet},
    {"GREEN_NO_CERT", 36, Shown, Unmet},
    {"GREEN_NO_PORT", 36, Shown, Unmet},
    {"GREEN_NO_SITE", 36, Shown, Unmet},
    {"GREEN_NO_DECL", 36, Shown, Unmet},
    {"GREEN_NO_SAFETY", 36, Shown, Unmet},
    {"GREEN_NO_SLOT", 36, Shown, Unmet},
    {"PRE_RELEASED", 37, Shown, Benefit},
    {"AEO", 38, Shown, Benefit},
    {"AEO_NO_MRA", 38, Neutral, Trouble},
    {"DEFAULT", 39, Neutral, Benefit},
    {"SW_CORRECTED", 40, Neutral, Trouble},
    {"FACT_MISSING", 41, Shown, Trouble},
    {"FACT_ABSURD", 41, Shown, Trouble},
    {"LATE_ORDER", 42, Neutral, Trouble},
    {"LAST_TOO_STRICT", 43, Shown, Apology},
    {"TAX_DUE", 44, Shown, Trouble},
    {"TAX_LATER", 44, Shown, Benefit},
    {"TPR_ACCEPTED", 45, Neutral, Benefit},
    {"TPR_REJECTED", 45, Neutral, Trouble},
    {"ORIGIN_PROVEN", 46, Neutral, Benefit},
    {"ORIGIN_UNPROVEN", 46, Neutral, Trouble},
    {"EDO_USED", 47, Shown, Trouble},
    {"EDO_CONTAINER", 47, Shown, Trouble},
    {"EDO_EXPIRED", 47, Shown, Trouble},
    {"EDO_GOOD", 47, Neutral, Benefit},
};

const ReasonInfo* find(std::string_view code)
{
    const auto* found = std::ranges::find(kReasons, code, &ReasonInfo::code);
    return found == std::end(kReasons) ? nullptr : found;
}

Tone toneOf(std::string_view code)
{
    const ReasonInfo* info = find(code);
    return info == nullptr ? Trouble : info->tone;
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
        return reason.code == "P_WATCH" || reason.code == "V_WATCH" || reason.code.starts_with("DEV_") ||
               reason.code == "SYS_INTEGRITY";
    };
    std::vector<std::string> shown;
    if (reasons.empty() || std::ranges::any_of(reasons, silent))
        return shown;
    // People chose the lane: what the rules found does not explain it.
    if (reasons.front().code == "OVERRIDE")
        return shown;
    const bool trouble = toneOf(reasons.front().code) == Trouble;
    for (const Reason& reason : reasons) {
        const Tone tone = toneOf(reason.code);
        // An apology never stands where the reason would: it says nothing of today.
        const bool told = tone == Apology ? !trouble || !shown.empty() : (tone == Trouble) == trouble;
        if (visibility(reason.code) == Shown && told)
            shown.push_back(reason.code);
    }
    return shown;
}

} // namespace tongguan::clearance
