// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_window.h"
#include "tests/bench/synced_kiosk.h"
#include "tests/bench/touch_timer.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>

// bench-touch bare | bench-touch kiosk FOLDER GATEWAY: from the press of a finger to the frame with the next screen, on
// 1080 x 1920 pixels. The kiosk's crossings go by what a finger can do alone: no code, a passport that does not read,
// typing. They go on for as long as the kiosk empties its long journal into a gateway.

using namespace tongguan;

namespace {

constexpr int kPatience = 30'000;
constexpr int kBareTouches = 100;

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
    Driver(app::DriverWindow& kiosk, trial::Desk& desk) : kiosk_(kiosk), desk_(desk), timer_(kiosk.window())
    {
        QObject::connect(&kiosk, &app::DriverWindow::viewChanged, &timer_, [this] {
            if (kiosk_.view().screen != from_)
                timer_.nextScreen();
        });
    }

    /// Whether each touch led on. The first crossing makes every screen for the first time and counts like the others.
    bool crosses()
    {
        if (!touch("language 2") || !touch("noCode") || !touch("no") || !shows(flow::Screen::Plate))
            return false;
        kiosk_.driver().typePlate("VN", "29H-999.99");
        return shows(flow::Screen::Passport) && cannotRead() && touch("type") && touch("country VN") && typesNumber() &&
               touch("next") && choosesDate() && choosesDate() && touch("other") && touch("yes") &&
               shows(flow::Screen::Staff) && touch("done");
    }

    bool reaches(const std::function<bool()>& state) { return QTest::qWaitFor(state, kPatience); }
    std::string figures() const { return timer_.figures(); }

  private:
    bool shows(flow::Screen screen)
    {
        return reaches([=, this] { return kiosk_.view().screen == screen; });
    }

    bool cannotRead()
    {
        desk_.reader.unreadable();
        if (!reaches([this] { return kiosk_.view().tries == 1; }))
            return false;
        desk_.reader.unreadable();
        return reaches([this] { return kiosk_.view().canType; });
    }

    bool typesNumber()
    {
        for (const char key : std::string("1234567"))
            press(QStringLiteral("key ") + QLatin1Char(key));
        return true;
    }

    /// A part counts once its wheel was touched.
    bool choosesDate()
    {
        for (const char* key : {"year/more", "month/more", "day/more"})
            press(QString::fromLatin1(key));
        return touch("next");
    }

    /// A touch that leads to no other screen, and is not timed.
    void press(const QString& path) { QTest::mouseClick(kiosk_.window(), Qt::LeftButton, {}, centre(path)); }

    /// Where something is, by its name or by the names on the way: "year/more".
    QQuickItem* item(const QString& path)
    {
        QQuickItem* found = kiosk_.window()->contentItem();
        for (const QString& name : path.split(QLatin1Char('/')))
            found = found == nullptr ? nullptr : find(found, name);
        return found;
    }

    QPoint centre(const QString& path)
    {
        if (!reaches([&] { return item(path) != nullptr && item(QStringLiteral("deaf")) == nullptr; }))
            return {};
        const QQuickItem* there = item(path);
        return there->mapToScene(QPointF(there->width() / 2, there->height() / 2)).toPoint();
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

    app::DriverWindow& kiosk_;
    trial::Desk& desk_;
    bench::TouchTimer timer_;
    flow::Screen from_ = flow::Screen::Language;
};

int environmentFailed(const Error& error)
{
    std::fprintf(stderr, "bench-touch: %s\n", error.what.c_str());
    return 3;
}

int touchKiosk(const std::filesystem::path& folder, const std::string& program)
{
    bench::SyncedKiosk synced(folder);
    if (auto opened = synced.open(program); !opened)
        return environmentFailed(opened.error());
    app::DriverWindow& kiosk = synced.kiosk();
    trial::Desk& desk = synced.desk();
    Driver driver(kiosk, desk);
    const auto unsent = [&] { return kiosk.view().link.unsent; };
    if (!driver.reaches([&] { return unsent() > 0 && kiosk.view().link.state == flow::LinkState::Online; })) {
        std::fputs("bench-touch: the kiosk has no line\n", stderr);
        return 3;
    }
    const auto before = unsent();
    int crossings = 0;
    do {
        if (!driver.crosses())
            return 3;
        ++crossings;
    } while (unsent() > 0);
    std::fprintf(stderr, "bench-touch: %d crossings while %lld events were synchronised\n", crossings,
                 static_cast<long long>(before - unsent()));
    std::puts(driver.figures().c_str());
    return 0;
}

int touchBare()
{
    QQmlApplicationEngine engine;
    QQuickWindow* window = bench::openBareWindow(engine);
    if (window == nullptr || !QTest::qWaitForWindowExposed(window))
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
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("kiosk"))
        return touchKiosk(arguments[2].toStdString(), arguments[3].toStdString());
    return 2;
}
