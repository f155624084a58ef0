// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

namespace {

constexpr std::chrono::minutes kResumeWithin{10}; // rule 15: older than ten minutes is a question for staff

bool disputed(const Inputs& in, std::string_view fact)
{
    return std::ranges::find(in.crossing.disputed, fact) != in.crossing.disputed.end();
}

const std::string& expectedSeal(const Inputs& in)
{
    return in.reference.declaration ? in.reference.declaration->seal : in.crossing.declaredSeal;
}

const std::string& expectedContainer(const Inputs& in)
{
    return in.reference.declaration ? in.reference.declaration->container : in.crossing.declaredContainer;
}

} // namespace

void vehicleWatch(const Inputs& in, Findings& out)
{
    if (in.reference.vehicleWatched)
        out.demand("V_WATCH", Lane::Staff);
}

void roadPermit(const Inputs& in, Findings& out)
{
    // A foreign vehicle needs a permit of this country (domain: A.1, task 11).
    if (in.crossing.plateCountry.empty() || in.crossing.plateCountry == "CN")
        return;
    const auto& permits = in.reference.permits;
    const auto inForce = [&](const Permit& permit) { return permit.validUntil >= in.moment.now; };
    if (std::ranges::none_of(permits, inForce)) {
        out.demand("PERMIT_MISSING", Lane::Staff);
        return;
    }
    const auto forGoods = [&](const Permit& permit) {
        return inForce(permit) && (permit.kind == PermitKind::C || permit.kind == PermitKind::Special);
    };
    if (std::ranges::none_of(permits, forGoods)) {
        out.demand("PERMIT_KIND", Lane::Staff);
        return;
    }
    if (std::ranges::none_of(permits, [&](const Permit& permit) { return forGoods(permit) && !permit.used; }))
        out.demand("PERMIT_USED", Lane::Staff, true);
}

void plateMatches(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    const bool differs = declaration && !declaration->plate.empty() && declaration->plate != in.crossing.plateNorm;
    if ((differs || disputed(in, "plate")) && !in.crossing.isVerified("plate"))
        out.demand("PLATE_MISMATCH", Lane::Staff);
}

void sealMatches(const Inputs& in, Findings& out)
{
    const std::string& expected = expectedSeal(in);
    const auto& read = in.crossing.seal;
    if (in.crossing.isVerified("seal"))
        return;
    const bool wrong = read && !expected.empty() && read->value != expected;
    if (wrong || disputed(in, "seal"))
        out.demand("SEAL_MISMATCH", Lane::Staff);
    else if (read && expected.empty())
        out.note("SEAL_UNKNOWN", true);
}

void containerMatches(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("container"))
        return;
    const std::string& expected = expectedContainer(in);
    const auto& read = in.crossing.container;
    const bool wrong = read && !expected.empty() && read->value != expected;
    if (wrong || disputed(in, "container"))
        out.demand("CONT_MISMATCH", Lane::Staff);
}

void openElsewhere(const Inputs& in, Findings& out)
{
    const auto old = [&](const OpenElsewhere& other) { return in.moment.now - other.openedAt > kResumeWithin; };
    if (std::ranges::any_of(in.reference.openElsewhere, old))
        out.demand("DUP_OPEN", Lane::Staff, !in.moment.online);
}

} // namespace tongguan::clearance::rules
