// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The staff station without a finger: by keys alone, and by the names and actions that a screen reader has.
#include "kiosk/app/fonts.h"
#include "kiosk/app/lane_texts.h"
#include "kiosk/app/staff_texts.h"
#include "tests/ui/samples.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/staff_desk.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace tongguan;

namespace {

using clearance::Agency;
using clearance::Lane;

QString say(const char* context, const char* sentence)
{
    return QCoreApplication::translate(context, sentence);
}

/// What a finger can work. Rows of the queue are not stops of the tab key: the list is one.
std::vector<QQuickItem*> controls(QQuickItem* root)
{
    std::vector<QQuickItem*> all = test::visibleItems(root);
    std::erase_if(all, [](const QQuickItem* item) {
        return item->metaObject()->indexOfSignal("clicked()") < 0 || !item->isEnabled();
    });
    return all;
}

QStringList unreached(test::Stage& stage)
{
    std::set<const QQuickItem*> reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(stage.window(), Qt::Key_Tab); // nothing has to be drawn for that
        const QQuickItem* item = stage.window()->activeFocusItem();
        if (!reached.insert(item).second && reached.size() > 1)
            break;
    }
    QStringList wrong;
    for (const QQuickItem* control : controls(stage.window()->contentItem())) {
        const QString name = control->objectName();
        constexpr std::array kRows{u"case ", u"item "}; // of lists
        const bool row = std::ranges::any_of(kRows, [&](const char16_t* of) { return name.startsWith(of); });
        const bool byArrows = name == u"pinNext"; // the tab key goes to the PIN itself
        if (!row && !byArrows && !reached.contains(control))
            wrong << QStringLiteral("the tab key does not reach ") + control->objectName();
    }
    return wrong;
}

QStringList unspoken(test::Stage& stage)
{
    QStringList wrong;
    std::set<QString> names;
    for (QQuickItem* control : controls(stage.window()->contentItem())) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(control);
        const QString what = control->objectName();
        if (spoken == nullptr || spoken->role() != QAccessible::Button || spoken->actionInterface() == nullptr)
            wrong << what + QStringLiteral(" is no button to a screen reader");
        else if (const QString name = spoken->text(QAccessible::Name); name.isEmpty())
            wrong << what + QStringLiteral(" has no name");
        else if (!names.insert(name).second)
            wrong << what + QStringLiteral(" has the name of another control: ") + name;
    }
    return wrong;
}

} // namespace

class StaffKeysTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase()
    {
        app::useFonts();
        QAccessible::setActive(true);
    }

    /// Sign in, verify a field, change the lane with a second person; the next officer records an inspection.
    void wholeFlowsByKeys()
    {
        test::StaffDesk desk;
        QVERIFY(desk.start());
        desk.sign(QStringLiteral("0532"), QStringLiteral("2580"));
        const flow::StaffView& view = desk.port.station.staff->view();
        QCOMPARE(view.staffId, std::string("0532"));
        desk.key(Qt::Key_Down);
        QVERIFY(desk.focused().startsWith(u"case "));
        desk.key(Qt::Key_Return);
        QVERIFY(view.card.has_value());

        QVERIFY(desk.tabTo(QStringLiteral("verify document.number")));
        desk.key(Qt::Key_Return);
        QVERIFY(view.card->fields[0].verified);
        QVERIFY(desk.tabTo(QStringLiteral("change")));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(QStringLiteral("to %1").arg(static_cast<int>(Lane::Joint))));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(QStringLiteral("reason DOCUMENT_SEEN")));
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(QStringLiteral("move")));
        desk.key(Qt::Key_Return);
        QVERIFY(view.card->pending.has_value());
        QVERIFY(desk.exchange());
        QCOMPARE(desk.focused(), QStringLiteral("change")); // where the ring was
        QVERIFY(desk.tabTo(QStringLiteral("second")));
        desk.key(Qt::Key_Return);
        desk.sign(QStringLiteral("0417"), QStringLiteral("4711"));
        QCOMPARE(view.refused, std::string());
        QVERIFY(desk.exchange());
        QCOMPARE(desk.port.kiosk.store->crossing(desk.truck)->decision()->lane, Lane::Joint);
        QVERIFY(desk.tabTo(QStringLiteral("signOut")));
        desk.key(Qt::Key_Return);
        QCOMPARE(view.signIn, flow::SignIn::SignedOut);

        desk.sign(QStringLiteral("0233"), QStringLiteral("8642"));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("inspect")));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("begin")));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.exchange());
        QVERIFY(desk.tabTo(QStringLiteral("outcome 0")));
        desk.key(Qt::Key_Return);
        desk.sign(QStringLiteral("0234"), QStringLiteral("9753"));
        QVERIFY(desk.exchange());
        const auto crossing = desk.port.kiosk.store->crossing(desk.truck);
        QVERIFY(crossing->handling.inspection.has_value());
        QVERIFY(crossing->handling.inspection->findingOf(Agency::Border) != nullptr);
        desk.key(Qt::Key_Escape); // to the card …
        desk.key(Qt::Key_Escape); // … and to the list
        QVERIFY(!view.card.has_value());
        QVERIFY(desk.focused().startsWith(u"case "));
    }

    /// Undo, search, explain and close the day, hand over: the flow behind the screens, and keys alone.
    void stationByKeys()
    {
        test::StaffDesk desk;
        QVERIFY(desk.start());
        const flow::StaffView& view = desk.port.station.staff->view();
        desk.sign(QStringLiteral("0417"), QStringLiteral("4711"));
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("verify document.number")));
        desk.key(Qt::Key_Return);
        QVERIFY(view.card->fields[0].verified);
        QVERIFY(desk.tabTo(QStringLiteral("undo")));
        desk.key(Qt::Key_Return);
        QVERIFY(!view.card->fields[0].verified);
        QCOMPARE(view.refused, std::string());

        desk.type(QStringLiteral("/24c-017"));
        desk.key(Qt::Key_Return);
        QVERIFY(view.search.has_value());
        QCOMPARE(view.search->rows.size(), std::size_t{1});
        desk.key(Qt::Key_Down);
        QVERIFY(desk.focused().startsWith(u"case "));
        desk.key(Qt::Key_Return);
        QVERIFY(view.card.has_value());
        desk.key(Qt::Key_Escape);
        QVERIFY(!view.card.has_value());

        QVERIFY(desk.tabTo(QStringLiteral("menu")));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("pageDay")));
        desk.key(Qt::Key_Return);
        QVERIFY(view.day.has_value());
        desk.key(Qt::Key_Tab); // to the list, whose row is open to an explanation
        QVERIFY2(desk.focused().startsWith(u"item "), qPrintable(desk.focused()));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("why WAITS_FOR_DOCUMENT")));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("4711"));
        desk.key(Qt::Key_Return);
        QCOMPARE(view.refused, std::string());
        QCOMPARE(view.day->open[0].explanation, std::string("WAITS_FOR_DOCUMENT"));
        QVERIFY(desk.tabTo(QStringLiteral("closeDay")));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("4711"));
        desk.key(Qt::Key_Return);
        QCOMPARE(view.day->closedBy, std::string("0417"));
        desk.key(Qt::Key_Escape);
        QVERIFY(!view.day.has_value());

        QVERIFY(desk.tabTo(QStringLiteral("menu")));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("pageShift")));
        desk.key(Qt::Key_Return);
        desk.type(QStringLiteral("4711"));
        desk.key(Qt::Key_Return);
        desk.sign(QStringLiteral("0532"), QStringLiteral("2580"));
        QCOMPARE(view.refused, std::string());
        QCOMPARE(view.staffId, std::string("0532"));
        QVERIFY(view.handedOver.has_value());
        desk.key(Qt::Key_Return);
        QVERIFY(!view.handedOver.has_value());

        desk.port.advance(std::chrono::minutes{5});
        desk.port.station.staff->tick();
        desk.show();
        QVERIFY(view.leavingIn.has_value());
        desk.key(Qt::Key_Return);
        QVERIFY(!view.leavingIn.has_value());
        QCOMPARE(view.signIn, flow::SignIn::SignedIn);
    }

    void escapeLeavesEachPage_data()
    {
        QTest::addColumn<QString>("page");
        for (const char* page : {"why", "change", "correct document.number", "second", "more", "picture"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void escapeLeavesEachPage()
    {
        QFETCH(const QString, page);
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(stage.touch(page));
        QVERIFY(!stage.find(QStringLiteral("finish")));
        QTest::keyClick(stage.window(), Qt::Key_Escape);
        stage.settle();
        QVERIFY(stage.find(QStringLiteral("finish")));
        QVERIFY(stage.staffActions.calls.empty());
    }

    void aCorrectionIsTyped()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        stage.staff.show(test::staffAtWork());
        stage.settle();
        QVERIFY(stage.touch(QStringLiteral("correct document.number")));
        QTest::keyClick(stage.window(), Qt::Key_Backspace);
        for (const char one : {'a', '/'})
            QTest::keyClick(stage.window(), one);
        QTest::keyClick(stage.window(), Qt::Key_Return);
        stage.settle();
        QCOMPARE(stage.staffActions.calls, std::vector<std::string>{"correctField document.number MS 00172A/"});
    }

    void anAnswerIsTyped()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        stage.staff.show(test::staffAtWork());
        stage.staff.show(test::staffAtComplaints());
        stage.settle();
        QVERIFY(stage.touch(QStringLiteral("item 7K3F9-2M4XA")));
        QVERIFY(stage.touch(QStringLiteral("ownWords")));
        for (const char one : {'Y', 'e', 's', '/', ' '})
            QTest::keyClick(stage.window(), one);
        QTest::keyClick(stage.window(), Qt::Key_Return); // a line, and no sending
        QVERIFY(stage.staffActions.calls.empty());
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QTest::keyClick(stage.window(), Qt::Key_Tab);
        QTest::keyClick(stage.window(), Qt::Key_Space);
        stage.settle();
        QCOMPARE(stage.staffActions.calls, std::vector<std::string>{"answer 7K3F9-2M4XA: Yes/"});
    }

    /// The arrow keys go where they point.
    void arrows()
    {
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        stage.staff.show({});
        stage.settle();
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(stage.window(), key);
            stage.settle();
            return stage.window()->activeFocusItem()->objectName();
        };
        for (int i = 0; i < 20 && press(Qt::Key_Tab) != u"digit 5"; ++i) {
        }
        QCOMPARE(press(Qt::Key_Up), QStringLiteral("digit 2"));
        QCOMPARE(press(Qt::Key_Right), QStringLiteral("digit 3"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("digit 6"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("digit 9"));
        QCOMPARE(press(Qt::Key_Left), QStringLiteral("digit 8"));
        QCOMPARE(press(Qt::Key_Down), QStringLiteral("digit 0"));
    }

    void everyControl_data()
    {
        QTest::addColumn<QStringList>("touches");
        QTest::addColumn<int>("sample");
        QTest::newRow("sign in") << QStringList{} << 0;
        QTest::newRow("case") << QStringList{} << 1;
        for (const char* page : {"why", "change", "correct document.number", "second", "more", "picture"})
            QTest::newRow(page) << QStringList{QString::fromLatin1(page)} << 1;
        QTest::newRow("before") << QStringList{QStringLiteral("inspect")} << 2;
        QTest::newRow("joint") << QStringList{} << 3;
        QTest::newRow("record") << QStringList{QStringLiteral("outcome 0")} << 3;
        QTest::newRow("note") << QStringList{QStringLiteral("outcome 0"), QStringLiteral("note")} << 3;
        QTest::newRow("seal") << QStringList{QStringLiteral("newSeal")} << 3;
        QTest::newRow("late order") << QStringList{} << 4;
        QTest::newRow("release") << QStringList{} << 5;
        QTest::newRow("conflict") << QStringList{} << 6;
        QTest::newRow("resolve") << QStringList{QStringLiteral("resolve")} << 6;
        QTest::newRow("gate") << QStringList{QStringLiteral("gate")} << 7;
        QTest::newRow("undo") << QStringList{} << 8;
        QTest::newRow("asked") << QStringList{} << 9;
        QTest::newRow("search") << QStringList{} << 10;
        QTest::newRow("pages") << QStringList{QStringLiteral("menu")} << 10;
        QTest::newRow("shift") << QStringList{} << 11;
        QTest::newRow("handed over") << QStringList{} << 12;
        QTest::newRow("draw") << QStringList{} << 13;
        QTest::newRow("day") << QStringList{} << 14;
        QTest::newRow("reasons") << QStringList{QStringLiteral("item c1")} << 14;
        QTest::newRow("complaints") << QStringList{} << 15;
        QTest::newRow("fees") << QStringList{QStringLiteral("more"), QStringLiteral("fees")} << 16;
        QTest::newRow("queues") << QStringList{} << 17;
        QTest::newRow("ask for priority") << QStringList{QStringLiteral("priority")} << 18;
        QTest::newRow("answer for priority") << QStringList{QStringLiteral("priority")} << 19;
        QTest::newRow("declared together") << QStringList{} << 20;
        QTest::newRow("machines") << QStringList{} << 21;
        QTest::newRow("figures") << QStringList{} << 22;
        QTest::newRow("yard") << QStringList{QStringLiteral("more"), QStringLiteral("yard")} << 23;
        QTest::newRow("refused messages") << QStringList{} << 24;
        QTest::newRow("answer") << QStringList{QStringLiteral("item K7P-3M9")} << 15;
        QTest::newRow("answer from afar") << QStringList{QStringLiteral("item 7K3F9-2M4XA")} << 15;
        QTest::newRow("own words") << QStringList{QStringLiteral("item 7K3F9-2M4XA"), QStringLiteral("ownWords")} << 15;
        QTest::newRow("explain") << QStringList{QStringLiteral("item c1"), QStringLiteral("why HELD_BY_ORDER")} << 14;
    }
    /// Of every page: the tab key reaches it, and it has a name of its own and an action.
    void everyControl()
    {
        QFETCH(const QStringList, touches);
        QFETCH(const int, sample);
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(stage.window()));
        const std::array samples{
            test::signedOut(),           test::staffAtWork(),           test::staffBeforeInspection(),
            test::staffAtInspection(),   test::staffAtLateOrder(),      test::staffAtRelease(),
            test::staffAtConflict(),     test::staffAtGate(),           test::staffAtUndo(),
            test::staffAsked(),          test::staffSearching(),        test::staffAtShift(),
            test::staffHandedOver(),     test::staffAtDraw(),           test::staffAtDay(),
            test::staffAtComplaints(),   test::staffAtFees(),           test::staffAtQueue(),
            test::staffMayAskPriority(), test::staffAskedForPriority(), test::staffAtConsolidated(),
            test::staffAtMachines(),     test::staffAtFigures(),        test::staffAtYard(),
            test::staffAtRejects()};
        if (sample != 0)
            stage.staff.show(test::staffAtWork()); // who is asked was signed in before
        stage.staff.show(samples.at(static_cast<std::size_t>(sample)));
        stage.settle();
        for (const QString& touch : touches)
            QVERIFY2(stage.touch(touch), qPrintable(touch));
        QVERIFY(test::allWell(unspoken(stage) + unreached(stage)));
    }

    void wholeFlowsByNames_data()
    {
        QTest::addColumn<int>("language");
        for (const clearance::Language language : clearance::kLanguages)
            QTest::newRow(std::array{"zh", "en", "vi", "lo", "my", "th"}[static_cast<std::size_t>(language)])
                << static_cast<int>(language);
    }
    void wholeFlowsByNames()
    {
        QFETCH(const int, language);
        test::StaffDesk desk;
        QVERIFY(desk.start());
        desk.stage->staff.chooseLanguage(static_cast<app::shown::Language>(language));
        desk.show();
        const flow::StaffView& view = desk.port.station.staff->view();
        const auto press = [&](const QString& name) {
            const bool done = desk.say(name);
            if (!done)
                qWarning().noquote() << name << "is not among" << desk.buttons().join(u" | ");
            return done;
        };
        const auto sign = [&](const QString& number, const QString& pin, const QString& button) {
            bool done = true;
            for (const QChar digit : number)
                done = done && press(digit);
            done = done && press(say("PinPad", "Next"));
            for (const QChar digit : pin)
                done = done && press(digit);
            return done && press(button);
        };
        const auto row = [&] { return desk.buttons().filter(QStringLiteral("HKM-1001")).value(0); };

        QVERIFY(sign(QStringLiteral("0532"), QStringLiteral("2580"), say("SignInScreen", "Sign in")));
        QVERIFY(press(row()));
        QVERIFY(press(app::fieldText("document.number") + QStringLiteral(": ") + say("FieldRow", "Agrees")));
        QVERIFY(view.card->fields[0].verified);
        QVERIFY(press(say("CaseActions", "Change lane")));
        QVERIFY(press(say(app::kLaneContext, app::laneName(Lane::Joint)) + QStringLiteral(", ") +
                      say("LaneChoiceKey", "2 persons")));
        QVERIFY(press(say("ChangeLane", "Paper document seen")));
        QVERIFY(press(say("ChangeLane", "Change lane")));
        QVERIFY(desk.exchange());
        QVERIFY(press(say("SecondPerson", "Sign")));
        QVERIFY(
            sign(QStringLiteral("0417"), QStringLiteral("4711"), say("SecondSign", "I agree as the second person")));
        QVERIFY(desk.exchange());
        QCOMPARE(desk.port.kiosk.store->crossing(desk.truck)->decision()->lane, Lane::Joint);
        QVERIFY(press(say("StaffBar", "Sign out")));

        QVERIFY(sign(QStringLiteral("0233"), QStringLiteral("8642"), say("SignInScreen", "Sign in")));
        QVERIFY(press(row()));
        QVERIFY(press(say("CaseActions", "Inspection")));
        QVERIFY(press(say("InspectionPage", "Begin inspection")));
        QVERIFY(desk.exchange());
        QVERIFY(press(say("OutcomeKeys", "Pass")));
        QVERIFY(
            sign(QStringLiteral("0234"), QStringLiteral("9753"), say("OfficerSign", "I sign as the second officer")));
        QVERIFY(desk.exchange());
        QVERIFY(desk.port.kiosk.store->crossing(desk.truck)->handling.inspection->findingOf(Agency::Border) != nullptr);
        QVERIFY(press(say("StaffBar", "Sign out")));
        QCOMPARE(view.signIn, flow::SignIn::SignedOut);
    }
};

QTEST_MAIN(StaffKeysTest)
#include "staff_keys_test.moc"
