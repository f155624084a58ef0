// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/time.h"
#include "kiosk/documents/base45.h"
#include "kiosk/documents/bus_code.h"
#include "kiosk/documents/delivery_code.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/ticket_code.h"
#include "test_signer.h"
#include "tests/support/paths.h"

#include <QTest>

#include <filesystem>
#include <fstream>

namespace tongguan::documents {

namespace {

UtcTime at(const char* iso)
{
    return fromIso(iso).value();
}

Prereg prereg()
{
    return {"532520260000000017",       "3261124000017", "云N·8A001", "CN", Direction::Entry, "CNHKM",
            at("2026-11-26T00:00:00Z"), "CSQU3054383",   "SL-004411"};
}

Ticket ticket()
{
    return {"HKM-0172", "01936f6e-0000-7000-8000-000000000001",
            "CNHKM",    "L_FAST",
            "3",        at("2026-11-25T08:30:00Z"),
            true,       plateTag("云N8A001"),
            2};
}

/// The first sign of the payload that can be another one.
std::string changed(std::string code, std::size_t at)
{
    code[at] = code[at] == 'A' ? 'B' : 'A';
    return code;
}

} // namespace

class SignedCodesTest : public QObject {
    Q_OBJECT
  private slots:
    void base45_data();
    void base45();
    void base45Refused_data();
    void base45Refused();
    void preregComesBack();
    void ticketComesBack();
    void busListComesBack();
    void busListLimits();
    void deliveryComesBack();
    void deliveryLimits_data();
    void deliveryLimits();
    void optionalFieldsStayAway();
    void scannersMayChangeBlanksAndCase();
    void standing_data();
    void standing();
    void everyChangedSignIsSeen();
    void notOurs_data();
    void notOurs();
    void fieldsOutsideTheirLimits_data();
    void fieldsOutsideTheirLimits();
    void newerVersion();
    void bytesStayTheSame();
    void trustedKeyText();

  private:
    test::TestSigner signer_{7};
    test::TestSigner stranger_{8};
};

void SignedCodesTest::base45_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    // RFC 9285, 4.3 and 4.4.
    QTest::newRow("AB") << QByteArray("AB") << "BB8";
    QTest::newRow("Hello!!") << QByteArray("Hello!!") << "%69 VD92EX0";
    QTest::newRow("base-45") << QByteArray("base-45") << "UJCLQE7W581";
    QTest::newRow("ietf!") << QByteArray("ietf!") << "QED8WEX0";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("largest") << QByteArray("\xFF\xFF\xFF") << "FGWU5";
}

void SignedCodesTest::base45()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const std::string plain = bytes.toStdString();
    QCOMPARE(toBase45(asBytes(plain)), text.toStdString());
    const auto back = fromBase45(text.toStdString());
    QVERIFY(back);
    QCOMPARE(std::string(asText(*back)), plain);
}

void SignedCodesTest::base45Refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one sign left over") << "BB8B";
    QTest::newRow("small letter") << "bB8";
    QTest::newRow("sign outside") << "B_8";
    QTest::newRow("over 65535") << "GGW";
    QTest::newRow("over 255") << "::";
}

void SignedCodesTest::base45Refused()
{
    QFETCH(QString, text);
    QVERIFY(!fromBase45(text.toStdString()));
}

void SignedCodesTest::preregComesBack()
{
    const auto text = encodePrereg(prereg(), signer_.signer);
    QVERIFY(text);
    QVERIFY(text->starts_with("TGP1:") && text->ends_with('.'));
    QVERIFY(text->size() < 300); // a QR that a phone in a cab still shows large enough
    const auto code = parsePrereg(*text);
    QVERIFY2(code.has_value(), code ? "" : code.error().what.c_str());
    QVERIFY(code->value == prereg());
}

void SignedCodesTest::ticketComesBack()
{
    const auto text = encodeTicket(ticket(), signer_.signer);
    QVERIFY(text);
    const auto code = parseTicket(*text);
    QVERIFY2(code.has_value(), code ? "" : code.error().what.c_str());
    QVERIFY(code->value == ticket());
}

