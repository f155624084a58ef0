// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/make_weighbridge.h"
#include "hardware/devices/sics_line.h"
#include "hardware/devices/simulators/sics_simulator.h"
#include "hardware/devices/vehicle_on_scale.h"
#include "tests/unit/devices/mailbox.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

struct Road {
    bool start(std::chrono::milliseconds answerWithin = 30s)
    {
        driver = makeWeighbridge({.port = {.path = folder.filePath("scale").toStdString()},
                                  .protocol = WeighingProtocol::Sics,
                                  .steady = 0ms,
                                  .poll = 2ms,
                                  .answerWithin = answerWithin},
                                 log);
        driver->watch([this](const WeightShown& weight) { shown.put(weight); });
        driver->start([this](std::int64_t kg) { weights.put(kg); },
                      [this](Condition condition) { conditions.put(condition); });
        return scale.plug().has_value();
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    Mailbox<std::int64_t> weights;
    Mailbox<WeightShown> shown;
    Mailbox<Condition> conditions;
    SicsSimulator scale{folder.filePath("scale").toStdString(), log};
    std::unique_ptr<Weighbridge> driver;
};

} // namespace

class SicsWeighbridgeTest : public QObject {
    Q_OBJECT

  private slots:
    void lines_data()
    {
        using Kind = sics::Reply::Kind;
        QTest::addColumn<int>("kind"); // -1: no answer
        QTest::addColumn<qint64>("kg");
        QTest::addColumn<bool>("still");
        const auto weight = [](const char* line, qint64 kg, bool still = true) {
            QTest::newRow(line) << static_cast<int>(Kind::Weight) << kg << still;
        };
        const auto other = [](const char* line, int kind = -1) { QTest::newRow(line) << kind << qint64{0} << false; };
        weight("S S      49200 kg", 49'200);
        weight("S D      49200 kg", 49'200, false);
        weight("S S     -40.00 kg", -40);
        weight("S S     49.200 t", 49'200);
        weight("S S   49200000 g", 49'200);
        weight("S S   49200.50 kg", 49'200);
        weight("S S +49200 kg", 49'200);
        other("S I", static_cast<int>(Kind::NotNow));
        other("S +", static_cast<int>(Kind::OutOfRange));
        other("S -", static_cast<int>(Kind::OutOfRange));
        other("ES", static_cast<int>(Kind::Refused));
        other("ET", static_cast<int>(Kind::Refused));
        other("EL", static_cast<int>(Kind::Refused));
        other("S S 49200 lb");
        other("S S 49200");
        other("S S 4920O kg");
        other("S S 49.2.0 kg");
        other("S S . kg");
        other("S S - kg");
        other("S S 9999999999999 kg");
        other("S X 49200 kg");
        other("T S 49200 kg");
        other("S S 49200 kg kg");
        other("");
        other("S");
    }
    void lines()
    {
        QFETCH(const int, kind);
        QFETCH(const qint64, kg);
        QFETCH(const bool, still);
        const auto reply = sics::parseReply(QTest::currentDataTag());
        QCOMPARE(reply ? static_cast<int>(reply->kind) : -1, kind);
        if (reply)
            QVERIFY((reply->shown == WeightShown{.kg = kg, .still = still}));
    }

    /// Half on the scale for a moment: that is not what it weighs.
    void onlyWhatStaysTheSame()
    {
        using Time = VehicleOnScale::Time;
        VehicleOnScale scale(2s);
        const auto at = [](int ms) { return Time{std::chrono::milliseconds{ms}}; };
        QVERIFY(!scale.take({.kg = 12'000, .still = true}, at(0)));
        QVERIFY(!scale.take({.kg = 12'000, .still = true}, at(1999)));
        QVERIFY(!scale.take({.kg = 30'000, .still = false}, at(2000)));
        QVERIFY(!scale.take({.kg = 49'200, .still = true}, at(2100)));
        QVERIFY(!scale.take({.kg = 49'220, .still = true}, at(3000)));
        QVERIFY(!scale.take({.kg = 49'220, .still = true}, at(4200)));
        QCOMPARE(scale.take({.kg = 49'220, .still = true}, at(5000)), std::optional<std::int64_t>(49'220));
        QVERIFY(!scale.take({.kg = 49'220, .still = true}, at(9000)));
        QVERIFY(!scale.take({.kg = 20, .still = false}, at(9100)));
        QCOMPARE(scale.take({.kg = 20, .still = true}, at(9200)), std::optional<std::int64_t>(0));
        QVERIFY(!scale.take({.kg = 0, .still = true}, at(9300)));
    }

    void onceAVehicle()
    {
        Road road;
        QVERIFY(road.start());
        QVERIFY(road.conditions.waitForLast(Condition::Ready));
        road.scale.show(12'000, true);
        QVERIFY(road.shown.waitForLast({.kg = 12'000, .still = false}));
        road.scale.show(49'200);
        QVERIFY(road.weights.waitForLast(49'200));
        road.scale.show(0);
        QVERIFY(road.weights.waitForLast(0));
        QCOMPARE(road.weights.all(), (std::vector<std::int64_t>{49'200, 0}));
    }

    void whatItCannotWeigh_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("condition");
        QTest::newRow("not now") << "S I" << "ready";
        QTest::newRow("too much") << "S +" << "ready";
        QTest::newRow("too little") << "S -" << "ready";
        QTest::newRow("another command set") << "ES" << "faulty";
        QTest::newRow("another protocol") << "ST,GS,+0049200kg" << "faulty";
    }
    void whatItCannotWeigh()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, condition);
        Road road;
        road.scale.show(49'200);
        road.scale.say(line.toStdString());
        QVERIFY(road.start(condition == "faulty" ? 50ms : 30s));
        QVERIFY(
            road.conditions.waitUntil([&](const auto& all) { return !all.empty() && name(all.back()) == condition; }));
        QCOMPARE(road.weights.all().size(), 0U);
        road.scale.say({});
        QVERIFY(road.weights.waitForLast(49'200));
        QVERIFY(road.conditions.waitForLast(Condition::Ready));
    }

    /// Its cable is in and it is switched off.
    void silent()
    {
        Road road;
        road.scale.silent(true);
        QVERIFY(road.start(50ms));
        QVERIFY(road.conditions.waitForLast(Condition::Lost));
        road.scale.silent(false);
        QVERIFY(road.conditions.waitForLast(Condition::Ready));
    }

    void pulledAndPlugged()
    {
        Road road;
        QVERIFY(road.start());
        QVERIFY(road.conditions.waitForLast(Condition::Ready));
        road.scale.unplug();
        QVERIFY(road.conditions.waitForLast(Condition::Lost));
        road.scale.show(20'000);
        QVERIFY(road.scale.plug());
        QVERIFY(road.weights.waitForLast(20'000));
    }
};

QTEST_GUILESS_MAIN(SicsWeighbridgeTest)
#include "sics_weighbridge_test.moc"
