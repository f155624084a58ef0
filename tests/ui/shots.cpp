// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every screen in every language, and of the tickets, without a display.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

#include <array>
#include <functional>

using namespace tongguan;

namespace {

constexpr QSize kPortrait{1080, 1920};
constexpr QSize kLandscape{1920, 1080};

struct Wanted {
    QDir folder;
    QStringList languages;
    QStringList screens;
    double textScale = 1;
    int saved = 0;
    int failed = 0;

    bool screen(const QString& name) const { return screens.isEmpty() || screens.contains(name); }
    bool language(clearance::Language one) const
    {
        return languages.isEmpty() || languages.contains(QLatin1String(app::catalogueCode(one)));
    }
    void save(const QImage& picture, const QString& name)
    {
        const bool good = picture.save(folder.filePath(name + QStringLiteral(".png")));
        ++(good ? saved : failed);
    }
};

void driverShots(Wanted& wanted, QSize size, app::shown::Look look)
{
    test::Stage stage(QStringLiteral("driver"), size);
    stage.window()->setProperty("look", static_cast<int>(look));
    const bool day = look == app::shown::Look::Day;
    const QStringList few{QStringLiteral("confirm"), QStringLiteral("lane-fast"), QStringLiteral("lane-scan"),
                          QStringLiteral("load")};
    for (const clearance::Language language : clearance::kLanguages) {
        if (!wanted.language(language))
            continue;
        for (const test::DriverSample& sample : test::driverSamples(language)) {
            const QString name = QString::fromStdString(sample.name);
            if (!wanted.screen(name) || (!day && !few.contains(name)))
                continue;
            stage.driver.show(sample.view);
            stage.enlarge(wanted.textScale);
            wanted.save(stage.window()->grabWindow(),
                        QStringLiteral("%1-%2-%3%4")
                                .arg(name, QLatin1String(app::catalogueCode(language)),
                                     size == kPortrait ? QStringLiteral("portrait") : QStringLiteral("landscape"),
                                     day                               ? QString()
                                     : look == app::shown::Look::Night ? QStringLiteral("-night")
                                                                       : QStringLiteral("-contrast")) +
                            (wanted.textScale == 1 ? QString() : QStringLiteral("-x%1").arg(wanted.textScale)));
        }
    }
}

void largeText(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("confirm")) || wanted.textScale != 1)
        return;
    test::Stage stage(QStringLiteral("driver"), kPortrait);
    for (const clearance::Language language : clearance::kLanguages) {
        if (!wanted.language(language))
            continue;
        for (const test::DriverSample& sample : test::driverSamples(language)) {
            if (sample.name == "confirm")
                stage.driver.show(sample.view);
        }
        stage.settle();
        for (int press = 0; press < 2; ++press) {
            stage.touch(QStringLiteral("bigger"));
            wanted.save(stage.window()->grabWindow(),
                        QStringLiteral("confirm-%1-portrait-x%2")
                            .arg(QLatin1String(app::catalogueCode(language)), press ? "2" : "1.5"));
        }
        stage.touch(QStringLiteral("bigger"));
    }
}

void handlingShots(test::Stage& stage, const std::function<void(const QString&)>& shot)
{
    stage.staff.show(test::staffAtWork());
    stage.settle();
    stage.touch(QStringLiteral("picture"));
    shot(QStringLiteral("staff-picture"));
    stage.touch(QStringLiteral("leave"));
    stage.touch(QStringLiteral("more"));
    shot(QStringLiteral("staff-end"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffBeforeInspection());
    shot(QStringLiteral("staff-queued"));
    stage.touch(QStringLiteral("inspect"));
    shot(QStringLiteral("joint-before"));
    stage.staff.show(test::staffAtInspection());
    shot(QStringLiteral("joint"));
    stage.touch(QStringLiteral("outcome 0"));
    shot(QStringLiteral("joint-sign"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffAtLateOrder());
    shot(QStringLiteral("joint-late"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffAtRelease());
    shot(QStringLiteral("staff-release"));
    stage.staff.show(test::staffAtConflict());
    shot(QStringLiteral("staff-conflict"));
    stage.staff.show(test::staffAtGate());
    stage.settle();
    stage.touch(QStringLiteral("gate"));
    shot(QStringLiteral("staff-gate"));
    stage.touch(QStringLiteral("leave"));
}

void staffShots(Wanted& wanted)
{
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        test::Stage stage(QStringLiteral("staff"), size);
        for (const clearance::Language language : {clearance::Language::Zh, clearance::Language::En}) {
            if (!wanted.language(language))
                continue;
            const QString end =
                QStringLiteral("-%1-%2").arg(QLatin1String(app::catalogueCode(language))).arg(size.width());
            stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
            const auto shot = [&](const QString& name) {
                stage.settle();
                if (wanted.screen(name))
                    wanted.save(stage.window()->grabWindow(), name + end);
            };
            stage.staff.show(test::signedOut());
            shot(QStringLiteral("staff-sign-in"));
            stage.staff.show(test::staffAtWork());
            shot(QStringLiteral("staff-case"));
            stage.touch(QStringLiteral("why"));
            shot(QStringLiteral("staff-why"));
            stage.touch(QStringLiteral("leave"));
            stage.touch(QStringLiteral("change"));
            shot(QStringLiteral("staff-change"));
            stage.touch(QStringLiteral("leave"));
            stage.touch(QStringLiteral("correct document.number"));
            shot(QStringLiteral("staff-correct"));
            stage.touch(QStringLiteral("leave"));
            stage.touch(QStringLiteral("second"));
            shot(QStringLiteral("staff-second"));
            stage.touch(QStringLiteral("second"));
            stage.staff.show(test::staffAtBareCase());
            shot(QStringLiteral("staff-bare"));
            stage.touch(QStringLiteral("change"));
            shot(QStringLiteral("staff-bare-change"));
            stage.touch(QStringLiteral("leave"));
            handlingShots(stage, shot);
        }
    }
}

void boardShot(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("board")))
        return;
    test::Stage stage(QStringLiteral("board"), kLandscape);
    stage.board.show(test::board());
    stage.settle();
    wanted.save(stage.window()->grabWindow(), QStringLiteral("board"));
    for (const clearance::Language neighbour :
         {clearance::Language::Vi, clearance::Language::Lo, clearance::Language::My}) {
        stage.board.show(test::boardOfAllLanes(neighbour));
        stage.settle();
        wanted.save(stage.window()->grabWindow(),
                    QStringLiteral("board-all-%1").arg(QLatin1String(app::catalogueCode(neighbour))));
    }
}

