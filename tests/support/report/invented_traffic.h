// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/events.h"
#include "kiosk/report/told.h"

#include <array>
#include <cstdint>
#include <format>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace tongguan::test {

/// An event with texts of its own.
struct KeptEvent {
    std::string kiosk;
    std::uint64_t seq = 0;
    std::string type;
    UtcTime at;
    std::string boot;
    std::int64_t monotonic = 0;
    std::string crossing;
    std::string body;
    bool operator==(const KeptEvent&) const = default;

    report::JournalEvent view() const
    {
        return {.kiosk = kiosk,
                .seq = seq,
                .type = type,
                .at = at,
                .boot = boot,
                .monotonic = monotonic,
                .crossing = crossing,
                .body = body};
    }
};

/// Invented crossings of a port, each with the events that a kiosk would capture: every third one is inspected, some go
/// to staff, are called twice, turned back, left, or still there at the end. The same seed gives the same ones.
class InventedTraffic {
  public:
    InventedTraffic(std::uint64_t seed, UtcTime start) : random_(seed), start_(start) {}

    /// The events of the next crossing, in their order.
    const std::vector<KeptEvent>& next()
    {
        using namespace clearance;
        events_.clear();
        const std::uint64_t number = number_++;
        crossing_ = makeId(number);
        kiosk_ = "HKM-K0" + std::to_string(1 + number % 4);
        now_ = start_ + std::chrono::seconds{number * 20} + std::chrono::milliseconds{below(1000)};
        const bool laden = below(5) != 0;
        const auto language = static_cast<Language>(below(6));
        add(Opened{.port = "CNHKM",
                   .kiosk = kiosk_,
                   .direction = below(3) == 0 ? Direction::Exit : Direction::Entry,
                   .language = language});
        pass(3, 12);
        if (laden)
            add(CodeRead{.declaration = "861120261000000172",
                         .batch = "3261125000172",
                         .plate = "24C-017.22",
                         .plateNorm = "24C01722",
                         .plateCountry = "VN",
                         .laden = true});
        else
            add(LoadClaimed{.laden = false});
        pass(5, 20);
        if (below(40) == 0) {
            pass(900, 901);
            add(Abandoned{});
            return events_;
        }
        add(DocumentRead{.source = below(12) == 0 ? Source::Typed : Source::Zone,
                         .documentType = "P",
                         .issuer = "VNM",
                         .number = "B1234567",
                         .name = "NGUYEN VAN AN",
                         .nationality = "VNM",
                         .birth = "1985-02-14",
                         .expiry = "2031-05-01"});
        pass(5, 30);
        add(FactsConfirmed{});
        pass(1, 15);
        decideAndGo(laden);
        return events_;
    }

  private:
    static std::string makeId(std::uint64_t number)
    {
        // Scattered as real ones are.
        const std::uint64_t scattered = (number + 1) * 0x9E3779B97F4A7C15ULL;
        return std::format("01936d2a-{:04x}-7{:03x}-8{:03x}-{:012x}", number >> 16U & 0xFFFFU, number & 0xFFFU,
                           scattered >> 52U & 0xFFFU, scattered & 0xFFFFFFFFFFFFULL);
    }

    std::uint64_t below(std::uint64_t limit) { return random_() % limit; }
    void pass(std::uint64_t least, std::uint64_t most)
    {
        now_ += std::chrono::milliseconds{least * 1000 + below((most - least) * 1000 + 1)};
    }

    template <class Event> void add(const Event& event)
    {
        constexpr std::int64_t kBooted = 3'600'000'000;
        std::uint64_t& seq = seqs_[kiosk_];
        events_.push_back({.kiosk = kiosk_,
                           .seq = ++seq,
                           .type = std::string(Event::kType),
                           .at = now_,
                           .boot = "boot-" + kiosk_,
                           .monotonic = toMicroseconds(now_) - toMicroseconds(start_) + kBooted,
                           .crossing = crossing_,
                           .body = dump(toJson(event))});
    }

