// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/inspection_view.h"

#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/notices.h"
#include "kiosk/flow/port_info.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/station_queue.h"

#include <algorithm>
#include <chrono>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::minutes kLimit{60}; // a proposal, as for lanes

OrderLine lineOf(const Order& order)
{
    return {.agency = order.agency, .method = order.method, .scope = order.scope};
}

Result<std::string> nameOf(store::Store& store, const std::string& actor)
{
    const auto member = findStaff(store, staffIdOf(actor));
    if (!member)
        return fail(member.error().code, member.error().what);
    return *member ? (*member)->name : staffIdOf(actor);
}

/// Each once, by its notice that is the least far.
Result<std::vector<ToldLine>> toldOf(store::Store& store, const Crossing& crossing, std::chrono::minutes east)
{
    std::vector<ToldLine> told;
    if (crossing.handling.notices.empty())
        return told;
    const auto subscribers = subscribersFor(store, crossing);
    if (!subscribers)
        return fail(subscribers.error().code, subscribers.error().what);
    for (const Notice& notice : crossing.handling.notices) {
        const auto known = std::ranges::find(*subscribers, notice.to, &Subscriber::id);
        const std::string& name = known == subscribers->end() ? notice.to : known->name;
        const ToldLine line{.name = name,
                            .acknowledgedAt =
                                notice.acknowledgedAt ? clockTime(*notice.acknowledgedAt, east) : std::string{},
                            .attempts = notice.attempt};
        const auto same = std::ranges::find(told, name, &ToldLine::name);
        if (same == told.end())
            told.push_back(line);
        else if (line.acknowledgedAt.empty() && !same->acknowledgedAt.empty())
            *same = line;
    }
    return told;
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
    auto told = toldOf(store, known.expected, east);
    if (!told)
        return failed(std::move(told));
    view.told = std::move(*told);
    if (!handling.inspection)
        return view;
    const auto close = carriedOut(CloseInspection{}, known.expected, reader.actor(), now);
    view.colleagueCloses = !close && (close.error() == Refusal::Inspector || close.error() == Refusal::Selector);
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
    Possible possible{.call = may(CallVehicle{}).has_value(),
                      .miss = may(MissVehicle{}).has_value(),
                      .askPriority = may(AskPriority{}).has_value(),
                      .inspect = may(BeginInspection{}).has_value(),
                      .close = may(CloseInspection{}).has_value(),
                      .gate =
                          crossing.ticket() != nullptr &&
                          may(PassGate{.ticket = crossing.ticket()->number, .plate = crossing.plate.value}).has_value(),
                      .detain = may(DetainVehicle{.reason = "ASKED"}).has_value(),
                      .turnBack = may(ReturnVehicle{.reason = "ASKED"}).has_value(),
                      .cancel = may(CancelCrossing{.reason = "ASKED"}).has_value(),
                      .resolve = crossing.state == State::Conflict,
                      .take = (crossing.state == State::Conflict || recalls(crossing)) &&
                              crossing.staffCase->owner.empty() && may(TakeCase{}).has_value()};
    possible.changeLane =
        crossing.decision() != nullptr &&
        may(ChangeLane{.lane = crossing.decision()->lane == Lane::Hold ? Lane::Staff : Lane::Hold, .reason = "ASKED"})
            .has_value();
    if (const PriorityRequest* asked = openRequest(crossing, now)) {
        const AnswerPriority refusal{.approve = false, .reason = "ASKED", .askedBy = asked->by};
        possible.answerPriority = reader.has("APPROVE") && may(refusal).has_value();
        possible.priorityNeedsSecond = !possible.answerPriority;
    }
    if (!agency)
        return possible;
    const auto release = may(ReleaseVehicle{.agency = *agency});
    possible.releaseNeedsSecond = !release && release.error() == Refusal::SecondPerson;
    possible.release = release.has_value() || possible.releaseNeedsSecond;
    return possible;
}

} // namespace tongguan::flow
