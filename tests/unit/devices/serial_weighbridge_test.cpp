// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_weighbridge.h"
#include "hardware/devices/simulators/weighbridge_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <string_view>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

struct Road {
    explicit Road(std::chrono::milliseconds steady)
        : scale(folder.filePath("scale").toStdString(), log),
          driver({.port = {.path = folder.filePath("scale").toStdString()}, .steady = steady}, log)
    {}
    bool start()
    {
        driver.start([this](std::int64_t kg) { weights.put(kg); },
                     [this](Condition condition) { conditions.put(condition); });
        return scale.plug() && conditions.waitForLast(Condition::Ready);
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<std::int64_t> weights;
    Mailbox<Condition> conditions;
    WeighbridgeSimulator scale;
    SerialWeighbridge driver;
};

} // namespace

class SerialWeighbridgeTest : public QObject {
    Q_OBJECT

  private slots:
    void frames_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<bool>("read");
        QTest::addColumn<qint64>("kg");
        QTest::addColumn<bool>("still");
        const auto row = [](const char* name, const char* frame, bool read, qint64 kg = 0, bool still = true) {
            QTest::newRow(name) << QByteArray(frame) << read << kg << still;
        };
        row("still", "20 049200000000", true, 49'200);
        row("blanks before", "20  49200     0", true, 49'200);
        row("in motion", "28 049200000000", true, 49'200, false);
        row("over its range", "24 049200000000", true, 49'200, false);
        row("no zero since power on", "2p 049200000000", true, 49'200, false);
        row("below zero", "22 000040000000", true, -40);
        row("net: with its tare", "21 034000015200", true, 49'200);
        row("in tens", "10 004920000000", true, 49'200);
        row("in hundreds", "00 000492000000", true, 49'200);
        row("in tenths", "30 492009000000", true, 49'200);
        row("in pounds", "2  049200000000", false);
        row("in tonnes", "20\"000049000000", false);
        row("letters", "20 04920O000000", false);
        row("a blank inside", "20 04 200000000", false);
        row("no number", "20              ", false);
        row("short", "20 049200", false);
        row("nothing", "", false);
    }
    void frames()
    {
        QFETCH(QByteArray, frame);
        QFETCH(bool, read);
        QFETCH(qint64, kg);
        QFETCH(bool, still);
        const auto shown = parseWeight(Bytes(frame.begin(), frame.end()));
        QCOMPARE(shown.has_value(), read);
        if (shown)
            QVERIFY((*shown == WeightShown{.kg = kg, .still = still}));
    }

    /// Rolling on, standing, rolling off: one weight a vehicle, and that it left.
    void onceAVehicle()
    {
        Road road(0ms);
        QVERIFY(road.start());
        road.scale.send({0xFF, 0x02, '2', '0'});
        road.scale.show(8'000, true);
        road.scale.show(49'200);
        QVERIFY(road.weights.waitForCount(1));
        road.scale.show(49'220);
        road.scale.show(20'000, true);
        road.scale.show(40);
        QVERIFY(road.weights.waitForCount(2));
        road.scale.show(31'000);
        QVERIFY(road.weights.waitForCount(3));
        QCOMPARE(road.weights.all(), (std::vector<std::int64_t>{49'200, 0, 31'000}));
    }

    /// Half on the scale for a moment: that is not what it weighs.
    void onlyWhatStaysTheSame()
    {
        Road road(50ms);
        QVERIFY(road.start());
        Bytes bytes;
        for (const auto& [kg, motion] : {std::pair{12'000, false}, {30'000, true}, {49'180, false}, {49'200, false}}) {
            const Bytes frame = WeighbridgeSimulator::frame(kg, motion);
            bytes.insert(bytes.end(), frame.begin(), frame.end());
        }
        road.scale.send(std::move(bytes)); // at once: it stands for no while at any of the first three
        QVERIFY(road.weights.waitForCount(1));
        QCOMPARE(road.weights.all(), std::vector<std::int64_t>{49'200});
    }

    void pulledAndPlugged()
    {
        Road road(0ms);
        QVERIFY(road.start());
        road.scale.unplug();
        QVERIFY(road.conditions.waitForLast(Condition::Lost));
        QVERIFY(road.scale.plug());
        QVERIFY(road.conditions.waitForLast(Condition::Ready));
        road.scale.show(20'000);
        QVERIFY(road.weights.waitForCount(1));
    }
};

QTEST_GUILESS_MAIN(SerialWeighbridgeTest)
#include "serial_weighbridge_test.moc"
