// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "hardware/chip/access_key.h"
#include "hardware/chip/basic_access.h"
#include "hardware/chip/cipher.h"
#include "hardware/chip/curve.h"
#include "hardware/chip/elementary_file.h"
#include "hardware/chip/general_authenticate.h"
#include "hardware/chip/pace.h"
#include "hardware/chip/tlv.h"
#include "tests/support/chip/recorded_card.h"
#include "tests/support/paths.h"

#include <QTest>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::chip {

namespace {

using test::hex;
using test::RecordedCard;
using test::RecordedRandom;

Json table(const char* name)
{
    return readJsonFile(std::filesystem::path(TONGGUAN_SOURCE_DIR) / "tests/data/chip" / name).value();
}

std::vector<RecordedCard::Exchange> exchangesOf(const Json& list)
{
    std::vector<RecordedCard::Exchange> exchanges;
    for (const Json& entry : list)
        exchanges.emplace_back(entry[0].get<std::string>(), entry[1].get<std::string>());
    return exchanges;
}

/// Of a command in short lengths.
Command commandOf(ByteView bytes)
{
    Command command{.cla = bytes[0], .ins = bytes[1], .p1 = bytes[2], .p2 = bytes[3], .data = {}};
    if (bytes.size() == 5) {
        command.expected = bytes[4];
        return command;
    }
    const ByteView data = bytes.subspan(5, bytes[4]);
    command.data.assign(data.begin(), data.end());
    if (bytes.size() > 5U + bytes[4])
        command.expected = bytes.back() == 0 ? 256 : bytes.back();
    return command;
}

Bytes at(const Json& object, const char* key)
{
    return hex(stringAt(object, key).value());
}

/// With the keys of the table, from before its first command on.
SecureMessaging sessionOf(const Json& vectors, const Bytes& counter)
{
    return {Cipher::TripleDes, Secret(at(vectors, "ksEnc")), Secret(at(vectors, "ksMac")), counter};
}

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

/// The worked examples of ICAO Doc 9303-11, value by value (tests/data/chip).
class VectorsTest : public QObject {
    Q_OBJECT

  private slots:
    void keysOfZones_data()
    {
        QTest::addColumn<int>("row");
        const Json cases = table("basic_access_keys.json")["cases"];
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s", stringOr(cases[i], "name").c_str()) << static_cast<int>(i);
    }
    void keysOfZones()
    {
        QFETCH(const int, row);
        const Json vector = table("basic_access_keys.json")["cases"][static_cast<std::size_t>(row)];
        const auto zone = documents::parseMrz(vector["mrz"].get<std::vector<std::string>>());
        QVERIFY(zone);
        const auto information = zoneInformation(*zone);
        QVERIFY(information);
        QCOMPARE(*information, stringOr(vector, "mrzInformation"));
        const AccessKey key = AccessKey::fromInformation(*information);
        QCOMPARE(copyOf(key.password()), at(vector, "sha1"));
        const ByteView seed = key.password().first(16);
        QCOMPARE(copyOf(seed), at(vector, "kSeed"));
        QCOMPARE(copyOf(deriveKey(Cipher::TripleDes, seed, KeyUse::Encryption).view()), at(vector, "kEnc"));
        QCOMPARE(copyOf(deriveKey(Cipher::TripleDes, seed, KeyUse::Mac).view()), at(vector, "kMac"));
    }

    void basicAccessStepByStep()
    {
        const Json vector = table("basic_access.json");
        const Bytes zeros(8);
        const Bytes encryption = at(vector, "kEnc");
        const Bytes mac = at(vector, "kMac");
        QCOMPARE(encrypted(Cipher::TripleDes, encryption, zeros, at(vector, "S")), at(vector, "eIfd"));
        QCOMPARE(macOf(Cipher::TripleDes, mac, at(vector, "eIfd")), at(vector, "mIfd"));
        QCOMPARE(decrypted(Cipher::TripleDes, encryption, zeros, at(vector, "eIc")), at(vector, "R"));
        QCOMPARE(macOf(Cipher::TripleDes, mac, at(vector, "eIc")), at(vector, "mIc"));
        const Bytes seed = at(vector, "kSeed");
        QCOMPARE(copyOf(deriveKey(Cipher::TripleDes, seed, KeyUse::Encryption).view()), at(vector, "ksEnc"));
        QCOMPARE(copyOf(deriveKey(Cipher::TripleDes, seed, KeyUse::Mac).view()), at(vector, "ksMac"));
    }

