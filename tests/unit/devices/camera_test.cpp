// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/grey_frame.h"
#include "hardware/devices/qt_camera.h"
#include "hardware/devices/simulators/picture_camera.h"
#include "tests/unit/devices/mailbox.h"

#include <QMediaDevices>
#include <QTest>
#include <QVideoFrame>
#include <QVideoFrameFormat>

#include <cstddef>
#include <memory>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

Frame picture(std::uint8_t grey)
{
    return {2, 1, 2, std::make_shared<const Bytes>(Bytes{grey, grey})};
}

} // namespace

class CameraTest : public QObject {
    Q_OBJECT

  private slots:
    void seesWhatItIsShown()
    {
        Mailbox<int> frames;
        Mailbox<Condition> conditions;
        PictureCamera camera(60);
        camera.start([&](const Frame& frame) { frames.put(frame.pixels->front()); },
                     [&](Condition condition) { conditions.put(condition); });
        QVERIFY(conditions.waitForLast(Condition::Ready));
        camera.show(picture(1));
        QVERIFY(frames.waitForCount(3));
        camera.show(picture(2));
        QVERIFY(frames.waitForLast(2));
        camera.unplug();
        QVERIFY(conditions.waitForLast(Condition::Lost));
        frames.clear();
        camera.plug();
        QVERIFY(frames.waitForLast(2));
        camera.clear();
        camera.stop();
        frames.clear();
        camera.show(picture(3));
        camera.plug();
        QVERIFY(frames.all().empty());
        QCOMPARE(conditions.all(), (std::vector{Condition::Ready, Condition::Lost, Condition::Ready}));
    }

    void brightness_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("Y8") << int(QVideoFrameFormat::Format_Y8) << QByteArray("\x0a\x14\x1e\x28");
        QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12) << QByteArray("\x0a\x14\x1e\x28");
        QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV) << QByteArray("\x0a\x80\x14\x80\x1e\x80\x28\x80");
        QTest::newRow("UYVY") << int(QVideoFrameFormat::Format_UYVY) << QByteArray("\x80\x0a\x80\x14\x80\x1e\x80\x28");
        QTest::newRow("BGRA") << int(QVideoFrameFormat::Format_BGRA8888)
                              << QByteArray("\x0a\x0a\x0a\xff\x14\x14\x14\xff\x1e\x1e\x1e\xff\x28\x28\x28\xff");
    }
    void brightness()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, row);
        QVideoFrame frame(QVideoFrameFormat(QSize(4, 2), static_cast<QVideoFrameFormat::PixelFormat>(format)));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        for (int y = 0; y < 2; ++y)
            std::copy(row.begin(), row.end(), frame.bits(0) + static_cast<std::ptrdiff_t>(y) * frame.bytesPerLine(0));
        frame.unmap();
        const auto grey = greyFrame(frame);
        QVERIFY(grey);
        QCOMPARE(grey->width, 4);
        QCOMPARE(grey->height, 2);
        QCOMPARE(*grey->pixels, (Bytes{10, 20, 30, 40, 10, 20, 30, 40}));
    }
    void noFrameNoBrightness() { QVERIFY(!greyFrame(QVideoFrame())); }

    void aCameraThatIsNotThere()
    {
        StderrLog log{Severity::Error};
        Mailbox<Condition> conditions;
        QtCamera camera({.id = "no such camera"}, log);
        camera.start([](const Frame&) {}, [&](Condition condition) { conditions.put(condition); });
        QVERIFY(conditions.waitForLast(Condition::Lost));
        camera.stop();
        camera.start([](const Frame&) {}, [&](Condition condition) { conditions.put(condition); });
        camera.stop();
    }
};

QTEST_MAIN(CameraTest)
#include "camera_test.moc"
