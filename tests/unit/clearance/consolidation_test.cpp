// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "kiosk/clearance/consolidation.h"

#include <QTest>

#include <algorithm>
#include <format>
#include <random>

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

std::vector<ConsolidatedTrip> trips(unsigned seed, std::size_t count)
{
    std::minstd_rand dice(seed);
    std::vector<ConsolidatedTrip> all;
    for (std::size_t i = 0; i < count; ++i) {
        ConsolidatedTrip trip{.crossing = std::format("trip-{:03}", i), .ticket = {}, .declaration = {}, .lines = {}};
        for (unsigned line = 0; line < 1 + dice() % 4; ++line)
            trip.lines.push_back({.hs = dice() % 2 == 0 ? "08109080" : "07020000",
                                  .packages = static_cast<std::int64_t>(dice() % 2000),
                                  .grossKg = static_cast<std::int64_t>(dice() % 30000),
                                  .origin = dice() % 3 == 0 ? "LA" : "VN"});
        all.push_back(std::move(trip));
    }
    return all;
}

} // namespace

/// Task 16: what is declared together is what went through, to the kilogram.
class ConsolidationTest : public QObject {
    Q_OBJECT
  private slots:
    void sumsEqualTheTrips()
    {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            const auto all = trips(seed, seed % 17);
            std::int64_t packages = 0;
            std::int64_t kilograms = 0;
            for (const ConsolidatedTrip& trip : all) {
                for (const GoodsLine& line : trip.lines) {
                    packages += line.packages;
                    kilograms += line.grossKg;
                }
            }
            const auto sum = consolidated("FIRM", "2026-11-25", all);
            QCOMPARE(sum.packages(), packages);
            QCOMPARE(sum.grossKg(), kilograms);
            QCOMPARE(sum.trips.size(), all.size());
            QVERIFY(sum.lines.size() <= 4);
        }
    }

    void orderDoesNotCount()
    {
        auto all = trips(7, 12);
        const auto first = consolidated("FIRM", "2026-11-25", all);
        std::minstd_rand dice(1);
        for (int i = 0; i < 50; ++i) {
            std::ranges::shuffle(all, dice);
            QVERIFY(consolidated("FIRM", "2026-11-25", all) == first);
        }
    }

    /// Two machines that tell of one vehicle.
    void aTripCountsOnce()
    {
        auto all = trips(3, 5);
        const auto once = consolidated("FIRM", "2026-11-25", all);
        all.push_back(all[2]);
        QVERIFY(consolidated("FIRM", "2026-11-25", all) == once);
    }

    void travelsAsItsEvent()
    {
        const auto sum = consolidated("FIRM", "2026-11-25", trips(3, 5));
        QVERIFY(*fromJson<ConsolidatedDeclaration>(toJson(sum)) == sum);
    }
};

QTEST_GUILESS_MAIN(ConsolidationTest)
#include "consolidation_test.moc"