    /// The session that comes out is the one of the next table: its first protected command shows the keys.
    void basicAccessWhole()
    {
        const Json vector = table("basic_access.json");
        RecordedCard card(exchangesOf(vector["exchanges"]));
        RecordedRandom random(vector["random"].get<std::vector<std::string>>());
        Channel channel(card);
        auto session = openBasicAccess(channel, AccessKey::fromInformation(stringOr(vector, "mrzInformation")), random);
        QVERIFY2(session, session ? "" : session.error().what.c_str());
        QVERIFY(card.wasAskedAll());
        QCOMPARE(session->counter(), at(vector, "ssc"));
        const Json first = table("secure_messaging.json")["exchanges"][0];
        QCOMPARE(encoded(session->protect(commandOf(at(first, "plainCommand")))), at(first, "protectedCommand"));
    }

    /// An old answer to another of our challenges has the right MAC.
    void basicAccessRepeated()
    {
        class Repeating final : public Card {
          public:
            explicit Repeating(std::vector<RecordedCard::Exchange> old) : old_(std::move(old)) {}
            Result<Bytes> transmit(ByteView) override { return hex(old_.at(at_++).second); }

          private:
            std::vector<RecordedCard::Exchange> old_;
            std::size_t at_ = 0;
        };
        const Json vector = table("basic_access.json");
        Repeating card(exchangesOf(vector["exchanges"]));
        RecordedRandom random({"0102030405060708", "00"});
        Channel channel(card);
        const auto session =
            openBasicAccess(channel, AccessKey::fromInformation(stringOr(vector, "mrzInformation")), random);
        QVERIFY(!session);
        QCOMPARE(session.error().code, Errc::Denied);
    }

    void secureMessaging()
    {
        const Json vector = table("secure_messaging.json");
        SecureMessaging session = sessionOf(vector, at(vector, "ssc"));
        for (const Json& exchange : vector["exchanges"]) {
            const Command command = commandOf(at(exchange, "plainCommand"));
            QCOMPARE(encoded(session.protect(command)), at(exchange, "protectedCommand"));
            QCOMPARE(session.counter(), at(exchange, "sscCommand"));
            const auto answer = session.open(readResponse(at(exchange, "protectedResponse")).value());
            QCOMPARE(session.counter(), at(exchange, "sscResponse"));
            QVERIFY(answer);
            QCOMPARE(answer->data, at(exchange, "plainData"));
            QCOMPARE(answer->status, kDone);
        }
    }

    void refusedAnswers()
    {
        const Json vector = table("secure_messaging.json");
        for (const Json& entry : vector["refused"]) {
            const auto answer =
                sessionOf(vector, at(entry, "ssc")).open(readResponse(at(entry, "protectedResponse")).value());
            QVERIFY2(!answer, stringOr(entry, "name").c_str());
            QCOMPARE(answer.error().code, Errc::Denied);
        }
        // With its own counter the one that was changed is right but for that byte.
        const Json second = vector["exchanges"][1];
        QVERIFY(
            sessionOf(vector, at(second, "sscCommand")).open(readResponse(at(second, "protectedResponse")).value()));
    }

    void fileByTheWorkedExample()
    {
        const Json vector = table("secure_messaging.json");
        const Json& list = vector["exchanges"];
        Bytes content = at(list[1], "plainData");
        const Bytes rest = at(list[2], "plainData");
        content.insert(content.end(), rest.begin(), rest.end());
        QCOMPARE(content, at(vector, "efCom"));
        QCOMPARE(announcedSize(at(list[1], "plainData")).value(), content.size());
    }

