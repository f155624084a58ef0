// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The station's pages beside its cases, on the real screens: what each touch does, what stays within the lines, and a
// list of thousands.
#include "kiosk/app/fonts.h"
#include "kiosk/app/words.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/samples.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/stage.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace tongguan;
using Calls = std::vector<std::string>;

Q_DECLARE_METATYPE(Calls)

namespace {

constexpr QSize kSize{1280, 800};

flow::StaffView sample(const QString& name)
{
    return name == u"undo"         ? test::staffAtUndo()
           : name == u"asked"      ? test::staffAsked()
           : name == u"search"     ? test::staffSearching()
           : name == u"shift"      ? test::staffAtShift()
           : name == u"handed"     ? test::staffHandedOver()
           : name == u"draw"       ? test::staffAtDraw()
           : name == u"day"        ? test::staffAtDay()
           : name == u"complaints" ? test::staffAtComplaints()
           : name == u"message"    ? test::staffAtComplaints()
           : name == u"together"   ? test::staffAtConsolidated()
           : name == u"rejects"    ? test::staffAtRejects()
           : name == u"fees"       ? test::staffAtFees()
           : name == u"queue"      ? test::staffAtQueue()
           : name == u"figures"    ? test::staffAtFigures()
           : name == u"yard"       ? test::staffAtYard()
           : name == u"asked for"  ? test::staffAskedForPriority()
           : name == u"may ask"    ? test::staffMayAskPriority()
           : name == u"machines"   ? test::staffAtMachines()
                                   : test::staffAtWork();
}

/// Items that a list made, seen or kept for later.
int delegatesOf(const QQuickItem* list)
{
    int count = 0;
    const auto children = list->property("contentItem").value<QQuickItem*>()->childItems();
    for (const QQuickItem* child : children)
        count += child->objectName().startsWith(u"case ") ? 1 : 0;
    return count;
}

/// What can be touched now, but for rows of lists: a larger screen shows more of them.
QStringList controlsOf(test::Stage& stage)
{
    stage.settle();
    QStringList names;
    for (const QQuickItem* item : test::visibleItems(stage.window()->contentItem())) {
        const QString name = item->objectName();
        const bool row = name.startsWith(u"case ") || name.startsWith(u"item ");
        if (item->metaObject()->indexOfSignal("clicked()") >= 0 && item->isEnabled() && !name.isEmpty() && !row)
            names << name;
    }
    return names;
}

} // namespace

class StationTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void touches_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("touches");
        QTest::addColumn<Calls>("calls");
        const auto row = [](const char* name, const char* shown, QStringList touches, Calls calls) {
            QTest::newRow(name) << QString::fromLatin1(shown) << std::move(touches) << std::move(calls);
        };
        const QStringList pin{"digit 4", "digit 7", "digit 1", "digit 1", "enter"};
        row("undo", "undo", {"undo"}, {"undo"});
        row("still here", "asked", {"stillHere"}, {"stillHere"});
        row("leaves", "asked", {"leaveNow"}, {"signOut"});
        row("search from the bar", "work", {"search"}, {"open ", "showPage 1"});
        row("search", "search pad", {"key 5", "key K", "erase", "key 2", "saveCorrection"}, {"search 52"});
        row("search again", "search", {"searchAgain"}, {"search "});
        row("open what was found", "search", {"case c4"}, {"open c4"});
        row("end of the search", "search", {"leave"}, {"showPage 0"});
        row("back to the cases", "search", {"menu", "pageCases"}, {"showPage 0"});
        row("to the shift", "work", {"menu", "pageShift"}, {"showPage 2"});
        row("to the complaints", "work", {"menu", "pageComplaints"}, {"showPage 5"});
        row("answer a complaint", "complaints", {"item K7P-3M9", "answer 1"}, {"answer K7P-3M9 REFUNDED"});
        row("charge a fee", "fees", {"more", "fees", "fee CRANE"}, {"chargeFee CRANE"});
        row("to what is declared together", "work", {"menu", "pageConsolidated"}, {"showPage 7"});
        row("close a declaration", "together", QStringList{"item 91532500MA6TE5T09F"} + pin,
            {"closeConsolidated 91532500MA6TE5T09F 4711"});
        row("to the refused messages", "work", {"menu", "pageRejects"}, {"showPage 9"});
        row("take a refused message", "rejects", {"item HKM-0172"}, {"takeReject HKM-K02/4711"});
        row("leave the refused messages", "rejects", {"leave"}, {"showPage 0"});
        row("answer with a published answer", "complaints", {"item 7K3F9-2M4XA", "item k2"},
            {"answer 7K3F9-2M4XA as k2"});
        row("answer in short", "complaints", {"item 7K3F9-2M4XA", "answer 3"}, {"answer 7K3F9-2M4XA PASSED_ON"});
        row("answer a kiosk's question", "complaints", {"item 3M4XA-7K3F9", "item k1"}, {"answer 3M4XA-7K3F9 as k1"});
        row("leave the complaints", "complaints", {"leave"}, {"showPage 0"});
        row("to the draw", "work", {"menu", "pageDraw"}, {"showPage 3"});
        row("to the queues", "work", {"menu", "pageQueue"}, {"showPage 6"});
        row("the yard begins", "yard", {"more", "yard", "yard UNSTUFF"}, {"workInYard UNSTUFF begins"});
        row("the yard is done", "yard", {"more", "yard", "yard CRANE_SHIFT"}, {"workInYard CRANE_SHIFT ends"});
        row("to the figures", "work", {"menu", "pageFigures"}, {"showPage 8"});
        row("leave the figures", "figures", {"leave"}, {"showPage 0"});
        row("call the next", "queue", {"callNext"}, {"call c5"});
        row("of another lane", "queue", {"item lane 9", "callNext"}, {"call c4"});
        row("open who waits", "queue", {"item queued c7"}, {"showPage 0", "open c7"});
        row("open who asks", "queue", {"item request c9"}, {"showPage 0", "open c9"});
        row("leave the queues", "queue", {"leave"}, {"showPage 0"});
        row("ask for priority", "may ask", {"priority", "until 120", "ask 2"}, {"askPriority LIVE_ANIMAL 120"});
        row("grant it", "asked for", {"priority", "reason GOODS_SEEN", "answer"}, {"answerPriority true GOODS_SEEN  "});
        row("refuse it", "asked for", {"priority", "refuse", "reason NOT_URGENT", "answer"},
            {"answerPriority false NOT_URGENT  "});
        row("to the day", "work", {"menu", "pageDay"}, {"showPage 4"});
        row("hand over", "shift", QStringList(pin) + QStringList{"digit 5", "digit 3", "pinNext"} + pin,
            {"handOver 4711 53 4711"});
        row("hand-over read", "handed", {"handOverSeen"}, {"handOverSeen"});
        row("leave the draw", "draw", {"leave"}, {"showPage 0"});
        row("explain", "day", QStringList{"item c1", "why HELD_BY_ORDER"} + pin, {"explain c1 HELD_BY_ORDER 4711"});
        row("not yet", "day", {"item c1", "leave", "leave"}, {"showPage 0"});
        row("close the day", "clear day", QStringList{"closeDay"} + pin, {"closeDay 4711"});
    }
    void touches()
    {
        QFETCH(const QString, shown);
        QFETCH(const QStringList, touches);
        QFETCH(const Calls, calls);
        test::Stage stage(QStringLiteral("staff"), kSize);
        flow::StaffView view = shown == u"clear day" ? test::staffAtDay() : sample(shown);
        if (shown == u"search pad") {
            view = test::staffSearching();
            view.search.reset();
        }
        if (shown == u"clear day") {
            for (flow::DayItem& item : view.day->open)
                item.explanation = "HELD_BY_ORDER";
        }
        stage.staff.show(test::staffAtWork()); // who is asked was signed in before
        stage.staff.show(view);
        stage.settle();
        for (const QString& name : touches)
            QVERIFY2(stage.touch(name), qPrintable(name));
        QCOMPARE(stage.staffActions.calls, calls);
        QVERIFY(stage.staffActions.touches > 0);
    }

    void dayStaysOpenWhileSomethingIsUnexplained()
    {
        test::Stage stage(QStringLiteral("staff"), kSize);
        stage.staff.show(test::staffAtDay());
        stage.settle();
        QVERIFY(!stage.touch(QStringLiteral("closeDay")));
    }

    /// Nothing of a traveller is on the screen while it is asked, and what was typed is there afterwards.
    void whoIsAskedLosesNothing()
    {
        test::Stage stage(QStringLiteral("staff"), kSize);
        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(stage.touch(QStringLiteral("correct document.number")));
        QVERIFY(stage.touch(QStringLiteral("key 9")));
        stage.staff.show(test::staffAsked());
        stage.settle();
        const auto reads = [&stage](const QString& text) {
            return std::ranges::any_of(test::visibleItems(stage.window()->contentItem()), [&](const QQuickItem* item) {
                return item->property("text").toString().contains(text);
            });
        };
        QVERIFY(reads(QStringLiteral("12")));
        for (const char* word : {"AUNG NAMUNA", "MS 001726", "5K-0172", "RUI-0173"})
            QVERIFY2(!reads(QString::fromLatin1(word)), word);
        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(reads(QStringLiteral("MS 0017269")));
    }

    void slashSearches()
    {
        test::Stage stage(QStringLiteral("staff"), kSize);
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        stage.staff.show(test::staffWithCases(3));
        stage.settle();
        QTest::keyClick(stage.window(), '/');
        QCOMPARE(stage.staffActions.calls, (Calls{"open ", "showPage 1"}));
        flow::StaffView asking = test::staffSearching();
        asking.search.reset();
        stage.staff.show(asking);
        stage.settle();
        for (const char one : {'5', 'k', '-'})
            QTest::keyClick(stage.window(), one);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        QCOMPARE(stage.staffActions.calls.back(), std::string("search 5K-"));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        QCOMPARE(stage.staffActions.calls.back(), std::string("showPage 0"));

        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(stage.touch(QStringLiteral("second"))); // where somebody signs, it is no search
        QTest::keyClick(stage.window(), '/');
        QCOMPARE(stage.staffActions.calls.back(), std::string("showPage 0"));
        QVERIFY(stage.touch(QStringLiteral("leave")));
        QTest::keyClick(stage.window(), '/');
        QCOMPARE(stage.staffActions.calls.back(), std::string("showPage 1"));
    }

    void layout_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("language");
        QTest::addColumn<QSize>("size");
        for (const char* name : {"undo", "asked", "pad", "search", "shift", "handed", "draw", "day", "complaints",
                                 "message", "together", "fees", "machines"}) {
            for (const clearance::Language language : clearance::kLanguages) {
                for (const QSize size : {kSize, QSize(1920, 1080)}) {
                    // On the large screen, which is wider for its height, the shortest words and the longest.
                    if (size == kSize || language == clearance::Language::Zh || language == clearance::Language::My)
                        QTest::addRow("%s %s %d", name, app::catalogueCode(language), size.width())
                            << QString::fromLatin1(name) << static_cast<int>(language) << size;
                }
            }
        }
    }
    void layout()
    {
        QFETCH(const QString, shown);
        QFETCH(const int, language);
        QFETCH(const QSize, size);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("staff"), size);
        stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
        const auto check = [&] {
            stage.settle();
            QQuickItem* root = stage.window()->contentItem();
            const test::LayoutLaw law{.unit = stage.window()->height() / 800.0,
                                      .letters = 16 * test::letterFactor(static_cast<clearance::Language>(language))};
            return test::wordFaults(root, law) + test::controlFaults(root, law) +
                   test::contrastFaults(root, stage.window()->grabWindow());
        };
        stage.staff.show(test::staffAtWork());
        flow::StaffView view = sample(shown == u"pad" ? QStringLiteral("search") : shown);
        if (shown == u"pad")
            view.search.reset();
        stage.staff.show(view);
        QVERIFY(test::allWell(check()));
        for (const char* step : {shown == u"message" ? "item 7K3F9-2M4XA" : "item K7P-3M9", "ownWords", "more", "fees",
                                 "menu", "item c1", "why HELD_BY_ORDER"}) {
            if (stage.touch(QString::fromLatin1(step)))
                QVERIFY2(test::allWell(check()), step);
        }
        QVERIFY(test::allWell(test::Warnings::take()));
    }

    /// The single officer's tablet is the station (domain: A.2, 单兵作业设备): what can be touched on a large screen
    /// can be touched on 1280 x 800, on each page.
    void tabletHasTheSameFunctions_data()
    {
        QTest::addColumn<QString>("shown");
        for (const char* name : {"work", "undo", "asked", "search", "shift", "handed", "draw", "day", "complaints",
                                 "together", "fees", "queue", "asked for", "may ask", "machines"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void tabletHasTheSameFunctions()
    {
        QFETCH(const QString, shown);
        const auto functions = [&](QSize size) {
            test::Stage stage(QStringLiteral("staff"), size);
            stage.staff.show(test::staffAtWork());
            stage.staff.show(sample(shown));
            QStringList names = controlsOf(stage);
            for (const char* step : {"more", "menu"}) {
                if (stage.touch(QString::fromLatin1(step)))
                    names += controlsOf(stage);
            }
            names.removeDuplicates();
            names.sort();
            return names;
        };
        const QStringList tablet = functions(kSize);
        QVERIFY(tablet.size() >= 2); // whoever is asked stays or leaves
        QCOMPARE(tablet, functions({1920, 1080}));
    }

    /// Five thousand cases are rows, not items; a second is ages, and a new case one insertion.
    void thousandsOfCases()
    {
        constexpr int kMany = 5000;
        constexpr int kAtMost = 40; // a screen of rows, and what the list keeps beyond its edges
        test::Stage stage(QStringLiteral("staff"), kSize);
        flow::StaffView view = test::staffWithCases(kMany);
        stage.staff.show(view);
        stage.settle();
        QQuickItem* list = stage.find(QStringLiteral("queue"));
        QVERIFY(list != nullptr);
        QCOMPARE(list->property("count").toInt(), kMany);
        QVERIFY(delegatesOf(list) > 0);
        QVERIFY(delegatesOf(list) <= kAtMost);
        for (const int row : {2500, 4999, 10, 3333}) {
            QVERIFY(QMetaObject::invokeMethod(list, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, 0)));
            stage.settle();
            QVERIFY2(delegatesOf(list) <= kAtMost, qPrintable(QString::number(delegatesOf(list))));
        }

        app::QueueModel& model = *stage.staff.queue();
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        for (flow::CaseRow& row : view.queue)
            ++row.ageSeconds;
        stage.staff.show(view);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(insertions.count() + removals.count() + resets.count(), 0);

        flow::CaseRow fresh = view.queue[0];
        fresh.crossing = "fresh";
        view.queue.insert(view.queue.begin() + 100, fresh);
        view.queue.erase(view.queue.begin() + 4000);
        stage.staff.show(view);
        QCOMPARE(insertions.count(), 1);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(resets.count(), 0);
        stage.settle();
        QVERIFY(delegatesOf(list) <= kAtMost);
    }
};

QTEST_MAIN(StationTest)
#include "station_test.moc"
