// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_vote.h"
#include "hardware/reading/mrz_zone.h"
#include "mrz_handmade.h"
#include "tests/support/reading/mrz_sample.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace tongguan::reading {

namespace {

const std::string kName = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const std::string kData = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

} // namespace

class MrzZoneTest : public QObject {
    Q_OBJECT
  private slots:
    void exactLength();
    void equalNeighbours();
    void hostileLattices();
    void layouts_data();
    void layouts();
    void longNumbers();
    void mistakes_data();
    void mistakes();
    void wrongDigit();
    void nothingOfNoise();
    void votes();
};

void MrzZoneTest::exactLength()
{
    const auto lattice = test::latticeOf(kData);
    const auto odds = oddsOfLength(lattice, kData.size());
    QVERIFY(odds && odds->logLength > std::log(0.8));
    for (std::size_t i = 0; i < kData.size(); ++i)
        QVERIFY(odds->places[i][kMrzAlphabet.find(kData[i])] > 0.99F);
    QVERIFY(oddsOfLength(lattice, 43)->logLength < std::log(0.1));
    QVERIFY(oddsOfLength(lattice, 36)->logLength < std::log(1e-6));
}

void MrzZoneTest::equalNeighbours()
{
    // Without a blank between them two equal characters are one.
    MrzLattice lattice = test::latticeOf("11");
    lattice.steps.erase(lattice.steps.begin() + 3);
    QVERIFY(oddsOfLength(lattice, 1)->logLength > std::log(0.9));
    QVERIFY(oddsOfLength(lattice, 2)->logLength < std::log(0.1));
}

void MrzZoneTest::hostileLattices()
{
    QVERIFY(!oddsOfLength({}, 44));
    QVERIFY(!oddsOfLength(test::latticeOf("123"), 44));
    QVERIFY(!oddsOfLength(test::latticeOf(std::string(400, 'A')), 44));
    MrzLattice lattice = test::latticeOf(kData);
    lattice.steps[7][3] = std::numeric_limits<float>::quiet_NaN();
    QVERIFY(!oddsOfLength(lattice, 44));
    lattice.steps[7].fill(0); // nothing is possible: a floor, not an infinity
    const auto odds = oddsOfLength(lattice, 44);
    QVERIFY(odds && std::isfinite(odds->logLength));
    QVERIFY(!decodeZone({}));
    QVERIFY(!decodeZone({*odds}));
}

void MrzZoneTest::layouts_data()
{
    QTest::addColumn<int>("kind");
    for (const MrzKind kind :
         {MrzKind::Td1, MrzKind::Td2, MrzKind::Td3, MrzKind::MrvA, MrzKind::MrvB, MrzKind::FrenchCard})
        QTest::newRow(name(kind)) << static_cast<int>(kind);
}

void MrzZoneTest::layouts()
{
    QFETCH(int, kind);
    std::mt19937 random(4711);
    for (int i = 0; i < 40; ++i) {
        const auto lines = test::inventedZone(static_cast<MrzKind>(kind), random);
        const auto sighting = decodeZone(test::oddsOf(lines));
        QVERIFY(sighting);
        QCOMPARE(name(sighting->kind), name(static_cast<MrzKind>(kind)));
        QCOMPARE(sighting->lines, lines);
        QVERIFY2(sighting->isRead(), (lines[0] + " " + lines[1] + " " + name(sighting->doubt)).c_str());
    }
}

void MrzZoneTest::longNumbers()
{
    const std::vector<std::string> td1{"I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2",
                                       "STEVENSON<<PETER<JOHN<<<<<<<<<"};
    const auto sighting = decodeZone(test::oddsOf(td1));
    QVERIFY(sighting);
    QCOMPARE(sighting->lines, td1);
    QVERIFY2(sighting->isRead(), name(sighting->doubt));
}

