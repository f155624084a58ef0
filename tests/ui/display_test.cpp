// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The display of a kiosk is unplugged, and comes back as it was or as another one.
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "kiosk/app/fonts.h"
#include "tests/support/paths.h"
#include "tests/trial/desk.h"
#include "tests/trial/papers.h"
#include "tests/ui/stage.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <qpa/qplatformnativeinterface.h>

using namespace tongguan;

namespace {

constexpr int kPatience = 30'000;
constexpr QSize kDisplay{1080, 1920};
/// What a platform without a display keeps in its place.
constexpr QSize kNone{1, 1};

/// The offscreen platform's displays from now on: that one.
bool plugIn(const char* name, QSize size)
{
    auto* platform = QGuiApplication::platformNativeInterface();
    using Configure = void (*)(const QJsonObject&, QPlatformNativeInterface*);
    const auto configure = reinterpret_cast<Configure>(platform->nativeResourceForIntegration("setConfiguration"));
    if (configure == nullptr)
        return false;
    configure(QJsonObject{{QStringLiteral("synchronousWindowSystemEvents"), true},
                          {QStringLiteral("screens"),
                           QJsonArray{QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                                                  {QStringLiteral("x"), 0},
                                                  {QStringLiteral("y"), 0},
                                                  {QStringLiteral("width"), size.width()},
                                                  {QStringLiteral("height"), size.height()}}}}},
              platform);
    return true;
}

/// A kiosk of the sample port that fills whatever display there is.
struct Kiosk {
    bool open()
    {
        std::error_code error;
        std::filesystem::copy(TONGGUAN_SOURCE_DIR "/assets/sample-port", path("port"), error);
        if (error || !desk.plugAll())
            return false;
        auto read = app::DeviceSet::read(desk.devicesFile(), log);
        if (!read)
            return false;
        devices = std::move(*read);
        window = std::make_unique<app::DriverWindow>(
            app::MachineOptions{
                .folder = path("store"), .passphrase = "display", .samplePort = path("port"), .cheapKey = true},
            devices.devices(), clearance::Direction::Entry, QSize(), log);
        return window->window() != nullptr && shows(flow::Screen::Language);
    }
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    bool becomes(const std::function<bool()>& state) const { return QTest::qWaitFor(state, kPatience); }
    bool shows(flow::Screen screen) const
    {
        return becomes([&] { return window->view().screen == screen; });
    }
    bool fills(QSize size) const
    {
        return becomes([&] { return window->window()->size() == size; });
    }
    QQuickItem* item(const char* name) const
    {
        return test::itemAt(window->window()->contentItem(), QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    StderrLog log{Severity::Error};
    SystemClock clock;
    trial::Desk desk{path("desk"), [](const auto&) {}, log};
    app::DeviceSet devices;
    std::unique_ptr<app::DriverWindow> window;
};

} // namespace

class DisplayTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void comesBack_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it was") << kDisplay;
        QTest::newRow("smaller") << QSize(768, 1366);
        QTest::newRow("lying") << QSize(1920, 1080);
    }
    /// Without it the kiosk goes on; with it the window fills it, and a touch hits what is under the finger.
    void comesBack()
    {
        QFETCH(const QSize, size);
        QVERIFY2(plugIn("display", kDisplay), "the offscreen platform takes no configuration any more");
        Kiosk kiosk;
        QVERIFY(kiosk.open() && kiosk.fills(kDisplay));
        kiosk.window->driver().chooseLanguage(clearance::Language::Vi);
        QVERIFY(kiosk.shows(flow::Screen::Code));

        QVERIFY(plugIn("none", kNone));
        kiosk.desk.scanner.scan(asBytes(trial::codeOf(trial::kMango, kiosk.clock.now())));
        QVERIFY(kiosk.shows(flow::Screen::Passport));

        QVERIFY(plugIn("again", size) && kiosk.fills(size));
        QVERIFY(kiosk.becomes([&] { return kiosk.item("callStaff") != nullptr && kiosk.item("deaf") == nullptr; }));
        QQuickWindow* window = kiosk.window->window();
        test::settle(window);
        QCOMPARE(window->screen(), QGuiApplication::primaryScreen());
        const QQuickItem* call = kiosk.item("callStaff");
        const QPoint at = call->mapToScene({call->width() / 2, call->height() / 2}).toPoint();
        QVERIFY(QRect({}, size).contains(at));
        QTest::mouseClick(window, Qt::LeftButton, {}, at);
        QVERIFY(kiosk.becomes([&] { return kiosk.window->view().staffCalled; }));
        QCOMPARE(window->grabWindow().size(), size);
        kiosk.desk.reader.lay(trial::zoneOf(trial::kMango), 7);
        QVERIFY(kiosk.becomes([&] { return kiosk.window->view().screen != flow::Screen::Passport; }));
    }
};

QTEST_MAIN(DisplayTest)
#include "display_test.moc"
