// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_barrier.h"
#include "hardware/devices/modbus_lights.h"
#include "hardware/devices/simulators/modbus_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;
using Manner = ModbusSimulator::Manner;

namespace {

constexpr int kDone = -1;

/// The limit is for a test that fails.
template <class Condition> bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, 30'000);
}

int codeOf(const Result<>& result)
{
    return result ? kDone : static_cast<int>(result.error().code);
}

/// A lane with a module for its barrier and lights, and who orders them about.
struct Lane {
    explicit Lane(std::chrono::milliseconds patience = 30s) : answerWithin(patience)
    {
        plugged = module.plug().has_value();
    }
    ModbusSettings line() const
    {
        return {.address = module.address(), .unit = 1, .poll = 5ms, .answerWithin = answerWithin};
    }
    bool start(ModbusBarrierSettings settings)
    {
        settings.line = line();
        barrier = std::make_unique<ModbusBarrier>(std::move(settings), log);
        barrier->start([this](BarrierState state) { states.put(state); },
                       [this](Condition condition) { conditions.put(condition); });
        return plugged;
    }
    bool start(std::vector<ModbusLightsSettings::Coil> coils)
    {
        lights = std::make_unique<ModbusLights>(ModbusLightsSettings{.line = line(), .coils = std::move(coils)}, log);
        lights->start([this](Lamp lamp) { lamps.put(lamp); },
                      [this](Condition condition) { conditions.put(condition); });
        return plugged;
    }
    bool heard(const Bytes& pdu) const { return std::ranges::contains(module.heard(), pdu); }
    void move(bool open)
    {
        barrier->move(open, [this](const Result<>& done) { answers.put(codeOf(done)); });
    }
    void show(Lamp lamp)
    {
        lights->show(lamp, [this](const Result<>& done) { answers.put(codeOf(done)); });
    }

    StderrLog log{Severity::Error};
    const std::chrono::milliseconds answerWithin;
    bool plugged = false;
    Mailbox<Condition> conditions;
    Mailbox<BarrierState> states;
    Mailbox<Lamp> lamps;
    Mailbox<int> answers;
    ModbusSimulator module{log};
    std::unique_ptr<ModbusBarrier> barrier;
    std::unique_ptr<ModbusLights> lights;
};

const ModbusBarrierSettings kButtons{.open = 0, .close = 1, .pulse = 1ms, .ends = ModbusBarrierSettings::Ends{3, 2}};
const ModbusBarrierSettings kLevel{.open = 5};
const std::vector<ModbusLightsSettings::Coil> kRow{{Lamp::Red, 8}, {Lamp::Yellow, 9}, {Lamp::Green, 10}};
const std::vector<ModbusLightsSettings::Coil> kApart{{Lamp::Green, 4}, {Lamp::Red, 20}};

} // namespace

class ModbusBarrierTest : public QObject {
    Q_OBJECT

  private slots:
    /// The whole way of an arm, by its two ends.
    void endsTellWhereItIs()
    {
        Lane lane;
        lane.module.setInput(2, true);
        QVERIFY(lane.start(kButtons));
        QVERIFY(lane.states.waitForLast(BarrierState::Closed));
        QCOMPARE(lane.conditions.all(), std::vector{Condition::Ready});
        QCOMPARE(lane.module.firstMessage(), (Bytes{0, 1, 0, 0, 0, 6, 1, 0x02, 0, 2, 0, 2}));
        lane.module.setInput(2, false);
        QVERIFY(lane.states.waitForLast(BarrierState::Moving));
        lane.module.setInput(3, true);
        QVERIFY(lane.states.waitForLast(BarrierState::Open));
        lane.module.setInput(2, true);
        QVERIFY(lane.conditions.waitForLast(Condition::Faulty)); // that cannot be
        lane.module.setInput(2, false);
        QVERIFY(lane.conditions.waitForLast(Condition::Ready));
        QVERIFY(!std::ranges::any_of(lane.module.heard(), [](const Bytes& pdu) { return pdu[0] == 0x05; }));
    }

    void buttonsArePressedAndReleased()
    {
        Lane lane;
        QVERIFY(lane.start(kButtons));
        QVERIFY(lane.states.waitForLast(BarrierState::Moving));
        lane.move(true);
        QVERIFY(lane.answers.waitForCount(1));
        QVERIFY(eventually(
            [&] { return lane.heard(modbus::writeCoil(0, true)) && lane.heard(modbus::writeCoil(0, false)); }));
        QVERIFY(eventually([&] { return !lane.module.coil(0); }));
        lane.move(false);
        QVERIFY(lane.answers.waitForCount(2));
        QVERIFY(eventually(
            [&] { return lane.heard(modbus::writeCoil(1, true)) && lane.heard(modbus::writeCoil(1, false)); }));
        QCOMPARE(lane.answers.all(), (std::vector{kDone, kDone}));
    }

    /// A cable is pulled between both: the button must not stay pressed.
    void aPressedButtonIsReleasedAfterAll()
    {
        Lane lane;
        ModbusBarrierSettings settings = kButtons;
        settings.pulse = 10min;
        QVERIFY(lane.start(settings));
        QVERIFY(lane.states.waitForCount(1));
        lane.move(true);
        QVERIFY(lane.answers.waitForCount(1));
        QVERIFY(lane.module.coil(0));
        lane.module.unplug();
        QVERIFY(lane.conditions.waitForLast(Condition::Lost));
        QVERIFY(lane.module.plug());
        QVERIFY(lane.conditions.waitForLast(Condition::Ready));
        QVERIFY(eventually([&] { return !lane.module.coil(0); }));
    }