void SignedCodesTest::busListComesBack()
{
    BusList bus{"HK2611250007", "云K12345", "CN", "CNHKM", at("2026-11-26T00:00:00Z"), {}};
    for (std::uint8_t i = 0; i < kMaxBusPersons; ++i) {
        const auto role = static_cast<BusRole>(i % 5);
        bus.persons.push_back(
            {.person = {i, 1, 2, 3, 4, 5, 6, 255}, .role = role, .family = static_cast<std::uint8_t>(i % 32)});
    }
    const auto text = encodeBusList(bus, signer_.signer);
    QVERIFY(text);
    QVERIFY(text->starts_with("TGB1:"));
    QVERIFY(text->size() <= kMaxCodeText);
    const auto code = parseBusList(*text);
    QVERIFY(code);
    QVERIFY(code->value == bus);
    const std::vector<TrustedKey> keys{signer_.trusted};
    QVERIFY(code->standing(keys, at("2026-11-25T23:59:59Z"), "CNHKM") == CodeStanding::Good);
    QVERIFY(code->standing(keys, at("2026-11-26T00:00:00Z"), "CNHKM") == CodeStanding::Expired);
    QVERIFY(code->standing(keys, at("2026-11-25T23:59:59Z"), "CNMHN") == CodeStanding::WrongPort);
    for (std::size_t i = 5; i + 1 < text->size(); i += 7) {
        const auto other = parseBusList(changed(*text, i));
        QVERIFY(!other || other->standing(keys, at("2026-11-25T23:59:59Z"), "CNHKM") != CodeStanding::Good);
    }
    QVERIFY(!parsePrereg(*text)); // nor any other of ours
}

void SignedCodesTest::deliveryComesBack()
{
    const Delivery order{"EDO-2611250007", "CSQU3054383", "CNHKM", at("2026-11-26T00:00:00Z")};
    const auto text = encodeDelivery(order, signer_.signer);
    QVERIFY(text);
    QVERIFY(text->starts_with("TGD1:"));
    const auto code = parseDelivery(*text);
    QVERIFY(code);
    QVERIFY(code->value == order);
    const std::vector<TrustedKey> keys{signer_.trusted};
    QVERIFY(code->standing(keys, "CNHKM") == CodeStanding::Good);
    QVERIFY(code->standing(keys, "CNMHN") == CodeStanding::WrongPort);
    QVERIFY(code->standing({}, "CNHKM") == CodeStanding::Unchecked);
    for (std::size_t i = 5; i + 1 < text->size(); ++i) {
        const auto other = parseDelivery(changed(*text, i));
        QVERIFY(!other || other->standing(keys, "CNHKM") != CodeStanding::Good);
    }
    QVERIFY(!parsePrereg(*text));
    QVERIFY(!parseBusList(*text));
}

void SignedCodesTest::deliveryLimits_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("container");
    QTest::addColumn<QByteArray>("port");
    QTest::newRow("no number") << QByteArray("") << QByteArray("CSQU3054383") << QByteArray("CNHKM");
    QTest::newRow("long number") << QByteArray(21, 'A') << QByteArray("CSQU3054383") << QByteArray("CNHKM");
    QTest::newRow("small letters") << QByteArray("edo") << QByteArray("CSQU3054383") << QByteArray("CNHKM");
    QTest::newRow("no container") << QByteArray("EDO-1") << QByteArray("") << QByteArray("CNHKM");
    QTest::newRow("container with a sign") << QByteArray("EDO-1") << QByteArray("CSQU-305") << QByteArray("CNHKM");
    QTest::newRow("no port") << QByteArray("EDO-1") << QByteArray("CSQU3054383") << QByteArray("CN");
}

void SignedCodesTest::deliveryLimits()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QByteArray, container);
    QFETCH(const QByteArray, port);
    QVERIFY(!encodeDelivery({number.toStdString(), container.toStdString(), port.toStdString(), {}}, signer_.signer));
}

