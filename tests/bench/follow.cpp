// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

namespace {

constexpr double kLongest = 20;   // ms
constexpr double kResident = 100; // MB
constexpr const char* kRate = "2000";
constexpr const char* kFreshRate = "300";
constexpr const char* kPage = "12543"; // what ours are on average

} // namespace

// Requests are due at their times, 2,000 a second, whether or not the one before was answered; a request's time begins
// when it was due. Server and askers have a core each.
Result<std::vector<Row>> benchFollow(const Setting& setting)
{
    const std::string ours = "public pages";
    const std::string floor = "floor: Beast, TLS, one page";
    const std::string oursFresh = "public pages, a handshake each";
    const std::string floorFresh = "floor, a handshake each";
    const std::string goal = "goal";
    auto outcome = compete({{ours, {setting.bench("bench-follow-ours"), kRate, "kept"}},
                            {floor, {setting.bench("bench-follow-floor"), kRate, "kept", kPage}},
                            {oursFresh, {setting.bench("bench-follow-ours"), kFreshRate, "fresh"}},
                            {floorFresh, {setting.bench("bench-follow-floor"), kFreshRate, "fresh", kPage}}},
                           setting.roundsOr(5), setting.folder);
    if (outcome) {
        outcome->keep(goal, "p99", kLongest);
        outcome->keep(goal, "resident", kResident);
    }
    Comparison comparison(std::move(outcome));
    comparison.add({.name = "2,000 requests/s, p99", .unit = "ms", .goal = 1}, {ours, "p99"}, {goal, "p99"});
    comparison.add({.name = "2,000 requests/s, p99", .unit = "ms"}, {ours, "p99"}, {floor, "p99"});
    comparison.add({.name = "2,000 requests/s, p50", .unit = "ms"}, {ours, "p50"}, {floor, "p50"});
    comparison.add({.name = "processor time a request", .unit = "us"}, {ours, "cpu"}, {floor, "cpu"});
    comparison.add({.name = "bytes a page", .unit = "B"}, {ours, "bytes"}, {floor, "bytes"});
    comparison.add({.name = "resident, 2,000 trucks", .unit = "MB", .goal = 1}, {ours, "resident"}, {goal, "resident"});
    comparison.add({.name = "resident, 2,000 trucks", .unit = "MB"}, {ours, "resident"}, {floor, "resident"});
    comparison.add({.name = "300 phones/s that were not here, p99", .unit = "ms", .goal = 1}, {oursFresh, "p99"},
                   {goal, "p99"});
    comparison.add({.name = "300 phones/s that were not here, p99", .unit = "ms"}, {oursFresh, "p99"},
                   {floorFresh, "p99"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
