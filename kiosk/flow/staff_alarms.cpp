// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_alarms.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/events.h"
#include "kiosk/flow/day_clear.h"
#include "kiosk/flow/machine_readings.h"
#include "kiosk/flow/notices.h"
#include "kiosk/flow/rejects.h"
#include "kiosk/flow/rights.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/station_rules.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>

namespace tongguan::flow {

using namespace clearance;
using store::RelayedEvent;

namespace {

constexpr std::chrono::days kBack{7};
constexpr std::size_t kMostRejects = 20; // more are on their page
constexpr std::array<std::string_view, 10> kTypes{
    "kiosk.device", "kiosk.staff_called", "kiosk.store_full", "kiosk.machine_alarm", store::kRetentionOverdue,
    "staff.called", "decision.corrected", NoticeSent::kType,  YardWorkBegun::kType,  Merged::kType};

struct DeviceAlarm {
    std::string_view device;
    std::string_view condition;
    AlarmKind kind;
};
constexpr DeviceAlarm kDeviceAlarms[] = {
    {"printer", "paper_out", AlarmKind::PrinterOut},
    {"printer", "paper_low", AlarmKind::PrinterLow},
    {"printer", "paper_jam", AlarmKind::PrinterJam},
    {"printer", "cover_open", AlarmKind::PrinterOpen},
    {"printer", "lost", AlarmKind::PrinterLost},
    {"scanner", "lost", AlarmKind::ScannerLost},
    {"camera", "lost", AlarmKind::CameraLost},
    {"document_reader", "lost", AlarmKind::ReaderLost},
    {"weighbridge", "lost", AlarmKind::WeighbridgeLost},
    {"weighbridge", "faulty", AlarmKind::WeighbridgeLost},
    {"plate_camera", "lost", AlarmKind::PlateCameraLost},
    {"barrier", "lost", AlarmKind::BarrierLost},
    {"barrier", "faulty", AlarmKind::BarrierLost},
    {"lights", "lost", AlarmKind::LightsLost},
    {"lights", "faulty", AlarmKind::LightsLost},
    {"ups", "lost", AlarmKind::UpsLost},
    {"ups", "faulty", AlarmKind::UpsLost},
    {"ups", "on_battery", AlarmKind::OnBattery},
    {"ups", "battery_low", AlarmKind::BatteryLow},
};

std::string member(const RelayedEvent& event, std::string_view name)
{
    const auto body = parseJson(event.body);
    return body ? stringOr(*body, name) : std::string{};
}

/// Whom to call about it: "HKM-0172 · Sample Fruit · +84…".
std::string deskOf(const std::string& ticket, const Subscriber& subscriber)
{
    std::string text = ticket;
    for (const std::string& part : {subscriber.name, subscriber.phone}) {
        if (!part.empty())
            text += " · " + part;
    }
    return text;
}

class Alarms {
  public:
    explicit Alarms(UtcTime now) : now_(now) {}

    void raise(AlarmKind raised, const std::string& subject, const RelayedEvent& event)
    {
        if (event.handled)
            return;
        const std::string_view kind = codeOf(raised);
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(now_ - event.at).count();
        const auto same = [&](const RaisedAlarm& one) {
            return one.alarm.kind == kind && one.alarm.subject == subject;
        };
        auto found = std::ranges::find_if(raised_, same);
        if (found == raised_.end()) {
            raised_.push_back({.alarm = {.kind = std::string(kind), .subject = subject},
                               .events = {},
                               .crossing = {},
                               .deeds = {},
                               .reject = {},
                               .remembered = {}});
            found = std::prev(raised_.end());
        }
        found->alarm.ageSeconds = std::max({found->alarm.ageSeconds, age, std::int64_t{0}});
        found->events.push_back(event);
    }

    void raiseConflict(const std::string& subject, const Crossing& crossing)
    {
        const auto age = std::chrono::floor<std::chrono::seconds>(now_ - crossing.staffCase->openedAt);
        const AlarmKind kind = age < kConflictLimit ? AlarmKind::Conflict : AlarmKind::ConflictOverdue;
        raised_.push_back({.alarm = {.kind = std::string(codeOf(kind)),
                                     .subject = subject,
                                     .ageSeconds = std::max<std::int64_t>(age.count(), 0)},
                           .events = {},
                           .crossing = crossing.id,
                           .deeds = {TakeCase{}},
                           .reject = {},
                           .remembered = {}});
    }