    void oneCoilHoldsItUp()
    {
        Lane lane;
        QVERIFY(lane.start(kLevel));
        QVERIFY(lane.states.waitForLast(BarrierState::Closed));
        lane.move(true);
        QVERIFY(lane.states.waitForLast(BarrierState::Open));
        QVERIFY(lane.module.coil(5));
        lane.move(false);
        QVERIFY(lane.states.waitForLast(BarrierState::Closed));
        QCOMPARE(lane.answers.all(), (std::vector{kDone, kDone}));
    }

    /// What a line and a device can do wrong, and what the kiosk is told of it.
    void faults_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addColumn<int>("condition"); // at last
        const auto row = [](const char* name, Manner manner, Condition condition) {
            QTest::newRow(name) << static_cast<int>(manner) << static_cast<int>(condition);
        };
        row("silent", Manner::Silent, Condition::Lost);
        row("refuses", Manner::Refuses, Condition::Faulty);
        row("answers another transaction first", Manner::AnswersOthers, Condition::Ready);
        row("answers only another transaction", Manner::OnlyOthers, Condition::Lost);
        row("a byte at a time", Manner::InPieces, Condition::Ready);
        row("half an answer, then nobody", Manner::HalfAndHangsUp, Condition::Ready);
        row("no MODBUS, once", Manner::Garbles, Condition::Ready);
        row("another function's answer", Manner::AnswersAnother, Condition::Faulty);
    }
    void faults()
    {
        QFETCH(const int, manner);
        QFETCH(const int, condition);
        const bool lost = static_cast<Condition>(condition) == Condition::Lost;
        Lane lane(lost ? 50ms : 30s);
        lane.module.behave(static_cast<Manner>(manner));
        QVERIFY(lane.start(kLevel));
        QVERIFY(lane.conditions.waitForLast(static_cast<Condition>(condition)));
        lane.module.behave(Manner::Answers);
        QVERIFY(lane.conditions.waitForLast(Condition::Ready));
        QVERIFY(lane.states.waitForLast(BarrierState::Closed));
    }

    void ordersThatFail()
    {
        Lane lane;
        QVERIFY(lane.start(kLevel));
        QVERIFY(lane.states.waitForCount(1));
        lane.module.behave(Manner::Refuses);
        lane.move(true);
        QVERIFY(lane.answers.waitForCount(1));
        lane.module.behave(Manner::Answers);
        lane.module.unplug();
        QVERIFY(lane.conditions.waitForLast(Condition::Lost));
        lane.move(true);
        QVERIFY(lane.answers.waitForCount(2));
        lane.barrier->stop();
        lane.move(true);
        QCOMPARE(lane.answers.all(), (std::vector{static_cast<int>(Errc::Denied), static_cast<int>(Errc::Unavailable),
                                                  static_cast<int>(Errc::Unavailable)}));
        QVERIFY(!lane.module.coil(5));
    }

    /// Side by side in one order; apart, no two at once.
    void lightsChangeInOrder()
    {
        Lane lane;
        QVERIFY(lane.start(kRow));
        QVERIFY(lane.lamps.waitForLast(Lamp::Dark));
        lane.show(Lamp::Red);
        QVERIFY(lane.lamps.waitForLast(Lamp::Red));
        lane.show(Lamp::Green);
        QVERIFY(lane.lamps.waitForLast(Lamp::Green));
        QVERIFY(lane.heard({0x0F, 0, 8, 0, 3, 1, 0b001}));
        QVERIFY(lane.heard({0x0F, 0, 8, 0, 3, 1, 0b100}));
        QCOMPARE(lane.lamps.all(), (std::vector{Lamp::Dark, Lamp::Red, Lamp::Green}));
    }

    void lightsApartGoOutFirst()
    {
        Lane lane;
        QVERIFY(lane.start(kApart));
        lane.show(Lamp::Red);
        QVERIFY(lane.lamps.waitForLast(Lamp::Red));
        lane.show(Lamp::Green);
        QVERIFY(lane.lamps.waitForLast(Lamp::Green));
        const auto heard = lane.module.heard();
        const auto out = std::ranges::find(heard, modbus::writeCoil(20, false));
        const auto on = std::ranges::find(heard, modbus::writeCoil(4, true));
        QVERIFY(out < on && on != heard.end());
        lane.show(Lamp::Yellow);
        QVERIFY(lane.answers.waitForCount(3));
        QCOMPARE(lane.answers.all().back(), static_cast<int>(Errc::InvalidInput));
    }

    /// A module that lost its power comes back dark.
    void lightsShowItAgain()
    {
        Lane lane;
        QVERIFY(lane.start(kRow));
        lane.show(Lamp::Green);
        QVERIFY(lane.lamps.waitForLast(Lamp::Green));
        lane.module.unplug();
        QVERIFY(lane.conditions.waitForLast(Condition::Lost));
        std::ignore = lane.module.answerTo({0x0F, 0, 8, 0, 3, 1, 0});
        QVERIFY(lane.module.plug());
        QVERIFY(lane.conditions.waitForLast(Condition::Ready));
        QVERIFY(eventually([&] { return lane.module.coil(10); }));
    }

    void twoLampsAtOnce()
    {
        Lane lane;
        std::ignore = lane.module.answerTo(modbus::writeCoils(8, {true, false, true}));
        QVERIFY(lane.start(kRow));
        QVERIFY(lane.conditions.waitForLast(Condition::Faulty));
        lane.show(Lamp::Red);
        QVERIFY(lane.conditions.waitForLast(Condition::Ready));
        QVERIFY(lane.lamps.waitForLast(Lamp::Red));
    }
};

QTEST_GUILESS_MAIN(ModbusBarrierTest)
#include "modbus_barrier_test.moc"
