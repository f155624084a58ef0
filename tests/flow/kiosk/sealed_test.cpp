// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "tests/support/seals/seal_maker.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

constexpr std::uint8_t kZoneTd3 = 8; // a message of the ICAO datastructure for barcodes

struct Kiosk : DrivenKiosk {
    bool ready()
    {
        return start() && feedPort(true) &&
               feed("seal_trust", "csca", {{"use", "AUTHORITY"}, {"der", toBase64(authority.certificate)}}) &&
               feed("seal_trust", "signer", {{"use", "SIGNER"}, {"der", toBase64(authority.signer)}});
    }

    Result<> revoke(const std::string& serial)
    {
        return feed(
            "seal_trust", "crl",
            {{"use", "REVOCATIONS"}, {"der", toBase64(test::revocationsOf(authority.name, authority.key, {serial}))}});
    }

    void toPassport()
    {
        driver->chooseLanguage(Language::Vi);
        show(prereg());
    }

    static std::string sealed(const SealAuthority& by, const std::vector<std::string>& zone)
    {
        const IdbText text{.flag = 'D',
                           .messages = {{.tag = kZoneTd3, .value = toC40(zone.at(0) + zone.at(1))}},
                           .withCertificate = false};
        return idbOf(text, by.signerKey, by.signer);
    }

    Crossing now() { return *store->crossing(store->openedSince(UtcTime{})->front().id); }

    SealAuthority authority;
};

} // namespace

/// A travel document that is shown as a code which its state sealed.
class SealedTest : public QObject {
    Q_OBJECT
  private slots:
    void stands()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toPassport();
        kiosk.show(Kiosk::sealed(kiosk.authority, kPassport));
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
        const Crossing crossing = kiosk.now();
        QVERIFY(crossing.document);
        QCOMPARE(crossing.document->number.value, std::string("C1234567"));
        QCOMPARE(crossing.document->number.source, Source::SignedCode);
    }

    void doesNotStand_data()
    {
        QTest::addColumn<QString>("change");
        for (const char* change :
             {"changed", "another authority", "revoked", "a digit does not hold", "a visa", "no zone"})
            QTest::newRow(change) << change;
    }
    void doesNotStand()
    {
        QFETCH(QString, change);
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        if (change == "revoked")
            QVERIFY(kiosk.revoke("5B"));
        kiosk.toPassport();
        const SealAuthority other;
        std::vector<std::string> zone = change == "a digit does not hold" ? kPassportMisread : kPassport;
        if (change == "a visa")
            zone[0][0] = 'V';
        std::string code = Kiosk::sealed(change == "another authority" ? other : kiosk.authority, zone);
        if (change == "no zone")
            code = idbOf({.flag = 'D', .messages = {{.tag = 0x86, .value = {0x0E}}}, .withCertificate = false},
                         kiosk.authority.signerKey, kiosk.authority.signer);
        if (change == "changed") {
            VdsText text = residencePermit();
            Bytes bytes = vdsOf(text, kiosk.authority.signerKey);
            bytes[40] ^= 1;
            code = std::string(asText(bytes));
        }
        kiosk.show(code);
        QCOMPARE(kiosk.driver->view().screen, Screen::Passport);
        QCOMPARE(kiosk.driver->view().hint, Hint::NotRead);
        QCOMPARE(kiosk.driver->view().tries, 1);
        QVERIFY(!kiosk.now().document);
    }

    /// What else a camera sees in a driver's hands is no reason to tell him that he failed.
    void otherCodes()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.toPassport();
        kiosk.show("https://elsewhere.example");
        kiosk.show("6901234567892");
        QCOMPARE(kiosk.driver->view().hint, Hint::None);
        QCOMPARE(kiosk.driver->view().tries, 0);
    }
};

QTEST_GUILESS_MAIN(SealedTest)
#include "sealed_test.moc"
