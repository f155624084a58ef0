// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/stories.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/apply.h"
#include "sync/log/event.h"

#include <format>

namespace tongguan::exchange {

namespace {

constexpr std::int64_t kMaxEvents = 5'000;     // of one crossing
constexpr std::int64_t kMaxPassengers = 1'000; // of one list
constexpr std::string_view kSimulated = "kiosk.simulated";

} // namespace

Result<bool> Stories::isSimulated(std::string_view kiosk)
{
    auto row = database_.query("SELECT type FROM event WHERE kiosk = ? AND seq = 1", kiosk);
    const bool simulated = row.next() && row.text(0) == kSimulated;
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return simulated;
}

Result<clearance::Crossing> Stories::crossing(const std::string& kiosk, const std::string& id, std::int64_t seq)
{
    clearance::Crossing sum;
    auto rows = database_.query("SELECT type, at, actor, body, seq FROM event WHERE kiosk = ? AND crossing = ?"
                                " AND seq <= ? ORDER BY seq LIMIT ?",
                                kiosk, id, seq, kMaxEvents);
    while (rows.next()) {
        const std::string body = rows.text(3);
        if (body.empty())
            continue; // erased: its time was over
        const auto event = clearance::crossingEventFrom(rows.text(0), body);
        if (!event && event.error().code == Errc::NotFound)
            continue; // of a newer kiosk, or none of a crossing's
        if (!event)
            return fail(Errc::InvalidInput, std::format("event {}: {}", rows.integer(4), event.error().what));
        auto next = clearance::apply(std::move(sum), *event,
                                     {.crossing = id, .actor = rows.text(2), .at = fromMicroseconds(rows.integer(1))});
        if (!next)
            return fail(Errc::InvalidInput, std::format("event {}: {}", rows.integer(4), next.error().what));
        sum = std::move(*next);
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    if (sum.id.empty())
        return fail(Errc::InvalidInput, "the crossing's events are not here");
    return sum;
}

Result<std::vector<clearance::PassengerRead>> Stories::passengers(const std::string& list)
{
    std::vector<clearance::PassengerRead> all;
    auto rows = database_.query("SELECT event.body FROM exchange_passenger JOIN event ON"
                                " event.kiosk = exchange_passenger.kiosk AND event.seq = exchange_passenger.seq"
                                " WHERE exchange_passenger.list = ? ORDER BY exchange_passenger.person LIMIT ?",
                                list, kMaxPassengers);
    while (rows.next()) {
        const auto json = parseJson(rows.text(0), sync::kMaxBody);
        if (auto read = json ? fromJson<clearance::PassengerRead>(*json) : std::unexpected(json.error()))
            all.push_back(std::move(*read)); // one that was erased is not told
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return all;
}

Result<std::optional<clearance::Declaration>> Stories::declaration(const std::string& number)
{
    std::optional<clearance::Declaration> declaration;
    if (number.empty())
        return declaration;
    auto row = database_.query("SELECT body FROM feed WHERE dataset = 'declarations' AND entry_key = ? AND removed = 0",
                               number);
    if (row.next()) {
        const auto json = parseJson(row.text(0), sync::kMaxBody);
        if (auto known = json ? fromJson<clearance::Declaration>(*json) : std::unexpected(json.error()))
            declaration = std::move(*known);
    }
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return declaration;
}

Result<Told> Stories::upTo(const std::string& kiosk, const std::string& id, std::int64_t seq)
{
    auto sum = crossing(kiosk, id, seq);
    if (!sum)
        return failed(std::move(sum));
    auto goods = declaration(sum->declaration);
    if (!goods)
        return failed(std::move(goods));
    Told told{.crossing = std::move(*sum), .declaration = std::move(*goods), .passengers = {}};
    if (!told.crossing.passengers)
        return told;
    auto read = passengers(told.crossing.passengers->number);
    if (!read)
        return failed(std::move(read));
    told.passengers = std::move(*read);
    return told;
}

} // namespace tongguan::exchange
