// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/inspection_view.h"

#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/port_info.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_cases.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::minutes kLimit{60}; // a proposal, as for lanes

OrderLine lineOf(const Order& order)
{
    return {.agency = order.agency, .method = order.method, .scope = order.scope};
}

std::string clockTime(UtcTime at, std::chrono::minutes east)
{
    return std::format("{:%H:%M}", std::chrono::floor<std::chrono::minutes>(at + east));
}

Result<std::string> nameOf(store::Store& store, const std::string& actor)
{
    const auto member = findStaff(store, staffIdOf(actor));
    if (!member)
        return fail(member.error().code, member.error().what);
    return *member ? (*member)->name : staffIdOf(actor);
}

Result<AgencyPart> partOf(store::Store& store, const StaffCrossing& known, Agency agency, std::chrono::minutes east)
{
    const JointInspection& inspection = *known.expected.handling.inspection;
    AgencyPart part{.agency = agency};
    for (const Order& order : inspection.orders) {
        if (order.agency == agency)
            part.orders.push_back(lineOf(order));
    }
    const AgencyFinding* finding = inspection.findingOf(agency);
    if (finding == nullptr)
        return part;
    const auto& written = known.written.handling.inspection;
    const AgencyFinding* told = written ? written->findingOf(agency) : nullptr;
    part.pending = told == nullptr || *told != *finding;
    part.outcome = finding->outcome;
    part.at = clockTime(finding->at, east);
    part.notes = finding->notes;
    for (const std::string& person : {finding->officer, finding->second}) {
        auto name = nameOf(store, person);
        if (!name)
            return failed(std::move(name));
        part.officers.push_back(std::move(*name));
    }
    return part;
}

} // namespace

Result<InspectionView> inspectionView(store::Store& store, UtcTime now, const StaffCrossing& known,
                                      const StaffMember& reader)
{
    const Handling& handling = known.expected.handling;
    const auto port = portInfo(store);
    if (!port)
        return fail(port.error().code, port.error().what);
    const std::chrono::minutes east{port->minutesEastOfUtc};
    InspectionView view{.limitSeconds = std::chrono::seconds{kLimit}.count(),
                        .seal = handling.seals.empty() ? std::string{} : handling.seals.back().number,
                        .borderReleased = handling.borderRelease.has_value()};
    for (const Order& order : handling.followUp)
        view.late.push_back(lineOf(order));
    for (const TakenSample& sample : handling.samples) {
        if (!sample.passed)
            view.samples.push_back(sample.id);
    }
    if (!handling.inspection)
        return view;
    const JointInspection& inspection = *handling.inspection;
    view.keys = matchedBy(inspection.orders, known.expected);
    view.orders = static_cast<int>(inspection.orders.size());
    view.begun = inspection.begunAt.has_value();
    view.closed = inspection.closedAt.has_value();
    if (inspection.begunAt) {
        view.begunAt = clockTime(*inspection.begunAt, east);
        view.dueAt = clockTime(*inspection.begunAt + kLimit, east);
        const auto age = inspection.closedAt.value_or(now) - *inspection.begunAt;
        view.ageSeconds = std::max<std::int64_t>(std::chrono::floor<std::chrono::seconds>(age).count(), 0);
    }
    for (const Agency agency : inspection.agencies) {
        auto part = partOf(store, known, agency, east);
        if (!part)
            return failed(std::move(part));
        part->mine = reader.agency == codeOf(agency);
        view.parts.push_back(std::move(*part));
    }
    return view;
}

Possible possibleFor(const Crossing& crossing, const StaffMember& reader, UtcTime now)
{
    const std::string actor = reader.actor();
    const auto may = [&](const StaffAction& action) { return carriedOut(action, crossing, actor, now); };
    const auto agency = fromCode<Agency>(reader.agency);
    Possible possible{
        .call = may(CallVehicle{}).has_value(),
        .inspect = may(BeginInspection{}).has_value(),
        .close = may(CloseInspection{}).has_value(),
        .gate = crossing.ticket() != nullptr &&
                may(PassGate{.ticket = crossing.ticket()->number, .plate = crossing.plate.value}).has_value(),
        .detain = may(DetainVehicle{.reason = "ASKED"}).has_value(),
        .turnBack = may(ReturnVehicle{.reason = "ASKED"}).has_value(),
        .cancel = may(CancelCrossing{.reason = "ASKED"}).has_value(),
        .resolve = crossing.state == State::Conflict,
        .take = crossing.state == State::Conflict && crossing.staffCase->owner.empty() && may(TakeCase{}).has_value()};
    possible.changeLane =
        crossing.decision() != nullptr &&
        may(ChangeLane{.lane = crossing.decision()->lane == Lane::Hold ? Lane::Staff : Lane::Hold, .reason = "ASKED"})
            .has_value();
    if (!agency)
        return possible;
    const auto release = may(ReleaseVehicle{.agency = *agency});
    possible.releaseNeedsSecond = !release && release.error() == Refusal::SecondPerson;
    possible.release = release.has_value() || possible.releaseNeedsSecond;
    return possible;
}

} // namespace tongguan::flow
