// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
// What papers, lists and files may hold that nobody had in mind, on the driver's page to confirm and on staff's card.
#include "base/bytes.h"
#include "base/record.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/staff_texts.h"
#include "kiosk/app/ticket_painter.h"
#include "tests/support/paths.h"
#include "tests/ui/layout_check.h"
#include "tests/ui/screen_checks.h"

#include <QAbstractItemModel>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <bit>

using namespace tongguan;

namespace {

flow::DriverView sample(const char* name, clearance::Language language)
{
    const auto all = test::driverSamples(language);
    return std::ranges::find(all, name, &test::DriverSample::name)->view;
}

/// What a text that is longer than its place may do: end in "…". Everything else is a fault as ever.
QStringList faultsOf(const test::Stage& stage, const test::LayoutLaw& law)
{
    stage.settle();
    QQuickItem* root = stage.window()->contentItem();
    QStringList faults = test::wordFaults(root, law) + test::controlFaults(root, law) +
                         test::contrastFaults(root, stage.window()->grabWindow());
    faults.removeIf([](const QString& fault) { return fault.endsWith(QStringLiteral(" is shortened")); });
    return faults + test::Warnings::take();
}

/// Each text that a screen can read of a view model: its own, those of its parts and of its lists' rows.
QStringList allTexts(const QVariant& value)
{
    if (const auto* model = qobject_cast<QAbstractItemModel*>(value.value<QObject*>())) {
        QStringList all;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (const int role : model->roleNames().keys())
                all += allTexts(model->data(model->index(row, 0), role));
        }
        return all;
    }
    if (const auto* part = value.value<QObject*>()) {
        QStringList all;
        for (int i = QObject::staticMetaObject.propertyCount(); i < part->metaObject()->propertyCount(); ++i)
            all += allTexts(part->metaObject()->property(i).read(part));
        return all;
    }
    return value.toStringList();
}

