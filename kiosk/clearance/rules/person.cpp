// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

namespace {

/// Whether "2031", "2031-04" or "2031-04-15" lies wholly before a day: a partial date gets the benefit of its end.
bool before(const std::string& partial, const std::string& day)
{
    return !partial.empty() && partial < day.substr(0, partial.size());
}

std::string portDay(UtcTime now)
{
    constexpr std::chrono::hours kChina{8}; // domain, B: China is at +480 minutes
    return toIsoDate(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(now + kChina)});
}

} // namespace

void integrity(const Inputs& in, Findings& out)
{
    if (!in.moment.integrity)
        out.demand("SYS_INTEGRITY", Lane::Staff);
}

void personWatch(const Inputs& in, Findings& out)
{
    if (in.reference.personWatched)
        out.demand("P_WATCH", Lane::Staff);
}

void documentValid(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (!document)
        return;
    if (before(document->expiry.value, portDay(in.moment.now)))
        out.demand("DOC_EXPIRED", Lane::Staff);
    // Specimens and documents that no traveller holds: ICAO 9303-3, 5, UTO is the fictitious state of the standard.
    if (document->issuer == "UTO" || document->nationality == "UTO")
        out.demand("DOC_TYPE", Lane::Staff);
}

void documentSound(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (document && !document->checksOk && !in.crossing.isVerified("document.number"))
        out.demand("DOC_CHECKSUM", Lane::Staff);
    const auto disputed = [&](std::string_view fact) {
        return std::ranges::find(in.crossing.disputed, fact) != in.crossing.disputed.end();
    };
    if ((disputed("driver") || disputed("document")) && !in.crossing.isVerified("document.number"))
        out.demand("DOC_MISMATCH", Lane::Staff);
}

void typedIdentity(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (!document)
        return;
    const auto unverified = [](const Captured& field) { return field.source == Source::Typed && !field.verified; };
    if (unverified(document->number) || unverified(document->birth) || unverified(document->expiry))
        out.demand("MANUAL_UNVERIFIED", Lane::Staff);
}

void licence(const Inputs& in, Findings& out)
{
    if (in.crossing.licenceSkipped && !in.crossing.licence && !in.crossing.isVerified("licence"))
        out.demand("LIC_MISSING", Lane::Staff);
}

} // namespace tongguan::clearance::rules
