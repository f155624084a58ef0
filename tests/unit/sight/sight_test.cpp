// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/sight.h"
#include "tests/support/paths.h"
#include "tests/unit/devices/mailbox.h"

#include <QFile>
#include <QImage>
#include <QTest>

namespace tongguan::sight {

/// The library as a kiosk loads it.
class SightTest : public QObject {
    Q_OBJECT

  private slots:
    void readsCodes()
    {
        const auto sight = loadSight();
        QVERIFY2(sight, sight ? "" : sight.error().what.c_str());
        const QImage picture = QImage(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/barcodes/prereg.png"))
                                   .convertToFormat(QImage::Format_Grayscale8);
        QVERIFY(!picture.isNull());
        const auto reader = sight->frameReader();
        const reading::GreyView frame{picture.constBits(), picture.width(), picture.height(),
                                      static_cast<int>(picture.bytesPerLine())};
        QCOMPARE(reader->look(frame, true).codes.size(), std::size_t{1});
        QVERIFY(reader->look(frame, true).codes.empty()); // the same paper, still held there
        QVERIFY(reader->look({}, true).codes.empty());
        QCOMPARE(reader->look(frame, false).codes.size(), std::size_t{1});
    }

    void makesCameras()
    {
        const auto sight = loadSight();
        QVERIFY(sight);
        StderrLog log{Severity::Error};
        devices::Mailbox<devices::Condition> conditions;
        const auto camera = sight->camera("no such camera", log);
        camera->start([](const devices::Frame&) {}, [&](devices::Condition condition) { conditions.put(condition); });
        QVERIFY(conditions.waitForLast(devices::Condition::Lost));
        camera->stop();
    }

    /// The store has SQLCipher: another SQLite in the process is another 27 MB, and another set of locks.
    void bringsNoSecondDatabase()
    {
        QVERIFY(loadSight());
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        const QByteArray all = maps.readAll();
        QVERIFY(all.contains("libtongguan-sight.so"));
        for (const char* library : {"libsqlite3", "libgdal", "libopencv_imgcodecs"})
            QVERIFY2(!all.contains(library), library);
    }

    void isLoadedOnce() { QVERIFY(loadSight()->frameReader == loadSight()->frameReader); }
};

} // namespace tongguan::sight

QTEST_MAIN(tongguan::sight::SightTest)
#include "sight_test.moc"
