// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/bus_rehearsal.h"

#include "base/bytes.h"
#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/cli/simulated_papers.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/store/sample_port.h"
#include "sync/gateway/relay_rules.h"
#include "sync/log/batch.h"
#include "sync/log/signing_key.h"

#include <algorithm>
#include <format>
#include <memory>
#include <optional>
#include <ostream>
#include <ranges>
#include <utility>

namespace tongguan::cli {

using flow::Screen;

namespace {

constexpr std::string_view kKey = "a simulated key of passenger lists";
constexpr std::uint64_t kFamilyOf = 3;    // passengers
constexpr std::uint64_t kEveryFamily = 4; // of ten groups

documents::CodeSigner signerOf(const sync::SigningKey& key)
{
    return {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
            .sign = [&key](ByteView bytes) { return key.sign(bytes); }};
}

sync::FeedEntry entryOf(std::string dataset, std::string key, const Json& body, UtcTime now)
{
    sync::FeedEntry entry;
    entry.dataset = std::move(dataset);
    entry.key = std::move(key);
    entry.body = dump(body);
    entry.asOf = now;
    return entry;
}

/// A bus with its people. Invented.
struct Bus {
    std::string plate;
    SimulatedPassport driver;
    std::vector<SimulatedPassport> passengers;
    std::vector<std::vector<Microseconds>> groups;
    std::vector<sync::FeedEntry> entries;
};

Bus makeBus(std::uint64_t number, std::uint64_t passengers, SeededRandom& random, UtcTime now)
{
    Bus bus{.plate = std::format("云K{:05}", number % 100'000), .driver = makePassport("CHN", number * 200, random)};
    clearance::PassengerList list{.number = std::format("SIM{:08}", number),
                                  .plate =
                                      documents::PlateNumber::parse(bus.plate, *documents::plateCountry("CN"))->text(),
                                  .validUntil = now + std::chrono::hours{8}};
    const Bytes key(kKey.begin(), kKey.end());
    int family = 0;
    while (bus.passengers.size() < passengers) {
        const bool together = random.below(10) < kEveryFamily;
        const auto size = std::min<std::uint64_t>(together ? kFamilyOf : 1, passengers - bus.passengers.size());
        family += together ? 1 : 0;
        bus.groups.emplace_back();
        for (std::uint64_t i = 0; i < size; ++i) {
            SimulatedPassport one = makePassport("VNM", number * 200 + 1 + bus.passengers.size(), random);
            const auto role = together && i > 0 ? clearance::PassengerRole::Minor : clearance::PassengerRole::Passenger;
            list.persons.push_back({.person = clearance::passengerOf(key, list.number, one.issuer, one.number),
                                    .role = role,
                                    .family = together ? family : 0});
            bus.groups.back().push_back(passengerTime(random));
            bus.passengers.push_back(std::move(one));
        }
    }
    bus.entries = {entryOf("passenger_key", "current", Json{{"key", toBase64(key)}}, now),
                   entryOf("passenger_lists", list.number, tongguan::toJson(list), now),
                   entryOf("vehicles", list.plate,
                           tongguan::toJson(clearance::VehiclePapers{.type = clearance::VehicleType::Bus,
                                                                     .axles = 2,
                                                                     .seats = static_cast<int>(passengers) + 4,
                                                                     .registrationUntil = "2099-12-31",
                                                                     .insuranceUntil = "2099-12-31",
                                                                     .inspectionUntil = "2099-12-31"}),
                           now)};
    return bus;
}

/// A kiosk of the port: its store, and its flow without screen and devices.
class PassengerKiosk {
  public:
    PassengerKiosk(std::unique_ptr<store::Store> store, SimulatedClock& clock, SeededRandom& random, Log& log)
        : store_(std::move(store)), key_(store::samplePortKey()), desk_(*store_, clock),
          flow_(*store_, desk_, clock, random, log,
                {.trusted = {documents::TrustedKey::of(key_.verifying().bytes())},
                 .signer = signerOf(key_),
                 .onView = {},
                 .onPrint = [this](const flow::PrintJob& job) { job_ = job; }})
    {
        desk_.setOnline(true);
        flow_.linkChanged({.state = flow::LinkState::Online});
    }
    PassengerKiosk(const PassengerKiosk&) = delete;
    PassengerKiosk& operator=(const PassengerKiosk&) = delete;

    store::Store& store() { return *store_; }
    flow::DriverFlow& flow() { return flow_; }

    Result<> feed(const std::vector<sync::FeedEntry>& entries, UtcTime now)
    {
        const auto cursor = store_->feedCursor();
        if (!cursor)
            return std::unexpected(cursor.error());
        return store_->applyFeed(entries, *cursor + 1, now, *cursor == 0);
    }
    /// What this kiosk captured since the last time and the gateway passes on to the others.
    Result<std::vector<sync::FeedEntry>> told(UtcTime now)
    {
        const auto events = store_->journal().readAfter(toldUpTo_, 10'000, sync::kMaxBatchBytes);
        if (!events)
            return std::unexpected(events.error());
        std::vector<sync::FeedEntry> entries;
        for (const sync::Event& event : *events) {
            toldUpTo_ = event.header.seq;
            const bool passes = std::ranges::any_of(sync::kRelayRules, [&](const sync::RelayRule& rule) {
                return rule.audience == "kiosk" && sync::matches(rule, "kiosk", event.header.type);
            });
            if (!passes)
                continue;
            sync::FeedEntry entry;
            entry.dataset = "events";
            entry.key = std::format("{}/{}", store_->kiosk(), event.header.seq);
            entry.body = dump({{"kiosk", store_->kiosk()}, {"event", *parseJson(sync::eventLine(event))}});
            entry.asOf = now;
            entries.push_back(std::move(entry));
        }
        return entries;
    }
    std::optional<flow::PrintJob> takeJob() { return std::exchange(job_, std::nullopt); }

  private:
    std::unique_ptr<store::Store> store_;
    sync::SigningKey key_;
    flow::DecisionDesk desk_;
    std::optional<flow::PrintJob> job_;
    flow::DriverFlow flow_;
    std::uint64_t toldUpTo_ = 0;
};

class BusRehearsal {
  public:
    BusRehearsal(const SimulationOptions& options, const SimulationWorld& world)
        : options_(options), world_(world), clock_(options.start)
    {}

    Result<> open(std::uint64_t kiosks)
    {
        for (std::uint64_t i = 1; i <= kiosks; ++i) {
            store::StoreFolder place = options_.place;
            place.folder = place.folder / std::format("buses-{}", kiosks) / std::format("kiosk-{}", i);
            place.kiosk = std::format("SIM-B{}", i);
            place.port = "CNHKM";
            place.make = true;
            place.cheapKey = true;
            auto store = store::openFolder(place, clock_, random_, world_.log);
            if (!store)
                return std::unexpected(store.error());
            auto kiosk = std::make_unique<PassengerKiosk>(std::move(*store), clock_, random_, world_.log);
            if (kiosk->store().journal().head().seq != 0)
                return fail(Errc::Denied, "the buses' stores are there already: take another folder");
            if (auto marked = kiosk->store().note("kiosk.simulated", "kiosk", dump(Json{{"seed", options_.seed}}));
                !marked)
                return marked;
            if (auto fed = kiosk->feed(options_.lists, clock_.now()); !fed)
                return fed;
            kiosks_.push_back(std::move(kiosk));
        }
        random_.seed(options_.seed);
        return {};
    }

    /// How long it stood.
    Result<double> play(std::uint64_t number, std::uint64_t passengers, BusFigures& figures)
    {
        const Bus bus = makeBus(number, passengers, random_, clock_.now());
        for (const auto& kiosk : kiosks_) {
            if (auto fed = kiosk->feed(bus.entries, clock_.now()); !fed)
                return std::unexpected(fed.error());
        }
        const UtcTime stopped = clock_.now();
        flow::DriverFlow& first = kiosks_.front()->flow();
        first.chooseLanguage(clearance::Language::Zh);
        first.haveNoCode();
        first.driveBus();
        first.typePlate("CN", bus.plate);
        clock_.advance(kBusDriver);
        first.zoneRead(bus.driver.zone);
        first.codeRead(asBytes(std::format("{:012}", number)), clearance::Source::Barcode);
        first.confirm();
        if (auto talked = talk(); !talked)
            return std::unexpected(talked.error());
        for (const auto& kiosk : kiosks_ | std::views::drop(1)) {
            kiosk->flow().chooseLanguage(clearance::Language::Vi);
            kiosk->flow().rideBus();
        }
        for (const ReadAt& read : busSchedule(bus.groups, kiosks_.size())) {
            clock_.advance(stopped + read.at - clock_.now());
            kiosks_[read.kiosk]->flow().zoneRead(bus.passengers[read.passenger].zone);
            if (auto talked = talk(); !talked)
                return std::unexpected(talked.error());
        }
        const double stood = std::chrono::duration<double>(clock_.now() - stopped).count();
        figures.counted += static_cast<std::uint64_t>(first.view().bus.counted);
        if (auto ended = leave(figures); !ended)
            return std::unexpected(ended.error());
        return stood;
    }

  private:
    /// Each kiosk hears of what the others captured.
    Result<> talk()
    {
        for (const auto& kiosk : kiosks_) {
            const auto told = kiosk->told(clock_.now());
            if (!told)
                return std::unexpected(told.error());
            for (const auto& other : kiosks_) {
                if (other == kiosk || told->empty())
                    continue;
                if (auto fed = other->feed(*told, clock_.now()); !fed)
                    return fed;
                other->flow().countHeard();
            }
        }
        return {};
    }

    Result<> leave(BusFigures& figures)
    {
        PassengerKiosk& first = *kiosks_.front();
        first.flow().done(); // whoever was counted last goes on
        first.flow().tick();
        const auto job = first.takeJob();
        if (!job)
            return fail(Errc::Corrupt, "a simulated bus was not decided");
        ++figures.lanes[std::string(codeOf(job->result.lane))];
        first.flow().printed(job->crossing, job->revision);
        first.flow().done();
        if (auto talked = talk(); !talked)
            return talked;
        clock_.advance(std::chrono::minutes{2});
        for (const auto& kiosk : kiosks_)
            kiosk->flow().tick(); // and the others are nobody's again
        return {};
    }

    const SimulationOptions& options_;
    const SimulationWorld& world_;
    SimulatedClock clock_;
    SeededRandom random_;
    std::vector<std::unique_ptr<PassengerKiosk>> kiosks_;
};

} // namespace

Result<std::vector<BusFigures>> simulateBuses(const SimulationOptions& options, const BusOptions& buses,
                                              const SimulationWorld& world,
                                              const std::function<void(std::uint64_t)>& onBus)
{
    std::vector<BusFigures> all;
    std::uint64_t done = 0;
    for (const std::uint64_t kiosks : buses.kiosks) {
        BusFigures figures{.kiosks = kiosks, .passengers = buses.passengers};
        BusRehearsal rehearsal(options, world);
        if (auto opened = rehearsal.open(kiosks); !opened)
            return std::unexpected(opened.error());
        for (std::uint64_t number = 1; number <= buses.buses; ++number) {
            const auto stood = rehearsal.play(number, buses.passengers, figures);
            if (!stood)
                return std::unexpected(stood.error());
            figures.seconds.push_back(*stood);
            onBus(++done);
        }
        all.push_back(std::move(figures));
    }
    return all;
}

Json toJson(const BusFigures& figures)
{
    return {{"kiosks", figures.kiosks},
            {"passengers", figures.passengers},
            {"buses", figures.seconds.size()},
            {"counted", figures.counted},
            {"seconds", {{"p50", percentile(figures.seconds, 0.5)}, {"p90", percentile(figures.seconds, 0.9)}}},
            {"lanes", figures.lanes}};
}

void writePlain(std::ostream& out, const BusFigures& figures)
{
    out << std::format("{} buses of {} at {} kiosk{}: p50 {:.0f} s, p90 {:.0f} s\n", figures.seconds.size(),
                       figures.passengers, figures.kiosks, figures.kiosks == 1 ? "" : "s",
                       percentile(figures.seconds, 0.5), percentile(figures.seconds, 0.9));
    for (const auto& [lane, count] : figures.lanes)
        out << std::format("  {:<24}{:>8}\n", lane, count);
}

} // namespace tongguan::cli
