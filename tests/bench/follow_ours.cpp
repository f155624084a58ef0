// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/bench/follow_load.h"
#include "tests/support/follow/browser.h"
#include "tests/support/follow/public_port.h"

#include <cstdio>
#include <cstring>
#include <format>

// bench-follow-ours RATE (kept|fresh): the real gateway with two thousand trucks of a port, on a core of its own;
// phones ask for trucks, the front page, notices, fees, the script, and for numbers of nobody.

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

constexpr int kTrucks = 2000;
constexpr const char* kRows =
    R"({"dataset":"time_limits","key":"INSPECTION","body":{"operation":"INSPECTION","minutes":90,"owner":{"zh":"海关","en":"Customs"}}})"
    "\n"
    R"({"dataset":"time_limits","key":"QUEUE","body":{"operation":"QUEUE","minutes":60,"owner":{"zh":"口岸","en":"Port"}}})"
    "\n"
    R"({"dataset":"fee_catalogue","key":"CN-1","body":{"side":"CN","version":"2026-1","items":[{"code":"WEIGH","item":{"zh":"车辆过磅费","en":"Weighing"},"amount":3000,"currency":"CNY"}]}})"
    "\n";

/// Every tenth is called, so that waiting times are told and lines move.
std::vector<std::string> trucksOf(follow::PublicPort& port)
{
    constexpr std::array kLanguages{"zh", "en", "vi", "lo", "my", "th"};
    std::vector<std::string> paths;
    for (int i = 0; i < kTrucks; ++i) {
        const bool green = i % 2 == 0;
        const std::string sign = green ? "2" : "10";
        const Lane lane = green ? Lane::Green : Lane::Normal;
        const std::string number = std::format("HKM-{:04}", i);
        const std::string id = port.waitingTruck(number, sign, lane, 200 - i / 10);
        if (i % 10 == 0)
            port.tell(id, Called{.number = number, .sign = sign, .lane = lane}, 1);
        if (i % 4 == 0) // the others let their line grow
            port.tell(id, InspectionSkipped{}, 1);
        paths.push_back(
            std::format("{}?l={}", follow::PublicPort::path(number, id), kLanguages.at(std::size_t(i) % 6)));
    }
    return paths;
}

std::vector<std::string> asked(const std::vector<std::string>& trucks, const std::string& script)
{
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < trucks.size(); ++i) {
        paths.push_back(trucks[i]);
        switch (i % 10) {
        case 0:
            paths.emplace_back("/?l=my");
            break;
        case 2:
            paths.push_back(script);
            break;
        case 4:
            paths.emplace_back("/notices");
            break;
        case 6:
            paths.emplace_back("/fees?l=vi");
            break;
        case 8:
            paths.emplace_back("/find?n=HKM-0001&c=00000000");
            break;
        default:
            break;
        }
    }
    return paths;
}

Result<std::string> run(int rate, bool fresh)
{
    bench::keepTo(0);
    auto port = follow::PublicPort::open(kRows, {"--public-misses", "100000", "--public-requests", "100000"});
    if (!port)
        return failed(std::move(port));
    const std::vector<std::string> trucks = trucksOf(**port);
    if (!(*port)->push() || !(*port)->shows(trucks.back(), "HKM-"))
        return fail(Errc::Unavailable, "the trucks do not show");
    const std::string script =
        follow::between(follow::get((*port)->url(), trucks.back()).body, "<script defer src=", ">");
    const pid_t gateway = bench::childNamed("tongguan-gateway");
    bench::keepTo(1);
    bench::Load load{.url = (*port)->url(), .paths = asked(trucks, script), .rate = rate, .fresh = fresh};
    load.time = std::chrono::seconds{1};
    if (auto warm = bench::ask(load); !warm)
        return failed(std::move(warm));
    load.time = std::chrono::seconds{5};
    const double before = bench::cpuMicrosecondsOf(gateway);
    const auto answers = bench::ask(load);
    if (!answers)
        return fail(answers.error().code, answers.error().what);
    if (answers->refused > 0)
        return fail(Errc::Unavailable, std::format("{} requests were refused", answers->refused));
    return bench::loadLine(*answers, bench::cpuMicrosecondsOf(gateway) - before, bench::residentMegabytes(gateway));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto figures = run(std::atoi(argv[1]), std::strcmp(argv[2], "fresh") == 0);
    if (!figures) {
        std::fprintf(stderr, "bench-follow-ours: %s\n", figures.error().what.c_str());
        return 3;
    }
    std::puts(figures->c_str());
    return 0;
}
