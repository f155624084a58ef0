// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/invariants.h"

#include "base/bytes.h"
#include "kiosk/clearance/found_more.h"
#include "kiosk/clearance/merging.h"
#include "kiosk/flow/staff_alarms.h"
#include "sync/messages/confirmation.h"

#include <algorithm>
#include <array>
#include <format>
#include <iterator>

namespace tongguan::test {

using namespace clearance;

namespace {

constexpr std::size_t kAll = 1'000'000;
constexpr std::chrono::minutes kSureDouble{30}; // clocks of the machines differ

bool waits(State state)
{
    return state == State::Captured || state == State::WaitStaff || state == State::Decided ||
           state == State::DecidedProvisional || state == State::Queued || state == State::Called;
}

bool goesToTheGate(const Crossing& crossing)
{
    return crossing.handling.clearance.has_value();
}

std::string named(const Crossing& crossing)
{
    return std::format("{} of {} ({})", crossing.plateNorm, crossing.kiosk, codeOf(crossing.state));
}

Result<std::vector<Crossing>> ownOf(store::Store& store)
{
    const auto rows = store.ownUnfinished();
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Crossing> all;
    for (const store::CrossingRow& row : *rows) {
        auto crossing = store.crossing(row.id);
        if (!crossing)
            return std::unexpected(crossing.error());
        all.push_back(std::move(*crossing));
    }
    return all;
}

Result<std::optional<sync::Confirmation>> wordOn(store::Store& store, const std::string& crossing)
{
    const auto row = store.reference().lastAnswer(crossing);
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return std::optional<sync::Confirmation>{};
    const auto json = parseJson(**row);
    const auto word = json ? sync::confirmationFrom(*json) : Result<sync::Confirmation>(std::unexpected(json.error()));
    if (!word)
        return std::unexpected(word.error());
    return std::optional{*word};
}

std::string laxOf(const Crossing& crossing, const Decision& rules)
{
    const Decision& stands = *crossing.decision();
    if (!waits(crossing.state) || crossing.override_)
        return {};
    if (stricter(rules.lane, stands.lane))
        return std::format("{} stands for {} and the rules say {}", named(crossing), codeOf(stands.lane),
                           codeOf(rules.lane));
    if (crossing.windowLane && stricter(*crossing.windowLane, stands.lane))
        return std::format("{} stands for {} and the window said {}", named(crossing), codeOf(stands.lane),
                           codeOf(*crossing.windowLane));
    return {};
}

} // namespace

Result<Held> heldAt(store::Store& store)
{
    Held held;
    const auto own = ownOf(store);
    if (!own)
        return std::unexpected(own.error());
    for (const Crossing& crossing : *own) {
        const Decision* decision = crossing.decision();
        if (decision == nullptr || goesToTheGate(crossing))
            continue;
        const auto reference = store.referenceFor(crossing);
        const auto word = wordOn(store, crossing.id);
        if (!reference || !word)
            return fail(Errc::Unavailable, "the store cannot be read");
        for (const Order& order : reference->orders) {
            if (!order.cancelled && crossing.handling.lastOf(order.id) == nullptr)
                held[crossing.id].insert("order " + order.id);
        }
        const auto lane = *word ? fromCode<Lane>((*word)->lane) : Result<Lane>(fail(Errc::NotFound, {}));
        if (lane && (*word)->verdict == sync::Confirmation::Verdict::Correct &&
            (*word)->decision >= crossing.answeredDecision && (*word)->decision <= decision->number &&
            stricter(*lane, decision->lane) && crossing.windowLane != *lane)
            held[crossing.id].insert("correction");
    }
    return held;
}

Result<std::string> laxness(DrivenKiosk& kiosk, const Held& before)
{
    const auto own = ownOf(*kiosk.store);
    if (!own)
        return std::unexpected(own.error());
    for (const Crossing& crossing : *own) {
        if (crossing.decision() == nullptr)
            continue;
        if (goesToTheGate(crossing) && before.contains(crossing.id))
            return std::format("{} was released although it was held by {}", named(crossing),
                               *before.at(crossing.id).begin());
        const bool stricterWord = crossing.windowLane && stricter(*crossing.windowLane, crossing.decision()->lane);
        const bool free = crossing.state == State::ClearedProvisional || crossing.state == State::Cleared ||
                          crossing.state == State::Exited;
        const bool answered = !crossing.handling.declined.empty() || !crossing.handling.earlier.empty(); // by people
        if (free && stricterWord && !crossing.override_ && !answered)
            return std::format("{} is free to go and the window said {}", named(crossing),
                               codeOf(*crossing.windowLane));
        const auto reference = kiosk.store->referenceFor(crossing);
        const auto rules = kiosk.desk->lookAt(crossing);
        const auto word = wordOn(*kiosk.store, crossing.id);
        if (!word)
            return std::unexpected(word.error());
        const auto said = *word && (*word)->verdict == sync::Confirmation::Verdict::Correct
                              ? fromCode<Lane>((*word)->lane)
                              : Result<Lane>(fail(Errc::NotFound, {}));
        if (said && waits(crossing.state) && !crossing.override_ && stricter(*said, crossing.decision()->lane))
            return std::format("{} stands for {} and the window corrected it to {}", named(crossing),
                               codeOf(crossing.decision()->lane), codeOf(*said));
        if (!reference || !rules)
            return fail(Errc::Unavailable, "the store cannot be read");
        if (std::string lax = laxOf(crossing, *rules); !lax.empty())
            return lax;
        const bool ordered = std::ranges::any_of(reference->orders,
                                                 [&](const Order& order) { return order.inForce(kiosk.clock.now()); });
        if (ordered && waits(crossing.state) && !crossing.override_ && stricter(Lane::Scan, crossing.decision()->lane))
            return std::format("{} stands for {} and is ordered to be inspected", named(crossing),
                               codeOf(crossing.decision()->lane));
    }
    return std::string();
}

Result<std::string> untidiness(store::Store& store)
{
    const auto own = ownOf(store);
    if (!own)
        return std::unexpected(own.error());
    for (const Crossing& crossing : *own) {
        int revision = 0;
        for (const Ticket& ticket : crossing.tickets) {
            if (ticket.number != crossing.tickets.front().number || ticket.revision != ++revision)
                return std::format("{} has two valid tickets", named(crossing));
        }
        const bool queued =
            crossing.state == State::Queued || crossing.state == State::Called || crossing.state == State::WaitStaff;
        if (queued && (crossing.ticket() == nullptr || crossing.ticket()->lane != crossing.decision()->lane))
            return std::format("{} has a ticket to another lane than its decision", named(crossing));
        if (crossing.state == State::Conflict && !caseOpen(crossing))
            return std::format("{} is in conflict and nobody is asked", named(crossing));
    }
    return std::string();
}

Result<std::string> openThings(store::Store& store)
{
    const auto counters = store.counters();
    const auto orders = store.staffOrders();
    const auto own = ownOf(store);
    if (!counters || !orders || !own)
        return fail(Errc::Unavailable, "the store cannot be read");
    if (counters->unsent != 0)
        return std::format("{} has {} events unsent", store.kiosk(), counters->unsent);
    if (!orders->empty())
        return std::format("{} did not answer an order of staff: {}", store.kiosk(), orders->front().type);
    for (const Crossing& crossing : *own) {
        const Decision* decision = crossing.decision();
        if (decision != nullptr && crossing.answeredDecision < decision->number)
            return std::format("{}: decision {} has no answer", named(crossing), decision->number);
    }
    return std::string();
}

Result<std::string> lostOrDoubled(store::Store& store, const std::map<std::uint64_t, Hash>& saved,
                                  const PortBetween& between)
{
    const auto head = store.journal().verify();
    if (!head)
        return std::format("{}: {}", store.kiosk(), head.error().what);
    const auto events = store.journal().readAfter(0, kAll, std::size_t{1} << 30U);
    if (!events)
        return std::unexpected(events.error());
    std::set<std::string> ids;
    for (const sync::Event& event : *events) {
        if (!ids.insert(event.header.id).second)
            return std::format("{} captured event {} twice", store.kiosk(), event.header.seq);
        const bool answers =
            event.header.type == store::kActionCarriedOut || event.header.type == store::kActionRefused;
        const auto body = parseJson(event.body);
        if (!answers || !body)
            continue;
        const std::string order = std::format("{}/{}", stringOr(*body, "station"), integerOr(*body, "seq"));
        if (!ids.insert(order).second)
            return std::format("{} answered order {} twice", store.kiosk(), order);
    }
    for (const auto& [seq, hash] : saved) {
        if (seq > events->size() || (seq != 0 && (*events)[seq - 1].hash != hash))
            return std::format("{}: event {} was called saved and is not there", store.kiosk(), seq);
    }
    for (const PortBetween::Held* end : {&between.held(), &between.above()}) {
        const std::string who = end == &between.held() ? "the gateway" : "the window";
        const auto found = end->find(store.kiosk());
        const std::size_t count = found == end->end() ? 0 : found->second.size();
        if (count != events->size())
            return std::format("{} has {} of {} events of {}", who, count, events->size(), store.kiosk());
        if (count != 0 && found->second.back().hash != events->back().hash)
            return std::format("{} has another journal of {}", who, store.kiosk());
    }
    return std::string();
}

Result<std::string> otherPicture(store::Store& owner, store::Store& other, bool whole)
{
    const auto own = ownOf(owner);
    if (!own)
        return std::unexpected(own.error());
    for (const Crossing& crossing : *own) {
        if (crossing.decision() == nullptr)
            continue;
        const auto copy = other.crossing(crossing.id);
        if (!copy)
            return std::format("{} does not know {}", other.kiosk(), named(crossing));
        const bool same = copy->state == crossing.state && copy->decision() != nullptr &&
                          copy->decision()->lane == crossing.decision()->lane &&
                          copy->decisions.size() == crossing.decisions.size();
        if (!same)
            return std::format("{} has another decision or state of {}: {}", other.kiosk(), named(crossing),
                               codeOf(copy->state));
        if (whole && (copy->tickets.size() != crossing.tickets.size() ||
                      copy->answeredDecision != crossing.answeredDecision || copy->windowLane != crossing.windowLane))
            return std::format("{} has another ticket or answer of {}", other.kiosk(), named(crossing));
    }
    return std::string();
}

/// Stands in the port, decided or not: who leaves a kiosk half-way has been captured there.
bool isCaptured(const Crossing& crossing)
{
    constexpr std::array kNot = {State::Draft,    State::Expired, State::Cancelled, State::Returned,
                                 State::Conflict, State::Exited,  State::Closed};
    return !std::ranges::contains(kNot, crossing.state);
}

/// All that the kiosks captured of their own, those that ended too.
Result<std::vector<Crossing>> allCaptured(const std::vector<store::Store*>& kiosks)
{
    std::vector<Crossing> all;
    for (store::Store* kiosk : kiosks) {
        const auto rows = kiosk->openedSince(UtcTime{});
        if (!rows)
            return std::unexpected(rows.error());
        for (const store::CrossingRow& row : *rows) {
            auto crossing = kiosk->crossing(row.id);
            if (!crossing)
                return std::unexpected(crossing.error());
            if (crossing->kiosk == kiosk->kiosk())
                all.push_back(std::move(*crossing));
        }
    }
    std::ranges::sort(all, [](const Crossing& one, const Crossing& other) { return opensBefore(one, other); });
    return all;
}

/// It waits for people because of an earlier capture alone, nobody has looked at it, and all of those had ended when it
/// was opened: nothing that anybody could see to.
bool waitsForNobody(const std::vector<Crossing>& all, const Crossing& crossing)
{
    if (!waits(crossing.state) || !isHeldAsDouble(*crossing.decision()) || heedsCapture(*crossing.decision()) ||
        !isUntouched(crossing))
        return false;
    return std::ranges::none_of(all, [&](const Crossing& other) {
        const bool same = other.plateNorm == crossing.plateNorm && other.direction == crossing.direction;
        const bool late = other.changedAt >= crossing.openedAt || isCaptured(other);
        return same && late && other.id != crossing.id && opensBefore(other, crossing);
    });
}

/// What another capture found was stricter, and is why this one waits.
bool heedsAnother(store::Store& store, const std::vector<Crossing>& all, const Crossing& crossing)
{
    return std::ranges::any_of(all, [&](const Crossing& other) {
        const bool counts = isCaptured(other) || !other.mergedInto.empty();
        if (!counts || other.decision() == nullptr || !opensBefore(crossing, other) ||
            !isSameTruck(crossing, other, {}))
            return false;
        const auto word = wordOn(store, other.id);
        if (word && *word && (*word)->verdict == sync::Confirmation::Verdict::Correct)
            return true; // perhaps it asked for more before: nothing becomes laxer by itself
        const auto found = store.laneFound(other);
        return found && stricter(*found, ownLane(*crossing.decision()));
    });
}

/// Both wait in a queue, and people have neither.
bool bothQueue(const Crossing& one, const Crossing& other)
{
    const auto queues = [](const Crossing& crossing) {
        return crossing.state == State::Queued && isUntouched(crossing) && crossing.ticket() != nullptr;
    };
    return queues(one) && queues(other);
}

Result<std::string> doubleCapture(const std::vector<store::Store*>& kiosks, UtcTime now)
{
    const auto all = allCaptured(kiosks);
    if (!all)
        return std::unexpected(all.error());
    for (const Crossing& crossing : *all) {
        if (crossing.decision() == nullptr)
            continue;
        if (waitsForNobody(*all, crossing))
            return std::format("{} waits for the other capture, and that had ended", named(crossing));
        const auto first = std::ranges::find_if(*all, [&](const Crossing& other) {
            return isCaptured(other) && other.plateNorm == crossing.plateNorm && other.direction == crossing.direction;
        });
        if (first == all->end())
            continue;
        const bool isFirst = first->id == crossing.id;
        if (!isFirst && isSameTruck(*first, crossing, {}) && bothQueue(*first, crossing))
            return std::format("{} stands beside an earlier capture of the same batch", named(crossing));
        const bool heldFirst = isFirst && waits(crossing.state) && crossing.decision()->decidingCode() == "DUP_OPEN";
        const bool earlierEnded = std::ranges::any_of(*all, [&](const Crossing& other) {
            return opensBefore(other, crossing) && other.plateNorm == crossing.plateNorm && !isCaptured(other) &&
                   other.changedAt >= crossing.openedAt;
        });
        if (heldFirst && isUntouched(crossing) && !earlierEnded && !heedsAnother(*kiosks.front(), *all, crossing))
            return std::format("{} came first and waits for the other capture", named(crossing));
        const bool old = now - first->openedAt > kSureDouble;
        if (!isFirst && old && waits(crossing.state) && !crossing.override_ && crossing.decision()->lane != Lane::Staff)
            return std::format("{} stands for {} beside an earlier capture", named(crossing),
                               codeOf(crossing.decision()->lane));
    }
    return std::string();
}

/// A merged one is told everywhere as what it is, and nothing that it found is lost.
Result<std::string> lostByMerging(const std::vector<store::Store*>& kiosks, store::Store& station, UtcTime now)
{
    const auto all = allCaptured(kiosks);
    if (!all)
        return std::unexpected(all.error());
    for (const Crossing& crossing : *all) {
        if (crossing.mergedInto.empty())
            continue;
        const auto first = std::ranges::find(*all, crossing.mergedInto, &Crossing::id);
        if (first == all->end() || !opensBefore(*first, crossing))
            return std::format("{} was merged into what did not come first", named(crossing));
        const auto told = station.crossing(crossing.id);
        if (!told || told->mergedInto != crossing.mergedInto || told->document != crossing.document)
            return std::format("the station does not have {} as it was captured", named(crossing));
        const auto alarms = flow::raisedAlarms(station, now);
        if (!alarms)
            return std::unexpected(alarms.error());
        const bool ended = !isCaptured(*first) && first->mergedInto.empty() && first->state != State::Conflict;
        const bool alarmed = std::ranges::any_of(
            *alarms, [&](const flow::RaisedAlarm& one) { return one.alarm.kind == codeOf(flow::AlarmKind::Stranded); });
        if (ended && first->changedAt < crossing.openedAt && !alarmed)
            return std::format("{} was merged into what had ended, and nobody is told", named(crossing));
        const auto found = station.laneFound(crossing);
        if (!found)
            return std::unexpected(found.error());
        const bool news = foundMore(*crossing.decision(), first->decisions) ||
                          stricter(*found, ownLane(*crossing.decision())); // by the window
        const bool machines = waits(first->state) && first->mergedInto.empty() && isUntouched(*first);
        if (machines && news && first->decision() != nullptr && stricter(*found, first->decision()->lane))
            return std::format("{} stands for {}, and {} that was merged into it was sent to {}", named(*first),
                               codeOf(first->decision()->lane), crossing.kiosk, codeOf(*found));
    }
    return std::string();
}

Result<std::string> unowned(store::Store& station, UtcTime now)
{
    const auto open = station.openCases();
    const auto alarms = flow::raisedAlarms(station, now);
    if (!open || !alarms)
        return fail(Errc::Unavailable, "the station's store cannot be read");
    for (const store::CrossingRow& row : *open) {
        if (row.state != State::Conflict)
            continue;
        const auto crossing = station.crossing(row.id);
        if (!crossing)
            return std::unexpected(crossing.error());
        const bool alarmed = std::ranges::any_of(*alarms, [&](const flow::RaisedAlarm& alarm) {
            return alarm.crossing == row.id && alarm.alarm.ageSeconds >= 0;
        });
        if (crossing->staffCase->owner.empty() && !alarmed)
            return std::format("nobody owns the conflict of {}", named(*crossing));
    }
    return std::string();
}

} // namespace tongguan::test
