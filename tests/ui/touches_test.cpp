// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each touch does: the real screens, recorded actions.
#include "kiosk/app/fonts.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using Calls = std::vector<std::string>;

Q_DECLARE_METATYPE(Calls)

class TouchesTest : public QObject {
    Q_OBJECT

    static flow::DriverView view(const char* name)
    {
        for (const test::DriverSample& sample : test::driverSamples(clearance::Language::En)) {
            if (sample.name == name)
                return sample.view;
        }
        qFatal("no sample %s", name);
    }
    static void press(test::Stage& stage, const QStringList& names)
    {
        for (const QString& name : names)
            QVERIFY2(stage.touch(name), qPrintable(name));
    }

  private slots:
    void initTestCase() { app::useFonts(); }

    void driver_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QStringList>("touches");
        QTest::addColumn<Calls>("calls");
        const auto row = [](const char* name, const char* screen, QStringList touches, Calls calls) {
            QTest::newRow(name) << QString::fromLatin1(screen) << std::move(touches) << std::move(calls);
        };
        row("a language starts", "language", {"language 3"}, {"chooseLanguage 3"});
        row("his plate", "code", {"thisTruck"}, {"thisTruck"});
        row("no code", "code", {"noCode"}, {"haveNoCode"});
        row("empty", "load", {"yes"}, {"claimLoad empty"});
        row("laden", "load", {"no"}, {"claimLoad laden"});
        row("a bus", "load", {"bus"}, {"driveBus"});
        row("a bus without a list", "bus-list", {"noList"}, {"haveNoCode"});
        row("a passenger", "code-bus", {"rideBus"}, {"rideBus"});
        row("the next passenger", "passenger-done", {"nextPassenger"}, {"done"});
        row("after one who waits", "passenger-staff", {"nextPassenger"}, {"done"});
        row("a passenger by hand", "passengers-hint", {"type"}, {"typeInstead"});
        row("no passenger", "passengers-offline", {"other"}, {"done"});
        row("a child alone", "passenger-minor", {"noAdult"}, {"leaveMinor"});
        row("the count", "passengers", {"other"}, {"showCount"});
        row("more passengers come", "bus-count", {"wait"}, {"back"});
        row("the count goes to staff", "bus-count", {"leaveCount"}, {"leaveCount"});
        row("a Chinese plate", "plate", {"country CN", "key 云", "key K", "key 1", "key 7", "erase", "key 2", "next"},
            {"typePlate CN 云K12"});
        row("a Thai plate", "plate", {"country TH", "key ก", "key ข", "page", "key 7", "next"}, {"typePlate TH กข7"});
        row("a plate too short", "plate", {"country VN", "key 2"}, {});
        row("back from the countries", "plate", {"back"}, {"back"});
        row("a border pass", "passport", {"other"}, {"haveBorderPass"});
        row("type instead", "passport-glare", {"type"}, {"typeInstead"});
        row("no licence", "licence", {"other"}, {"skipLicence"});
        row("country of the document", "type-country", {"country MM"}, {"typeCountry MMR"});
        row("number of the document", "type-number", {"key 2", "key 6", "next"}, {"typeNumber MS001726"});
        row("date of birth", "type-birth", {"wheel 1986", "next"}, {"typeBirth 1986-02-14"});
        row("valid until", "type-expiry", {"year/wheel 2027", "month/wheel 1", "day/more", "next"},
            {"typeExpiry 2027-01-06"});
        row("confirm", "confirm", {"yes"}, {"confirm"});
        row("a wrong row", "confirm", {"no", "fact 5"}, {"dispute 5"});
        row("go on with a wrong row", "confirm-disputed", {"no", "next"}, {"confirm"});
        row("a wrong row on the second page", "confirm-disputed",
            {"bigger", "bigger", "next", "no", "next", "fact 8", "next"}, {"dispute 8", "confirm"});
        row("leave the seal", "seal", {"leaveSeal"}, {"leaveSealToStaff"});
        row("go on", "resume", {"yes"}, {"resume"});
        row("start over", "resume", {"no"}, {"startOver"});
        row("still here", "still-there", {"yes"}, {"stillHere"});
        row("gone", "still-there", {"no"}, {"done"});
        row("done", "lane-fast", {"done"}, {"done"});
        row("call staff", "out-of-service", {"callStaff"}, {"callStaff"});
        row("ask a question", "questions", {"ask"}, {"ask"});
        row("about which lane", "question-written", {"about way"}, {"askAbout WAY"});
        row("send it without a name", "question-send", {"sendUnnamed"}, {"askUnnamed"});
        row("send it with the ticket", "question-named", {"sendNamed"}, {"askNamed"});
        row("send a complaint", "complaint-send", {"sendUnnamed"}, {"sendUnnamed"});
        row("fees at the market", "prices", {"filter 3"}, {"filterPrices 3"});
        row("another language in a session", "confirm", {"language", "language 4"}, {"chooseLanguage 4"});
    }
    void driver()
    {
        QFETCH(const QString, screen);
        QFETCH(const QStringList, touches);
        QFETCH(const Calls, calls);
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        stage.driver.show(view(screen.toLatin1().constData()));
        stage.settle();
        press(stage, touches);
        QCOMPARE(stage.driverActions.calls, calls);
        QVERIFY(stage.driverActions.touches >= static_cast<int>(touches.size()));
    }

    void aDateOpensWhenEachWheelWasTouched()
    {
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        stage.driver.show(view("type-expiry"));
        stage.settle();
        for (const char* wheel : {"month/wheel 1", "year/more", "day/wheel 1"}) {
            QVERIFY2(!stage.touch(QStringLiteral("next")), wheel);
            press(stage, {QString::fromLatin1(wheel)});
        }
        press(stage, {"next"});
        QCOMPARE(stage.driverActions.calls, Calls{"typeExpiry 2031-01-01"});
    }

    void languageChangesWordsAndNothingElse()
    {
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        flow::DriverView confirm = view("confirm");
        stage.driver.show(confirm);
        stage.settle();
        press(stage, {"no", "language"});
        confirm.language = clearance::Language::Vi;
        press(stage, {"language 2"});
        stage.driver.show(confirm);
        stage.settle();
        QCOMPARE(stage.find(QStringLiteral("callStaff"))->property("text").toString().remove(QChar(0x200B)),
                 QStringLiteral("Gọi nhân viên"));
        QVERIFY(stage.find(QStringLiteral("fact 0")));
    }

    /// Whoever opened the languages and went away hides nothing from the next one: neither the question whether he is
    /// there, nor that the sign behind them is not his.
    void theLanguagesClose()
    {
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        const auto open = [&] { return stage.find(QStringLiteral("language 3")) != nullptr; };
        stage.driver.show(view("confirm"));
        stage.settle();
        press(stage, {"language"});
        QVERIFY(open());
        stage.driver.show(view("still-there"));
        stage.settle();
        QVERIFY(!open());

        stage.driver.show(view("staff-reason"));
        stage.settle();
        stage.roleItem()->setProperty("choosingTime", 1);
        press(stage, {"language"});
        QVERIFY(QTest::qWaitFor([&] { return !open(); }));
    }

    void aSecondTapIsNotForTheNextScreen()
    {
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        const auto shows = [&](const char* sample) {
            stage.driver.show(view(sample));
            stage.settle();
        };
        shows("confirm");
        stage.roleItem()->setProperty("deafTime", 60'000);
        shows("seal");
        stage.driverActions.calls.clear();
        press(stage, {"leaveSeal", "callStaff"});
        QCOMPARE(stage.driverActions.calls, Calls{"callStaff"});

        stage.roleItem()->setProperty("deafTime", 1);
        shows("confirm");
        QVERIFY(QTest::qWaitFor([&] { return !stage.find(QStringLiteral("deaf")); }));
        shows("confirm"); // what changes on the same screen makes nobody wait
        stage.driverActions.calls.clear();
        press(stage, {"yes"});
        QCOMPARE(stage.driverActions.calls, Calls{"confirm"});
    }

    /// Likewise where another page of the same screen comes under the finger.
    void secondTapIsNotMeantForTheNextPage_data()
    {
        QTest::addColumn<QString>("screen");
        QTest::addColumn<QString>("touched");
        const auto row = [](const char* screen, const char* touched) {
            QTest::addRow("%s, %s", screen, touched) << QString::fromLatin1(screen) << QString::fromLatin1(touched);
        };
        row("plate", "country VN");
        row("confirm", "no");
        row("prices", "next");
        row("prices", "filter 3");
    }
    void secondTapIsNotMeantForTheNextPage()
    {
        QFETCH(const QString, screen);
        QFETCH(const QString, touched);
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        stage.driver.show(view(qPrintable(screen)));
        stage.settle();
        stage.roleItem()->setProperty("deafTime", 60'000);
        QVERIFY(stage.find(QStringLiteral("deaf")) == nullptr);
        QVERIFY(stage.touch(touched));
        QVERIFY(stage.find(QStringLiteral("deaf")) != nullptr);
    }

    /// A glass that reports a palm, rain or a fault as fingers: one touch is one answer.
    void manyFingersAreNotManyAnswers()
    {
        QTest::failOnWarning();
        const std::unique_ptr<QPointingDevice> glass(QTest::createTouchDevice());
        test::Stage stage(QStringLiteral("driver"), {1080, 1920});
        const auto touchAll = [&](const std::vector<QPoint>& points) {
            const auto all = [&](auto&& act) {
                auto touch = QTest::touchEvent(stage.window(), glass.get());
                for (std::size_t i = 0; i < points.size(); ++i)
                    act(touch, static_cast<int>(i), points[i]);
                touch.commit();
            };
            all([&](auto& touch, int id, QPoint at) { touch.press(id, at, stage.window()); });
            all([&](auto& touch, int id, QPoint at) { touch.release(id, at, stage.window()); });
            stage.settle();
        };
        const auto middleOf = [&](const char* name) {
            const QQuickItem* item = stage.find(QString::fromLatin1(name));
            return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        };
        stage.driver.show(view("load"));
        stage.settle();
        touchAll({middleOf("yes"), middleOf("no")});
        QCOMPARE_LE(stage.driverActions.calls.size(), std::size_t{1});

        std::vector<QPoint> forty;
        for (int i = 0; i < 40; ++i)
            forty.emplace_back(60 + i % 8 * 130, 100 + i / 8 * 400);
        for (const char* sample : {"confirm", "type-number", "lane-fast"}) {
            stage.driver.show(view(sample));
            stage.settle();
            touchAll(forty);
        }
        stage.driver.show(view("seal"));
        stage.driver.show(view("confirm"));
        stage.settle();
        stage.driverActions.calls.clear();
        touchAll({middleOf("yes")});
        QCOMPARE(stage.driverActions.calls, Calls{"confirm"});
    }

    /// Cuts only: nothing on the driver's screens runs, and a scene rests on the picture that says most.
    void reducedMotion()
    {
        for (const bool reduced : {true, false}) {
            test::Stage stage(QStringLiteral("driver"), {1080, 1920});
            stage.window()->setProperty("reducedMotion", reduced);
            stage.driver.show(view("language"));
            stage.settle();
            int moving = 0;
            for (const char* screen : {"code", "passport", "confirm", "lane-fast"}) {
                stage.driver.show(view(screen));
                stage.settle();
                for (const QObject* animation : stage.window()->findChildren<QObject*>()) {
                    if (animation->inherits("QQuickAbstractAnimation") && animation->property("running").toBool() &&
                        animation->property("duration") != 0)
                        ++moving;
                }
                for (QQuickItem* item : test::visibleItems(stage.window()->contentItem())) {
                    if (reduced && item->property("slide").isValid()) // a hand scene
                        QCOMPARE(item->property("progress").toReal(), 0.75);
                }
            }
            QCOMPARE(moving == 0, reduced);
        }
    }

    void staffSignsIn()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.settle();
        QVERIFY(!stage.touch(QStringLiteral("enter")));
        press(stage, {"digit 0", "digit 4", "pinNext", "digit 1", "digit 2", "digit 3", "digit 4", "enter"});
        QCOMPARE(stage.staffActions.calls, Calls{"signIn 04 1234"});
    }

    void staff_data()
    {
        QTest::addColumn<QStringList>("touches");
        QTest::addColumn<Calls>("calls");
        const auto row = [](const char* name, QStringList touches, Calls calls) {
            QTest::newRow(name) << std::move(touches) << std::move(calls);
        };
        row("open", {"case c1"}, {"open c1"});
        row("verify", {"verify document.number"}, {"verifyField document.number"});
        row("correct", {"correct document.number", "erase", "key 9", "saveCorrection"},
            {"correctField document.number MS 001729"});
        row("not all verified", {}, {});
        row("change lane", {"change", "to 6", "reason INSPECTED", "move"}, {"changeLane 6 INSPECTED"});
        row("withdraw", {"withdraw"}, {"withdrawChange"});
        row("second person", {"second", "digit 7", "pinNext", "digit 1", "digit 1", "digit 1", "digit 1", "enter"},
            {"approve 7 1111"});
        row("call", {"call"}, {"call c4"});
        row("alarm", {"dismiss PRINTER_OUT"}, {"dismissAlarm PRINTER_OUT RUI-K01"});
        row("sign out", {"signOut"}, {"signOut"});
    }
    void staff()
    {
        QFETCH(const QStringList, touches);
        QFETCH(const Calls, calls);
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(!stage.touch(QStringLiteral("finish")));
        press(stage, touches);
        QCOMPARE(stage.staffActions.calls, calls);
    }

    void handling_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QStringList>("touches");
        QTest::addColumn<Calls>("calls");
        const auto row = [](const char* name, const char* sample, QStringList touches, Calls calls) {
            QTest::newRow(name) << QString::fromLatin1(sample) << std::move(touches) << std::move(calls);
        };
        const QStringList sign{"digit 7", "pinNext", "digit 1", "digit 2", "digit 3", "digit 4", "enter"};
        row("begin", "before", {"inspect", "begin"}, {"beginInspection"});
        row("both sign", "joint", QStringList{"outcome 0"} + sign, {"recordFinding PASS \"\" \"\" 7 1234"});
        row("with a note", "joint", QStringList{"outcome 4", "note", "key O", "key K", "saveCorrection"} + sign,
            {"recordFinding TREAT \"OK\" \"\" 7 1234"});
        row("new seal", "joint", {"newSeal", "key Y", "key 1", "saveCorrection"}, {"affixSeal Y1"});
        row("open it again", "late", {"redo"}, {"redo"});
        row("not again", "late", {"notAgain"}, {"notAgain SEEN_ALREADY"});
        row("say otherwise", "late", QStringList{"again BORDER", "outcome 2"} + sign,
            {"recordFinding DETAIN \"\" \"\" 7 1234"});
        row("close", "complete", {"close"}, {"closeInspection"});
        row("release", "release", {"release"}, {"release"});
        row("release what was detained", "detained", QStringList{"release"} + sign, {"release 7 1234"});
        row("a conflict", "conflict", QStringList{"resolve"} + sign, {"resolveConflict EXPLAINED 7 1234"});
        row("a conflict is taken", "unowned", {"take"}, {"takeCase"});
        row("a conflict is taken by its alarm", "unowned", {"dismiss CONFLICT_OVERDUE"},
            {"dismissAlarm CONFLICT_OVERDUE RUI-0161"});
        row("gate", "gate", {"gate", "key 2", "key 4", "key C", "saveCorrection"}, {"passGate 24C"});
        row("detain", "release", {"more", "detain", "reason DOCUMENT_FALSE", "endIt"}, {"detain DOCUMENT_FALSE"});
        row("turn back", "release", {"more", "turnBack", "reason DRIVER_ASKED", "endIt"}, {"turnBack DRIVER_ASKED"});
        row("a bus goes", "bus", {"bus", "reason NOT_TRAVELLING", "closeCount"}, {"closeCount NOT_TRAVELLING"});
        row("a sample's result", "sample", {"sampleFailed S-7"}, {"answerSample S-7 failed"});
    }
    void handling()
    {
        QFETCH(const QString, sample);
        QFETCH(const QStringList, touches);
        QFETCH(const Calls, calls);
        const auto view = [&] {
            flow::StaffView made = sample == "before"                          ? test::staffBeforeInspection()
                                   : sample == "gate"                          ? test::staffAtGate()
                                   : sample == "bus"                           ? test::staffAtBus()
                                   : sample == "unowned"                       ? test::staffAtConflict()
                                   : sample == "late"                          ? test::staffAtLateOrder()
                                   : sample == "joint" || sample == "complete" ? test::staffAtInspection()
                                                                               : test::staffAtRelease();
            made.card->possible.close = sample == "complete";
            made.card->possible.releaseNeedsSecond = sample == "detained";
            made.card->possible.resolve = sample == "conflict" || sample == "unowned";
            if (sample == "sample")
                made.card->inspection.samples = {"S-7"};
            return made;
        }();
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.staff.show(view);
        stage.settle();
        press(stage, touches);
        QCOMPARE(stage.staffActions.calls, calls);
    }

    /// What the rules would refuse has no button.
    void onlyWhatIsPossible()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.staff.show(test::staffAtInspection());
        stage.settle();
        QVERIFY(!stage.touch(QStringLiteral("close")));
        QVERIFY(!stage.find(QStringLiteral("begin")));
        press(stage, {"leave"});
        for (const char* name : {"finish", "change", "call", "release", "gate"})
            QVERIFY2(!stage.find(QString::fromLatin1(name)), name);
    }

    /// One touch on the card tells the evidence of every code; where they are many, one more opens a row.
    void everyReasonIsOneTouchAway()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        flow::StaffView view = test::staffAtWork();
        stage.staff.show(view);
        stage.settle();
        const auto shown = [&stage](const char* text) {
            const auto items = test::visibleItems(stage.window()->contentItem());
            return std::ranges::any_of(items, [&](const QQuickItem* item) {
                return item->property("text").toString().contains(QString::fromUtf8(text));
            });
        };
        QVERIFY(shown("怎样会改变"));
        QVERIFY(!shown("31720"));
        press(stage, {"why"});
        QVERIFY(shown("31720")); // what the second reason saw
        QVERIFY(shown("证书 2026-11-20 · 26 小时"));
        QVERIFY(shown("未抵达即放行"));
        press(stage, {"reason DRAW_HIT"});
        QVERIFY(!shown("31720"));
        press(stage, {"leave"});

        for (const char* code : {"DECL_NONE", "PERMIT_MISSING", "VISA_MISSING", "LIC_MISSING"})
            view.card->reasons.push_back({.code = code, .saw = {{.field = "plate", .value = code}}});
        stage.staff.show(view);
        stage.settle();
        press(stage, {"why"});
        QVERIFY(!shown("31720"));
        press(stage, {"reason DRAW_HIT"});
        QVERIFY(shown("31720"));
    }

    void aPictureIsEnlarged()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.staff.show(test::staffAtWork());
        stage.settle();
        press(stage, {"picture", "nextPicture"});
        const QQuickItem* large = stage.find(QStringLiteral("largePicture"));
        QVERIFY(large != nullptr);
        QCOMPARE(large->property("shown").toInt(), 1);
        press(stage, {"leave"});
        QVERIFY(!stage.find(QStringLiteral("largePicture")));
    }

    void staffFinishesWhenAllIsVerified()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        flow::StaffView view = test::staffAtWork();
        for (flow::CaseField& field : view.card->fields)
            field.verified = true;
        stage.staff.show(view);
        stage.settle();
        press(stage, {"finish"});
        QCOMPARE(stage.staffActions.calls, Calls{"finishVerifying"});
    }
};

QTEST_MAIN(TouchesTest)
#include "touches_test.moc"
