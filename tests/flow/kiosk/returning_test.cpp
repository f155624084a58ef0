// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/log/batch.h"
#include "tests/support/store/driver.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;
using std::chrono::hours;

namespace {

struct Visited : DrivenKiosk {
    /// A first visit, to its lane; `agrees` to be remembered.
    bool first(bool agrees)
    {
        if (!start() || !feedPort(true))
            return false;
        toLane();
        if (agrees)
            driver->remember(true);
        driver->done();
        clock.advance(hours{4 * 24});
        screens.clear();
        // A list that is four days old would send everybody to staff.
        return feedPort(true).has_value();
    }
    /// Up to where a known driver is asked.
    void comesBack()
    {
        driver->chooseLanguage(Language::Vi);
        show(prereg());
        driver->zoneRead(kPassport);
    }
    std::optional<store::ReturningDriver> known()
    {
        const auto crossing = store->crossing(printed.front().crossing);
        return store->returningDriver(store::documentKey(*crossing), clock.now()).value();
    }
    const Fact* fact(FactKind kind) const
    {
        const auto found = std::ranges::find(driver->view().facts, kind, &Fact::kind);
        return found == driver->view().facts.end() ? nullptr : &*found;
    }
};

} // namespace

/// D.7: the same truck and papers as last time take one question.
class ReturningTest : public QObject {
    Q_OBJECT
  private slots:
    void askedOnceThereIsALane()
    {
        Visited kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(true));
        kiosk.toLane();
        QCOMPARE(kiosk.driver->view().remembering, Remembering::Offered); // never agreed for him
        QCOMPARE(kiosk.driver->view().rememberMonths, 12);
        kiosk.driver->remember(true);
        QCOMPARE(kiosk.driver->view().remembering, Remembering::Agreed);
        QVERIFY(kiosk.known());
        kiosk.driver->remember(false);
        QCOMPARE(kiosk.driver->view().remembering, Remembering::Offered);
        QVERIFY(!kiosk.known());
    }

    void oneQuestion()
    {
        Visited kiosk;
        QVERIFY(kiosk.first(true));
        kiosk.comesBack();
        QCOMPARE(kiosk.driver->view().screen, Screen::Returning);
        QCOMPARE(kiosk.driver->view().lastVisit, std::string("2026-11-25"));
        QVERIFY(kiosk.fact(FactKind::Plate) && kiosk.fact(FactKind::Goods));
        QCOMPARE(kiosk.fact(FactKind::Licence)->value, std::string("…0001")); // others look on
        kiosk.driver->sameAgain(true);
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        QCOMPARE(kiosk.screens, (std::vector{Screen::Code, Screen::Passport, Screen::Returning, Screen::Seal,
                                             Screen::Deciding, kiosk.driver->view().screen}));
        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QCOMPARE(crossing->licence->value, std::string("010085000001"));
        QCOMPARE(crossing->licence->source, Source::OnFile);
        QVERIFY(crossing->disputed.empty());
        QCOMPARE(kiosk.known()->seenAt, kiosk.clock.now());
    }

    /// What he agreed to at one kiosk the next one knows, and the lane is as fast.
    void atTheNextKiosk()
    {
        Visited first;
        QVERIFY(first.first(true));
        Visited second;
        QVERIFY(second.start());
        QVERIFY(second.feedPort(true));
        const auto events = first.store->journal().readAfter(0, 1000, 1U << 20U);
        for (const sync::Event& event : *events) {
            if (event.header.type.starts_with("driver."))
                QVERIFY(second.feed("events", std::format("HKM-K09/{}", event.header.seq),
                                    {{"kiosk", "HKM-K09"}, {"event", *parseJson(sync::eventLine(event))}}));
        }
        second.comesBack();
        QCOMPARE(second.driver->view().screen, Screen::Returning);
        second.driver->sameAgain(true);
        second.show("YN0017268");
        second.show("CSQU3054383");
        QCOMPARE(second.driver->view().result->lane, Lane::Fast);
        QCOMPARE(second.driver->view().remembering, Remembering::Agreed); // where he can take it back
    }

    /// "No" asks for all, as if nobody knew him; and is asked no second time.
    void notTheSame()
    {
        Visited kiosk;
        QVERIFY(kiosk.first(true));
        kiosk.comesBack();
        kiosk.driver->sameAgain(false);
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
        kiosk.show("010085000001");
        QCOMPARE(kiosk.driver->view().screen, Screen::Confirm);
    }

    void notAsked_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"never agreed", "took it back", "another truck", "typed by hand", "a year later"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void notAsked()
    {
        QFETCH(QString, how);
        Visited kiosk;
        QVERIFY(kiosk.first(how != "never agreed"));
        if (how == "took it back")
            QVERIFY(kiosk.store->forgetDriver({.holder = kiosk.known()->holder, .at = kiosk.clock.now()}, ""));
        if (how == "a year later")
            kiosk.clock.advance(hours{362 * 24});
        if (how == "another truck") {
            kiosk.driver->chooseLanguage(Language::Vi);
            kiosk.driver->haveNoCode();
            kiosk.driver->claimLoad(false);
            kiosk.driver->typePlate("VN", "24C-017.23");
            kiosk.driver->zoneRead(kPassport);
        } else if (how == "typed by hand") {
            kiosk.driver->chooseLanguage(Language::Vi);
            kiosk.show(kiosk.prereg());
            kiosk.driver->zoneRead(kPassportMisread);
            kiosk.driver->zoneRead(kPassportMisread);
            kiosk.driver->typeInstead();
            kiosk.driver->typeCountry("VNM");
            kiosk.driver->typeNumber("C1234567");
            kiosk.driver->typeBirth("1985-02-15");
            kiosk.driver->typeExpiry("2031-04-15");
        } else {
            kiosk.comesBack();
        }
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
    }

    /// Only what changed is asked: a licence that ran out is shown anew, and its own day decides, not the memory.
    void licenceRanOut()
    {
        Visited kiosk;
        QVERIFY(kiosk.first(true));
        QVERIFY(kiosk.feed("licences", "010085000001", {{"classes", {"VN-CE"}}, {"validUntil", "2026-11-27"}}));
        kiosk.comesBack();
        QCOMPARE(kiosk.driver->view().screen, Screen::Licence);
    }

    /// The passport is read each time: one that ran out goes to staff, remembered or not.
    void passportRanOut()
    {
        Visited kiosk;
        QVERIFY(kiosk.first(true));
        kiosk.clock.advance(hours{24}); // the year is not over
        const auto expired = std::vector<std::string>{"P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<",
                                                      "C1234567<0VNM8502153M2611262<<<<<<<<<<<<<<<2"};
        QVERIFY(kiosk.feedPort(true));
        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.show(kiosk.prereg());
        kiosk.driver->zoneRead(expired);
        QCOMPARE(kiosk.driver->view().screen, Screen::Returning);
        kiosk.driver->sameAgain(true);
        kiosk.show("YN0017268");
        kiosk.show("CSQU3054383");
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        const auto decision = *kiosk.store->crossing(kiosk.printed.back().crossing)->decision();
        QVERIFY(std::ranges::contains(decision.reasons, "DOC_EXPIRED", &Reason::code));
    }

    /// Facts leave the screen when nobody touches it, and come back to him who is still there.
    void stillThere()
    {
        Visited kiosk;
        QVERIFY(kiosk.first(true));
        kiosk.comesBack();
        kiosk.clock.advance(std::chrono::seconds{46});
        kiosk.driver->tick();
        QCOMPARE(kiosk.driver->view().screen, Screen::StillThere);
        QVERIFY(kiosk.driver->view().facts.empty());
        kiosk.driver->stillHere();
        QCOMPARE(kiosk.driver->view().screen, Screen::Returning);
        QVERIFY(kiosk.fact(FactKind::Licence));
    }

    /// Nobody who waits for staff is asked.
    void notOnTheWayToStaff()
    {
        Visited kiosk;
        QVERIFY(kiosk.start());
        QVERIFY(kiosk.feedPort(false));
        kiosk.toLane();
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QCOMPARE(kiosk.driver->view().remembering, Remembering::NotOffered);
        kiosk.driver->remember(true); // a touch that comes late
        QVERIFY(!kiosk.known());
    }
};

QTEST_APPLESS_MAIN(ReturningTest)
#include "returning_test.moc"