QImage pictureOf(const devices::Raster& raster)
{
    QImage picture(raster.bits.data(), raster.width, raster.height, raster.width / 8, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    return picture.copy();
}

void ticketShots(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("ticket")))
        return;
    for (const clearance::Language language : clearance::kLanguages) {
        if (!wanted.language(language))
            continue;
        for (const int width : {app::kPaper80, app::kPaper58}) {
            const QString end = QStringLiteral("-%1-%2").arg(QLatin1String(app::catalogueCode(language))).arg(width);
            wanted.save(pictureOf(app::paintTicket(test::ticket(), language, width)), QStringLiteral("ticket") + end);
            app::TicketContent again = test::ticket();
            again.lane = clearance::Lane::Joint;
            again.sign = "12";
            again.arrow = clearance::Arrow::TurnLeft;
            again.supersedes = "HKM-G018";
            again.ticket = "HKM-0161";
            wanted.save(pictureOf(app::paintTicket(again, language, width)), QStringLiteral("ticket-again") + end);
        }
    }
}

// README's picture: a crossing from left to right.
void storyShot(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("story")))
        return;
    constexpr std::array kScreens{"language", "code", "passport", "confirm", "lane-fast"};
    constexpr QSize kOne{309, 549};
    constexpr int kGap = 8;
    QImage story((kOne.width() + kGap) * static_cast<int>(kScreens.size()) - kGap, kOne.height(), QImage::Format_RGB32);
    story.fill(QColor(0xC9, 0xCF, 0xD9));
    QPainter painter(&story);
    test::Stage stage(QStringLiteral("driver"), kPortrait);
    int x = 0;
    for (const char* screen : kScreens) {
        for (const test::DriverSample& sample : test::driverSamples(clearance::Language::Vi)) {
            if (sample.name != screen)
                continue;
            stage.driver.show(sample.view);
            stage.settle();
            painter.drawImage(x, 0,
                              stage.window()->grabWindow().scaled(kOne, Qt::KeepAspectRatio, Qt::SmoothTransformation));
            x += kOne.width() + kGap;
        }
    }
    painter.end();
    wanted.save(story, QStringLiteral("story"));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    app::useFonts();
    QCommandLineParser line;
    line.setApplicationDescription(QStringLiteral("Pictures of every screen in every language."));
    line.addHelpOption();
    line.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where to put them"));
    line.addOption({QStringLiteral("language"), QStringLiteral("only this one; may be repeated"),
                    QStringLiteral("zh|en|vi|lo|my|th")});
    line.addOption({QStringLiteral("screen"), QStringLiteral("only this one; may be repeated"),
                    QStringLiteral("name, as in the files")});
    line.addOption({QStringLiteral("text"), QStringLiteral("of the driver's screens: 1, 1.5 or 2"),
                    QStringLiteral("scale"), QStringLiteral("1")});
    line.process(application);
    if (line.positionalArguments().size() != 1 || !QDir().mkpath(line.positionalArguments().constFirst())) {
        QTextStream(stderr) << "tongguan-shots: needs a folder to write to; see --help\n";
        return 2;
    }
    Wanted wanted{QDir(line.positionalArguments().constFirst()), line.values(QStringLiteral("language")),
                  line.values(QStringLiteral("screen")), line.value(QStringLiteral("text")).toDouble()};
    for (const QSize size : {kPortrait, kLandscape}) {
        driverShots(wanted, size, app::shown::Look::Day);
        driverShots(wanted, size, app::shown::Look::Night);
        driverShots(wanted, size, app::shown::Look::Contrast);
    }
    largeText(wanted);
    staffShots(wanted);
    boardShot(wanted);
    ticketShots(wanted);
    storyShot(wanted);
    QTextStream(stdout) << wanted.saved << " pictures in " << wanted.folder.absolutePath() << '\n';
    return wanted.failed == 0 ? 0 : 3;
}