    void raiseRecall(const std::string& subject, const Crossing& crossing)
    {
        const auto age = std::chrono::floor<std::chrono::seconds>(now_ - crossing.staffCase->openedAt);
        raised_.push_back({.alarm = {.kind = std::string(codeOf(AlarmKind::Recall)),
                                     .subject = subject,
                                     .ageSeconds = std::max<std::int64_t>(age.count(), 0)},
                           .events = {},
                           .crossing = crossing.id,
                           .deeds = {TakeCase{}},
                           .reject = {},
                           .remembered = {}});
    }

    void raiseUnanswered(const std::string& ticket, const Subscriber& subscriber, const Notice& notice,
                         const std::string& crossing)
    {
        const std::string_view kind = codeOf(AlarmKind::NoticeUnanswered);
        const std::string subject = deskOf(ticket, subscriber);
        const auto age = std::chrono::floor<std::chrono::seconds>(now_ - notice.sentAt).count();
        auto found = std::ranges::find_if(
            raised_, [&](const RaisedAlarm& one) { return one.alarm.kind == kind && one.alarm.subject == subject; });
        if (found == raised_.end()) {
            raised_.push_back({.alarm = {.kind = std::string(kind), .subject = subject},
                               .events = {},
                               .crossing = crossing,
                               .deeds = {},
                               .reject = {},
                               .remembered = {}});
            found = std::prev(raised_.end());
        }
        found->alarm.ageSeconds = std::max(found->alarm.ageSeconds, age);
        found->deeds.emplace_back(ConfirmNotice{.order = notice.order, .to = notice.to});
    }

    void raiseClosing(const std::string& closesAt, std::int64_t age, const std::string& remembered)
    {
        raised_.push_back(
            {.alarm = {.kind = std::string(codeOf(AlarmKind::Closing)), .subject = closesAt, .ageSeconds = age},
             .events = {},
             .crossing = {},
             .deeds = {},
             .reject = {},
             .remembered = remembered});
    }

    void raiseReject(const RejectRow& row)
    {
        const AlarmKind kind = row.overdue ? AlarmKind::RejectedOverdue : AlarmKind::Rejected;
        std::string subject = row.ticket.empty() ? row.key : row.ticket;
        for (const std::string& field : row.fields)
            subject += " · " + field;
        raised_.push_back(
            {.alarm = {.kind = std::string(codeOf(kind)), .subject = std::move(subject), .ageSeconds = row.ageSeconds},
             .events = {},
             .crossing = {},
             .deeds = {},
             .reject = row.key,
             .remembered = {}});
    }

    std::vector<RaisedAlarm> take()
    {
        const std::array overdue{codeOf(AlarmKind::ConflictOverdue), codeOf(AlarmKind::RejectedOverdue)};
        std::ranges::stable_sort(raised_, {}, [&](const RaisedAlarm& one) {
            return std::pair(!std::ranges::contains(overdue, one.alarm.kind), one.alarm.ageSeconds);
        });
        return std::move(raised_);
    }

