// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

struct Kiosk : DrivenKiosk {
    bool ready()
    {
        return start() && feedPort(true) &&
               feed("code_patterns", "licence",
                    {{"kind", "LICENCE"}, {"pattern", "GPLX:(?<number>[0-9]{12})"}, {"source", "trial"}}) &&
               feed("code_patterns", "container",
                    {{"kind", "CONTAINER"},
                     {"pattern", "CNTR:(?<number>[A-Z]{4}[0-9]{7})/[0-9A-Z]{4}"},
                     {"check", "ISO6346"},
                     {"source", "trial"}}) &&
               feed("code_patterns", "broken", {{"kind", "WAYBILL"}, {"pattern", "a|b"}, {"source", "trial"}});
    }

    void toLicence()
    {
        driver->chooseLanguage(Language::Vi);
        show(prereg());
        driver->zoneRead(kPassport);
    }

    /// What stands there now.
    Crossing now() { return *store->crossing(store->openedSince(UtcTime{})->front().id); }
};

} // namespace

/// Papers with codes that nobody signed: by their standard, by the port's patterns, or as they are.
class PapersTest : public QObject {
    Q_OBJECT
  private slots:
    void licences_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("number"); // empty: not read
        QTest::newRow("North American")
            << QByteArray("@\n\x1E\rANSI 636000100001DL00310048DLDAQX0000017\nDBB02151985\nDBA02152032\nDCSSAMPLE\r")
            << QByteArray("X0000017");
        QTest::newRow("citizen card") << QByteArray("010085000001||NGUYỄN VĂN MẪU|15021985|Nam|Lào Cai|20042021")
                                      << QByteArray("010085000001");
        QTest::newRow("by a pattern") << QByteArray("GPLX:010000000017") << QByteArray("010000000017");
        QTest::newRow("opaque") << QByteArray("5300000000017\r\n") << QByteArray("5300000000017");
        QTest::newRow("address") << QByteArray("https://example.org/5300000000017") << QByteArray();
        QTest::newRow("identification card")
            << QByteArray("@\n\x1E\rANSI 636000100001ID00310048IDDAQX0000017\nDBB02151985\nDBA02152032\nDCSSAMPLE\r")
            << QByteArray();
        QTest::newRow("7 kB with zeros and broken UTF-8")
            << QByteArray(3500, '\0') + QByteArray(3500, '\xC3') << QByteArray();
    }

    void licences()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, number);
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toLicence();
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
        kiosk.show(code.toStdString());
        QCOMPARE(kiosk.driver->view().screen == Screen::Licence, number.isEmpty());
        QCOMPARE(kiosk.driver->view().hint == Hint::NotRead, number.isEmpty());
        const auto licence = kiosk.now().licence;
        QCOMPARE(licence ? licence->value : std::string{}, number.toStdString());
    }

    void containerOnALabel()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toConfirm();
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Seal);
        kiosk.show("CNTR:CSQU3054384/45R1"); // neither a container nor a seal of that name
        QCOMPARE(kiosk.driver->view().hint, Hint::NotRead);
        QVERIFY(!kiosk.now().seal);
        kiosk.show("CNTR:CSQU3054383/45R1");
        QCOMPARE(kiosk.now().container->value, std::string("CSQU3054383"));
        QVERIFY(!kiosk.now().seal);
    }

    /// A code's content is nobody's business but the crossing's.
    void nothingInTheLog()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toLicence();
        kiosk.show("5300000000017");
        QVERIFY(kiosk.now().licence);
        QVERIFY(!kiosk.log.lines.contains("5300000000017"));
    }
};

QTEST_APPLESS_MAIN(PapersTest)
#include "papers_test.moc"
