// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

class ApplyTest : public QObject {
    Q_OBJECT
  private slots:
    void eventsAddUp()
    {
        const auto crossing = addUp(ladenTruck());
        QVERIFY2(crossing, crossing ? "" : crossing.error().what.c_str());
        QCOMPARE(crossing->state, State::Captured);
        QCOMPARE(crossing->plate.source, Source::SignedCode);
        QCOMPARE(crossing->document->number.value, std::string("C1234567"));
        QCOMPARE(crossing->seal->value, std::string("YN0017268"));
    }

    /// Written and read again, each event is the same: a journal can be replayed years later.
    void everyEventSurvivesItsText()
    {
        Crossing direct;
        Crossing replayed;
        for (const CrossingEvent& event : ladenTruck()) {
            const std::string body = bodyOf(event);
            const auto again = crossingEventFrom(typeOf(event), body);
            QVERIFY2(again, again ? "" : again.error().what.c_str());
            QCOMPARE(bodyOf(*again), body);
            direct = *addUp({event}, direct);
            replayed = *addUp({*again}, replayed);
        }
        QVERIFY(direct == replayed);
    }

    void refusesWhatTheMachineDoesNotKnow()
    {
        QCOMPARE(addUp({FactsConfirmed{}}).error().code, Errc::Denied);                        // never opened
        QCOMPARE(addUp({Opened{}, Called{}}).error().code, Errc::Denied);                      // a draft is not called
        QCOMPARE(addUp({Opened{}, Opened{}}).error().code, Errc::Denied);                      // opened twice
        QCOMPARE(addUp({Opened{}, Abandoned{}, FactsConfirmed{}}).error().code, Errc::Denied); // after the end
        auto events = ladenTruck();
        events.push_back(TicketIssued{.number = "HKM-1001", .revision = 1});
        events.push_back(TicketIssued{.number = "HKM-1001", .revision = 3});
        QCOMPARE(addUp(events).error().code, Errc::Denied); // a revision is missing
    }

    void unknownAndDamagedBodies()
    {
        QCOMPARE(crossingEventFrom("kiosk.started", "{}").error().code, Errc::NotFound);
        QCOMPARE(crossingEventFrom("seal.read", "{\"number\":7}").error().code, Errc::InvalidInput);
        QCOMPARE(crossingEventFrom("seal.read", "[").error().code, Errc::InvalidInput);
    }

    void correctionIsVerified()
    {
        auto events = ladenTruck();
        events[2] = DocumentRead{.source = Source::Typed, .issuer = "VNM", .number = "C1234568", .birth = "1985-02-15"};
        events.push_back(FieldCorrected{.field = "document.number", .value = "C1234567", .by = "staff:0417"});
        const auto crossing = addUp(events);
        QVERIFY(crossing);
        QCOMPARE(crossing->document->number.value, std::string("C1234567"));
        QCOMPARE(crossing->document->number.source, Source::Staff);
        QVERIFY(crossing->isVerified("document.number"));
        QVERIFY(!crossing->isVerified("document.birth"));
    }
};

QTEST_APPLESS_MAIN(ApplyTest)
#include "apply_test.moc"
