// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/app/fonts.h"
#include "tests/bench/process_tree.h"
#include "tests/ui/fleet.h"
#include "tests/ui/story_player.h"

#include <QGuiApplication>
#include <QTest>

#include <cstdio>
#include <cstdlib>
#include <format>
#include <malloc.h>
#include <unistd.h>

// bench-day FOLDER BEFORE CROSSINGS: a simulated day of so many crossings at a driver's kiosk, on the real screen and
// devices; only the clock runs ahead. It has no line: its lists grow old, and more and more go to staff. The crossings
// before fill what is meant to be filled: SQLite's pages, glyphs, the 256 crossings that are kept added up.

using namespace tongguan;

namespace {

constexpr int kDay = 24 * 3600; // s

QStringList crossing(const trial::Truck& truck, int seconds)
{
    const std::string lines =
        std::format("language vi\ncode {}\npassport {}\nscreen Licence\nscan {}\nscreen Confirm\n"
                    "touch yes\nscreen Seal\nscan {}\nscan {}\nscreen Lane|Staff\ntouch done\n"
                    "screen Language\nwait {}",
                    truck.declaration, truck.passport, trial::kLicence, truck.seal, truck.container, seconds);
    return QString::fromStdString(lines).split(u'\n');
}

/// What it holds, in MB, and what of it is allocated.
Json held()
{
    QTest::qWait(200);
    ::malloc_trim(0);
    const auto heap = ::mallinfo2();
    return {{"pss", bench::pssMegabytes({::getpid()})},
            {"heap", static_cast<double>(heap.uordblks + heap.hblkhd) / (1 << 20)}};
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    if (argc != 4)
        return 2;
    const std::filesystem::path port = std::filesystem::path(argv[1]) / "port";
    const int before = std::atoi(argv[2]);
    const int crossings = std::atoi(argv[3]);
    if (before < 1 || crossings < 1 || before + crossings > test::kFleet)
        return 2;
    if (!test::makeFleetPort(port))
        return 3;
    app::useFonts();
    test::StoryPlayer player({.port = port});
    Json first;
    for (int number = 0; number < before + crossings; ++number) {
        if (number == before)
            first = held();
        const QString stopped = player.play(crossing(test::fleetTruck(number), kDay / crossings));
        if (!stopped.isEmpty()) {
            std::fprintf(stderr, "bench-day: crossing %d: %s\n", number, qPrintable(stopped));
            return 3;
        }
    }
    const Json last = held();
    const auto grown = [&](const char* what) { return last[what].get<double>() - first[what].get<double>(); };
    std::puts(dump(Json{{"pss", last["pss"]}, {"pss grown", grown("pss")}, {"heap grown", grown("heap")}}).c_str());
    return 0;
}
