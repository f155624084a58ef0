// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/flow/staff/port.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::flow;
using namespace tongguan::test;

class SignInTest : public QObject {
    Q_OBJECT

    static std::vector<sync::Event> events(Station& station)
    {
        return *station.store->journal().readAfter(0, 1000, 1U << 20U);
    }

    static std::vector<std::string> captured(Station& station)
    {
        std::vector<std::string> types;
        for (const sync::Event& event : events(station))
            types.push_back(event.header.type + " " + event.header.actor);
        return types;
    }

  private slots:
    void numberAndPin_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<SignIn>("expected");
        QTest::newRow("right") << QByteArray("0417") << QByteArray("4711") << SignIn::SignedIn;
        QTest::newRow("wrong") << QByteArray("0417") << QByteArray("4712") << SignIn::Wrong;
        QTest::newRow("another's") << QByteArray("0532") << QByteArray("4711") << SignIn::Wrong;
        QTest::newRow("nobody") << QByteArray("9999") << QByteArray("4711") << SignIn::Wrong;
        QTest::newRow("empty") << QByteArray() << QByteArray() << SignIn::Wrong;
        QTest::newRow("long") << QByteArray("0417") << QByteArray(100000, '4') << SignIn::Wrong;
        QTest::newRow("SQL") << QByteArray("' OR 1=1 --") << QByteArray("x") << SignIn::Wrong;
    }
    void numberAndPin()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, pin);
        Port port;
        QVERIFY(port.start());
        port.station.staff->signIn(id.toStdString(), pin.toStdString());
        QTEST(port.station.staff->view().signIn, "expected");
    }

    void everythingIsAnEventAndNoPinIsInIt()
    {
        Port port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "8642");
        port.station.staff->signIn("0417", "4711");
        port.station.staff->signOut();
        QCOMPARE(captured(port.station),
                 (std::vector<std::string>{"staff.pin_wrong kiosk", "staff.pin_right staff:0417",
                                           "staff.signed_out staff:0417"}));
        for (const sync::Event& event : events(port.station)) {
            QVERIFY(!event.body.contains("8642"));
            QVERIFY(!event.body.contains("4711"));
        }
    }

    /// Five wrong ones lock the number; switching off and on wins nothing; the lock grows.
    void lockOutSurvivesARestart()
    {
        Port port;
        QVERIFY(port.start());
        for (int i = 0; i < 3; ++i)
            port.station.staff->signIn("0417", "0000");
        QCOMPARE(port.station.staff->view().signIn, SignIn::Wrong);
        QVERIFY(port.station.start());
        port.station.staff->signIn("0417", "0000");
        QCOMPARE(port.station.staff->view().signIn, SignIn::Wrong);
        port.station.staff->signIn("0417", "0000");
        QCOMPARE(port.station.staff->view().signIn, SignIn::LockedOut);
        QCOMPARE(port.station.staff->view().lockedSeconds, 60);

        QVERIFY(port.station.start());
        port.advance(std::chrono::seconds{59});
        port.station.staff->signIn("0417", "4711"); // not even the right one
        QCOMPARE(port.station.staff->view().signIn, SignIn::LockedOut);
        QCOMPARE(port.station.staff->view().lockedSeconds, 1);
        port.station.staff->signIn("0532", "2580"); // a colleague is not concerned
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedIn);

        port.advance(std::chrono::seconds{1});
        port.station.staff->signIn("0417", "0000");
        QCOMPARE(port.station.staff->view().lockedSeconds, 120);
        port.advance(std::chrono::minutes{2});
        port.station.staff->signIn("0417", "4711");
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedIn);
        port.station.staff->signIn("0417", "0000"); // counted from one again
        QCOMPARE(port.station.staff->view().signIn, SignIn::Wrong);
    }

    void lockGrowsToItsEnd()
    {
        Port port;
        QVERIFY(port.start());
        std::int64_t longest = 0;
        for (int i = 0; i < 12; ++i) {
            port.station.staff->signIn("0417", "0000");
            longest = port.station.staff->view().lockedSeconds;
            port.advance(std::chrono::seconds{longest});
        }
        QCOMPARE(longest, 16 * 60);
    }

    /// The second person's PIN is counted like any other.
    void secondPersonIsLockedToo()
    {
        Port port;
        QVERIFY(port.start());
        const std::string id = port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.station.staff->open(id);
        port.station.staff->changeLane(clearance::Lane::Normal, "DOCUMENT_SEEN");
        for (int i = 0; i < 4; ++i) {
            port.station.staff->approve("0532", "0000");
            QCOMPARE(port.station.staff->view().refused, std::string("WRONG_PIN"));
        }
        port.station.staff->approve("0532", "0000");
        QCOMPARE(port.station.staff->view().refused, std::string("LOCKED"));
        port.station.staff->approve("0532", "2580");
        QCOMPARE(port.station.staff->view().refused, std::string("LOCKED"));
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedIn);
    }

    /// The pad counts down and is free again soon: the number stays locked, not the station.
    void padIsFreeForAColleague()
    {
        Port port;
        QVERIFY(port.start());
        for (int i = 0; i < 5; ++i)
            port.station.staff->signIn("0417", "0000");
        port.advance(std::chrono::seconds{4});
        port.station.staff->tick();
        QCOMPARE(port.station.staff->view().lockedSeconds, 56);
        port.advance(std::chrono::seconds{6});
        port.station.staff->tick();
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedOut);
        port.station.staff->signIn("0417", "4711");
        QCOMPARE(port.station.staff->view().signIn, SignIn::LockedOut);
    }

    void whoeverLeavesIsSignedOut()
    {
        Port port;
        QVERIFY(port.start());
        port.typedTruck();
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        port.advance(std::chrono::minutes{4});
        port.station.staff->tick();
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedIn);
        QVERIFY(!port.station.staff->view().queue.empty());
        port.advance(std::chrono::minutes{1} + IdleWatch::kAskFor);
        port.station.staff->tick();
        QVERIFY(port.station.staff->view() == StaffView{});
        port.station.staff->finishVerifying();
        QCOMPARE(port.station.staff->view().refused, std::string("NOT_ALLOWED"));
    }

    void whoeverLeavesTheRosterIsSignedOut()
    {
        Port port;
        QVERIFY(port.start());
        port.station.staff->signIn("0417", "4711");
        port.feed.publish("roster", "0417", Json::object(), port.kiosk.clock.now());
        QVERIFY(port.exchange());
        QCOMPARE(port.station.staff->view().signIn, SignIn::SignedOut);
    }

    /// A hash that would take all the memory, or none at all, lets nobody in.
    void hostileRoster_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("plain text") << QByteArray("4711");
        QTest::newRow("another scheme") << QByteArray("$argon2i$v=19$m=8,t=3,p=1$c2FsdHNhbHQ$YWJj");
        QTest::newRow("the right PIN, 293 MiB") << QByteArray(
            "$argon2id$v=19$m=300000,t=1,p=1$qgmopHaQNqL57VkAK8qzHQ$8BG8SfnlHDV0F9x/4x3t3gEhRMI5x6OXGb+iqUJY6YY");
        QTest::newRow("cut off") << QByteArray("$argon2id$v=19$m=");
    }
    void hostileRoster()
    {
        QFETCH(QByteArray, hash);
        Port port;
        QVERIFY(port.start());
        port.feed.publish("roster", "0417", {{"id", "0417"}, {"pinHash", hash.toStdString()}}, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        port.station.staff->signIn("0417", "4711");
        QCOMPARE(port.station.staff->view().signIn, SignIn::Wrong);
    }

    /// The invented staff of the sample port, with the PINs that stand beside them.
    void samplePort()
    {
        const auto roster = readJsonFile(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "assets/sample-port/roster.json");
        QVERIFY2(roster, roster ? "" : roster.error().what.c_str());
        QCOMPARE(roster->size(), std::size_t{6}); // two of each agency
        const auto officers =
            readJsonFile(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "assets/sample-port/officers.json");
        QVERIFY(officers && officers->size() == roster->size());
        Port port;
        QVERIFY(port.start());
        for (const auto& [id, body] : roster->items())
            port.feed.publish("roster", id, body, port.kiosk.clock.now());
        QVERIFY(port.exchange());
        for (const auto& [id, body] : roster->items()) {
            port.station.staff->signIn(id, stringOr(body, "samplePin"));
            QCOMPARE(port.station.staff->view().signIn, SignIn::SignedIn);
            QVERIFY(!port.station.staff->view().staffName.empty());
            QVERIFY(!port.station.staff->view().agency.empty());
            QCOMPARE(stringOr((*officers)[id], "agency"), stringOr(body, "agency")); // what kiosks know of them
        }
    }
};

QTEST_APPLESS_MAIN(SignInTest)
#include "sign_in_test.moc"