/// In how many dots the tickets of two plates differ. Each is drawn twice: what is drawn for the first time has other
/// edges.
int dotsBetween(const std::string& one, const std::string& other)
{
    const auto drawn = [](const std::string& plate) {
        app::TicketContent ticket = test::ticket();
        ticket.plate = plate;
        app::paintTicket(ticket, clearance::Language::En, app::kPaper80);
        return app::paintTicket(ticket, clearance::Language::En, app::kPaper80).bits;
    };
    const Bytes first = drawn(one);
    const Bytes second = drawn(other);
    int dots = 0;
    for (std::size_t i = 0; i < std::min(first.size(), second.size()); ++i)
        dots += std::popcount(static_cast<std::uint8_t>(first[i] ^ second[i]));
    return dots;
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { app::useFonts(); }

    void plain_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* given, const char16_t* shown) {
            QTest::newRow(name) << QByteArray(given) << QString::fromUtf16(shown);
        };
        row("a name", "TRẦN VĂN MẪU", u"TRẦN VĂN MẪU");
        row("decomposed", "Tra\xCC\x82\xCC\x80n", u"Trần");
        row("Burmese", "မှန်ပါ​သလား", u"မှန်ပါ​သလား");
        row("Lao with joints", "ເຈົ້າ​ໜ້າທີ່", u"ເຈົ້າ​ໜ້າທີ່");
        row("Thai", "เจ้าหน้าที่", u"เจ้าหน้าที่");
        row("lines", "a\r\nb\n\nc ", u"a b c");
        row("controls",
            "A\x01"
            "B\x1b[31m",
            u"A B [31m");
        row("turned around",
            "YN \xE2\x80\xAE"
            "8627100\xE2\x80\xAC",
            u"YN 8627100");
        row("from the right", "אב 12", u"\u200Eאב 12");
        row("piled up", "a\xCC\x83\xCC\x84\xCC\x85\xCC\x86\xCC\x87", u"ã\u0304");
        row("a mark alone", " \xCC\x83 7", u"7");
        row("broken bytes", "A\xFF\xC3", u"A\uFFFD\uFFFD");
        row("nothing", " \n ", u"");
    }
    void plain()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const QString, shown);
        QCOMPARE(app::plainText(given.toStdString()), shown);
    }

    void longIsShortenedBetweenLetters()
    {
        const QString shown = app::plainText(std::string(298, 'x') + "နို့နို့");
        QVERIFY(shown.size() <= app::kLongestShown + 1);
        QVERIFY(shown.endsWith(QStringLiteral("x…")) || shown.endsWith(QStringLiteral("နို့…")));
    }

    /// Whatever a paper, a list or an officer gave, on whichever page of the station it stands, and on the ticket.
    void nothingTurnsALineRound()
    {
        const std::string turned = "YN \xE2\x80\xAE"
                                   "8627100";
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        flow::StaffView view = test::staffAtInspection();
        const flow::StaffView draw = test::staffAtDraw();
        const flow::StaffView day = test::staffAtDay();
        const flow::StaffView bus = test::staffAtBus();
        view.staffName = turned;
        view.draw = draw.draw;
        view.day = day.day;
        view.card->bus = bus.card->bus;
        for (flow::RosterRow& row : view.draw->roster)
            row.name = turned;
        for (flow::DrawnRow& row : view.draw->hits)
            row.enterprise = turned;
        for (flow::DayItem& item : view.day->open)
            item.row.plate = turned;
        for (auto* persons : {&view.card->bus->missing, &view.card->bus->waiting}) {
            for (flow::BusPerson& person : *persons)
                person.name = person.seat = person.number = turned;
        }
        for (clearance::Reason& reason : view.card->reasons)
            reason.saw = {{"plate", turned}};
        QVERIFY(!view.card->inspection.parts.empty());
        for (flow::AgencyPart& part : view.card->inspection.parts) {
            part.officers = {turned};
            part.notes = turned;
            for (flow::OrderLine& order : part.orders)
                order.scope = turned;
        }
        stage.staff.show(view);
        const QStringList texts = allTexts(QVariant::fromValue<QObject*>(&stage.staff));
        QVERIFY(texts.filter(QStringLiteral("8627100")).size() > 10);
        QCOMPARE(texts.filter(QChar(0x202E)), QStringList());

        QCOMPARE_LT(dotsBetween(turned, "YN 8627100") * 10, dotsBetween(turned, "YN 0017268"));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QFile file(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/texts/bad.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(rows.size() > 10);
        for (const QJsonValue& row : rows)
            QTest::newRow(qPrintable(row["name"].toString()))
                << row["text"].toString().repeated(std::max(1, row["times"].toInt()));
    }
    void texts()
    {
        QFETCH(const QString, text);
        const test::Warnings warnings;
        QStringList faults;
        for (const auto& [size, textScales] :
             {std::pair{QSize(1080, 1920), std::vector{1.0, 2.0}}, {QSize(1920, 1080), std::vector{1.0}}}) {
            test::Stage stage(QStringLiteral("driver"), size);
            for (const double textScale : textScales) {
                flow::DriverView view = sample("confirm", clearance::Language::En);
                for (flow::Fact& fact : view.facts) {
                    if (fact.kind != flow::FactKind::Packages)
                        fact.value = text.toStdString();
                }
                stage.driver.show(sample("deciding", clearance::Language::En));
                stage.driver.show(view);
                stage.enlarge(textScale);
                for (const QString& fault : faultsOf(stage, {.reach = size.height() > 1080 ? 768.0 : 0, .letters = 16}))
                    faults << QStringLiteral("confirm %1, text x %2: %3").arg(size.width()).arg(textScale).arg(fault);
            }
        }
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        flow::StaffView view = test::staffAtWork();
        view.card->goods = text.toStdString();
        for (flow::CaseField& field : view.card->fields)
            field.value = text.toStdString();
        stage.staff.show(view);
        for (const QString& fault : faultsOf(stage, {.letters = 16}))
            faults << QStringLiteral("staff: ") + fault;
        QVERIFY(test::allWell(faults));
    }

    /// A declaration of many goods: all can be read, on as many pages as that takes.
    void manyRows_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("textScale");
        QTest::newRow("upright") << QSize(1080, 1920) << 1.0;
        QTest::newRow("upright, text x 1.5") << QSize(1080, 1920) << 1.5;
        QTest::newRow("across") << QSize(1920, 1080) << 1.0;
        QTest::newRow("upright, text x 2") << QSize(1080, 1920) << 2.0;
    }
    void manyRows()
    {
        QFETCH(const QSize, size);
        QFETCH(const double, textScale);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("driver"), size);
        flow::DriverView view = sample("confirm", clearance::Language::My);
        for (int line = 1; line <= 12; ++line)
            view.facts.push_back(
                {flow::FactKind::Goods, "Goods " + std::to_string(line), 1'000 + line, clearance::Source::Declaration});
        stage.driver.show(view);
        stage.enlarge(textScale);
        QStringList faults;
        QStringList seen;
        for (int page = 0; page < 20; ++page) {
            faults += faultsOf(stage, {.reach = size.height() > 1080 ? 768.0 : 0, .letters = 22});
            for (const QQuickItem* item : test::visibleItems(stage.window()->contentItem())) {
                const QString said = item->property("value").toString();
                if (said.startsWith(QStringLiteral("Goods ")) && !seen.contains(said))
                    seen << said;
            }
            if (!stage.touch(QStringLiteral("next")))
                break;
        }
        QCOMPARE(seen.size(), 12);
        QVERIFY2(stage.find(QStringLiteral("yes")) != nullptr, "he can answer on the last page");
        QVERIFY(test::allWell(faults));
    }

    void fortyReasons_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("zh") << static_cast<int>(clearance::Language::Zh);
        QTest::newRow("en") << static_cast<int>(clearance::Language::En);
    }
    void fortyReasons()
    {
        QFETCH(const int, language);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.staff.chooseLanguage(static_cast<app::shown::Language>(language));
        flow::StaffView view = test::staffAtWork();
        const auto reasons = view.card->reasons;
        for (int i = static_cast<int>(reasons.size()); i < 40; ++i) {
            clearance::Reason more = reasons[static_cast<std::size_t>(i) % reasons.size()];
            more.code = "NEW_CODE_" + std::to_string(i);
            view.card->reasons.push_back(more);
        }
        stage.staff.show(view);
        QStringList faults = faultsOf(stage, {.letters = 16});
        QVERIFY(stage.touch(QStringLiteral("why")));
        // The list is longer than its place; who stands there scrolls it, and what it does not show is not measured.
        stage.settle();
        faults +=
            test::contrastFaults(stage.window()->contentItem(), stage.window()->grabWindow()) + test::Warnings::take();
        const QQuickItem* list = stage.find(QStringLiteral("reasons"));
        QVERIFY(list);
        QCOMPARE(list->property("count").toInt(), 40);
        QVERIFY(list->property("contentHeight").toReal() > list->height());
        QVERIFY(test::allWell(faults));
    }

    /// Evidence that is no picture, or half of one: the place stays, and says nothing wrong.
    void brokenPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = test::evidencePicture();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("cut") << whole.first(whole.size() / 3);
        QByteArray turned = whole;
        for (qsizetype i = 40; i < turned.size(); i += 7)
            turned[i] = static_cast<char>(turned[i] ^ 0x55);
        QTest::newRow("garbled") << turned;
        QTest::newRow("a picture of 60,000 x 60,000") << QByteArray("P5\n60000 60000\n255\n") + QByteArray(1000, 'x');
    }
    void brokenPictures()
    {
        QFETCH(const QByteArray, bytes);
        const test::Warnings warnings;
        test::Stage stage(QStringLiteral("staff"), {1280, 800});
        stage.showEvidence(bytes);
        stage.staff.show(test::staffAtWork());
        QStringList faults = faultsOf(stage, {.letters = 16});
        QVERIFY(stage.touch(QStringLiteral("picture")));
        faults += faultsOf(stage, {.letters = 16});
        QVERIFY(test::allWell(faults));
    }
};

QTEST_MAIN(BadInputTest)
#include "bad_input_test.moc"
