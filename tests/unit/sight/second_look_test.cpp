// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "hardware/devices/http_plate_camera.h"
#include "hardware/devices/simulators/plate_camera_simulator.h"
#include "hardware/sight/second_look.h"
#include "hardware/sight/sight.h"
#include "tests/support/paths.h"
#include "tests/unit/devices/mailbox.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::devices;
using namespace std::chrono_literals;

namespace {

Bytes picture(const char* name)
{
    const std::string bytes = readFile(std::string(TONGGUAN_SOURCE_DIR "/tests/data/") + name).value_or("");
    return {asBytes(bytes).begin(), asBytes(bytes).end()};
}

/// A camera over the lane, and the kiosk that listens to it and looks again.
struct Lane {
    bool start()
    {
        const auto sight = sight::loadSight();
        auto look = sight ? sight->signLook() : nullptr;
        if (!look)
            return false;
        auto settings = HttpPlateCameraSettings{.listen = simulator.host(), .port = simulator.port(), .tryAgain = 20ms};
        camera = std::make_unique<sight::SecondLook>(std::make_unique<HttpPlateCamera>(std::move(settings), log),
                                                     std::move(look));
        camera->start([this](PlateRead read) { plates.put(std::move(read)); },
                      [this](Condition condition) { conditions.put(condition); });
        return conditions.waitForLast(Condition::Ready);
    }

    StderrLog log{Severity::Error};
    PlateCameraSimulator simulator = PlateCameraSimulator::ofItsOwn();
    Mailbox<PlateRead> plates;
    Mailbox<Condition> conditions;
    std::unique_ptr<sight::SecondLook> camera;
};

} // namespace

class SecondLookTest : public QObject {
    Q_OBJECT

  private slots:
    void sees_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("plates");
        QTest::addColumn<QStringList>("containers");
        QTest::newRow("plate") << "signs/VN-long.jpg" << QStringList{"76K49733"} << QStringList{};
        QTest::newRow("container") << "signs/container-line.jpg" << QStringList{} << QStringList{"QLLU2463672"};
        QTest::newRow("a vehicle's number is neither") << "signs/VIN.jpg" << QStringList{} << QStringList{};
        QTest::newRow("a code") << "barcodes/prereg.png" << QStringList{} << QStringList{};
        QTest::newRow("no picture") << "signs/VN-long.txt" << QStringList{} << QStringList{};
        QTest::newRow("a grey square") << "" << QStringList{} << QStringList{};
        QTest::newRow("a broken one") << "!" << QStringList{} << QStringList{};
    }
    void sees()
    {
        QFETCH(const QString, file);
        QFETCH(const QStringList, plates);
        QFETCH(const QStringList, containers);
        const Bytes broken{0xff, 0xd8, 0xff, 0xe0, 0x78, 0x79};
        Lane lane;
        QVERIFY(lane.start());
        QCOMPARE(
            lane.simulator.see("76K49788", 97,
                               file == "!"      ? broken
                               : file.isEmpty() ? Bytes()
                                                : picture(file.toUtf8()))
                .value_or(0),
            200);
        QVERIFY(lane.plates.waitForCount(1));
        const PlateRead read = lane.plates.all().front();
        QCOMPARE(read.text, std::string("76K49788")); // what the camera said stays what it said
        QVERIFY(read.pictures.empty());
        const auto once = [](const std::vector<std::string>& texts) {
            QStringList list;
            for (const std::string& text : texts)
                list << QString::fromStdString(text);
            list.removeDuplicates(); // the simulator shows one picture twice
            return list;
        };
        QCOMPARE(once(read.plates), plates);
        QCOMPARE(once(read.containers), containers);
    }

    /// More vehicles than there is time for are told all the same, and in order.
    void aRow()
    {
        constexpr int kVehicles = 12;
        Lane lane;
        QVERIFY(lane.start());
        const Bytes shown = picture("signs/VN-long.jpg");
        for (int i = 0; i < kVehicles; ++i)
            QCOMPARE(lane.simulator.see("76K497" + std::to_string(10 + i), 97, shown).value_or(0), 200);
        QVERIFY(lane.plates.waitForCount(kVehicles));
        int next = 10;
        for (const PlateRead& read : lane.plates.all())
            QCOMPARE(read.text, "76K497" + std::to_string(next++));
    }
};

QTEST_GUILESS_MAIN(SecondLookTest)
#include "second_look_test.moc"
