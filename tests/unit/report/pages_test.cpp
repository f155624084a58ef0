// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/canvas.h"
#include "kiosk/report_pages/pages.h"
#include "kiosk/report_pages/plots.h"
#include "kiosk/report_pages/words.h"
#include "tests/support/report/invented_traffic.h"
#include "tests/support/report/written.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace tongguan;
using namespace tongguan::report;
using namespace tongguan::test;

namespace {

constexpr PageLanguage kLanguages[] = {PageLanguage::Zh, PageLanguage::En};

Report reportOf(std::size_t crossings)
{
    InventedTraffic traffic(1, fromMicroseconds(1'795'564'800'000'000));
    TraceBook book;
    for (std::size_t i = 0; i < crossings; ++i) {
        for (const KeptEvent& event : traffic.next())
            book.add(event.view());
    }
    std::string stages;
    return evaluateInto(book, scopeUntil(book.until()), stages);
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
  private slots:
    /// A box in place of a character would be handed on.
    void fontHasEveryCharacter()
    {
        Canvas canvas("", "2026-11-25T00:00:00Z");
        for (const PageLanguage language : kLanguages) {
            for (const std::string_view text : everyWord(language))
                QVERIFY2(canvas.canShow(text), std::string(text).c_str());
        }
        std::string ascii;
        for (char c = ' '; c <= '~'; ++c)
            ascii += c;
        QVERIFY(canvas.canShow(ascii));
        QVERIFY(!canvas.canShow("龘"));
    }

    void everyWordIsThere()
    {
        for (const PageLanguage language : kLanguages) {
            for (std::size_t i = 0; i < kWords; ++i)
                QVERIFY2(!word(static_cast<Word>(i), language).empty() || static_cast<Word>(i) == Word::RatesNote,
                         std::to_string(i).c_str());
            for (const auto& [stage, code] : Codes<Stage>::kTable)
                QVERIFY(stageWord(stage, language) != code);
            for (const auto& [party, code] : Codes<Party>::kTable)
                QVERIFY(partyWord(party, language) != code);
            for (const auto& [exclusion, code] : Codes<Exclusion>::kTable)
                QVERIFY(exclusion == Exclusion::None || exclusionWord(exclusion, language) != code);
            for (const auto& [lane, code] : Codes<clearance::Lane>::kTable)
                QVERIFY(codeWord(code, language) != code);
            for (const auto& [kind, code] : Codes<clearance::Kind>::kTable)
                QVERIFY(codeWord(code, language) != code);
        }
    }

    /// From nobody to many: four pages, and twice the same bytes. $TONGGUAN_SHOTS gets them, to be looked at.
    void sameBytes_data()
    {
        QTest::addColumn<int>("crossings");
        for (const int crossings : {0, 1, 6, 30, 800})
            QTest::addRow("%d", crossings) << crossings;
    }
    void sameBytes()
    {
        QFETCH(const int, crossings);
        for (const PageLanguage language : kLanguages) {
            const auto first = pages(reportOf(static_cast<std::size_t>(crossings)), language);
            QVERIFY2(first, first ? "" : first.error().what.c_str());
            QCOMPARE(*pages(reportOf(static_cast<std::size_t>(crossings)), language), *first);
            if (const QString shots = qEnvironmentVariable("TONGGUAN_SHOTS"); !shots.isEmpty()) {
                QFile file(shots + (language == PageLanguage::Zh ? "/zh-" : "/en-") + QTest::currentDataTag() + ".pdf");
                QVERIFY(file.open(QIODevice::WriteOnly));
                QVERIFY(file.write(first->data(), static_cast<qint64>(first->size())) > 0);
            }
            QVERIFY(first->starts_with("%PDF-1.4"));
            QVERIFY(first->contains("/Count 4"));
        }
    }

    void axes_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<double>("unit");
        QTest::addColumn<double>("end");
        QTest::newRow("nothing") << 0.0 << 1000.0 << 1.0;
        QTest::newRow("42 s") << 42'000.0 << 1000.0 << 50.0;
        QTest::newRow("2 min") << 120'000.0 << 60'000.0 << 2.0;
        QTest::newRow("31 min") << 31.0 * 60'000 << 60'000.0 << 35.0;
        QTest::newRow("2 h 10") << 130.0 * 60'000 << 60'000.0 << 140.0;
        QTest::newRow("5 h") << 5.0 * 3'600'000 << 3'600'000.0 << 5.0;
        QTest::newRow("40 days") << 960.0 * 3'600'000 << 3'600'000.0 << 960.0 + 48;
    }
    void axes()
    {
        QFETCH(const double, milliseconds);
        QFETCH(const double, unit);
        QFETCH(const double, end);
        const TimeAxis axis = TimeAxis::upTo(milliseconds);
        QCOMPARE(axis.unit, unit);
        QCOMPARE(axis.end, end);
        QVERIFY(axis.share(milliseconds) <= 1.0);
        QVERIFY(axis.end / axis.step <= 8);
    }
};

QTEST_APPLESS_MAIN(PagesTest)
#include "pages_test.moc"
