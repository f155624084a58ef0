// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/port_line.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/gateway/counters.h"
#include "sync/gateway/relay.h"

#include <algorithm>
#include <vector>

namespace tongguan::sync {

using namespace clearance;

namespace {

constexpr std::int64_t kRowsAStep = 500;
constexpr std::chrono::hours kKept{36}; // as long as the feed has its events
constexpr std::string_view kQueueRules = "queue_rules";

Json waitJson(const std::optional<WaitTime>& wait)
{
    return wait ? Json{{"p50", wait->p50}, {"p90", wait->p90}} : Json(nullptr);
}

} // namespace

void PortLine::see(std::string_view entryBody)
{
    const auto json = parseJson(entryBody);
    const auto event = json ? json->find("event") : Json::const_iterator{};
    if (!json || event == json->end() || !event->is_object())
        return;
    if (const std::string type = stringOr(*event, "type"); std::ranges::contains(Yard::kTypes, type))
        yard_.see(stringOr(*event, "crossing"), type, stringOr(*event, "body"),
                  fromMicroseconds(integerOr(*event, "at")));
}

void PortLine::know(const std::string& key, bool removed, std::string_view body)
{
    const auto json = removed ? Result<Json>(fail(Errc::NotFound, "taken back")) : parseJson(body);
    auto rules = json ? fromJson<QueueRules>(*json) : Result<QueueRules>(fail(Errc::NotFound, "taken back"));
    if (rules)
        rules_.insert_or_assign(key, std::move(*rules));
    else
        rules_.erase(key);
}

Result<bool> PortLine::readOn()
{
    auto end = counter(database_, "feed");
    if (!end)
        return failed(std::move(end));
    std::int64_t count = 0;
    // Whoever is staff hears each event of a kiosk, and each once.
    auto rows = database_.query("SELECT position, dataset, entry_key, removed, body FROM feed WHERE position > ? AND"
                                " ((dataset = ? AND audience = 'staff') OR dataset = ?) ORDER BY position LIMIT ?",
                                position_, kRelayedEvents, kQueueRules, kRowsAStep);
    while (rows.next()) {
        ++count;
        position_ = rows.integer(0);
        if (rows.text(1) == kQueueRules)
            know(rows.text(2), rows.integer(3) != 0, rows.text(4));
        else
            see(rows.text(4));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    if (count == kRowsAStep)
        return true;
    position_ = std::max(position_, *end); // what lies between is of others
    return false;
}

Result<LaneLines> PortLine::lines()
{
    for (;;) {
        const auto more = readOn();
        if (!more)
            return fail(more.error().code, more.error().what);
        if (!*more)
            break;
    }
    const UtcTime now = clock_.now();
    yard_.forget(now - kKept);
    std::vector<QueueRules> all;
    for (const auto& [key, rules] : rules_)
        all.push_back(rules);
    return yard_.lines(queueRulesAt(all, now), now);
}

Json queueJson(const LaneLines& lines)
{
    Json lanes = Json::array();
    for (const auto& [key, line] : lines) {
        Json waiting = Json::array();
        for (const Queued& one : line.waiting)
            waiting.push_back({{"crossing", one.crossing},
                               {"number", one.number},
                               {"class", codeOf(one.queueClass)},
                               {"since", toMicroseconds(one.since)},
                               {"missed", one.missed}});
        Json called = Json::array();
        for (const CalledVehicle& one : line.called)
            called.push_back({{"crossing", one.crossing},
                              {"number", one.number},
                              {"arrow", codeOf(one.arrow)},
                              {"at", toMicroseconds(one.at)},
                              {"bay", one.bay}});
        lanes.push_back({{"lane", codeOf(key.first)},
                         {"sign", key.second},
                         {"wait", waitJson(line.wait)},
                         {"waiting", std::move(waiting)},
                         {"called", std::move(called)}});
    }
    return {{"lanes", std::move(lanes)}};
}

} // namespace tongguan::sync
