// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "kiosk/flow/board_flow.h"
#include "kiosk/flow/heed_feed.h"
#include "kiosk/flow/staff_flow.h"
#include "kiosk/flow/staff_orders.h"
#include "sync/gateway/relay_rules.h"
#include "sync/log/batch.h"
#include "tests/support/store/driver.h"
#include "tests/support/store/pin_hash.h"

#include <format>
#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// What a gateway does between three machines, in memory and by its own rules (its SQLite and the store's must not
/// meet in one process): journals in, signed feed entries of each audience out.
class PortFeed {
  public:
    explicit PortFeed(Random& random) : key_(sync::SigningKey::make(random)) {}

    void publish(std::string dataset, std::string key, const Json& body, UtcTime asOf, std::string audience = {})
    {
        add({.dataset = std::move(dataset),
             .key = std::move(key),
             .asOf = asOf,
             .audience = std::move(audience),
             .body = dump(body)});
    }

    /// Reads what a machine captured since the last time.
    Result<> read(store::Store& store, std::string_view role)
    {
        std::uint64_t& from = read_[store.kiosk()];
        const auto events = store.eventsToSend(from, 1000, sync::kMaxBatchBytes);
        if (!events)
            return fail(events.error().code, events.error().what);
        for (const sync::Event& event : *events) {
            from = event.header.seq;
            for (const sync::RelayRule& rule : sync::kRelayRules)
                relay(store.kiosk(), role, rule, event);
        }
        return {};
    }

    /// Applies what a machine may see; `again` from the first entry on, as after a lost cursor.
    Result<> deliver(store::Store& store, std::string_view role, UtcTime now, bool again = false)
    {
        const auto cursor = store.feedCursor();
        if (!cursor)
            return fail(cursor.error().code, cursor.error().what);
        std::vector<sync::FeedEntry> page;
        for (const sync::FeedEntry& entry : entries_) {
            const bool shown =
                entry.audience.empty() || entry.audience == role || entry.audience == "kiosk:" + store.kiosk();
            if (!shown || (entry.cursor <= *cursor && !again))
                continue;
            if (auto sound = sync::verify(entry, store.port(), {key_.verifying()}); !sound)
                return sound;
            page.push_back(entry);
        }
        store::StoreFeed sink(store);
        return sink.apply(page, entries_.size(), now);
    }

  private:
    void add(sync::FeedEntry entry)
    {
        entry.cursor = entries_.size() + 1;
        entries_.push_back(sync::signEntry(std::move(entry), "CNHKM", key_));
    }

    void relay(const std::string& kiosk, std::string_view role, const sync::RelayRule& rule, const sync::Event& event)
    {
        const bool prefix = rule.type.ends_with('*');
        const std::string_view type = rule.type.substr(0, rule.type.size() - (prefix ? 1 : 0));
        if (rule.role != role || (prefix ? !event.header.type.starts_with(type) : event.header.type != type))
            return;
        std::string audience(rule.audience);
        if (audience.ends_with(':')) {
            const std::string target = stringOr(*parseJson(event.body), "target");
            if (target.empty())
                return;
            audience += target;
        }
        add({.dataset = "events",
             .key = std::format("{}/{}", kiosk, event.header.seq),
             .asOf = event.header.at,
             .audience = audience,
             .body = std::format(R"({{"kiosk":{},"event":{}}})", dump(Json(kiosk)), sync::eventLine(event))});
    }

    sync::SigningKey key_;
    std::map<std::string, std::uint64_t> read_;
    std::vector<sync::FeedEntry> entries_;
};

/// A staff station, as after power on.
struct Station : Stored {
    std::unique_ptr<flow::StaffFlow> staff;
    int views = 0;

    Result<> start(const std::string& id = "HKM-S01")
    {
        staff.reset();
        if (auto opened = open(id); !opened)
            return opened;
        staff = std::make_unique<flow::StaffFlow>(*store, clock, log, [this](const flow::StaffView&) { ++views; });
        return {};
    }
};

struct Board : Stored {
    std::unique_ptr<flow::BoardFlow> board;

    Result<> start()
    {
        board.reset();
        if (auto opened = open("HKM-B01"); !opened)
            return opened;
        board = std::make_unique<flow::BoardFlow>(*store, clock, log, nullptr);
        return {};
    }
};

/// A kiosk, two stations and a board of one port, with real stores; time runs for all alike.
struct Port {
    DrivenKiosk kiosk;
    Station station;
    Station other;
    Board board;
    PortFeed feed{kiosk.random};
    std::vector<clearance::Crossing> changed; ///< by the last `exchange`

    Result<> start()
    {
        for (Result<> done : {kiosk.start(), station.start(), other.start("HKM-S02"), board.start()}) {
            if (!done)
                return done;
        }
        publishLists();
        return exchange();
    }

