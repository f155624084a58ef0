// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/told.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/events.h"
#include "kiosk/report/decided_body.h"

#include <algorithm>
#include <array>

namespace tongguan::report {

using namespace clearance;

namespace {

std::uint8_t byteOf(const std::string& text)
{
    return sha256(text).front();
}

void step(Told& told, StepKind kind, std::uint8_t detail = 0)
{
    told.steps.emplace_back(kind, detail);
}

template <class Event> bool read(std::string_view body, Event& event)
{
    const auto json = parseJson(body);
    auto value = json ? fromJson<Event>(*json) : Result<Event>(fail(Errc::InvalidInput, {}));
    if (value)
        event = std::move(*value);
    return value.has_value();
}

// One function an event: from its body, or without one.

template <class Event> using Teller = void (*)(const Event& event, Told& told);

/// Calls `with` on the body; where that was erased or is damaged the step is known and its detail is not.
template <class Event, StepKind Kind> void tellBody(const JournalEvent& event, Told& told, Teller<Event> with)
{
    Event body;
    if (event.body.empty())
        return step(told, Kind, kUnknown);
    if (!read(event.body, body)) {
        told.damaged = true;
        return step(told, Kind, kUnknown);
    }
    with(body, told);
}

void opened(const JournalEvent& event, Told& told)
{
    tellBody<Opened, StepKind::Opened>(event, told, [](const Opened& body, Told& into) {
        into.port = body.port;
        into.kiosk = body.kiosk;
        step(into, StepKind::Opened, openedDetail(body.direction, body.language));
    });
}

void codeRead(const JournalEvent& event, Told& told)
{
    tellBody<CodeRead, StepKind::Other>(event, told, [](const CodeRead& body, Told& into) {
        if (!body.declaration.empty())
            into.marks.add(Mark::Declared);
        step(into, StepKind::Laden, body.laden ? 1 : 0);
    });
}

void loadClaimed(const JournalEvent& event, Told& told)
{
    tellBody<LoadClaimed, StepKind::Other>(
        event, told, [](const LoadClaimed& body, Told& into) { step(into, StepKind::Laden, body.laden ? 1 : 0); });
}

void kindClaimed(const JournalEvent& event, Told& told)
{
    tellBody<KindClaimed, StepKind::Other>(event, told, [](const KindClaimed& body, Told& into) {
        step(into, StepKind::Kind, static_cast<std::uint8_t>(body.kind));
    });
}

void languageChosen(const JournalEvent& event, Told& told)
{
    tellBody<LanguageChosen, StepKind::Other>(event, told, [](const LanguageChosen& body, Told& into) {
        step(into, StepKind::Spoken, static_cast<std::uint8_t>(body.language));
    });
}

void documentRead(const JournalEvent& event, Told& told)
{
    tellBody<DocumentRead, StepKind::Other>(event, told, [](const DocumentRead& body, Told& into) {
        if (body.source == Source::Typed)
            into.marks.add(Mark::Typed);
        step(into, StepKind::Other);
    });
}

void decided(const JournalEvent& event, Told& told)
{
    const auto body = event.body.empty() ? std::optional<DecidedBody>{} : readDecided(event.body);
    if (!body) {
        told.damaged = !event.body.empty();
        return step(told, StepKind::Decided, kUnknown);
    }
    if (body->lane == Lane::Staff)
        told.marks.add(Mark::Referred);
    if (body->declared)
        told.marks.add(Mark::Declared);
    if (body->clockDoubted)
        told.marks.add(Mark::Untrusted);
    told.fresh = body->fresh;
    told.credit = body->credit;
    step(told, StepKind::Decided, decidedDetail(body->lane, body->provisional));
}

void caseResolved(const JournalEvent& event, Told& told)
{
    tellBody<CaseResolved, StepKind::Other>(event, told, [](const CaseResolved& body, Told& into) {
        if (body.resolution == "verified")
            into.marks.add(Mark::Unneeded);
        step(into, StepKind::Other);
    });
}

void ordersMatched(const JournalEvent& event, Told& told)
{
    tellBody<OrdersMatched, StepKind::Other>(event, told, [](const OrdersMatched& body, Told& into) {
        for (const Order& order : body.orders)
            into.marks.add(order.agency == Agency::Customs  ? Mark::OrderCustoms
                           : order.agency == Agency::Border ? Mark::OrderBorder
                                                            : Mark::OrderTransport);
        step(into, StepKind::Other);
    });
}

void recorded(const JournalEvent& event, Told& told)
{
    tellBody<FindingRecorded, StepKind::Recorded>(event, told, [](const FindingRecorded& body, Told& into) {
        if (!passes(body.outcome))
            into.marks.add(Mark::Hit);
        step(into, StepKind::Recorded, static_cast<std::uint8_t>(body.agency));
        if (!body.sample.empty())
            step(into, StepKind::Sampled, byteOf(body.sample));
    });
}

void followUp(const JournalEvent& event, Told& told)
{
    tellBody<FollowUpAnswered, StepKind::Other>(event, told, [](const FollowUpAnswered& body, Told& into) {
        step(into, body.redo ? StepKind::Begun : StepKind::Other);
    });
}

void begun(const JournalEvent& /*event*/, Told& told)
{
    told.marks.add(Mark::Inspected);
    step(told, StepKind::Begun);
}

void cleared(const JournalEvent& event, Told& told)
{
    tellBody<Cleared, StepKind::Cleared>(event, told, [](const Cleared& body, Told& into) {
        if (body.provisional)
            into.marks.add(Mark::ClearedOffline);
        step(into, StepKind::Cleared);
    });
}

void sampleAnswered(const JournalEvent& event, Told& told)
{
    tellBody<SampleAnswered, StepKind::Other>(event, told, [](const SampleAnswered& body, Told& into) {
        step(into, StepKind::Answered, byteOf(body.sample));
    });
}

void yardBegun(const JournalEvent& event, Told& told)
{
    told.marks.add(Mark::YardWork);
    tellBody<YardWorkBegun, StepKind::YardBegun>(event, told, [](const YardWorkBegun& body, Told& into) {
        step(into, StepKind::YardBegun, static_cast<std::uint8_t>(body.operation));
    });
}

void yardEnded(const JournalEvent& event, Told& told)
{
    tellBody<YardWorkEnded, StepKind::YardEnded>(event, told, [](const YardWorkEnded& body, Told& into) {
        if (body.over)
            into.marks.add(Mark::OverLimit);
        step(into, StepKind::YardEnded, static_cast<std::uint8_t>(body.operation));
    });
}

void feeCharged(const JournalEvent& event, Told& told)
{
    tellBody<FeeCharged, StepKind::Other>(event, told, [](const FeeCharged& body, Told& into) {
        step(into, StepKind::Other);
        if (body.amount)
            into.charge =
                Charge{.item = body.side + "/" + body.item, .amount = *body.amount, .currency = body.currency};
    });
}

/// An order that was refused changed nothing.
void carriedOut(const JournalEvent& event, Told& told)
{
    const auto body = parseJson(event.body);
    if (event.body.empty() || !body || !body->is_object())
        return;
    if (const std::int64_t order = integerOr(*body, "seq", -1); order >= 0) {
        told.order = static_cast<std::uint64_t>(order);
        step(told, StepKind::Obeyed);
    }
}

template <StepKind Kind> void only(const JournalEvent& /*event*/, Told& told)
{
    step(told, Kind);
}
template <Mark What> void marked(const JournalEvent& /*event*/, Told& told)
{
    told.marks.add(What);
    step(told, StepKind::Other);
}

struct Known {
    std::string_view type;
    void (*tell)(const JournalEvent& event, Told& told);
};

constexpr std::array kKnown{
    Known{Opened::kType, opened},
    Known{CodeRead::kType, codeRead},
    Known{LoadClaimed::kType, loadClaimed},
    Known{KindClaimed::kType, kindClaimed},
    Known{LanguageChosen::kType, languageChosen},
    Known{DocumentRead::kType, documentRead},
    Known{DocumentUnreadable::kType, marked<Mark::Unreadable>},
    Known{StaffCalled::kType, marked<Mark::StaffCalled>},
    Known{Decided::kType, decided},
    Known{TicketIssued::kType, only<StepKind::Ticket>},
    Known{Called::kType, only<StepKind::Called>},
    Known{CaseResolved::kType, caseResolved},
    Known{LaneGranted::kType, marked<Mark::Overridden>},
    Known{DecisionCorrected::kType, marked<Mark::Corrected>},
    Known{OrdersMatched::kType, ordersMatched},
    Known{InspectionBegun::kType, begun},
    Known{FindingRecorded::kType, recorded},
    Known{FollowUpAnswered::kType, followUp},
    Known{InspectionClosed::kType, only<StepKind::InspectionClosed>},
    Known{InspectionSkipped::kType, only<StepKind::Skipped>},
    Known{BorderReleased::kType, only<StepKind::BorderReleased>},
    Known{Cleared::kType, cleared},
    Known{Detained::kType, only<StepKind::Detained>},
    Known{ConflictFound::kType, only<StepKind::Conflict>},
    Known{ConflictResolved::kType, only<StepKind::Resolved>},
    Known{TurnedBack::kType, only<StepKind::Returned>},
    Known{Cancelled::kType, only<StepKind::Cancelled>},
    Known{Merged::kType, only<StepKind::Cancelled>},
    Known{Abandoned::kType, only<StepKind::Abandoned>},
    Known{SampleAnswered::kType, sampleAnswered},
    Known{YardWorkBegun::kType, yardBegun},
    Known{YardWorkEnded::kType, yardEnded},
    Known{FeeCharged::kType, feeCharged},
    Known{Exited::kType, only<StepKind::Exited>},
    Known{"action.carried_out", carriedOut},
};

const Known* knownType(std::string_view type)
{
    const auto known = std::ranges::find(kKnown, type, &Known::type);
    return known == kKnown.end() ? nullptr : &*known;
}

/// What staff order is in their station's journal; "staff.called" is the driver's own call for help.
bool isOrder(std::string_view type)
{
    return type.starts_with("staff.") && type != StaffCalled::kType;
}

} // namespace

void Told::clear()
{
    steps.clear();
    marks = {};
    port.clear();
    kiosk.clear();
    fresh.reset();
    credit.reset();
    charge.reset();
    order.reset();
    damaged = false;
}

std::span<const std::string_view> reportTypes()
{
    static constexpr auto kTypes = [] {
        std::array<std::string_view, kKnown.size() + 1> types{};
        std::ranges::transform(kKnown, types.begin(), &Known::type);
        types.back() = "kiosk.device";
        return types;
    }();
    return kTypes;
}

void tell(const JournalEvent& event, Told& told)
{
    told.clear();
    if (event.crossing.empty())
        return;
    if (const Known* known = knownType(event.type))
        return known->tell(event, told);
    if (isOrder(event.type)) {
        told.order = event.seq;
        step(told, StepKind::Ordered);
    }
}

} // namespace tongguan::report
