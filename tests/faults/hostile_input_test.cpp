// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

/// What people hold to the camera and the scanner, at each place where a code is asked for.
class HostileInput : public QObject {
    Q_OBJECT
  private slots:
    void codesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("address") << QByteArray("https://example.org/verify?id=1");
        QTest::newRow("address in capitals") << QByteArray("HTTP:EXAMPLE.ORG");
        QTest::newRow("address without a scheme") << QByteArray("www.example.org/seal");
        QTest::newRow("telephone number") << QByteArray("tel:+861234567");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
        QTest::newRow("3 kB of bytes") << QByteArray(3000, '\xC3');
        QTest::newRow("3 kB of letters") << QByteArray(3000, 'A');
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << QByteArray(" \r\n\t ");
        QTest::newRow("zero bytes") << QByteArray(8, '\0');
        QTest::newRow("escape sequence") << QByteArray("\x1B[2J\x1B]0;x\x07");
        QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE YN0017268");
        QTest::newRow("right-to-left mark") << QByteArray("YN\xE2\x80\xAE"
                                                          "8627100");
    }
    void codesThatAreRefused()
    {
        QFETCH(QByteArray, payload);
        const std::string_view text(payload.data(), static_cast<std::size_t>(payload.size()));
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::En);
        kiosk.show(text);
        QCOMPARE(kiosk.driver->view().screen, Screen::Code);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotOurCode);
        kiosk.show(kiosk.prereg());
        kiosk.driver->zoneRead(kPassport);
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
        refused(kiosk, text, Screen::Licence);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Seal);
        refused(kiosk, text, Screen::Seal);
    }

    /// A text that could be a number is one: a person compares it, nothing runs it.
    void sqlIsANumberThatDoesNotMatch()
    {
        const std::string sql = "');DROP/**/TABLE/**/journal;--";
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toConfirm();
        kiosk.driver->confirm();
        kiosk.show("CSQU3054383");
        kiosk.show(sql);
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QVERIFY(kiosk.start());
        const auto cases = kiosk.store->openCases();
        QCOMPARE(cases->size(), std::size_t{1});
        QCOMPARE(kiosk.store->crossing(cases->front().id)->seal->value, sql);
        QVERIFY(kiosk.store->journal().verify());
    }

    void zonesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("first");
        const auto row = [](const char* name, const char* text) {
            QTest::newRow(name) << QByteArray(text).leftJustified(44, '<', true);
        };
        row("SQL in the name", "P<VNMNGUYEN'); DROP TABLE journal;--<<VAN");
        row("control characters in the name", "P<VNMNGUYEN\x01\x1B[2J<<VAN<MAU");
        row("markup in the name", "P<VNM<IMG SRC='//example.org'>NGUYEN<<VAN");
        row("letters that no zone has", "P<VNMNGUY\xC3\x8AN<<VAN<MAU");
    }
    /// No name with anything but A-Z and fillers is ever captured: the reader is asked again.
    void zonesThatAreRefused()
    {
        QFETCH(QByteArray, first);
        DrivenKiosk kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::En);
        kiosk.show(kiosk.prereg());
        kiosk.driver->zoneRead({first.toStdString(), kPassport[1]});
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotRead);
    }

  private:
    static void refused(DrivenKiosk& kiosk, std::string_view text, Screen screen)
    {
        const std::uint64_t before = kiosk.store->journal().head().seq;
        kiosk.show(text);
        QCOMPARE(kiosk.driver->view().screen, screen);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotRead);
        QCOMPARE(kiosk.store->journal().head().seq, before);
    }
};

QTEST_APPLESS_MAIN(HostileInput)
#include "hostile_input_test.moc"