    void decide(clearance::Lane lane, std::string code)
    {
        using namespace clearance;
        Decision decision{.number = static_cast<int>(++decisions_),
                          .lane = lane,
                          .reasons = {{.code = std::move(code), .rule = 25, .saw = {}},
                                      {.code = below(3) == 0 ? "GREEN_OK" : "GREEN_NO_ENT", .rule = 36, .saw = {}}},
                          .provisional = below(4) == 0,
                          .ruleSet = "2026-11-25",
                          .at = now_};
        if (below(4) == 0)
            decision.reasons.push_back(
                {.code = "AEO",
                 .rule = 38,
                 .saw = {{.field = "level", .value = "CERTIFIED", .source = "enterprises", .version = {}, .age = {}}}});
        for (const std::string_view dataset : kAgedDatasets)
            decision.ages.push_back({.dataset = std::string(dataset), .seconds = 60, .version = "v17"});
        add(Decided{.decision = decision, .plate = "24C01722", .declaration = "861120261000000172"});
    }

    void decideAndGo(bool laden)
    {
        using namespace clearance;
        if (below(8) == 0) {
            decide(Lane::Staff, "SEAL_MISMATCH");
            add(CaseOpened{.reason = "SEAL_MISMATCH"});
            pass(60, 900);
            if (below(10) == 0) {
                add(TurnedBack{.reason = "DOCUMENT_FALSE", .by = "staff:0417"});
                return;
            }
            add(CaseResolved{.resolution = below(2) == 0 ? "verified" : "lane_changed", .by = "staff:0417"});
        }
        constexpr std::array kLanes{Lane::Normal, Lane::Fast, Lane::Green, Lane::Joint, Lane::Scan, Lane::Manual};
        const Lane lane = laden ? kLanes[below(kLanes.size())] : Lane::Empty;
        decide(lane, "DEFAULT");
        pass(0, 2);
        add(TicketIssued{.number = "HKM-1001", .lane = lane, .sign = "7"});
        if (below(30) == 0)
            return; // still in the queue when the data end
        pass(30, 3600);
        inspect(lane);
    }

    void inspect(clearance::Lane lane)
    {
        using namespace clearance;
        if (lane == Lane::Fast || lane == Lane::Green || lane == Lane::Empty) {
            add(InspectionSkipped{});
        } else {
            add(Called{.number = "HKM-1001", .sign = "7", .lane = lane});
            pass(20, 300);
            if (below(15) == 0) {
                add(Called{.number = "HKM-1001", .sign = "7", .lane = lane});
                pass(20, 300);
            }
            add(InspectionBegun{.by = "staff:0532"});
            pass(60, 2400);
            add(FindingRecorded{.agency = Agency::Customs, .by = "staff:0532", .second = "staff:0533"});
            if (lane == Lane::Joint) {
                pass(10, 600);
                add(FindingRecorded{.agency = Agency::Border, .by = "staff:0417", .second = "staff:0418"});
            }
            add(InspectionClosed{.by = "staff:0532"});
        }
        pass(10, 400);
        add(BorderReleased{.by = "staff:0417"});
        pass(0, 60);
        add(Cleared{.provisional = false, .by = "staff:0417", .second = {}});
        if (below(10) == 0)
            add(FeeCharged{.side = "CN",
                           .version = "2026-11",
                           .item = "HK-01",
                           .quantity = 1,
                           .amount = 3000,
                           .currency = "CNY",
                           .by = "staff:0417"});
        pass(60, 1800);
        add(Exited{});
    }

    std::mt19937_64 random_;
    UtcTime start_;
    std::uint64_t number_ = 0;
    std::uint64_t decisions_ = 0;
    UtcTime now_;
    std::string crossing_;
    std::string kiosk_;
    std::map<std::string, std::uint64_t> seqs_;
    std::vector<KeptEvent> events_;
};

} // namespace tongguan::test
