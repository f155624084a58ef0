// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/clearance/staff_rules.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

PassengerList list(std::initializer_list<ListedPerson> persons)
{
    return {.number = "HK2611250007", .plate = "YNK12345", .validUntil = kNoon, .persons = persons};
}

/// "a+ b? c! x*": crossed, minor alone, referred, of no list.
std::vector<SeenPerson> seen(const QString& words)
{
    std::vector<SeenPerson> all;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const char how = word.back().toLatin1();
        all.push_back({.person = word.chopped(1).toStdString(),
                       .seen = how == '+'   ? Sighting::Crossed
                               : how == '?' ? Sighting::Alone
                               : how == '!' ? Sighting::Referred
                                            : Sighting::Unlisted});
    }
    return all;
}

} // namespace

/// The count of a bus: who is counted, and who never is twice.
class PassengersTest : public QObject {
    Q_OBJECT
  private slots:
    void counts_data()
    {
        QTest::addColumn<QString>("listed");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("tally"); // listed crossed alone referred unlisted, and who is missing
        const auto row = [](const char* name, const char* listed, const char* what, const char* tally) {
            QTest::newRow(name) << QString::fromLatin1(listed) << QString::fromLatin1(what)
                                << QString::fromLatin1(tally);
        };
        row("nobody yet", "a b c", "", "3 0 0 0 0 a b c");
        row("all", "a b c", "a+ b+ c+", "3 3 0 0 0");
        row("one is missing", "a b c", "a+ c+", "3 2 0 0 0 b");
        row("the same person at two kiosks", "a b", "a+ a+", "2 1 0 0 0 b");
        row("a list with a person twice", "a b a", "a+ b+", "2 2 0 0 0");
        row("doubted at one kiosk, crossed at another", "a b", "a! a+", "2 1 0 0 0 b");
        row("the other way round", "a b", "a+ a!", "2 1 0 0 0 b");
        row("a child alone, then with its mother", "a b", "b? a+ b+", "2 2 0 0 0");
        row("a child alone", "a b", "a+ b?", "2 1 1 0 0");
        row("referred to staff", "a b", "a+ b!", "2 1 0 1 0");
        row("one too many", "a b", "a+ b+ x*", "2 2 0 0 1");
        row("the same one too many, twice", "a b", "a+ x* x*", "2 1 0 0 1 b");
        row("unknown to a kiosk with an older list", "a b", "a* b+", "2 1 0 1 0");
        row("crossed by another list's kiosk", "a b", "a+ b+ x+", "2 2 0 0 1");
        row("no list", "", "a+", "0 0 0 0 1");
    }
    void counts()
    {
        QFETCH(QString, listed);
        QFETCH(QString, what);
        QFETCH(QString, tally);
        PassengerList its = list({});
        for (const QString& person : listed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            its.persons.push_back({.person = person.toStdString()});
        std::vector<SeenPerson> all = seen(what);
        for (int order = 0; order < 2; ++order) { // and backwards: whatever came first
            const PassengerTally sum = tallyOf(its, all);
            QString text = QStringLiteral("%1 %2 %3 %4 %5")
                               .arg(sum.listed)
                               .arg(sum.crossed)
                               .arg(sum.alone)
                               .arg(sum.referred)
                               .arg(sum.unlisted);
            for (const std::string& person : sum.missing)
                text += QLatin1Char(' ') + QString::fromStdString(person);
            QCOMPARE(text, tally);
            QCOMPARE(sum.complete(), sum.listed > 0 && sum.crossed == sum.listed && sum.unlisted == 0);
            QCOMPARE(sum.party().present, sum.crossed + sum.alone + sum.unlisted);
            std::ranges::reverse(all);
        }
    }

    void guardians()
    {
        const PassengerList its = list({{.person = "mother", .family = 1},
                                        {.person = "child", .role = PassengerRole::Minor, .family = 1},
                                        {.person = "brother", .role = PassengerRole::Minor, .family = 1},
                                        {.person = "teacher", .role = PassengerRole::Guide},
                                        {.person = "pupil", .role = PassengerRole::Minor, .guardian = "teacher"},
                                        {.person = "orphan", .role = PassengerRole::Minor},
                                        {.person = "stranger"}});
        const auto guards = [&](const char* adult, const char* minor) {
            return its.guards(*its.find(adult), *its.find(minor));
        };
        QVERIFY(guards("mother", "child"));
        QVERIFY(guards("mother", "brother"));
        QVERIFY(!guards("brother", "child"));
        QVERIFY(!guards("child", "child"));
        QVERIFY(guards("teacher", "pupil"));
        QVERIFY(!guards("mother", "pupil"));
        QVERIFY(!guards("stranger", "orphan")); // of no family is no family
    }

    /// The same person on two lists is two numbers: nobody follows anybody from bus to bus.
    void pseudonyms()
    {
        const Bytes key{1, 2, 3};
        const std::string one = passengerOf(key, "L1", "VNM", "C1234567");
        QCOMPARE(one.size(), std::size_t{16});
        QCOMPARE(one, passengerOf(key, "L1", "VNM", "C1234567"));
        QVERIFY(one != passengerOf(key, "L2", "VNM", "C1234567"));
        QVERIFY(one != passengerOf(key, "L1", "CHN", "C1234567"));
        QVERIFY(one != passengerOf(key, "L1", "VNM", "C1234568"));
        QVERIFY(one != passengerOf(Bytes{9}, "L1", "VNM", "C1234567"));
    }

    void closedByStaff()
    {
        auto bus = addUp({Opened{.port = "CNHKM", .kiosk = "HKM-K01"}, KindClaimed{.kind = Kind::Bus},
                          PassengersListed{.list = list({{.person = "a"}, {.person = "b"}, {.person = "a"}})}});
        QVERIFY(bus);
        QCOMPARE(bus->passengers->persons.size(), std::size_t{2});
        const StaffAction close = CloseCount{.reason = "NOT_TRAVELLING"};
        QVERIFY(carriedOut(close, *bus, "staff:0417", kNoon).error() == Refusal::NotAllowed); // he is still at it
        bus = addUp(
            {FactsConfirmed{}, PartyCounted{.party = {.listed = 2, .present = 1}}, CaseOpened{.reason = "PAX_COUNT"}},
            *bus);
        QVERIFY(carriedOut(CloseCount{}, *bus, "staff:0417", kNoon).error() == Refusal::InvalidValue);
        const auto done = carriedOut(close, *bus, "staff:0417", kNoon);
        QVERIFY(done && done->decide);
        bus = addUp(done->events, *bus);
        QVERIFY(bus->isVerified("party"));
        QVERIFY(bus->closedCount ==
                (ClosedCount{.listed = 2, .present = 1, .reason = "NOT_TRAVELLING", .by = "staff:0417"}));
        QVERIFY(bus->staffCase->resolvedAt);
        QVERIFY(carriedOut(close, *bus, "staff:0417", kNoon).error() == Refusal::NotAllowed); // once
        auto truck = addUp(ladenTruck());
        QVERIFY(carriedOut(close, *truck, "staff:0417", kNoon).error() == Refusal::NotAllowed);
    }
};

QTEST_APPLESS_MAIN(PassengersTest)
#include "passengers_test.moc"