void SignedCodesTest::busListLimits()
{
    const BusList good{"L1", "云K12345", "CN", "CNHKM", at("2026-11-26T00:00:00Z"), {BusPerson{}}};
    QVERIFY(encodeBusList(good, signer_.signer));
    const auto refused = [&](auto change) {
        BusList bus = good;
        change(bus);
        return !encodeBusList(bus, signer_.signer);
    };
    QVERIFY(refused([](BusList& bus) { bus.number = "l 1"; }));
    QVERIFY(refused([](BusList& bus) { bus.plate.clear(); }));
    QVERIFY(refused([](BusList& bus) { bus.plateCountry = "CHN"; }));
    QVERIFY(refused([](BusList& bus) { bus.port = "HKM"; }));
    QVERIFY(refused([](BusList& bus) { bus.persons.clear(); }));
    QVERIFY(refused([](BusList& bus) { bus.persons.resize(kMaxBusPersons + 1); }));
    QVERIFY(refused([](BusList& bus) { bus.persons.front().family = 32; }));
}

void SignedCodesTest::optionalFieldsStayAway()
{
    Prereg bare = prereg();
    bare.batch.clear();
    bare.container.reset();
    bare.seal.reset();
    const auto code = parsePrereg(encodePrereg(bare, signer_.signer).value());
    QVERIFY(code);
    QVERIFY(code->value == bare);
}

void SignedCodesTest::scannersMayChangeBlanksAndCase()
{
    const std::string text = encodePrereg(prereg(), signer_.signer).value();
    for (const std::string& sent : {text + "\r\n", " " + text, QString::fromStdString(text).toLower().toStdString()}) {
        const auto code = parsePrereg(sent);
        QVERIFY(code);
        QCOMPARE(code->code.check(std::vector{signer_.trusted}), CodeStanding::Good);
    }
}

void SignedCodesTest::standing_data()
{
    QTest::addColumn<int>("trusted");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("expected");
    QTest::newRow("good") << 1 << "2026-11-25T23:59:59Z" << "CNHKM" << "good";
    QTest::newRow("port not asked") << 1 << "2026-11-25T23:59:59Z" << "" << "good";
    QTest::newRow("the second it ends") << 1 << "2026-11-26T00:00:00Z" << "CNHKM" << "expired";
    QTest::newRow("another port") << 1 << "2026-11-25T00:00:00Z" << "VNLCA" << "wrong-port";
    QTest::newRow("a stranger's key") << 2 << "2026-11-25T00:00:00Z" << "CNHKM" << "unknown-key";
    QTest::newRow("no keys") << 0 << "2026-11-25T00:00:00Z" << "CNHKM" << "unchecked";
    QTest::newRow("both keys") << 3 << "2026-11-25T00:00:00Z" << "CNHKM" << "good";
}

void SignedCodesTest::standing()
{
    QFETCH(int, trusted);
    QFETCH(QString, now);
    QFETCH(QString, port);
    QFETCH(QString, expected);
    std::vector<TrustedKey> keys;
    if ((trusted & 2) != 0)
        keys.push_back(stranger_.trusted);
    if ((trusted & 1) != 0)
        keys.push_back(signer_.trusted);
    const auto code = parsePrereg(encodePrereg(prereg(), signer_.signer).value());
    QCOMPARE(QString(name(code->standing(keys, at(qPrintable(now)), port.toStdString()))), expected);
    const auto paper = parseTicket(encodeTicket(ticket(), signer_.signer).value());
    const QString onTicket = expected == "expired" ? "good" : expected;
    QCOMPARE(QString(name(paper->standing(keys, port.toStdString()))), onTicket);
}

/// Whatever sign a smudge or a forger changes: never a good code, and never another value that is believed.
void SignedCodesTest::everyChangedSignIsSeen()
{
    const std::string text = encodeTicket(ticket(), signer_.signer).value();
    const std::vector keys{signer_.trusted};
    int badSignatures = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto code = parseTicket(changed(text, i));
        const CodeStanding standing = code ? code->standing(keys, "CNHKM") : CodeStanding::BadSignature;
        QVERIFY2(standing == CodeStanding::BadSignature || standing == CodeStanding::UnknownKey,
                 qPrintable(QString::number(i)));
        badSignatures += code && standing == CodeStanding::BadSignature ? 1 : 0;
    }
    QVERIFY(badSignatures > 50);
    for (std::size_t size = 0; size < text.size(); ++size)
        QVERIFY(!parseTicket(text.substr(0, size)));
}

