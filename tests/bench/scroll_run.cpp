// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "tests/bench/frame_timer.h"
#include "tests/bench/synced_kiosk.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QTest>

#include <cstdio>

// bench-scroll list | bench-scroll bare | bench-scroll sync FOLDER GATEWAY: from each frame to the next.
// list: the station's queue of 5,000 cases, thrown from one end to a tenth and back; bare: a list of as many lines that
// are one text each. sync: a driver's screen with its moving picture while the kiosk hands over 10,000 events.

using namespace tongguan;

namespace {

constexpr int kCases = 5'000;
constexpr int kFrames = 600;      // ten seconds
constexpr double kPerFrame = 75;  // points: as fast as a hand throws, 4,500 a second
constexpr int kPatience = 60'000; // ms
constexpr std::int64_t kEvents = 10'000;

/// There and back again, so that rows are made for both ends.
bool throwList(bench::FrameTimer& timer, QQuickItem& list)
{
    int frame = 0;
    return timer.draw(
        [&] {
            const int way = frame < kFrames / 2 ? frame : kFrames - frame;
            list.setProperty("contentY", kPerFrame * way);
            return ++frame < kFrames;
        },
        kPatience);
}

int scrollQueue()
{
    app::useFonts();
    test::Stage stage(QStringLiteral("staff"), QSize(1280, 800));
    stage.staff.show(test::staffWithCases(kCases));
    stage.settle();
    QQuickItem* list = stage.find(QStringLiteral("queue"));
    if (list == nullptr)
        return 3;
    bench::FrameTimer timer(stage.window());
    if (!throwList(timer, *list))
        return 3;
    std::puts(timer.figures().c_str());
    return 0;
}

int scrollBare()
{
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window { width: 1280; height: 800; visible: true\n"
                    "ListView { objectName: \"queue\"; width: 420; height: 800; model: 5000; reuseItems: true\n"
                    "delegate: Text { required property int index; height: 92; text: \"RUI-\" + index } } }");
    auto* window = engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(engine.rootObjects().first());
    if (window == nullptr || !QTest::qWaitForWindowExposed(window))
        return 3;
    bench::FrameTimer timer(window);
    if (!throwList(timer, *test::itemAt(window->contentItem(), QStringLiteral("queue"))))
        return 3;
    std::puts(timer.figures().c_str());
    return 0;
}

int environmentFailed(const Error& error)
{
    std::fprintf(stderr, "bench-scroll: %s\n", error.what.c_str());
    return 3;
}

int whileItSynchronises(const std::filesystem::path& folder, const std::string& program)
{
    bench::SyncedKiosk synced(folder);
    if (auto opened = synced.open(program); !opened)
        return environmentFailed(opened.error());
    app::DriverWindow& kiosk = synced.kiosk();
    const auto shows = [&](flow::Screen screen) {
        return QTest::qWaitFor([&] { return kiosk.view().screen == screen; }, kPatience);
    };
    if (!shows(flow::Screen::Language))
        return 3;
    kiosk.driver().chooseLanguage(clearance::Language::Vi);
    kiosk.driver().haveNoCode();
    kiosk.driver().claimLoad(true);
    kiosk.driver().typePlate("VN", "29H-999.99");
    const auto drawn = [&] { return test::itemAt(kiosk.window()->contentItem(), QStringLiteral("deaf")) == nullptr; };
    if (!shows(flow::Screen::Passport) || !QTest::qWaitFor(drawn, kPatience))
        return 3;
    const std::int64_t unsent = kiosk.view().link.unsent;
    bench::FrameTimer timer(kiosk.window());
    const bool sent = timer.draw([&] { return unsent - kiosk.view().link.unsent < kEvents; }, kPatience);
    if (!sent) {
        std::fprintf(stderr, "bench-scroll: only %lld events were handed over while it was watched\n",
                     static_cast<long long>(unsent - kiosk.view().link.unsent));
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
    if (arguments.size() == 2 && arguments[1] == QStringLiteral("list"))
        return scrollQueue();
    if (arguments.size() == 2 && arguments[1] == QStringLiteral("bare"))
        return scrollBare();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("sync"))
        return whileItSynchronises(arguments[2].toStdString(), arguments[3].toStdString());
    return 2;
}
