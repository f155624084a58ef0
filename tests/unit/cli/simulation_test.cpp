// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/rehearsal_figures.h"
#include "kiosk/cli/traffic.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/store/sample_port.h"

#include <QTest>

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
