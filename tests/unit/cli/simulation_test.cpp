// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "kiosk/cli/bus_rehearsal.h"
#include "kiosk/cli/bus_timing.h"
#include "kiosk/cli/rehearsal_figures.h"
#include "kiosk/cli/traffic.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/store/sample_port.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace tongguan;
using namespace tongguan::cli;

namespace {

constexpr UtcTime kStart = fromMicroseconds(1'795'600'800'000'000);

SeededRandom seeded(std::uint64_t seed)
{
    SeededRandom random;
    random.seed(seed);
    return random;
}

Traffic traffic()
{
    const auto lists = store::samplePortEntries(TONGGUAN_SOURCE_DIR "/assets/sample-port", kStart);
    return *Traffic::after(*lists, "CNHKM", 0);
}

} // namespace

/// The invented trucks of `tongguan simulate`.
class SimulationTest : public QObject {
    Q_OBJECT
  private slots:
    /// D.5: how long a bus stands, where each passenger takes ten seconds.
    void busSums_data()
    {
        QTest::addColumn<QList<int>>("groups");
        QTest::addColumn<int>("kiosks");
        QTest::addColumn<int>("seconds");
        const QList<int> alone(45, 1);
        QTest::newRow("45 at one") << alone << 1 << 490;
        QTest::newRow("45 at three") << alone << 3 << 190;
        QTest::newRow("45 at four") << alone << 4 << 160;
        QTest::newRow("nobody") << QList<int>{} << 4 << 0;
        QTest::newRow("a family stays together") << QList<int>{3} << 4 << 70;
        QTest::newRow("others go to the free kiosk") << QList<int>{3, 1, 1, 1} << 2 << 70;
        QTest::newRow("the last one waits") << QList<int>{2, 2, 1} << 2 << 70;
    }
    void busSums()
    {
        QFETCH(QList<int>, groups);
        QFETCH(int, kiosks);
        QFETCH(int, seconds);
        std::vector<std::vector<Microseconds>> needs;
        for (const int size : groups)
            needs.emplace_back(static_cast<std::size_t>(size), std::chrono::seconds{10});
        const auto reads = busSchedule(needs, static_cast<std::size_t>(kiosks));
        QCOMPARE(reads.empty() ? 0 : static_cast<int>(reads.back().at / std::chrono::seconds{1}), seconds);
        std::set<std::size_t> passengers;
        for (const ReadAt& read : reads)
            passengers.insert(read.passenger);
        QCOMPARE(passengers.size(), reads.size());
        QVERIFY(std::ranges::is_sorted(reads, {}, &ReadAt::at));
    }

    /// The real flow of so many kiosks: everybody is counted once, and more kiosks are faster.
    void busesAreCounted()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        SystemRandom random;
        StderrLog log(Severity::Error);
        const SimulationOptions options{
            .place = {.folder = folder.path().toStdString(), .passphrase = "trial"},
            .lists = *store::samplePortEntries(TONGGUAN_SOURCE_DIR "/assets/sample-port", kStart),
            .seed = 7,
            .start = kStart};
        const BusOptions buses{.buses = 2, .passengers = 12, .kiosks = {1, 3}};
        const auto figures = simulateBuses(options, buses, {clock, random, log}, [](std::uint64_t) {});
        QVERIFY2(figures, figures ? "" : figures.error().what.c_str());
        QCOMPARE(figures->size(), std::size_t{2});
        for (const BusFigures& one : *figures) {
            QCOMPARE(one.counted, std::uint64_t{24});
            QVERIFY(one.lanes == (std::map<std::string, std::uint64_t>{{"L_PAX", 2}}));
        }
        // The same seed is the same people: as many seconds as at three kiosks, one after the other.
        for (std::size_t i = 0; i < 2; ++i)
            QVERIFY((*figures)[0].seconds[i] > (*figures)[1].seconds[i] * 1.5);
        const auto again = simulateBuses(options, buses, {clock, random, log}, [](std::uint64_t) {});
        QVERIFY(!again && again.error().code == Errc::Denied); // never among what is there
    }

    void passengersTakeTheirTime()
    {
        SeededRandom random = seeded(7);
        std::vector<double> seconds;
        for (int i = 0; i < 10'000; ++i)
            seconds.push_back(std::chrono::duration<double>(passengerTime(random)).count());
        QVERIFY(std::abs(percentile(seconds, 0.5) - 8) < 0.3);
        QVERIFY(std::abs(percentile(seconds, 0.9) - 15) < 0.6);
    }

    void papersAreSound()
    {
        Traffic trucks = traffic();
        SeededRandom random = seeded(7);
        for (int i = 0; i < 300; ++i) {
            const SimulatedTruck truck = trucks.next(random, kStart);
            const auto zone = documents::parseMrz(truck.passport.zone);
            QVERIFY(zone);
            QVERIFY(zone->checks.allOk());
            QCOMPARE(zone->documentNumber, truck.passport.number);
            QCOMPARE(zone->issuingState, truck.passport.issuer);
            const auto misread = documents::parseMrz(truck.passport.misread);
            QVERIFY(misread);
            QVERIFY(!misread->checks.allOk());
            QVERIFY(documents::PlateNumber::parse(truck.plate, *documents::plateCountry(truck.plateCountry)));
            if (!truck.container.empty())
                QVERIFY(documents::ContainerNumber::parse(truck.container)->valid());
        }
    }

    void everyStoryComesAndNoTruckTwice()
    {
        Traffic trucks = traffic();
        SeededRandom random = seeded(1);
        std::set<TruckStory> stories;
        std::set<std::string> plates;
        for (int i = 0; i < 300; ++i) {
            const SimulatedTruck truck = trucks.next(random, kStart);
            stories.insert(truck.story);
            plates.insert(truck.plate);
            const bool declared = truck.story != TruckStory::Undeclared && truck.story != TruckStory::Empty;
            QCOMPARE(truck.prereg.has_value(), declared);
        }
        QCOMPARE(stories.size(), std::size_t{5});
        QCOMPARE(plates.size(), std::size_t{300});
    }

    void sameSeedSameTrucks()
    {
        const auto plates = [](std::uint64_t seed) {
            Traffic trucks = traffic();
            SeededRandom random = seeded(seed);
            std::string all;
            for (int i = 0; i < 50; ++i) {
                const SimulatedTruck truck = trucks.next(random, kStart);
                all += truck.plate + truck.passport.zone[1];
            }
            return all;
        };
        QCOMPARE(plates(3), plates(3));
        QVERIFY(plates(3) != plates(4));
    }

    void portWithoutDeclarations() { QCOMPARE(Traffic::after({}, "CNHKM", 0).error().code, Errc::InvalidInput); }

    void percentiles_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("value");
        QTest::newRow("of none") << QList<double>{} << 0.5 << 0.0;
        QTest::newRow("of one") << QList<double>{3} << 0.95 << 3.0;
        QTest::newRow("median") << QList<double>{5, 1, 3} << 0.5 << 3.0;
        QTest::newRow("median of four") << QList<double>{4, 3, 2, 1} << 0.5 << 2.0;
        QTest::newRow("p95 of twenty") << QList<double>{20, 19, 18, 17, 16, 15, 14, 13, 12, 11,
                                                        10, 9,  8,  7,  6,  5,  4,  3,  2,  1}
                                       << 0.95 << 19.0;
        QTest::newRow("greatest") << QList<double>{1, 9, 4} << 1.0 << 9.0;
    }
    void percentiles()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, share);
        QTEST(percentile({values.begin(), values.end()}, share), "value");
    }
};

QTEST_APPLESS_MAIN(SimulationTest)
#include "simulation_test.moc"
