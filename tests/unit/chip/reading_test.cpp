// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/issued_chip.h"
#include "tests/support/chip/recorded_card.h"

#include <QTest>

#include <array>
#include <utility>
#include <vector>

namespace tongguan::chip {

namespace {

using test::ChipBuild;
using test::DocumentText;
using test::IssuedChip;
using test::PaceChoice;
using test::SimulatedChip;

constexpr std::array kCiphers{std::pair{Cipher::TripleDes, "3DES"}, std::pair{Cipher::Aes128, "AES-128"},
                              std::pair{Cipher::Aes192, "AES-192"}, std::pair{Cipher::Aes256, "AES-256"}};

QString words(const Result<ChipReading>& reading)
{
    return QString::fromStdString(reading ? name(reading->verdict()) : reading.error().what);
}

struct Case {
    const char* title;
    DocumentText text;
    ChipBuild build{};
    ChipVerdict verdict = ChipVerdict::Verified;
    AccessControl access = AccessControl::Basic;
    bool byNumber = false;
};

std::vector<Case> accessCases()
{
    std::vector<Case> cases{
        {"BAC alone", {}, {}, ChipVerdict::CopyPossible},
        {"BAC, TD1",
         {.zone = {"I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
                   "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"}},
         {},
         ChipVerdict::CopyPossible},
        {"BAC, a long number",
         {.zone = {"I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"}},
         {},
         ChipVerdict::CopyPossible},
        {"answers in pieces",
         {.pace = {{Cipher::Aes128, 13}}},
         {.pieceBytes = 64},
         ChipVerdict::CopyPossible,
         AccessControl::Pace},
        {"two ways of PACE, the stronger is taken",
         {.pace = {{Cipher::TripleDes, 12}, {Cipher::Aes256, 16}}},
         {.basicAccess = false},
         ChipVerdict::CopyPossible,
         AccessControl::Pace},
        {"a portrait of 60 kB", {.portraitBytes = 60'000}, {}, ChipVerdict::CopyPossible},
        {"a portrait of 60 kB, PACE",
         {.portraitBytes = 60'000, .pace = {{Cipher::Aes256, 13}}},
         {},
         ChipVerdict::CopyPossible,
         AccessControl::Pace},
        {"a portrait of 200 kB", {.portraitBytes = 200'000}, {}, ChipVerdict::CopyPossible},
    };
    static constexpr std::array kCurveNames{
        "P-192",           "brainpoolP192r1", "P-224",           "brainpoolP224r1", "P-256", "brainpoolP256r1",
        "brainpoolP320r1", "P-384",           "brainpoolP384r1", "brainpoolP512r1", "P-521"};
    for (int id = 8; id <= 18; ++id)
        cases.push_back({kCurveNames[static_cast<std::size_t>(id - 8)],
                         {.pace = {{Cipher::Aes128, id}}},
                         {.basicAccess = false},
                         ChipVerdict::CopyPossible,
                         AccessControl::Pace});
    for (const auto& [cipher, title] : kCiphers) {
        cases.push_back({title, {.pace = {{cipher, 12}}}, {}, ChipVerdict::CopyPossible, AccessControl::Pace});
        cases.push_back({title,
                         {.pace = {{cipher, 13}}},
                         {.number = "271828"},
                         ChipVerdict::CopyPossible,
                         AccessControl::Pace,
                         true});
    }
    return cases;
}

std::vector<Case> proofCases()
{
    std::vector<Case> cases;
    for (const auto& [cipher, title] : kCiphers) {
        cases.push_back({title, {.chipAuthentication = cipher}});
        cases.push_back({title,
                         {.pace = {{Cipher::Aes256, 13}}, .chipAuthentication = cipher, .chipCurve = "P-521"},
                         {},
                         ChipVerdict::Verified,
                         AccessControl::Pace});
    }
    for (const char* hash : {"SHA1", "SHA224", "SHA256", "SHA384", "SHA512"})
        cases.push_back({hash, {.activeKey = "RSA-1024", .activeHash = hash}});
    cases.push_back({"an answer of extended length", {.activeKey = "RSA-2048", .activeHash = "SHA1"}});
    for (const char* key : {"brainpoolP224r1", "brainpoolP256r1", "P-256", "P-384", "P-521"}) {
        for (const char* hash : {"SHA1", "SHA256"})
            cases.push_back({hash, {.activeKey = key, .activeHash = hash}});
    }
    cases.push_back({"both",
                     {.pace = {{Cipher::Aes128, 13}}, .chipAuthentication = Cipher::Aes128, .activeKey = "P-256"},
                     {},
                     ChipVerdict::Verified,
                     AccessControl::Pace});
    cases.push_back({"RSA of 2048 bits under AES",
                     {.pace = {{Cipher::Aes256, 13}}, .activeKey = "RSA-2048"},
                     {},
                     ChipVerdict::Verified,
                     AccessControl::Pace});
    return cases;
}

std::vector<Case> copyCases()
{
    std::vector<Case> cases = proofCases();
    for (Case& copy : cases) {
        copy.build.keepsKeys = false;
        copy.verdict = ChipVerdict::Copied;
    }
    return cases;
}

void addRows(const std::vector<Case>& cases)
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < cases.size(); ++i)
        QTest::addRow("%d %s %s", static_cast<int>(i), cases[i].text.activeKey.c_str(), cases[i].title)
            << static_cast<int>(i);
}

void play(const Case& played)
{
    IssuedChip issued(played.text);
    SimulatedChip card = issued.chip(played.build);
    const auto reading = played.byNumber ? issued.readByNumber(card, played.build.number) : issued.read(card);
    QCOMPARE(words(reading), name(played.verdict));
    QCOMPARE(name(reading->access), name(played.access));
    if (played.verdict == ChipVerdict::Copied)
        return;
    QCOMPARE(reading->zone->lines, played.text.zone);
    QCOMPARE(reading->portrait->picture.size(), played.text.portraitBytes);
    QCOMPARE(reading->portrait->format, Portrait::Format::Jpeg);
}

} // namespace

/// Whole readings of a simulated chip that speaks byte for byte, with an authority of the test's own.
class ReadingTest : public QObject {
    Q_OBJECT

  private slots:
    void opens_data() { addRows(accessCases()); }
    void opens()
    {
        QFETCH(const int, row);
        play(accessCases()[static_cast<std::size_t>(row)]);
    }

    void proves_data() { addRows(proofCases()); }
    void proves()
    {
        QFETCH(const int, row);
        play(proofCases()[static_cast<std::size_t>(row)]);
    }

    /// All files are the true ones, the keys that never leave a chip are not.
    void copies_data() { addRows(copyCases()); }
    void copies()
    {
        QFETCH(const int, row);
        play(copyCases()[static_cast<std::size_t>(row)]);
    }

    /// A copy that leaves out the files whose keys it lacks, and says so in EF.COM, which nobody signs.
    void copyWithoutItsKeys()
    {
        IssuedChip issued({.chipAuthentication = Cipher::Aes128, .activeKey = "P-256"});
        issued.document.files.erase(0x010E);
        issued.document.files.erase(0x010F);
        issued.document.files[0x011E] = test::hex("60145F0104303130375F36063034303030305C026175");
        SimulatedChip card = issued.chip();
        QCOMPARE(words(issued.read(card)), "copied");
    }

    void repeatedSignature()
    {
        for (const char* key : {"RSA-1024", "P-256"}) {
            IssuedChip issued({.activeKey = key});
            SimulatedChip card = issued.chip({.repeatsSignature = true});
            QCOMPARE(words(issued.read(card)), "copied");
        }
    }

    void withoutPortrait()
    {
        IssuedChip issued({});
        SimulatedChip card = issued.chip();
        const auto key = AccessKey::fromZone(issued.page());
        const auto reading = readChip(card, {.key = *key, .page = issued.page(), .portrait = false}, issued.trust(),
                                      test::kReadingDay, issued.random);
        QCOMPARE(words(reading), "copy-possible");
        QVERIFY(!reading->portrait && !reading->passive.groups.contains(2));
        QVERIFY(card.commands() < 20);
    }

    void wrongKey_data()
    {
        QTest::addColumn<bool>("pace");
        QTest::addColumn<bool>("byNumber");
        QTest::newRow("BAC") << false << false;
        QTest::newRow("PACE") << true << false;
        QTest::newRow("PACE by number") << true << true;
        QTest::newRow("BAC by number") << false << true;
    }
    void wrongKey()
    {
        QFETCH(const bool, pace);
        QFETCH(const bool, byNumber);
        IssuedChip issued({.pace = pace ? std::vector{PaceChoice{}} : std::vector<PaceChoice>{}});
        SimulatedChip card = issued.chip();
        const auto other = documents::parseMrz(
            {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO6908061F9406236ZE184226B<<<<<14"});
        const auto zone = AccessKey::fromZone(other.value());
        const auto number = AccessKey::fromNumber("000000");
        const auto reading = readChip(card, {.key = byNumber ? *number : *zone, .page = {}}, issued.trust(),
                                      test::kReadingDay, issued.random);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, Errc::Denied);
    }

    void misreadZoneOpensNothing()
    {
        const auto misread = documents::parseMrz(
            {"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204158ZE184226B<<<<<10"});
        QCOMPARE(AccessKey::fromZone(misread.value()).error().code, Errc::InvalidInput);
        const auto visa = documents::parseMrz(
            {"V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"});
        QCOMPARE(AccessKey::fromZone(visa.value()).error().code, Errc::InvalidInput);
        for (const char* number : {"", "12345", "1234567", "12345A", "12345\xC2"})
            QVERIFY(!AccessKey::fromNumber(number));
    }

    /// The page has another name than the chip: its keys are made of number, birth and expiry alone.
    void otherPage()
    {
        IssuedChip issued({});
        SimulatedChip card = issued.chip();
        const auto key = AccessKey::fromZone(issued.page());
        const auto page = documents::parseMrz(
            {"P<UTOMUSTER<<OLGA<<<<<<<<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"});
        const auto reading =
            readChip(card, {.key = *key, .page = *page}, issued.trust(), test::kReadingDay, issued.random);
        QCOMPARE(words(reading), "other-page");
    }

    /// EF.CardAccess is not signed, DG14 is: who hides PACE, or its stronger way, is found out.
    void downgraded_data()
    {
        QTest::addColumn<QByteArray>("cardAccess");
        QTest::newRow("hidden") << QByteArray();
        QTest::newRow("weaker") << QByteArray("31143012060A04007F0007020204020102010202010D");
        QTest::newRow("broken") << QByteArray("3114301206");
    }
    void downgraded()
    {
        QFETCH(const QByteArray, cardAccess);
        IssuedChip issued({.pace = {{Cipher::Aes256, 13}, {Cipher::TripleDes, 13}}});
        if (cardAccess.isEmpty())
            issued.document.files.erase(0x011C);
        else
            issued.document.files[0x011C] = test::hex(cardAccess.toStdString());
        SimulatedChip card = issued.chip();
        QCOMPARE(words(issued.read(card)), "downgraded");
    }

    /// One byte inside each data group, the first, the last and one between.
    void changedGroups_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("part");
        for (const int group : {1, 2, 14, 15}) {
            for (const int part : {0, 1, 2})
                QTest::addRow("DG%d %d", group, part) << group << part;
        }
    }
    void changedGroups()
    {
        QFETCH(const int, group);
        QFETCH(const int, part);
        IssuedChip issued({.pace = {{Cipher::Aes128, 13}}, .activeKey = "P-256"});
        Bytes& file = issued.document.files[static_cast<std::uint16_t>(0x0100 + group)];
        const std::size_t first = group == 2 ? 40 : 12;
        file[part == 0 ? first : part == 1 ? file.size() / 2 : file.size() - 1] ^= 0x01U;
        SimulatedChip card = issued.chip();
        const auto reading = issued.read(card);
        QCOMPARE(words(reading), "changed");
        QVERIFY(!reading->passive.groups.at(group));
        for (const auto& [number, matches] : reading->passive.groups)
            QCOMPARE(matches, number != group);
    }
};

} // namespace tongguan::chip

QTEST_APPLESS_MAIN(tongguan::chip::ReadingTest)
#include "reading_test.moc"
