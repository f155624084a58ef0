// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/delivery_code.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

struct Kiosk : DrivenKiosk {
    bool ready() { return start() && feedPort(true); }

    std::string order(const std::string& container = "CSQU3054383", const std::string& port = "CNHKM",
                      std::chrono::hours left = std::chrono::hours{24})
    {
        return *documents::encodeDelivery(
            {.number = "EDO-2611250007", .container = container, .port = port, .expires = clock.now() + left},
            signerOf(portKey));
    }

    /// To the lane, with the order shown at the seal.
    Crossing crosses(const std::string& code)
    {
        toConfirm();
        driver->confirm();
        show(code);
        show("YN0017268");
        show("CSQU3054383");
        return *store->crossing(printed.back().crossing);
    }
};

bool saysCode(const Crossing& crossing, std::string_view code)
{
    return std::ranges::contains(crossing.decision()->reasons, code, &Reason::code);
}

} // namespace

/// Task 19: an electronic delivery order is shown in place of paper, verified without a line, and used once.
class DeliveryTest : public QObject {
    Q_OBJECT
  private slots:
    void shownAndBelieved()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        kiosk.desk->setOnline(false);
        kiosk.toConfirm();
        kiosk.driver->confirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Seal);
        kiosk.show(kiosk.order());
        QCOMPARE(kiosk.driver->view().screen, Screen::Seal); // his steps go on
        QCOMPARE(kiosk.driver->view().hint, Hint::DeliveryRead);
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        const Crossing crossing = *kiosk.store->crossing(kiosk.printed.back().crossing);
        QCOMPARE(crossing.delivery->number, std::string("EDO-2611250007"));
        QVERIFY(saysCode(crossing, "EDO_GOOD"));
        QCOMPARE(crossing.decision()->lane, Lane::Fast);
    }

    void usedOnce()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        const Crossing first = kiosk.crosses(kiosk.order());
        QVERIFY(saysCode(first, "EDO_GOOD"));
        // Another truck of the same port, with a copy of the code.
        kiosk.clock.advance(std::chrono::minutes{1});
        kiosk.driver->done();
        kiosk.driver->chooseLanguage(Language::Zh);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(true);
        kiosk.driver->typePlate("VN", "29C-123.45");
        kiosk.show(kiosk.order());
        QCOMPARE(kiosk.driver->view().hint, Hint::DeliveryRead);
        kiosk.driver->zoneRead(kPassport);
        if (kiosk.driver->view().screen == Screen::Licence)
            kiosk.show("010085000001");
        kiosk.driver->confirm();
        if (kiosk.driver->view().screen == Screen::Seal) {
            kiosk.show("YN0017268");
            kiosk.show("CSQU3054383");
        }
        const Crossing second = *kiosk.store->crossing(kiosk.printed.back().crossing);
        QVERIFY(second.id != first.id);
        QVERIFY(saysCode(second, "EDO_USED"));
        QCOMPARE(second.decision()->lane, Lane::Staff);
        const Hash before = *kiosk.store->projectionDigest();
        QVERIFY(kiosk.store->rebuildProjections());
        QCOMPARE(*kiosk.store->projectionDigest(), before);
    }

    void otherContainer()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        QVERIFY(saysCode(kiosk.crosses(kiosk.order("MSKU0000016")), "EDO_CONTAINER"));
    }

    void runOut()
    {
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        QVERIFY(saysCode(kiosk.crosses(kiosk.order("CSQU3054383", "CNHKM", std::chrono::hours{-1})), "EDO_EXPIRED"));
    }

    /// What cannot be believed is not captured: a word to the driver, and he goes on.
    void refused_data()
    {
        QTest::addColumn<QByteArray>("how");
        for (const char* how : {"forged", "other port", "cut off"})
            QTest::newRow(how) << QByteArray(how);
    }
    void refused()
    {
        QFETCH(const QByteArray, how);
        Kiosk kiosk;
        QVERIFY(kiosk.ready());
        std::string code = kiosk.order("CSQU3054383", how == "other port" ? "CNMHN" : "CNHKM");
        if (how == "forged")
            code[code.size() / 2] = code[code.size() / 2] == 'A' ? 'B' : 'A';
        if (how == "cut off")
            code.resize(code.size() / 2);
        const Crossing crossing = kiosk.crosses(code);
        QVERIFY(!crossing.delivery);
        QCOMPARE(crossing.decision()->lane, Lane::Fast);
    }
};

QTEST_GUILESS_MAIN(DeliveryTest)
#include "delivery_test.moc"
