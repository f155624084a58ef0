// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/events.h"
#include "kiosk/documents/follow_code.h"
#include "sync/follow/port_view.h"

#include <QTest>

#include <sstream>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::follow;

namespace {

constexpr const char* kTruck = "019abcde-0000-7000-8000-0123456789ab";

UtcTime minute(int minutes)
{
    return UtcTime{std::chrono::sys_days{std::chrono::year{2026} / 11 / 26}} + std::chrono::minutes{minutes};
}

/// A short word for an event of the tables below.
std::optional<Glimpse> told(const std::string& word, UtcTime at)
{
    const auto of = [&]<class E>(const E& event) { return glimpse(E::kType, kTruck, at, bodyOf(event)); };
    const auto decided = [&](Lane lane, const char* code, bool provisional) {
        Decided event;
        event.decision.lane = lane;
        event.decision.provisional = provisional;
        event.decision.reasons = {{.code = code, .rule = 1}};
        return of(event);
    };
    if (word == "opened")
        return of(Opened{.port = "CNHKM"});
    if (word == "confirmed")
        return of(FactsConfirmed{});
    if (word == "green")
        return decided(Lane::Green, "GREEN_OK", true);
    if (word == "watched")
        return decided(Lane::Staff, "P_WATCH", false);
    if (word == "seal")
        return decided(Lane::Staff, "SEAL_MISMATCH", false);
    if (word == "ticket2")
        return of(TicketIssued{.number = "HKM-0172", .lane = Lane::Green, .sign = "2"});
    if (word == "ticket9")
        return of(TicketIssued{.number = "HKM-0172", .revision = 2, .lane = Lane::Staff, .sign = "9"});
    if (word == "ticket5")
        return of(TicketIssued{.number = "HKM-0172", .revision = 3, .lane = Lane::Normal, .sign = "5"});
    if (word == "called2")
        return of(Called{.number = "HKM-0172", .sign = "2", .lane = Lane::Green});
    if (word == "case")
        return of(CaseOpened{.reason = "SEAL_MISMATCH"});
    if (word == "resolved")
        return of(CaseResolved{.resolution = "verified", .by = "staff:1"});
    if (word == "begun")
        return of(InspectionBegun{.by = "staff:1"});
    if (word == "done")
        return of(InspectionClosed{.by = "staff:1"});
    if (word == "skipped")
        return of(InspectionSkipped{});
    if (word == "cleared")
        return of(Cleared{.by = "staff:1"});
    if (word == "detained")
        return of(Detained{.reason = "X", .by = "staff:1"});
    if (word == "returned")
        return of(TurnedBack{.reason = "X", .by = "staff:1"});
    if (word == "merged")
        return of(Merged{.into = "other", .number = "HKM-0171", .lane = Lane::Joint, .sign = "7"});
    if (word == "exited")
        return of(Exited{});
    if (word == "closed")
        return of(Closed{});
    return std::nullopt;
}

const char* nameOf(follow::Sighting::Phase phase)
{
    constexpr const char* kNames[] = {"kiosk",    "waiting", "called", "staff",     "inspecting", "inspected",
                                      "released", "left",    "turned", "cancelled", "merged"};
    return kNames[static_cast<std::size_t>(phase)];
}

} // namespace

class SightingTest : public QObject {
    Q_OBJECT
  private slots:
    void phases_data();
    void phases();
    void silenceStaysSilent();
    void nothingElseSaysAnything_data();
    void nothingElseSaysAnything();
    void codes_data();
    void codes();
    void addresses_data();
    void addresses();
    void itIsForgotten();
    void theSameNumberTwice();
};

void SightingTest::phases_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("phase");
    QTest::newRow("at the kiosk") << "opened confirmed" << "kiosk";
    QTest::newRow("waits") << "opened confirmed green ticket2" << "waiting";
    QTest::newRow("called") << "opened green ticket2 called2" << "called";
    QTest::newRow("called, then another lane") << "opened green ticket2 called2 ticket5" << "waiting";
    QTest::newRow("called to the lane before") << "opened green ticket2 ticket5 called2" << "waiting";
    QTest::newRow("to staff") << "opened seal case ticket9" << "staff";
    QTest::newRow("from staff") << "opened seal case ticket9 green resolved ticket2" << "waiting";
    QTest::newRow("from staff, ticket first") << "opened seal case ticket9 green ticket2 resolved" << "waiting";
    QTest::newRow("inspected") << "opened green ticket2 called2 begun" << "inspecting";
    QTest::newRow("inspection over") << "opened green ticket2 called2 begun done" << "inspected";
    QTest::newRow("not inspected") << "opened green ticket2 called2 skipped" << "inspected";
    QTest::newRow("released") << "opened green ticket2 called2 skipped cleared" << "released";
    QTest::newRow("left") << "opened green ticket2 skipped cleared exited" << "left";
    QTest::newRow("left and closed") << "opened green ticket2 skipped cleared exited closed" << "left";
    QTest::newRow("turned back and closed") << "opened green ticket2 returned closed" << "turned";
    QTest::newRow("another capture stands") << "opened green ticket2 merged" << "merged";
    QTest::newRow("detained looks like staff") << "opened green ticket2 begun detained" << "staff";
}