void SignedCodesTest::notOurs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("an address") << QByteArray("https://tongguan.example/TGP1:") << "not-ours";
    QTest::newRow("nothing") << QByteArray() << "not-ours";
    QTest::newRow("some text") << QByteArray("TGP2:ABC.") << "not-ours";
    QTest::newRow("three thousand bytes") << QByteArray("TGP1:") + QByteArray(3000, 'A') + "." << "code";
    QTest::newRow("control characters") << QByteArray("TGP1:\x01\x02\x03.") << "code";
    QTest::newRow("empty") << QByteArray("TGP1:.") << "code";
    QTest::newRow("header only") << QByteArray("TGP1:") + toBase45(asBytes(std::string("TG\x01\x01"))).c_str() + "."
                                 << "code";
    QTest::newRow("a ticket where a registration should be")
        << QByteArray("TGP1:") + toBase45(asBytes(std::string("TG\x01\x02"))).c_str() + "." << "code";
}

void SignedCodesTest::notOurs()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, reason);
    const auto code = parsePrereg(text.toStdString());
    QVERIFY(!code);
    QCOMPARE(code.error().code, Errc::InvalidInput);
    QCOMPARE(QString::fromStdString(reasonOf(code.error())), reason);
}

void SignedCodesTest::fieldsOutsideTheirLimits_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 8; ++field)
        QTest::addRow("%d", field) << field;
}

void SignedCodesTest::fieldsOutsideTheirLimits()
{
    QFETCH(int, field);
    Prereg value = prereg();
    switch (field) {
    case 0:
        value.declaration = "";
        break;
    case 1:
        value.batch = "123";
        break;
    case 2:
        value.plate = std::string(65, 'A');
        break;
    case 3:
        value.plate = "A\nB";
        break;
    case 4:
        value.plate = "\xC3";
        break;
    case 5:
        value.plateCountry = "CHN";
        break;
    case 6:
        value.port = "cnhkm";
        break;
    default:
        value.seal = "a b";
        break;
    }
    QVERIFY(!encodePrereg(value, signer_.signer));
}

void SignedCodesTest::newerVersion()
{
    const std::string bytes("TG\x02\x01", 4);
    const auto code = parsePrereg("TGP1:" + toBase45(asBytes(bytes)) + ".");
    QCOMPARE(reasonOf(code.error()), std::string("version"));
}

/// Codes on phones and on paper outlive a program: what version 1 looks like must never change.
void SignedCodesTest::bytesStayTheSame()
{
    const std::filesystem::path folder = std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/codes";
    for (const char* kind : {"prereg", "ticket"}) {
        const auto expected = readJsonFile(folder / (std::string(kind) + ".json"));
        QVERIFY2(expected.has_value(), expected ? "" : expected.error().what.c_str());
        const std::string text = kind == std::string("prereg") ? encodePrereg(prereg(), signer_.signer).value()
                                                               : encodeTicket(ticket(), signer_.signer).value();
        const ParseOptions options{at("2026-11-25T09:00:00Z"), {signer_.trusted}, "CNHKM", {}};
        const Json actual{{"text", text}, {"expect", toJson(parse(kindOf(kind).value(), asBytes(text), options))}};
        const std::filesystem::path written = std::string(kind) + ".actual.json";
        if (actual != *expected)
            std::ofstream(written) << actual.dump(1) << '\n';
        QVERIFY2(actual == *expected, ("see " + std::filesystem::absolute(written).string()).c_str());
    }
}

void SignedCodesTest::trustedKeyText()
{
    const auto key = TrustedKey::fromBase64(toBase64(signer_.trusted.key));
    QVERIFY(key);
    QVERIFY(key->id == signer_.trusted.id);
    QVERIFY(!TrustedKey::fromBase64("AAAA"));
    QVERIFY(!TrustedKey::fromBase64("not a key"));
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::SignedCodesTest)
#include "signed_codes_test.moc"
