// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/kiosk_window.h"
#include "kiosk/app/simulated_desk.h"
#include "tests/bench/bare_window.h"
#include "tests/bench/sync_load.h"
#include "tests/bench/touch_timer.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>

// bench-touch bare | bench-touch kiosk FOLDER SAMPLEPORT GATEWAY: from the press of a finger to the frame with the next
// screen, on 1080 x 1920 pixels. The kiosk's crossings go by what a finger can do alone: no code, a passport that does
// not read, typing; meanwhile a sync loop empties the store's long journal into a gateway.

using namespace tongguan;

namespace {

constexpr int kPatience = 10'000;
constexpr int kCrossings = 8;
constexpr int kBareTouches = 100;
const std::string kPassphrase = "bench";

/// Delegates are no QObject children of what shows them, so the scene is searched as it is drawn.
QQuickItem* find(QQuickItem* among, const QString& name)
{
    if (!among->isVisible() || !among->isEnabled())
        return nullptr;
    if (among->objectName() == name)
        return among;
    for (QQuickItem* child : among->childItems()) {
        if (QQuickItem* found = find(child, name))
            return found;
    }
    return nullptr;
}

class Driver {
  public:
    Driver(app::KioskWindow& kiosk, app::SimulatedDesk& desk) : kiosk_(kiosk), desk_(desk), timer_(kiosk.window())
    {
        QObject::connect(&kiosk, &app::KioskWindow::viewChanged, &timer_, [this] {
            if (kiosk_.view().screen != from_)
                timer_.nextScreen();
        });
    }

    /// Whether each touch led on. The first crossing makes every screen for the first time and counts like the others.
    bool crosses()
    {
        const bool opened = touch("language 2") && touch("noCode") && touch("no") && shows(flow::Screen::Plate);
        if (!opened)
            return false;
        kiosk_.driver().typePlate("VN", "29H-999.99");
        if (!shows(flow::Screen::Passport))
            return false;
        desk_.reader.unreadable();
        if (!QTest::qWaitFor([this] { return kiosk_.view().tries == 1; }, kPatience))
            return false;
        desk_.reader.unreadable();
        if (!QTest::qWaitFor([this] { return kiosk_.view().canType; }, kPatience))
            return false;
        if (!touch("type") || !touch("country VN"))
            return false;
        for (const char key : std::string("1234567")) {
            QTest::mouseClick(kiosk_.window(), Qt::LeftButton, {}, centre(QStringLiteral("key ") + QLatin1Char(key)));
        }
        return touch("next") && touch("next") && touch("next") && touch("other") && touch("yes") &&
               shows(flow::Screen::Staff) && touch("done");
    }

    std::string figures() const { return timer_.figures(); }

  private:
    bool shows(flow::Screen screen)
    {
        return QTest::qWaitFor([=, this] { return kiosk_.view().screen == screen; }, kPatience);
    }

    QPoint centre(const QString& name)
    {
        QQuickItem* item = nullptr;
        const bool there =
            QTest::qWaitFor([&] { return (item = find(kiosk_.window()->contentItem(), name)) != nullptr; }, kPatience);
        return there ? item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint() : QPoint();
    }

    bool touch(const char* name)
    {
        const QPoint at = centre(QString::fromLatin1(name));
        from_ = kiosk_.view().screen;
        const bool led = timer_.touch(at).has_value();
        if (!led)
            std::fprintf(stderr, "bench-touch: nothing followed a touch of \"%s\"\n", name);
        return led;
    }

    app::KioskWindow& kiosk_;
    app::SimulatedDesk& desk_;
    bench::TouchTimer timer_;
    flow::Screen from_ = flow::Screen::Language;
};

int touchKiosk(const QString& folder, const QString& samplePort, const QString& gateway)
{
    StderrLog log(Severity::Error);
    if (auto filled = bench::fillStore(folder.toStdString(), kPassphrase); !filled) {
        std::fprintf(stderr, "bench-touch: %s\n", filled.error().what.c_str());
        return 3;
    }
    app::useFonts();
    app::SimulatedDesk desk(folder.toStdString(), {}, log);
    const auto plugged = desk.plugAll();
    app::KioskWindow kiosk({.folder = folder.toStdString(),
                            .passphrase = kPassphrase,
                            .samplePort = samplePort.toStdString(),
                            .cheapKey = true},
                           desk.devices(), log);
    if (!plugged || kiosk.window() == nullptr)
        return 3;
    kiosk.window()->resize(1080, 1920);
    const bench::SyncLoad load(folder.toStdString(), kPassphrase, gateway.toStdString());
    if (!QTest::qWaitFor([&] { return load.events() > 0; }, 6 * kPatience)) {
        std::fputs("bench-touch: nothing is synchronised\n", stderr);
        return 3;
    }
    const std::uint64_t before = load.events();
    Driver driver(kiosk, desk);
    for (int i = 0; i < kCrossings; ++i) {
        if (!driver.crosses())
            return 3;
    }
    std::fprintf(stderr, "bench-touch: %llu events were synchronised meanwhile\n",
                 static_cast<unsigned long long>(load.events() - before));
    std::puts(driver.figures().c_str());
    return 0;
}

int touchBare()
{
    QQmlApplicationEngine engine;
    QQuickWindow* window = bench::openBareWindow(engine);
    if (window == nullptr)
        return 3;
    bench::TouchTimer timer(window);
    QObject::connect(window, SIGNAL(shown()), &timer, SLOT(nextScreen()));
    for (int i = 0; i < kBareTouches; ++i) {
        if (!timer.touch({540, 960}))
            return 3;
    }
    std::puts(timer.figures().c_str());
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication program(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() == 2 && arguments[1] == QStringLiteral("bare"))
        return touchBare();
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("kiosk"))
        return touchKiosk(arguments[2], arguments[3], arguments[4]);
    return 2;
}