void SightingTest::phases()
{
    QFETCH(QString, events);
    QFETCH(QString, phase);
    follow::Sighting sighting;
    std::istringstream words(events.toStdString());
    int minutes = 0;
    for (std::string word; words >> word;) {
        const auto one = told(word, minute(++minutes));
        QVERIFY2(one.has_value(), word.c_str());
        sighting.see(*one);
    }
    QCOMPARE(QString(nameOf(sighting.phase)), phase);
    QCOMPARE(sighting.arrived, std::optional(minute(1)));
}

void SightingTest::silenceStaysSilent()
{
    QCOMPARE(told("watched", minute(1))->reasons, std::vector<std::string>{});
    QCOMPARE(told("seal", minute(1))->reasons, std::vector<std::string>{"SEAL_MISMATCH"});
}

void SightingTest::nothingElseSaysAnything_data()
{
    QTest::addColumn<QByteArray>("type");
    for (const char* type :
         {"document.read", "licence.read", "plate.captured", "visa.read", "passenger.seen", "picture.kept",
          "notice.sent", "crossing.conflict", "agency.notified", "lane.granted", "staff.signed_in", ""})
        QTest::newRow(type) << QByteArray(type);
}

void SightingTest::nothingElseSaysAnything()
{
    QFETCH(QByteArray, type);
    QVERIFY(!glimpse(type.toStdString(), kTruck, minute(1), "{}"));
}

void SightingTest::codes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("fits");
    const QString code = QString::fromStdString(documents::followCode(kTruck));
    QTest::newRow("as it is") << code << true;
    QTest::newRow("as printed") << QString::fromStdString(documents::writtenFollowCode(code.toStdString())) << true;
    QTest::newRow("small") << code.toLower() << true;
    QTest::newRow("short") << code.left(7) << false;
    QTest::newRow("long") << code + "0" << false;
    QTest::newRow("foreign letter") << code.left(7) + "U" << false;
    QTest::newRow("none") << QString() << false;
}

void SightingTest::codes()
{
    QFETCH(QString, typed);
    QFETCH(bool, fits);
    QCOMPARE(documents::followCodeFrom(typed.toStdString()) == documents::followCode(kTruck), fits);
    QCOMPARE(documents::followCodeFrom("oIl0 1234"), std::string("01101234"));
}

void SightingTest::addresses_data()
{
    QTest::addColumn<QString>("site");
    QTest::addColumn<bool>("good");
    QTest::newRow("a port's") << "https://follow.hekou.example" << true;
    QTest::newRow("with a port number") << "https://10.0.0.7:8443" << true;
    QTest::newRow("none") << "" << false;
    QTest::newRow("no name") << "https://" << false;
    QTest::newRow("not safe") << "http://follow.hekou.example" << false;
    QTest::newRow("with a path") << "https://follow.hekou.example/trucks" << false;
    QTest::newRow("mark-up") << "https://<b>" << false;
}

void SightingTest::addresses()
{
    QFETCH(QString, site);
    QFETCH(bool, good);
    const std::string address = documents::followAddress(site.toStdString(), "HKM-0172", kTruck);
    const std::string expected = site.toUpper().toStdString() + "/T/HKM-0172/" + documents::followCode(kTruck);
    QCOMPARE(address, good ? expected : std::string());
}

void SightingTest::itIsForgotten()
{
    PortView view;
    for (const char* word : {"opened", "green", "ticket2"}) {
        Glimpse one = *told(word, minute(0)); // a kiosk whose clock is wrong
        one.heard = minute(100);
        view.see(one);
    }
    const std::string code = documents::followCode(kTruck);
    view.forget(minute(100));
    QVERIFY(view.find("HKM-0172", code) != nullptr);
    view.forget(minute(101));
    QVERIFY(view.find("HKM-0172", code) == nullptr);
    QVERIFY(view.find({}, code) == nullptr);
    QCOMPARE(view.crossings(), std::size_t{0});
}

void SightingTest::theSameNumberTwice()
{
    PortView view; // numbers begin anew each day
    for (const char* id : {kTruck, "019abcde-1111-7000-8000-0123456789ab"}) {
        const auto ticket = TicketIssued{.number = "HKM-0172", .lane = Lane::Green, .sign = "2"};
        view.see(*glimpse(TicketIssued::kType, id, minute(1), bodyOf(ticket)));
    }
    const follow::Sighting* one = view.find("HKM-0172", documents::followCode(kTruck));
    QVERIFY(one != nullptr);
    QCOMPARE(one->crossing, std::string(kTruck));
    QVERIFY(view.find("HKM-0172", "00000000") == nullptr);
    QVERIFY(view.find("HKM-0172", {}) == nullptr);
    QVERIFY(view.find("HKM-0173", documents::followCode(kTruck)) == nullptr);
}

QTEST_GUILESS_MAIN(SightingTest)
#include "sighting_test.moc"
