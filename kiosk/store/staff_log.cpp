// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/clearance/staff_action.h"
#include "kiosk/store/settings.h"
#include "kiosk/store/store.h"

#include <algorithm>

namespace tongguan::store {

// Staff's two ends of the logs: what a station sends and hears of it, what a kiosk is asked for and answers.

namespace {

constexpr std::string_view kColumns = "SELECT kiosk, seq, type, at, actor, crossing, body, handled FROM relayed ";

Result<std::vector<RelayedEvent>> relayedRows(Statement& statement)
{
    std::vector<RelayedEvent> events;
    for (;;) {
        auto row = statement.step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return events;
        events.push_back({.kiosk = std::string(statement.text(0)),
                          .seq = static_cast<std::uint64_t>(statement.integer(1)),
                          .type = std::string(statement.text(2)),
                          .at = fromMicroseconds(statement.integer(3)),
                          .actor = std::string(statement.text(4)),
                          .crossing = std::string(statement.text(5)),
                          .body = std::string(statement.text(6)),
                          .handled = statement.integer(7) != 0});
    }
}

/// A kiosk's answer to an order.
struct Answer {
    std::uint64_t order = 0;
    std::string refused;
};

/// What kiosks answered to orders of one station on one crossing.
Result<std::vector<Answer>> answersTo(Database& database, const std::string& station, const std::string& crossing)
{
    auto statement =
        database.prepare(std::string(kColumns) + "WHERE crossing = ? AND type IN (?, ?) ORDER BY kiosk, seq");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(std::string_view(crossing), kActionCarriedOut, kActionRefused);
    auto events = relayedRows(*statement);
    if (!events)
        return failed(std::move(events));
    std::vector<Answer> answers;
    for (const RelayedEvent& event : *events) {
        const auto body = parseJson(event.body);
        if (body && stringOr(*body, "station") == station)
            answers.push_back(
                {.order = static_cast<std::uint64_t>(integerOr(*body, "seq")), .refused = stringOr(*body, "refused")});
    }
    return answers;
}

/// Numbers of the orders that were taken back.
std::set<std::uint64_t> undoneIn(const std::vector<sync::Event>& own)
{
    std::set<std::uint64_t> numbers;
    for (const sync::Event& event : own) {
        const auto body = event.header.type == kActionUndone ? parseJson(event.body) : Result<Json>(Json());
        if (body && body->is_object())
            numbers.insert(static_cast<std::uint64_t>(integerOr(*body, "order")));
    }
    return numbers;
}

} // namespace

Result<> Store::note(std::string type, std::string actor, std::string body, std::string crossing)
{
    return note({std::move(type), std::move(actor), std::move(crossing), std::move(body)},
                std::span<const RelayedEvent>{});
}

Result<> Store::note(NewEvent event, const Remembered& value)
{
    return transact([&]() -> Result<> {
        if (auto captured = journal_.append(std::move(event)); !captured)
            return failed(std::move(captured));
        return writeSetting(*database_, value.name, value.value);
    });
}

Result<> Store::note(NewEvent event, std::span<const RelayedEvent> handled)
{
    return transact([&]() -> Result<> {
        if (auto captured = journal_.append(std::move(event)); !captured)
            return failed(std::move(captured));
        for (const RelayedEvent& one : handled) {
            if (auto marked = markHandled(one.kiosk, one.seq); !marked)
                return marked;
        }
        return {};
    });
}

Result<std::string> Store::remembered(const std::string& name)
{
    return readSetting(*database_, name);
}

Result<> Store::markHandled(const std::string& kiosk, std::uint64_t seq, bool handled)
{
    auto statement = database_->prepare("UPDATE relayed SET handled = ? WHERE kiosk = ? AND seq = ?");
    if (!statement)
        return failed(std::move(statement));
    return statement->run(std::int64_t{handled}, std::string_view(kiosk), static_cast<std::int64_t>(seq));
}

/// Within the caller's transaction.
Result<> Store::answer(const StaffOrder& order, std::string_view type, const std::string& refused)
{
    Json body{{"station", order.kiosk}, {"seq", order.seq}, {"action", order.type}};
    if (!refused.empty())
        body["refused"] = refused;
    auto captured = journal_.append(
        {.type = std::string(type), .actor = order.actor, .crossing = order.crossing, .body = dump(body)});
    if (!captured)
        return failed(std::move(captured));
    return markHandled(order.kiosk, order.seq);
}

Result<> Store::refuse(const StaffOrder& order, const std::string& code)
{
    return transact([&] { return answer(order, kActionRefused, code); });
}

Result<std::vector<StaffOrder>> Store::staffOrders()
{
    // '/' follows '.': every type that begins with "staff.", found by the index.
    auto statement =
        database_->prepare(std::string(kColumns) + "WHERE type >= 'staff.' AND type < 'staff/' AND handled = 0 "
                                                   "ORDER BY kiosk, seq");
    if (!statement)
        return failed(std::move(statement));
    auto events = relayedRows(*statement);
    if (!events)
        return failed(std::move(events));
    std::vector<StaffOrder> orders;
    for (RelayedEvent& event : *events)
        orders.push_back({.kiosk = std::move(event.kiosk),
                          .seq = event.seq,
                          .type = std::move(event.type),
                          .actor = std::move(event.actor),
                          .crossing = std::move(event.crossing),
                          .body = std::move(event.body)});
    return orders;
}

Result<std::vector<RelayedEvent>> Store::relayedSince(std::span<const std::string_view> types, UtcTime since)
{
    std::string places;
    for (std::size_t i = 0; i < types.size(); ++i)
        places += i == 0 ? "?" : ", ?";
    auto statement =
        database_->prepare(std::string(kColumns) + "WHERE type IN (" + places + ") AND at >= ? ORDER BY kiosk, seq");
    if (!statement)
        return failed(std::move(statement));
    int index = 0;
    for (const std::string_view type : types)
        statement->bind(++index, type);
    statement->bind(++index, toMicroseconds(since));
    return relayedRows(*statement);
}

Result<std::vector<std::string>> Store::relayingMachines()
{
    // From one to the next by the key: no look at each of their events.
    auto next = database_->prepare("SELECT min(kiosk) FROM relayed WHERE kiosk > ?");
    if (!next)
        return failed(std::move(next));
    std::vector<std::string> machines;
    for (std::string last;;) {
        next->bindAll(std::string_view(last));
        const auto row = next->step();
        if (!row)
            return fail(row.error().code, row.error().what);
        last = std::string(next->text(0));
        next->reset();
        if (last.empty())
            return machines;
        machines.push_back(last);
    }
}

Result<std::vector<RelayedEvent>> Store::relayedAfter(const std::string& kiosk, std::uint64_t seq, std::size_t most)
{
    auto statement = database_->prepare(std::string(kColumns) + "WHERE kiosk = ? AND seq > ? ORDER BY seq LIMIT ?");
    if (!statement)
        return failed(std::move(statement));
    statement->bindAll(std::string_view(kiosk), static_cast<std::int64_t>(seq), static_cast<std::int64_t>(most));
    return relayedRows(*statement);
}

Result<std::vector<sync::Event>> Store::ordersUnderWay(const std::string& crossing)
{
    auto own = journal_.ofCrossing(crossing);
    if (!own)
        return own;
    const std::set<std::uint64_t> undone = undoneIn(*own);
    std::erase_if(*own, [&](const sync::Event& event) {
        return undone.contains(event.header.seq) ||
               !clearance::staffActionFrom(event.header.type, event.body).has_value();
    });
    if (own->empty())
        return own;
    auto answers = answersTo(*database_, options_.kiosk, crossing);
    if (!answers)
        return failed(std::move(answers));
    std::erase_if(*own, [&](const sync::Event& event) {
        return std::ranges::contains(*answers, event.header.seq, &Answer::order);
    });
    return own;
}

Result<std::optional<std::string>> Store::answerTo(const std::string& crossing, std::uint64_t order)
{
    auto answers = answersTo(*database_, options_.kiosk, crossing);
    if (!answers)
        return failed(std::move(answers));
    const auto found = std::ranges::find(*answers, order, &Answer::order);
    return found == answers->end() ? std::optional<std::string>{} : std::optional{std::move(found->refused)};
}

} // namespace tongguan::store
