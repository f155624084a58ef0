// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "base/system.h"
#include "kiosk/clearance/passenger_events.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "tests/support/clearance/sample_crossing.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::test {

/// A gateway that a test plays: any journal, straight to an exchange over TLS, and what it answers.
struct HandWritten {
    SystemRandom random;
    sync::QuietLog log;
    sync::Identity identity;
    std::vector<std::unique_ptr<sync::MemoryJournal>> journals;
    sync::MemoryFeed feed;

    explicit HandWritten(sync::Identity gateway) : identity(std::move(gateway)) {}

    sync::MemoryJournal& journal(const std::string& kiosk)
    {
        for (const auto& one : journals)
            if (one->name == kiosk)
                return *one;
        journals.push_back(std::make_unique<sync::MemoryJournal>(kiosk, identity.journalSeed));
        journals.back()->at = kNoon;
        return *journals.back();
    }
    void append(const std::string& kiosk, const std::string& crossing,
                const std::vector<clearance::CrossingEvent>& events)
    {
        for (const clearance::CrossingEvent& event : events)
            journal(kiosk).append(std::string(typeOf(event)), bodyOf(event), crossing);
    }
    void decide(const std::string& kiosk, const std::string& crossing, int number = 1,
                clearance::Lane lane = clearance::Lane::Normal)
    {
        clearance::Decision decision;
        decision.number = number;
        decision.lane = lane;
        decision.reasons.push_back({.code = "DEFAULT"});
        append(kiosk, crossing, {clearance::Decided{.decision = decision, .plate = "24C01722", .declaration = {}}});
    }
    /// A laden truck up to its first decision.
    void truck(const std::string& kiosk, const std::string& crossing, const std::string& batch)
    {
        auto events = ladenTruck();
        std::get<clearance::Opened>(events[0]).kiosk = kiosk;
        std::get<clearance::CodeRead>(events[1]).batch = batch;
        append(kiosk, crossing, events);
        decide(kiosk, crossing);
    }
    /// Everything is there. False where the exchange does not answer.
    bool push()
    {
        auto link = sync::linkFor(identity, random);
        if (!link)
            return false;
        return std::ranges::all_of(journals, [&](const auto& one) {
            sync::Uplink uplink(*link, *one, sync::atOnce(), log);
            return uplink.pushAll().has_value();
        });
    }
    bool pull()
    {
        auto link = sync::linkFor(identity, random);
        if (!link)
            return false;
        sync::Downlink downlink(*link, feed, identity.port, {identity.gatewayKey}, sync::atOnce(), log);
        return downlink.step(std::chrono::seconds{0}).has_value();
    }
    /// Every answer to a crossing that was published, "CONFIRM 1" …, in order.
    std::vector<std::string> answers(const std::string& crossing) const
    {
        std::vector<std::string> all;
        for (const sync::FeedEntry& entry : feed.entries()) {
            const auto body = parseJson(entry.body);
            if (entry.dataset == "confirmations" && entry.key == crossing && body)
                all.push_back(stringOr(*body, "answer") + " " + std::to_string(integerOr(*body, "decision")));
        }
        return all;
    }
};

inline std::string crossingId(int number)
{
    return std::format("01936d2a-0000-7000-8000-{:012}", number);
}

} // namespace tongguan::test
