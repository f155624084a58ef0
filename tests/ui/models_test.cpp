// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/case_card_view_model.h"
#include "kiosk/app/date_entry.h"
#include "kiosk/app/fact_model.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/joint_wrap.h"
#include "kiosk/app/reason_texts.h"
#include "kiosk/app/staff_models.h"
#include "kiosk/app/staff_texts.h"
#include "kiosk/app/words.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/staff_rules.h"
#include "tests/ui/samples.h"
#include "tests/ui/stage.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QFile>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace tongguan;

namespace {

std::vector<flow::CaseRow> rows(const QString& ids)
{
    std::vector<flow::CaseRow> all;
    for (const QChar id : ids) {
        flow::CaseRow row;
        row.crossing = QString(id.toLower()).toStdString();
        row.conflict = id.isUpper(); // a change of the row, not of its key
        all.push_back(row);
    }
    return all;
}

} // namespace

class ModelsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void exactSignals_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QList<int>>("counts"); // inserted, removed, moved, changed
        QTest::newRow("nothing") << "abc" << "abc" << QList<int>{0, 0, 0, 0};
        QTest::newRow("first") << "" << "ab" << QList<int>{2, 0, 0, 0};
        QTest::newRow("in the middle") << "ac" << "abc" << QList<int>{1, 0, 0, 0};
        QTest::newRow("gone") << "abc" << "ac" << QList<int>{0, 1, 0, 0};
        QTest::newRow("moved up") << "abc" << "cab" << QList<int>{0, 0, 1, 0};
        QTest::newRow("changed") << "abc" << "aBc" << QList<int>{0, 0, 0, 1};
        QTest::newRow("all at once") << "abcd" << "dXb" << QList<int>{1, 2, 1, 0};
        QTest::newRow("emptied") << "ab" << "" << QList<int>{0, 2, 0, 0};
        QTest::newRow("same key twice, then once") << "aa" << "a" << QList<int>{0, 1, 0, 0};
    }
    void exactSignals()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QList<int>, counts);
        app::QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(rows(before));
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(rows(after));
        QCOMPARE(QList<int>({static_cast<int>(inserted.size()), static_cast<int>(removed.size()),
                             static_cast<int>(moved.size()), static_cast<int>(changed.size())}),
                 counts);
        QCOMPARE(reset.size(), 0);
        QString now;
        for (int i = 0; i < model.rowCount(); ++i)
            now += model.index(i).data(Qt::UserRole).toString();
        QCOMPARE(now, after.toLower());
    }

    void onlyWhatChangedIsTold()
    {
        test::RecordedDriver actions;
        app::LanguageSwitcher switcher;
        app::DriverViewModel model(actions, switcher);
        flow::DriverView view;
        view.screen = flow::Screen::Lane;
        model.show(view);
        const QSignalSpy screen(&model, &app::DriverViewModel::screenChanged);
        const QSignalSpy seconds(&model, &app::DriverViewModel::secondsLeftChanged);
        view.secondsLeft = 17;
        model.show(view);
        QCOMPARE(seconds.size(), 1);
        QCOMPARE(screen.size(), 0);
    }

    /// A language without its file: English words, with their plurals, and whoever looks after the kiosk is told.
    void aMissingCatalogue()
    {
        const QTemporaryDir folder;
        for (const char* there :
             {"tongguan_en.qm", "tongguan_th.qm", "tongguan_vi.qm", "tongguan_staff_en.qm", "tongguan_staff_th.qm"})
            QVERIFY(QFile::copy(QStringLiteral(":/i18n/") + QLatin1String(there), folder.filePath(there)));
        app::LanguageSwitcher switcher(folder.path());
        QSignalSpy missing(&switcher, &app::LanguageSwitcher::missing);
        const auto says = [] { return QCoreApplication::translate("ConfirmScreen", "Is this correct?"); };
        switcher.switchTo(clearance::Language::Th);
        QCOMPARE(missing.size(), 0);
        QVERIFY(says() != QStringLiteral("Is this correct?"));
        switcher.switchTo(clearance::Language::Lo);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.takeFirst().constFirst().value<clearance::Language>(), clearance::Language::Lo);
        QCOMPARE(says(), QStringLiteral("Is this correct?"));
        switcher.switchTo(clearance::Language::Th);
        QVERIFY(says() != QStringLiteral("Is this correct?"));
        QCOMPARE(missing.size(), 0);
        switcher.switchTo(clearance::Language::Vi); // which has no words for staff there
        QCOMPARE(missing.size(), 1);
        QVERIFY(says() != QStringLiteral("Is this correct?"));
        QCOMPARE(QCoreApplication::translate("MatchedOrders", "%n order(s), 1 vehicle", nullptr, 3),
                 QStringLiteral("3 orders, 1 vehicle"));
    }

    /// A station has its words in each language, plurals too.
    void staffHaveTheirOwnWords()
    {
        std::set<QString> release;
        std::set<QString> orders;
        app::LanguageSwitcher switcher;
        const QSignalSpy missing(&switcher, &app::LanguageSwitcher::missing);
        for (const clearance::Language language : clearance::kLanguages) {
            switcher.switchTo(language);
            release.insert(QCoreApplication::translate("CaseActions", "Release"));
            orders.insert(QCoreApplication::translate("MatchedOrders", "%n order(s), 1 vehicle", nullptr, 3));
        }
        QCOMPARE(release.size(), clearance::kLanguages.size());
        QCOMPARE(orders.size(), clearance::kLanguages.size());
        QVERIFY(
            std::ranges::none_of(orders, [](const QString& words) { return words.contains(QStringLiteral("(s)")); }));
        QCOMPARE(missing.size(), 0);
    }

    void everyReasonOfADriverIsTranslated()
    {
        for (const clearance::Language language : clearance::kLanguages) {
            const app::Words words(language);
            for (const app::ReasonText& reason : app::allReasonTexts()) {
                if (!reason.driver || language == clearance::Language::En)
                    continue;
                const QString said = words.say(app::kReasonContext, reason.driver);
                QVERIFY2(said != QString::fromUtf8(reason.driver), reason.driver);
                QVERIFY(!said.contains(QLatin1String(reason.code.data(), static_cast<qsizetype>(reason.code.size()))));
            }
        }
    }

    void staffReadEveryReason()
    {
        for (const app::ReasonText& reason : app::allReasonTexts())
            QVERIFY2(app::staffReason(reason.code) !=
                         QString::fromUtf8(reason.code.data(), static_cast<qsizetype>(reason.code.size())),
                     reason.code.data());
        QCOMPARE(app::staffReason("NEW_CODE"), QStringLiteral("NEW_CODE"));
    }

    void staffReadEveryCode_data()
    {
        QTest::addColumn<clearance::Language>("language");
        QTest::addColumn<QChar::Script>("script");
        QTest::newRow("zh") << clearance::Language::Zh << QChar::Script_Han;
        QTest::newRow("en") << clearance::Language::En << QChar::Script_Latin;
        QTest::newRow("vi") << clearance::Language::Vi << QChar::Script_Latin;
        QTest::newRow("lo") << clearance::Language::Lo << QChar::Script_Lao;
        QTest::newRow("my") << clearance::Language::My << QChar::Script_Myanmar;
        QTest::newRow("th") << clearance::Language::Th << QChar::Script_Thai;
    }
    /// What rules saw is worded in Chinese, or else in English; all else in the language of the screen.
    void staffReadEveryCode()
    {
        QFETCH(const clearance::Language, language);
        QFETCH(const QChar::Script, script);
        const QChar::Script ofRules = language == clearance::Language::Zh ? QChar::Script_Han : QChar::Script_Latin;
        app::LanguageSwitcher switcher;
        switcher.switchTo(language);
        const auto readIn = [](QChar::Script wanted, QString (*words)(std::string_view), std::string_view code) {
            const QString said = words(code);
            const auto has = [&said](QChar::Script one) {
                return std::ranges::any_of(said, [one](QChar c) { return c.script() == one; });
            };
            QVERIFY2(said != QLatin1String(code) && has(wanted) &&
                         (wanted == QChar::Script_Han || !has(QChar::Script_Han)),
                     qPrintable(QLatin1String(code) + QStringLiteral(" is \"%1\"").arg(said)));
        };
        const auto read = [&](QString (*words)(std::string_view), std::string_view code) {
            readIn(script, words, code);
        };
        for (const auto& [refusal, code] : Codes<clearance::Refusal>::kTable)
            read(app::refusalText, code);
        for (const auto& [refusal, code] : Codes<flow::StationRefusal>::kTable)
            read(app::refusalText, code);
        for (const auto& [kind, code] : Codes<flow::AlarmKind>::kTable)
            read(app::alarmText, code);
        for (const std::string_view field : clearance::kStaffFields)
            read(app::fieldText, field);
        for (const std::string_view dataset : clearance::kAgedDatasets)
            readIn(ofRules, app::datasetText, dataset);
        for (const app::ReasonText& reason : app::allReasonTexts())
            readIn(ofRules, app::staffReason, reason.code);
    }

    /// What a machine said is words where its rule tells of it, as well.
    void readingsAreWorded()
    {
        app::LanguageSwitcher switcher;
        for (const auto& [language, expected] :
             {std::pair(clearance::Language::En, QStringLiteral("Result of the scan picture not looked at yet")),
              std::pair(clearance::Language::Zh, QStringLiteral("机检结果 图像待审"))}) {
            switcher.switchTo(language);
            const clearance::Reason reason{
                .code = "IMG_REVIEW_PENDING", .rule = 29, .saw = {{.field = "reading", .value = "PENDING_REVIEW"}}};
            QCOMPARE(app::staffEvidence(reason), expected);
        }
    }

    /// Field, value, source, version and age of everything that a rule saw; and what would change the lane.
    void evidenceIsWordedInBothLanguages_data()
    {
        QTest::addColumn<clearance::Language>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("zh") << clearance::Language::Zh
                            << QStringList{"封志号不一致", "申报封志号", "YN0017268", "申报 2026-11-25/7 · 9 分",
                                           "→ 机检 若无：手工输入，还没有核对"};
        QTest::newRow("en") << clearance::Language::En
                            << QStringList{"Seal number does not match", "Seal declared", "YN0017268",
                                           "Declarations 2026-11-25/7 · 9 min",
                                           "→ X-ray scan without: Typed by hand and not looked at yet"};
    }
    void evidenceIsWordedInBothLanguages()
    {
        QFETCH(const clearance::Language, language);
        QFETCH(const QStringList, expected);
        app::LanguageSwitcher switcher;
        switcher.switchTo(language);
        app::CaseCardViewModel card;
        const QAbstractItemModelTester tester(card.reasons(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        flow::CaseCard shown = *test::staffAtWork().card;
        shown.reasons.push_back({.code = "SEAL_MISMATCH",
                                 .rule = 13,
                                 .saw = {{.field = "seal", .value = "YN0017269", .source = "camera"},
                                         {.field = "declaration.seal",
                                          .value = "YN0017268",
                                          .source = "declarations",
                                          .version = "2026-11-25/7",
                                          .age = 570}}});
        card.show(shown);
        QCOMPARE(card.reasons()->count(), 4);
        QCOMPARE(card.reasons()->lines(), 8);
        const QModelIndex row = card.reasons()->index(3);
        const auto last = [&](int role) { return row.data(Qt::UserRole + role).toStringList().last(); };
        QCOMPARE(
            (QStringList{row.data(Qt::UserRole + 1).toString(), last(3), last(4), last(5), card.changes().first()}),
            expected);
        QCOMPARE(card.changes().size(), 2);
    }

    void whatHeMustNotKnowHasNoWords()
    {
        for (const char* code : {"P_WATCH", "V_WATCH", "DEV_RAD", "SYS_INTEGRITY", "REF_AGED_CERTS"})
            QVERIFY2(!app::reasonText(code)->driver, code);
        QVERIFY(app::reasonText("REF_STALE_ORDERS")->driver);
        QVERIFY(!app::reasonText("NEW_CODE"));
    }

    void aDateIsAlwaysADate()
    {
        app::DateEntry date;
        date.setIso(QStringLiteral("2024-01-31"));
        date.setMonth(2);
        QCOMPARE(date.iso(), QStringLiteral("2024-02-29"));
        date.setYear(2025);
        QCOMPARE(date.iso(), QStringLiteral("2025-02-28"));
        date.setIso(QStringLiteral("tomorrow"));
        QCOMPARE(date.iso(), QStringLiteral("2025-02-28"));
        QCOMPARE(date.days(), 28);
    }

    void theBoardKeepsRowsForLanesWithSomebody()
    {
        app::BoardViewModel board;
        board.show(test::boardOfAllLanes(clearance::Language::Vi));
        const auto signs = [](const app::BoardModel& model) {
            QStringList all;
            for (int i = 0; i < model.rowCount(); ++i)
                all << model.index(i).data(Qt::UserRole + 1).toString();
            return all.join(u' ');
        };
        QCOMPARE(signs(*board.rows()), QStringLiteral("1 2 3 4 5"));
        QCOMPARE(signs(*board.idle()), QStringLiteral("6 7 8 9 10 11 12"));
        flow::BoardView later = test::boardOfAllLanes(clearance::Language::Vi);
        later.rows[11].next = {"1005"};
        board.show(later);
        QCOMPARE(signs(*board.rows()), QStringLiteral("1 2 3 5 12"));
        QCOMPARE(signs(*board.idle()), QStringLiteral("4 6 7 8 9 10 11"));
    }

    void whereAWheelStandsIsNoAnswer()
    {
        app::DateEntry date;
        date.startAt(2026);
        QCOMPARE(date.shown(), QStringLiteral("\?\?\?\?-\?\?-\?\?"));
        date.setMonth(1);
        date.setDay(31);
        QCOMPARE(date.shown(), QStringLiteral("\?\?\?\?-01-31"));
        QVERIFY(!date.chosen());
        date.setYear(2026);
        QVERIFY(date.chosen());
        QCOMPARE(date.shown(), date.iso());
    }

    void linesBreakAtJointsOnly()
    {
        const QString sentence = QStringLiteral("ဝန်ထမ်း\u200Bခေါ်ပါ");
        const QFont font = app::regular(40);
        const qreal width = QFontMetricsF(font).horizontalAdvance(sentence) - 1;
        QCOMPARE(app::JointWrap::broken(sentence, font, width), QStringLiteral("ဝန်ထမ်း\nခေါ်ပါ"));
        QCOMPARE(app::JointWrap::broken(sentence, font, width + 2), sentence);
    }

    void wordsGetSmallerBeforeTheyPassTheLimit()
    {
        app::JointWrap wrap;
        wrap.setSentence(QStringLiteral("Staff will look at your document"));
        wrap.setWanted(60);
        wrap.setWidth(300);
        QVERIFY(wrap.lines().count(u'\n') >= 3);
        QCOMPARE(wrap.pixels(), 60);
        wrap.setLimit(90);
        QVERIFY(wrap.pixels() < 60);
        QVERIFY(wrap.lines().count(u'\n') <= 2);
    }

    /// An officer's own words have no joints: they break where the script does, as large as there is room.
    void wordsWithoutJointsFillTheirLines()
    {
        const QString sentence = QStringLiteral("您的证书已经在网上核对过不必再出示纸质原件");
        app::JointWrap wrap;
        wrap.setLeast(20);
        wrap.setWanted(60);
        wrap.setWidth(400);
        wrap.setLimit(600);
        wrap.setSentence(sentence);
        QCOMPARE(wrap.pixels(), 60);
        QCOMPARE(QString(wrap.lines()).remove(u'\n'), sentence);
        wrap.setLimit(150);
        QVERIFY(wrap.pixels() > 20 && wrap.pixels() < 60);
        QCOMPARE(QString(wrap.lines()).remove(u'\n'), sentence);
        wrap.setLimit(30); // not even the smallest
        QCOMPARE(wrap.pixels(), 20);
        QVERIFY(wrap.lines().endsWith(u'…'));
    }
};

QTEST_MAIN(ModelsTest)
#include "models_test.moc"
