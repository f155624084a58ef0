// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of every screen in every language, and of the tickets, without a display.
#include "base/record.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/gallery_window.h"
#include "kiosk/app/words.h"
#include "tests/support/paths.h"
#include "tests/ui/few_colours.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>

#include <array>
#include <functional>
#include <map>
#include <utility>
#include <vector>

using namespace tongguan;

namespace {

constexpr QSize kPortrait{1080, 1920};
constexpr QSize kLandscape{1920, 1080};

/// All pictures of a language on one, with their names; the gallery's on another.
class ContactSheets {
  public:
    void add(const QImage& picture, const QString& name)
    {
        static const QRegularExpression kLanguage(QStringLiteral("-(zh|en|vi|lo|my|th)(-|$)"));
        const QString language = kLanguage.match(name).captured(1);
        const QString sheet = (name.startsWith(QStringLiteral("gallery-")) ? QStringLiteral("gallery") : QString()) +
                              (language.isEmpty() ? QStringLiteral("others") : language);
        sheets_[sheet].emplace_back(name, picture.scaled(kCell, kCell, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }
    bool save(const QDir& folder) const
    {
        bool good = true;
        for (const auto& [name, pictures] : sheets_)
            good &= sheetOf(pictures).save(folder.filePath(QStringLiteral("sheet-%1.png").arg(name)));
        return good;
    }

  private:
    using Pictures = std::vector<std::pair<QString, QImage>>;
    static constexpr int kCell = 300;
    static constexpr int kName = 28;
    static constexpr int kGap = 12;
    static constexpr int kColumns = 8;

    static QImage sheetOf(const Pictures& pictures)
    {
        const int count = static_cast<int>(pictures.size());
        const int rows = (count + kColumns - 1) / kColumns;
        QImage sheet(kGap + kColumns * (kCell + kGap), kGap + rows * (kCell + kName + kGap), QImage::Format_RGB32);
        sheet.fill(QColor(0xC9, 0xCF, 0xD9));
        QPainter painter(&sheet);
        painter.setFont(app::regular(15));
        for (int i = 0; i < count; ++i) {
            const auto& [name, picture] = pictures.at(static_cast<std::size_t>(i));
            const QRect cell(kGap + i % kColumns * (kCell + kGap), kGap + i / kColumns * (kCell + kName + kGap), kCell,
                             kCell);
            painter.drawImage(cell.x() + (kCell - picture.width()) / 2, cell.bottom() - picture.height(), picture);
            painter.drawText(QRect(cell.x(), cell.bottom(), kCell, kName), Qt::AlignCenter, name);
        }
        return sheet;
    }

    std::map<QString, Pictures> sheets_;
};

struct Wanted {
    QDir folder;
    QStringList languages;
    QStringList screens;
    double textScale = 1;
    bool small = false; // for a page: few colours
    int saved = 0;
    int failed = 0;
    ContactSheets sheets = {};

    bool screen(const QString& name) const { return screens.isEmpty() || screens.contains(name); }
    bool language(clearance::Language one) const
    {
        return languages.isEmpty() || languages.contains(QLatin1String(app::catalogueCode(one)));
    }
    void save(const QImage& picture, const QString& name)
    {
        const QImage kept = small ? test::inFewColours(picture) : picture;
        const bool good = kept.save(folder.filePath(name + QStringLiteral(".png")), nullptr, small ? 0 : -1);
        ++(good ? saved : failed);
        sheets.add(picture, name);
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

void silentShot(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("silent")))
        return;
    test::Stage stage(QStringLiteral("driver"), kPortrait);
    stage.driver.showHeard(false);
    for (const clearance::Language language : clearance::kLanguages) {
        if (!wanted.language(language))
            continue;
        for (const test::DriverSample& sample : test::driverSamples(language)) {
            if (sample.name == "code")
                stage.driver.show(sample.view);
        }
        stage.settle();
        wanted.save(stage.window()->grabWindow(),
                    QStringLiteral("silent-%1-portrait").arg(QLatin1String(app::catalogueCode(language))));
    }
}

void badInputShots(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("bad-input")))
        return;
    QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/texts/bad.json"));
    std::ignore = file.open(QIODevice::ReadOnly);
    const QJsonArray texts = QJsonDocument::fromJson(file.readAll()).array();
    test::Stage stage(QStringLiteral("driver"), kPortrait);
    for (const test::DriverSample& sample : test::driverSamples(clearance::Language::En)) {
        if (sample.name != "confirm")
            continue;
        flow::DriverView view = sample.view;
        for (qsizetype first = 0; first < texts.size(); first += 5) {
            for (qsizetype i = first; i < std::min(first + 5, texts.size()); ++i) {
                flow::Fact& fact = view.facts.at(static_cast<std::size_t>(i - first) % 3 + (i - first > 2 ? 3 : 0));
                fact.kind = fact.kind == flow::FactKind::Packages ? flow::FactKind::Document : fact.kind;
                fact.value = texts[i]["text"].toString().repeated(std::max(1, texts[i]["times"].toInt())).toStdString();
            }
            stage.driver.show(view);
            stage.settle();
            wanted.save(stage.window()->grabWindow(), QStringLiteral("bad-input-%1").arg(first / 5 + 1));
        }
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
    stage.staff.show(test::staffAtBus());
    shot(QStringLiteral("staff-bus"));
    stage.touch(QStringLiteral("bus"));
    shot(QStringLiteral("staff-bus-count"));
    stage.touch(QStringLiteral("leave"));
}

/// The pages beside the cases.
void stationShots(test::Stage& stage, const std::function<void(const QString&)>& shot)
{
    const std::pair<const char*, flow::StaffView> pages[] = {{"station-undo", test::staffAtUndo()},
                                                             {"station-asked", test::staffAsked()},
                                                             {"station-search", test::staffSearching()},
                                                             {"station-shift", test::staffAtShift()},
                                                             {"station-handed", test::staffHandedOver()},
                                                             {"station-draw", test::staffAtDraw()},
                                                             {"station-complaints", test::staffAtComplaints()},
                                                             {"station-together", test::staffAtConsolidated()},
                                                             {"station-rejects", test::staffAtRejects()},
                                                             {"station-queue", test::staffAtQueue()},
                                                             {"station-figures", test::staffAtFigures()},
                                                             {"station-machines", test::staffAtMachines()},
                                                             {"station-day", test::staffAtDay()}};
    for (const auto& [name, view] : pages) {
        stage.staff.show(view);
        shot(QString::fromLatin1(name));
    }
    stage.touch(QStringLiteral("item c1"));
    shot(QStringLiteral("station-reasons"));
    stage.touch(QStringLiteral("why HELD_BY_ORDER"));
    shot(QStringLiteral("station-explain"));
    stage.staff.show(test::staffAtYard());
    stage.touch(QStringLiteral("more"));
    stage.touch(QStringLiteral("yard"));
    shot(QStringLiteral("station-yard"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffAtComplaints());
    stage.settle();
    stage.touch(QStringLiteral("item 7K3F9-2M4XA"));
    shot(QStringLiteral("station-message"));
    stage.touch(QStringLiteral("ownWords"));
    shot(QStringLiteral("station-own-words"));
    stage.staff.show(test::staffAtFees());
    stage.settle();
    stage.touch(QStringLiteral("more"));
    stage.touch(QStringLiteral("fees"));
    shot(QStringLiteral("staff-fees"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffMayAskPriority());
    stage.settle();
    shot(QStringLiteral("staff-may-ask"));
    stage.touch(QStringLiteral("priority"));
    shot(QStringLiteral("staff-ask-priority"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffAskedForPriority());
    stage.settle();
    stage.touch(QStringLiteral("priority"));
    shot(QStringLiteral("staff-answer-priority"));
    stage.touch(QStringLiteral("leave"));
    stage.staff.show(test::staffWithCases(40));
    stage.settle();
    stage.touch(QStringLiteral("menu"));
    shot(QStringLiteral("station-menu"));
    stage.touch(QStringLiteral("leave"));
    // Where the ring is, by keys.
    stage.window()->requestActivate();
    std::ignore = QTest::qWaitForWindowActive(stage.window());
    stage.find(QStringLiteral("queue"))->forceActiveFocus();
    QTest::keyClick(stage.window(), Qt::Key_Down);
    shot(QStringLiteral("station-keys"));
}

void staffShots(Wanted& wanted)
{
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        test::Stage stage(QStringLiteral("staff"), size);
        for (const clearance::Language language : clearance::kLanguages) {
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
            stationShots(stage, shot);
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
    stage.resize(2 * kLandscape);
    stage.board.show(test::board());
    stage.settle();
    wanted.save(stage.window()->grabWindow(), QStringLiteral("board-4k"));
}

void galleryShots(Wanted& wanted)
{
    if (!wanted.screen(QStringLiteral("gallery")))
        return;
    app::GalleryWindow gallery;
    QObject* theme = gallery.theme();
    for (const clearance::Language language : clearance::kLanguages) {
        // Not asked for, it is shown in one language.
        if (wanted.screens.isEmpty() ? language != clearance::Language::En : !wanted.language(language))
            continue;
        gallery.model().showLanguage(language);
        for (const auto& [name, look] : {std::pair{"day", app::shown::Look::Day},
                                         {"night", app::shown::Look::Night},
                                         {"contrast", app::shown::Look::Contrast}}) {
            theme->setProperty("look", static_cast<int>(look));
            for (int page = 0; page < gallery.model().pages(); ++page, gallery.model().turn(1)) {
                test::settle(gallery.window());
                wanted.save(gallery.window()->grabWindow(),
                            QStringLiteral("gallery-%1-%2-%3")
                                .arg(gallery.model().title(), QLatin1String(app::catalogueCode(language)),
                                     QLatin1String(name)));
            }
        }
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
    line.addOption(
        {QStringLiteral("palette"), QStringLiteral("with 128 colours at most, in small files, without sheets")});
    line.process(application);
    if (line.positionalArguments().size() != 1 || !QDir().mkpath(line.positionalArguments().constFirst())) {
        QTextStream(stderr) << "tongguan-shots: needs a folder to write to; see --help\n";
        return 2;
    }
    Wanted wanted{QDir(line.positionalArguments().constFirst()), line.values(QStringLiteral("language")),
                  line.values(QStringLiteral("screen")), line.value(QStringLiteral("text")).toDouble(),
                  line.isSet(QStringLiteral("palette"))};
    for (const QSize size : {kPortrait, kLandscape}) {
        driverShots(wanted, size, app::shown::Look::Day);
        driverShots(wanted, size, app::shown::Look::Night);
        driverShots(wanted, size, app::shown::Look::Contrast);
    }
    largeText(wanted);
    silentShot(wanted);
    badInputShots(wanted);
    staffShots(wanted);
    boardShot(wanted);
    galleryShots(wanted);
    ticketShots(wanted);
    storyShot(wanted);
    wanted.failed += wanted.small || wanted.sheets.save(wanted.folder) ? 0 : 1;
    QTextStream(stdout) << wanted.saved << " pictures in " << wanted.folder.absolutePath() << '\n';
    return wanted.failed == 0 ? 0 : 3;
}