  private:
    UtcTime now_;
    std::vector<RaisedAlarm> raised_;
};

void raiseDevice(Alarms& alarms, const RelayedEvent& event)
{
    const std::string device = member(event, "device");
    const std::string condition = member(event, "condition");
    if (device.starts_with(kMachinePrefix) && condition == "lost")
        alarms.raise(AlarmKind::MachineLost, device.substr(kMachinePrefix.size()) + " · " + event.kiosk, event);
    for (const DeviceAlarm& one : kDeviceAlarms) {
        if (one.device == device && one.condition == condition)
            alarms.raise(one.kind, event.kiosk, event);
    }
}

/// A port's machine tells each kiosk: one alarm, whoever of them passed it on.
void raiseOfMachine(Alarms& alarms, const RelayedEvent& event)
{
    std::string subject = member(event, "machine");
    if (const std::string ticket = member(event, "ticket"); !ticket.empty())
        subject += " · " + ticket;
    alarms.raise(AlarmKind::MachineAlarm, subject, event);
}

void raiseOfCrossing(Alarms& alarms, store::Store& store, const RelayedEvent& event)
{
    const auto crossing = store.crossing(event.crossing);
    if (!crossing || terminal(crossing->state) || crossing->state == State::Exited)
        return;
    if (event.type == "staff.called" && crossing->staffCalled)
        alarms.raise(AlarmKind::StaffCalled, event.kiosk, event); // he stands there
    const clearance::Ticket* ticket = crossing->ticket();
    if (event.type == "decision.corrected" && crossing->state != State::Conflict)
        alarms.raise(AlarmKind::Corrected, ticket == nullptr ? event.kiosk : ticket->number, event);
}

/// The kiosk that merged it had not heard that the other one was over, so no crossing is left of this passage.
void raiseStranded(Alarms& alarms, store::Store& store, const RelayedEvent& event)
{
    const auto crossing = store.crossing(event.crossing);
    const auto first = crossing ? store.crossing(crossing->mergedInto) : Result<Crossing>(fail(Errc::NotFound, {}));
    if (!first || onSite(first->state) || crossing->ticket() == nullptr)
        return;
    if (first->handling.exitedAt.value_or(first->changedAt) < crossing->openedAt)
        alarms.raise(AlarmKind::Stranded, crossing->ticket()->number, event);
}

Result<> raiseConflicts(Alarms& alarms, store::Store& store)
{
    const auto open = store.openCases();
    if (!open)
        return fail(open.error().code, open.error().what);
    for (const store::CrossingRow& row : *open) {
        if (row.state != State::Conflict)
            continue;
        const auto known = staffCrossing(store, row.id);
        if (!known)
            return fail(known.error().code, known.error().what);
        const auto& question = known->expected.staffCase;
        if (known->expected.state == State::Conflict && question && question->owner.empty())
            alarms.raiseConflict(row.ticket, known->expected);
    }
    return {};
}

/// Goods that have to be called back: of the firm whose they are.
Result<> raiseRecalls(Alarms& alarms, store::Store& store)
{
    const auto open = store.openCases();
    if (!open)
        return fail(open.error().code, open.error().what);
    for (const store::CrossingRow& row : *open) {
        if (row.state != State::Exited && row.state != State::Cleared && row.state != State::ClearedProvisional)
            continue;
        const auto known = staffCrossing(store, row.id);
        if (!known)
            return fail(known.error().code, known.error().what);
        if (!recalls(known->expected) || !known->expected.staffCase->owner.empty())
            continue;
        const auto firm = firmOf(store, known->expected);
        if (!firm)
            return fail(firm.error().code, firm.error().what);
        alarms.raiseRecall(deskOf(row.ticket, firm->value_or(Subscriber{})), known->expected);
    }
    return {};
}

/// Of the vehicles that are here and of which something was sent.
Result<> raiseUnanswered(Alarms& alarms, store::Store& store, const std::set<std::string>& crossings, UtcTime now)
{
    for (const std::string& id : crossings) {
        const auto known = staffCrossing(store, id);
        if (!known)
            return fail(known.error().code, known.error().what);
        if (known->expected.handling.notices.empty())
            continue;
        const auto subscribers = subscribersFor(store, known->expected);
        if (!subscribers)
            return fail(subscribers.error().code, subscribers.error().what);
        const clearance::Ticket* ticket = known->expected.ticket();
        for (const Notice& notice : unanswered(known->expected, *subscribers, now)) {
            const auto found = std::ranges::find(*subscribers, notice.to, &Subscriber::id);
            alarms.raiseUnanswered(
                ticket == nullptr ? std::string{} : ticket->number,
                found == subscribers->end() ? Subscriber{.id = notice.to, .name = notice.to} : *found, notice, id);
        }
    }
    return {};
}

/// Work of the yard that runs, and for longer than the port published.
Result<> raiseYardOver(Alarms& alarms, store::Store& store, const RelayedEvent& event, UtcTime now)
{
    const auto body = parseJson(event.body);
    const auto begun = body ? fromJson<YardWorkBegun>(*body) : Result<YardWorkBegun>(fail(Errc::InvalidInput, {}));
    if (event.handled || !begun)
        return {};
    const auto limit = limitOf(store, begun->operation, now);
    if (!limit)
        return fail(limit.error().code, limit.error().what);
    if (!*limit || now - event.at <= std::chrono::minutes{**limit})
        return {};
    const auto crossing = store.crossing(event.crossing);
    const YardWork* runs = crossing ? crossing->handling.running(begun->operation) : nullptr;
    const bool gone = !crossing || terminal(crossing->state) || crossing->state == State::Exited;
    if (gone || runs == nullptr || runs->begunAt != event.at)
        return {};
    const clearance::Ticket* ticket = crossing->ticket();
    alarms.raise(AlarmKind::YardOver, ticket == nullptr ? event.kiosk : ticket->number, event);
    return {};
}

/// 日清: what came in is to be finished before the port closes. Each station is told once a day.
Result<> raiseClosing(Alarms& alarms, store::Store& store, UtcTime now)
{
    const auto rules = stationRules(store);
    const auto day = portDay(store, now);
    if (!rules || !day)
        return fail(Errc::Unavailable, "the port's rules cannot be read");
    const auto left = closingIn(*rules, *day, now);
    if (!left)
        return {};
    const std::string name = "closing:" + day->name;
    const auto seen = store.remembered(name);
    if (!seen)
        return fail(seen.error().code, seen.error().what);
    if (!seen->empty())
        return {};
    const auto open = store.allOnSite();
    const auto closedBy = dayClosedBy(store, *day);
    if (!open)
        return fail(open.error().code, open.error().what);
    if (!closedBy)
        return fail(closedBy.error().code, closedBy.error().what);
    if (!open->empty() && closedBy->empty())
        alarms.raiseClosing(rules->closesAt,
                            std::chrono::seconds{std::chrono::minutes{rules->redMinutes} - *left}.count(), name);
    return {};
}

/// One for each: whoever takes one sees to that.
Result<> raiseRejects(Alarms& alarms, store::Store& store, UtcTime now)
{
    const auto rejects = rejectsView(store, now);
    if (!rejects)
        return fail(rejects.error().code, rejects.error().what);
    std::size_t left = kMostRejects;
    for (const RejectRow& row : rejects->rows) {
        if (row.owner.empty() && left-- > 0)
            alarms.raiseReject(row);
        else
            break; // those that are somebody's come behind
    }
    return {};
}

} // namespace

Result<std::vector<RaisedAlarm>> raisedAlarms(store::Store& store, UtcTime now)
{
    const auto events = store.relayedSince(kTypes, now - kBack);
    if (!events)
        return fail(events.error().code, events.error().what);
    Alarms alarms(now);
    std::map<std::pair<std::string, std::string>, const RelayedEvent*> devices; // as each last was
    std::set<std::string> told;                                                 // crossings of which notices went out
    for (const RelayedEvent& event : *events) {
        if (event.type == NoticeSent::kType) {
            told.insert(event.crossing);
            continue;
        }
        if (event.type == YardWorkBegun::kType) {
            if (auto raised = raiseYardOver(alarms, store, event, now); !raised)
                return failed(std::move(raised));
            continue;
        }
        if (event.type == "kiosk.device")
            devices[{event.kiosk, member(event, "device")}] = &event;
        else if (event.type == "kiosk.machine_alarm")
            raiseOfMachine(alarms, event);
        else if (event.type == "kiosk.staff_called")
            alarms.raise(AlarmKind::StaffCalled, event.kiosk, event);
        else if (event.type == "kiosk.store_full")
            alarms.raise(AlarmKind::StoreFull, event.kiosk, event);
        else if (event.type == Merged::kType)
            raiseStranded(alarms, store, event);
        else if (event.type == store::kRetentionOverdue)
            alarms.raise(AlarmKind::Overdue, event.kiosk, event);
        else
            raiseOfCrossing(alarms, store, event);
    }
    for (const auto& [key, event] : devices)
        raiseDevice(alarms, *event);
    if (auto raised = raiseConflicts(alarms, store); !raised)
        return failed(std::move(raised));
    if (auto raised = raiseRecalls(alarms, store); !raised)
        return failed(std::move(raised));
    if (auto raised = raiseUnanswered(alarms, store, told, now); !raised)
        return failed(std::move(raised));
    if (auto raised = raiseRejects(alarms, store, now); !raised)
        return failed(std::move(raised));
    if (auto raised = raiseClosing(alarms, store, now); !raised)
        return failed(std::move(raised));
    return alarms.take();
}

} // namespace tongguan::flow