    void publishLists()
    {
        const UtcTime now = kiosk.clock.now();
        const auto sample = releasedOnArrival();
        const std::pair<const char*, const char*> lanes[] = {{"L_STAFF", "9"}, {"L_JOINT", "7"}, {"L_GREEN", "2"},
                                                             {"L_FAST", "3"},  {"L_EMPTY", "4"}, {"L_NORMAL", "10"},
                                                             {"L_SCAN", "6"}};
        for (const auto& [lane, sign] : lanes)
            feed.publish("lanes", lane, {{"lane", lane}, {"sign", sign}, {"arrow", "left"}}, now);
        feed.publish("port", "info", {{"names", {{"zh", "河口口岸"}, {"en", "Hekou"}}}, {"hotlines", {"12360"}}}, now);
        feed.publish("watch", "none", Json::object(), now);
        feed.publish("orders", "other", {{"id", "other"}, {"plate", "24C99999"}}, now);
        feed.publish("permits", "C-1", toJson(sample.permits[0]), now);
        for (const SampleRow& row : samplePapersAndLaw())
            feed.publish(row.dataset, row.key, row.body, now);
        feed.publish("enterprises", sample.enterprise->uscc, toJson(*sample.enterprise), now);
        feed.publish("declarations", sample.declaration->number, toJson(*sample.declaration), now);
        publishStaff("0417", "4711", {"RESOLVE", "APPROVE"});
        publishStaff("0532", "2580", {"RESOLVE", "APPROVE"});
        publishStaff("0611", "1379", {"RESOLVE"});
        publishStaff("0233", "8642", {"RESOLVE", "APPROVE"}, "BORDER");
        publishStaff("0234", "9753", {"RESOLVE"}, "BORDER");
    }

    void publishStaff(const std::string& id, const std::string& pin, const std::vector<std::string>& roles,
                      const std::string& agency = "CUSTOMS")
    {
        feed.publish("roster", id,
                     {{"id", id},
                      {"name", "SAMPLE " + id},
                      {"agency", agency},
                      {"roles", roles},
                      {"pinHash", cheapPinHash(pin)}},
                     kiosk.clock.now());
        feed.publish("officers", id, {{"id", id}, {"agency", agency}}, kiosk.clock.now());
    }

    void advance(Microseconds by)
    {
        for (StillClock* clock : {&kiosk.clock, &station.clock, &other.clock, &board.clock})
            clock->advance(by);
    }

    /// Everything reaches everybody: what was captured goes up, orders are carried out, answers come back.
    Result<> exchange(bool again = false)
    {
        changed.clear();
        const UtcTime now = kiosk.clock.now();
        for (Station* one : {&station, &other}) {
            if (auto done = feed.read(*one->store, "staff"); !done)
                return done;
        }
        if (auto done = feed.deliver(*kiosk.store, "kiosk", now, again); !done)
            return done;
        Result<> heeded;
        int part = 0; // the second is what staff ordered
        flow::heedFeed(*kiosk.store, *kiosk.desk, kiosk.clock, [&](const auto& crossings) {
            if (!crossings && heeded)
                heeded = std::unexpected(crossings.error());
            else if (crossings && part++ == 1)
                changed = *crossings;
        });
        if (!heeded)
            return heeded;
        for (const clearance::Crossing& crossing : changed)
            kiosk.driver->crossingChanged(crossing);
        if (auto done = feed.read(*kiosk.store, "kiosk"); !done)
            return done;
        for (Station* one : {&station, &other}) {
            if (auto done = feed.deliver(*one->store, "staff", now, again); !done)
                return done;
            one->staff->feedApplied();
        }
        if (auto done = feed.deliver(*board.store, "board", now, again); !done)
            return done;
        board.board->feedApplied();
        return {};
    }

    /// D.6: an empty truck to its lane, half a minute. Gives back the crossing's id.
    std::string emptyTruck(const std::string& plate)
    {
        kiosk.driver->chooseLanguage(clearance::Language::Zh);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate("CN", plate);
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        kiosk.driver->done();
        advance(std::chrono::seconds{30});
        return kiosk.printed.back().crossing;
    }

    /// D.8: a passport that cannot be read is typed; the driver is sent to staff. Gives back the crossing's id.
    std::string typedTruck(std::string_view seal = "YN0017268")
    {
        kiosk.driver->chooseLanguage(clearance::Language::My);
        kiosk.show(kiosk.prereg());
        kiosk.driver->zoneRead({});
        kiosk.driver->zoneRead({});
        kiosk.driver->typeInstead();
        kiosk.driver->typeCountry("VNM");
        kiosk.driver->typeNumber("C1234567");
        kiosk.driver->typeBirth("1985-02-15");
        kiosk.driver->typeExpiry("2031-04-15");
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        kiosk.show(seal);
        kiosk.show("CSQU3054383");
        return kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
    }
};

} // namespace tongguan::test