    void paceStepByStep()
    {
        const Json vector = table("pace.json");
        const AccessKey key = AccessKey::fromInformation(stringOr(vector, "mrzInformation"));
        QCOMPARE(copyOf(key.password()), at(vector, "sha1"));
        const Secret password = deriveKey(Cipher::Aes128, key.password(), KeyUse::Password);
        QCOMPARE(copyOf(password.view()), at(vector, "kPi"));
        QCOMPARE(decrypted(Cipher::Aes128, password.view(), Bytes(16), at(vector, "encryptedNonce")),
                 at(vector, "nonce"));

        const Curve curve = Curve::ofParameters(static_cast<int>(integerOr(vector, "parameterId"))).value();
        const Secret mapping(at(vector, "terminalMappingPrivate"));
        QCOMPARE(curve.publicKey(mapping).value(), at(vector, "terminalMappingPublic"));
        QCOMPARE(curve.publicKey(Secret(at(vector, "chipMappingPrivate"))).value(), at(vector, "chipMappingPublic"));
        QCOMPARE(curve.multiplied(at(vector, "chipMappingPublic"), mapping).value(), at(vector, "sharedPointH"));
        const Bytes generator = curve.mapped(at(vector, "nonce"), at(vector, "sharedPointH")).value();
        QCOMPARE(generator, at(vector, "mappedGenerator"));
        const Secret own(at(vector, "terminalEphemeralPrivate"));
        QCOMPARE(curve.multiplied(generator, own).value(), at(vector, "terminalEphemeralPublic"));
        const Bytes shared = curve.multiplied(at(vector, "chipEphemeralPublic"), own).value();
        QCOMPARE(copyOf(curve.xOf(shared)), at(vector, "sharedSecret"));
        QCOMPARE(
            curve.multiplied(at(vector, "terminalEphemeralPublic"), Secret(at(vector, "chipEphemeralPrivate"))).value(),
            shared);

        const Secret encryption = deriveKey(Cipher::Aes128, curve.xOf(shared), KeyUse::Encryption);
        const Secret mac = deriveKey(Cipher::Aes128, curve.xOf(shared), KeyUse::Mac);
        QCOMPARE(copyOf(encryption.view()), at(vector, "ksEnc"));
        QCOMPARE(copyOf(mac.view()), at(vector, "ksMac"));
        const Bytes protocol = at(vector, "paceOid");
        QCOMPARE(publicKeyObject(protocol, at(vector, "chipEphemeralPublic")), at(vector, "terminalTokenInput"));
        QCOMPARE(macOf(Cipher::Aes128, mac.view(), at(vector, "terminalTokenInput")), at(vector, "terminalToken"));
        QCOMPARE(publicKeyObject(protocol, at(vector, "terminalEphemeralPublic")), at(vector, "chipTokenInput"));
        QCOMPARE(macOf(Cipher::Aes128, mac.view(), at(vector, "chipTokenInput")), at(vector, "chipToken"));
    }

    void paceWhole()
    {
        const Json vector = table("pace.json");
        const auto infos = readSecurityInfos(at(vector, "efCardAccess"));
        QVERIFY(infos);
        QCOMPARE(infos->pace.size(), std::size_t{1});
        QCOMPARE(infos->pace[0].protocol, at(vector, "paceOid"));
        QCOMPARE(infos->pace[0].parameters, 13);
        RecordedCard card(exchangesOf(vector["exchanges"]));
        RecordedRandom random(
            {stringOr(vector, "terminalMappingPrivate"), stringOr(vector, "terminalEphemeralPrivate")});
        Channel channel(card);
        auto session =
            openPace(channel, infos->pace[0], AccessKey::fromInformation(stringOr(vector, "mrzInformation")), random);
        QVERIFY2(session, session ? "" : session.error().what.c_str());
        QVERIFY(card.wasAskedAll());
        SecureMessaging expected(Cipher::Aes128, Secret(at(vector, "ksEnc")), Secret(at(vector, "ksMac")), Bytes(16));
        const Command select{.ins = 0xA4, .p1 = 0x02, .p2 = 0x0C, .data = {0x01, 0x1E}};
        QCOMPARE(encoded(session->protect(select)), encoded(expected.protect(select)));
    }

    /// The chip's token of another session: whoever does not know the key cannot make it.
    void paceWithAnotherToken()
    {
        const Json vector = table("pace.json");
        auto exchanges = exchangesOf(vector["exchanges"]);
        exchanges.back().second = "7C0A86083ABB9674BCE93C099000";
        RecordedCard card(std::move(exchanges));
        RecordedRandom random(
            {stringOr(vector, "terminalMappingPrivate"), stringOr(vector, "terminalEphemeralPrivate")});
        Channel channel(card);
        const auto session = openPace(channel, readSecurityInfos(at(vector, "efCardAccess")).value().pace[0],
                                      AccessKey::fromInformation(stringOr(vector, "mrzInformation")), random);
        QVERIFY(!session);
        QCOMPARE(session.error().code, Errc::Denied);
    }
};

} // namespace tongguan::chip

QTEST_APPLESS_MAIN(tongguan::chip::VectorsTest)
#include "vectors_test.moc"
