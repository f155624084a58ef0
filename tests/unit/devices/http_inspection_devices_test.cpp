// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/http_inspection_devices.h"
#include "hardware/devices/simulators/inspection_device_simulator.h"
#include "tests/unit/devices/mailbox.h"

#include <QTest>

#include <string>
#include <utility>
#include <vector>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

using Said = std::pair<std::string, Condition>;

const UtcTime kNow = *fromIso("2026-11-26T08:00:00Z");

struct Port {
    explicit Port(
        std::vector<ExpectedDevice> devices = {{.name = "xray-1", .kind = InspectionKind::Xray, .address = {}},
                                               {.name = "rpm-1", .kind = InspectionKind::Radiation, .address = {}}})
        : driver({.listen = simulator.kiosk().host,
                  .port = simulator.kiosk().port,
                  .devices = std::move(devices),
                  .tryAgain = 20ms,
                  .tick = 10ms},
                 log)
    {}
    void start()
    {
        driver.start([this](InspectionReading reading) { readings.put(std::move(reading)); },
                     [this](const std::string& device, Condition condition) { conditions.put({device, condition}); });
    }
    /// Once the kiosk listens.
    bool heard(const InspectionReading& reading)
    {
        for (int tries = 0; tries < 500; ++tries) {
            if (const auto status = simulator.tell(reading))
                return *status == 200;
            QTest::qWait(10);
        }
        return false;
    }

    StderrLog log{Severity::Error};
    InspectionDeviceSimulator simulator = InspectionDeviceSimulator::ofItsOwn();
    Mailbox<InspectionReading> readings;
    Mailbox<Said> conditions;
    HttpInspectionDevices driver;
};

InspectionReading scan(InspectionResult result = InspectionResult::Passed)
{
    InspectionReading reading;
    reading.device = "xray-1";
    reading.result = result;
    reading.ticket = "HKM-0172";
    reading.plate = "云KT0174";
    reading.picture = std::string(64, 'a');
    reading.at = kNow;
    return reading;
}

InspectionReading portal(InspectionResult result)
{
    InspectionReading reading;
    reading.device = "rpm-1";
    reading.kind = InspectionKind::Radiation;
    reading.result = result;
    reading.plate = "24C01722";
    reading.at = kNow;
    return reading;
}

} // namespace

class HttpInspectionDevicesTest : public QObject {
    Q_OBJECT

  private slots:
    /// What the simulator sends is what the driver tells, whatever a machine can say.
    void tellsAsItWasTold_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        for (const auto& [kind, code] : Codes<InspectionKind>::kTable) {
            const int states = kind == InspectionKind::Xray ? 5 : kind == InspectionKind::Seal ? 6 : 3;
            for (int state = 0; state < states; ++state)
                QTest::addRow("%s %d", std::string(code).c_str(), state) << static_cast<int>(kind) << state;
        }
    }
    void tellsAsItWasTold()
    {
        QFETCH(const int, kind);
        QFETCH(const int, state);
        InspectionReading reading = scan();
        reading.kind = static_cast<InspectionKind>(kind);
        if (reading.kind == InspectionKind::Seal)
            reading.lock = static_cast<LockState>(state);
        else
            reading.result = static_cast<InspectionResult>(state);
        if (reading.kind == InspectionKind::Temperature && reading.result != InspectionResult::NotMeasured)
            reading.tenths = 366;
        if (reading.kind == InspectionKind::Seal && reading.lock != LockState::Missing &&
            reading.lock != LockState::Unreadable)
            reading.seal = "YN0017268";
        Port port({{.name = "xray-1", .kind = reading.kind, .address = {}}});
        port.start();
        QVERIFY(port.heard(reading));
        QCOMPARE(port.readings.all(), std::vector{reading});
    }

    void portalsSpeakTheStandard()
    {
        Port port;
        port.start();
        QVERIFY(port.heard(scan()));
        for (const auto result : {InspectionResult::Passed, InspectionResult::Alarm, InspectionResult::NotMeasured}) {
            QCOMPARE(port.simulator.tellRadiation(portal(result)).value_or(0), 200);
            QCOMPARE(port.readings.all().back(), portal(result));
        }
        const auto background = InspectionDeviceSimulator::background("rpm-1");
        QCOMPARE(port.simulator.post("text/xml; charset=utf-8", background).value_or(0), 200);
        QCOMPARE(port.readings.all().size(), 4U);
        QCOMPARE(port.conditions.all(), (std::vector<Said>{{"xray-1", Condition::Ready}, {"rpm-1", Condition::Ready}}));
    }

    void whatIsNoMessage()
    {
        Port port;
        port.start();
        QVERIFY(port.heard(scan()));
        QCOMPARE(port.simulator.post("application/json", Bytes(100, 'x')).value_or(0), 400);
        QCOMPARE(port.simulator.post("application/xml", Bytes(100, 'x')).value_or(0), 400);
        QCOMPARE(port.simulator.post("application/json", {}, "GET").value_or(0), 405);
        InspectionReading other = scan();
        other.device = "xray-2";
        QCOMPARE(port.simulator.tell(other).value_or(0), 403);
        other = scan();
        other.kind = InspectionKind::Undercarriage;
        QCOMPARE(port.simulator.tell(other).value_or(0), 403);
        QCOMPARE(port.readings.all().size(), 1U);
    }

    /// Somebody else of that network who takes a machine's name.
    void whatAnotherOneSends()
    {
        Port port({{.name = "xray-1", .kind = InspectionKind::Xray, .address = "192.0.2.70"},
                   {.name = "rpm-1", .kind = InspectionKind::Radiation, .address = {}}});
        port.start();
        for (int tries = 0; tries < 500 && !port.simulator.tellAlive("rpm-1", InspectionKind::Radiation); ++tries)
            QTest::qWait(10);
        QCOMPARE(port.simulator.tell(scan()).value_or(0), 403);
        QVERIFY(port.readings.all().empty());
        QCOMPARE(port.conditions.all(), (std::vector<Said>{{"rpm-1", Condition::Ready}}));
    }

    void silence()
    {
        Port port({{.name = "xray-1", .kind = InspectionKind::Xray, .address = {}, .silence = 50ms}});
        port.start();
        QVERIFY(port.conditions.waitForLast({"xray-1", Condition::Lost})); // nobody ever said anything
        QCOMPARE(port.simulator.tellAlive("xray-1", InspectionKind::Xray).value_or(0), 200);
        QVERIFY(port.conditions.waitForCount(2));
        QCOMPARE(port.conditions.all()[1], (Said{"xray-1", Condition::Ready}));
        QVERIFY(port.conditions.waitForLast({"xray-1", Condition::Lost}));
        QVERIFY(port.readings.all().empty());
    }

    void whereNobodyCanListen()
    {
        Port first;
        first.start();
        QVERIFY(first.heard(scan()));
        Mailbox<Said> conditions;
        StderrLog quiet{Severity::Error};
        HttpInspectionDevices second({.listen = first.simulator.kiosk().host,
                                      .port = first.simulator.kiosk().port,
                                      .devices = {{.name = "xray-1", .kind = InspectionKind::Xray, .address = {}}},
                                      .tryAgain = 20ms},
                                     quiet);
        second.start([](const InspectionReading&) {},
                     [&](const std::string& device, Condition condition) { conditions.put({device, condition}); });
        QVERIFY(conditions.waitForLast({"xray-1", Condition::Lost}));
    }
};

QTEST_GUILESS_MAIN(HttpInspectionDevicesTest)
#include "http_inspection_devices_test.moc"
