// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"
#include "kiosk/documents/container_number.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance::rules {

namespace {

const std::string& expectedSeal(const Inputs& in)
{
    return in.reference.declaration ? in.reference.declaration->seal : in.crossing.declaredSeal;
}

const std::string& expectedContainer(const Inputs& in)
{
    return in.reference.declaration ? in.reference.declaration->container : in.crossing.declaredContainer;
}

std::string minutesSince(const Inputs& in, UtcTime then)
{
    return std::format("{} min", std::chrono::floor<std::chrono::minutes>(in.moment.now - then).count());
}

} // namespace

void vehicleWatch(const Inputs& in, Findings& out)
{
    if (in.reference.vehicleWatched)
        out.demand("V_WATCH", Lane::Staff).saw("vehicle", "listed", "watch");
}

void deviceAlarm(const Inputs& in, Findings& out)
{
    for (const auto& [device, code] : {std::pair{Device::Radiation, "DEV_RAD"}, std::pair{Device::Tamper, "DEV_TAMPER"},
                                       std::pair{Device::Undercarriage, "DEV_UNDERCAR"}}) {
        const auto alarmed = [&](const DeviceReading& reading) {
            return reading.device == device && reading.result == ReadingResult::Alert;
        };
        if (std::ranges::any_of(in.crossing.readings, alarmed))
            out.demand(code, Lane::Staff).saw("device", codeOf(device), "device");
    }
}

void plateMatches(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("plate"))
        return;
    const auto& declaration = in.reference.declaration;
    const bool other = declaration && !declaration->plate.empty() && declaration->plate != in.crossing.plateNorm;
    const bool seenOther = !in.crossing.seenPlate.empty() && in.crossing.seenPlate != in.crossing.plateNorm;
    if (!other && !seenOther && !disputed(in, "plate"))
        return;
    Finding& finding = out.demand("PLATE_MISMATCH", Lane::Staff);
    finding.saw("plate", in.crossing.plateNorm, in.crossing.plate.source);
    if (other)
        finding.saw("declaration.plate", declaration->plate, "declarations");
    if (seenOther)
        finding.saw("seen_plate", in.crossing.seenPlate, Source::Camera);
}

void sealMatches(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("seal"))
        return;
    const std::string& expected = expectedSeal(in);
    const auto& read = in.crossing.seal;
    const auto state = in.crossing.sealState;
    if (state == SealState::Broken || state == SealState::Missing)
        out.demand("SEAL_BROKEN", Lane::Staff).saw("seal.state", codeOf(*state), "seal");
    if (state == SealState::TamperAlert)
        out.demand("SEAL_ALERT", Lane::Staff).saw("seal.state", codeOf(*state), "seal");
    const bool wrong = read && !expected.empty() && read->value != expected;
    if (wrong || state == SealState::Mismatch || disputed(in, "seal"))
        out.demand("SEAL_MISMATCH", Lane::Staff)
            .saw("seal", read ? read->value : std::string(), read ? codeOf(read->source) : "driver")
            .saw("declaration.seal", expected, "declarations");
    else if (read && expected.empty())
        out.note("SEAL_UNKNOWN", true).saw("seal", read->value, read->source);
}

void containerMatches(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("container"))
        return;
    const std::string& expected = expectedContainer(in);
    const auto& read = in.crossing.container;
    const bool wrong = read && !expected.empty() && read->value != expected;
    const auto number =
        read ? documents::ContainerNumber::parse(read->value) : documents::ContainerNumber::parse(expected);
    const bool given = read || !expected.empty();
    const bool unsound = given && (!number || !number->valid()); // ISO 6346, 3.5: the check digit
    if (wrong || unsound || disputed(in, "container"))
        out.demand("CONT_MISMATCH", Lane::Staff)
            .saw("container", read ? read->value : std::string(), read ? codeOf(read->source) : "driver")
            .saw("declaration.container", expected, "declarations");
}

void openElsewhere(const Inputs& in, Findings& out)
{
    const std::chrono::minutes resume{in.rules.port.resumeMinutes};
    const auto old = std::ranges::find_if(in.reference.openElsewhere, [&](const OpenElsewhere& other) {
        return !other.found && in.moment.now - other.openedAt > resume;
    });
    if (old != in.reference.openElsewhere.end())
        out.demand("DUP_OPEN", Lane::Staff, !in.moment.online)
            .saw("open_for", minutesSince(in, old->openedAt), "crossings");
    // C.6, (6): what another capture of this truck found counts for the one that stands.
    const OpenElsewhere* strictest = nullptr;
    for (const OpenElsewhere& other : in.reference.openElsewhere) {
        if (other.found && (strictest == nullptr || stricter(*other.found, *strictest->found)))
            strictest = &other;
    }
    if (strictest != nullptr)
        out.demand("DUP_OPEN", *strictest->found, !in.moment.online)
            .saw("other_lane", codeOf(*strictest->found), "crossings");
}

void sequence(const Inputs& in, Findings& out)
{
    const auto& last = in.reference.lastPassage;
    if (last && last->direction == in.crossing.direction && !in.crossing.isVerified("sequence"))
        out.demand("SEQ_ERROR", Lane::Staff, true)
            .saw("direction", codeOf(in.crossing.direction), "driver")
            .saw("last_passage", codeOf(last->direction), "crossings");
}

void shortReentry(const Inputs& in, Findings& out)
{
    const auto& last = in.reference.lastPassage;
    if (last && last->direction == Direction::Exit && in.crossing.direction == Direction::Entry &&
        in.moment.now - last->at < std::chrono::minutes{in.rules.port.reentryMinutes})
        out.note("REENTRY_SHORT").saw("left", minutesSince(in, last->at), "crossings");
}

} // namespace tongguan::clearance::rules