void MrzZoneTest::mistakes_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("place");
    QTest::addColumn<char>("seen");
    QTest::addColumn<float>("share");
    QTest::addColumn<bool>("read");
    // A number's 0 as O: the digit tells. 8 as S: no digit can, both count the same modulo 10.
    QTest::newRow("a digit tells 0 from O") << 1 << 4 << 'O' << 0.4F << true;
    QTest::newRow("no digit tells 8 from S") << 1 << 1 << 'S' << 0.4F << false;
    QTest::newRow("8 beyond doubt") << 1 << 1 << 'S' << 0.001F << true;
    QTest::newRow("a date has no O") << 1 << 15 << 'O' << 0.99F << true;
    QTest::newRow("fillers after a name are no K") << 0 << 36 << 'K' << 0.9F << true;
    QTest::newRow("a state is on the list") << 0 << 4 << 'Q' << 0.6F << true;
    QTest::newRow("a letter of a name") << 0 << 6 << 'B' << 0.3F << false;
    QTest::newRow("a sex") << 1 << 20 << 'M' << 0.3F << false;
    QTest::newRow("what was not seen is not taken") << 1 << 5 << '9' << 0.9999F << false;
}

void MrzZoneTest::mistakes()
{
    QFETCH(int, line);
    QFETCH(int, place);
    QFETCH(char, seen);
    QFETCH(float, share);
    QFETCH(bool, read);
    const std::vector<std::string> lines{kName, kData};
    auto odds = test::oddsOf(lines);
    const auto l = static_cast<std::size_t>(line);
    const auto p = static_cast<std::size_t>(place);
    test::mistake(odds[l], p, lines[l][p], seen, share);
    const auto sighting = decodeZone(odds);
    QVERIFY(sighting);
    QCOMPARE(sighting->isRead(), read);
    if (read)
        QCOMPARE(sighting->lines, lines);
}

void MrzZoneTest::wrongDigit()
{
    std::string data = kData;
    data[9] = '7';
    const auto sighting = decodeZone(test::oddsOf({kName, data}));
    QVERIFY(sighting);
    QCOMPARE(sighting->lines, (std::vector{kName, data})); // exactly as printed
    QCOMPARE(name(sighting->doubt), name(MrzDoubt::CheckDigits));
}

void MrzZoneTest::nothingOfNoise()
{
    std::mt19937 random(1);
    for (int i = 0; i < 200; ++i) {
        std::vector<std::string> lines(2, std::string(44, '<'));
        for (auto& line : lines) {
            for (char& c : line)
                c = kMrzAlphabet[random() % kMrzLetters];
        }
        const auto sighting = decodeZone(test::oddsOf(lines));
        QVERIFY(sighting && !sighting->isRead());
    }
}

void MrzZoneTest::votes()
{
    const std::vector<std::string> lines{kName, kData};
    MrzVote vote;
    QVERIFY(!vote.sighting());
    // Each frame hides another letter of the name.
    for (const std::size_t place : {5U, 8U, 11U}) {
        auto odds = test::oddsOf(lines);
        test::mistake(odds[0], place, kName[place], 'B', 0.4F);
        const auto frame = decodeZone(odds);
        QVERIFY(frame && !frame->isRead());
        vote.add(*frame);
    }
    QVERIFY(vote.sighting()->isRead());
    QCOMPARE(vote.sighting()->lines, lines);

    // Two frames that see it differently, each beyond doubt.
    MrzVote split;
    std::string other = kName;
    other[6] = 'B';
    split.add(*decodeZone(test::oddsOf(lines)));
    split.add(*decodeZone(test::oddsOf({other, kData})));
    QCOMPARE(split.frames(), std::size_t{2});
    QVERIFY(!split.sighting()->isRead());

    // The next traveller's document.
    std::mt19937 random(2);
    const auto next = test::inventedZone(MrzKind::Td3, random);
    vote.add(*decodeZone(test::oddsOf(next)));
    QCOMPARE(vote.frames(), std::size_t{1});
    QCOMPARE(vote.sighting()->lines, next);
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::MrzZoneTest)
#include "mrz_zone_test.moc"
