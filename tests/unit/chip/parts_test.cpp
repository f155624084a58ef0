// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/apdu.h"
#include "hardware/chip/cipher.h"
#include "hardware/chip/curve.h"
#include "hardware/chip/data_groups.h"
#include "hardware/chip/security_infos.h"
#include "hardware/chip/tlv.h"
#include "tests/support/chip/recorded_card.h"
#include "tests/support/chip/sample_document.h"
#include "tests/support/chip/seeded_random.h"

#include <QTest>

#include <algorithm>

namespace tongguan::chip {

namespace {

using test::hex;

/// "5f1f:2 4:0", or "refused".
QString objectsOf(const QByteArray& text)
{
    const Bytes bytes = hex(text.toStdString());
    TlvReader reader(bytes);
    QStringList objects;
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object)
            return "refused";
        objects << QString("%1:%2").arg(object->tag, 0, 16).arg(object->value.size());
    }
    return objects.join(" ");
}

QByteArray bytesOf(const Command& command)
{
    return QByteArray::fromStdString(toHex(encoded(command)));
}

} // namespace

/// Objects, commands and files from bytes.
class PartsTest : public QObject {
    Q_OBJECT

  private slots:
    void objects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("two") << QByteArray("5F1F0241420400") << "5f1f:2 4:0";
        QTest::newRow("a tag of three bytes") << QByteArray("7F818100") << "refused";
        QTest::newRow("a whole tag of three bytes") << QByteArray("7F810100") << "7f8101:0";
        QTest::newRow("a tag of four bytes") << QByteArray("7F81818100") << "refused";
        QTest::newRow("a tag without its end") << QByteArray("7F") << "refused";
        QTest::newRow("a tag without a length") << QByteArray("61") << "refused";
        QTest::newRow("longer than it has to be") << QByteArray("6183000001AA") << "61:1";
        QTest::newRow("cut off") << QByteArray("6103AABB") << "refused";
        QTest::newRow("a length cut off") << QByteArray("6182FF") << "refused";
        QTest::newRow("indefinite") << QByteArray("6180AA0000") << "refused";
        QTest::newRow("four bytes of length") << QByteArray("618400000001AA") << "refused";
        QTest::newRow("a bomb") << QByteArray("6183FFFFFFAA") << "refused";
        QTest::newRow("127 bytes of length") << QByteArray("61FFAA") << "refused";
    }
    void objects()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, expected);
        QCOMPARE(objectsOf(bytes), expected);
    }

    void writtenObjects()
    {
        for (const std::size_t size : {0, 1, 127, 128, 255, 256, 65535, 65536}) {
            const Bytes value(size, 0x5A);
            for (const std::uint32_t tag : {0x61U, 0x5F1FU, 0x7F8101U}) {
                const Bytes bytes = tlv(tag, value);
                QCOMPARE(announcedSize(bytes).value(), bytes.size());
                QVERIFY(std::ranges::equal(onlyValue(bytes, tag).value(), value));
            }
        }
    }

    /// ISO/IEC 7816-3, 12.1: the seven forms.
    void commands()
    {
        QCOMPARE(bytesOf({.ins = 0xA4, .data = {}}), "00a40000");
        QCOMPARE(bytesOf({.ins = 0xB0, .data = {}, .expected = 4}), "00b0000004");
        QCOMPARE(bytesOf({.ins = 0xB0, .data = {}, .expected = 256}), "00b0000000");
        QCOMPARE(bytesOf({.ins = 0xB0, .data = {}, .expected = 257}), "00b00000000101");
        QCOMPARE(bytesOf({.ins = 0xB0, .data = {}, .expected = 65536}), "00b00000000000");
        QCOMPARE(bytesOf({.ins = 0x88, .data = {1, 2}}), "00880000020102");
        QCOMPARE(bytesOf({.ins = 0x88, .data = {1, 2}, .expected = 256}), "0088000002010200");
        QCOMPARE(bytesOf({.ins = 0x88, .data = {1, 2}, .expected = 65536}), "008800000000020102"
                                                                            "0000");
        QVERIFY(bytesOf({.ins = 0x88, .data = Bytes(256)})
                    .startsWith("00880000"
                                "000100"
                                "00"));
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](int status, Errc code) {
            QTest::addRow("%04X", status) << status << static_cast<int>(code);
        };
        row(0x6300, Errc::Denied);
        row(0x63C2, Errc::Denied);
        row(0x6982, Errc::Denied);
        row(0x6A82, Errc::NotFound);
        row(0x6D00, Errc::InvalidInput);
        row(0x6282, Errc::InvalidInput);
        row(0x9001, Errc::InvalidInput);
    }
    void statuses()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        const auto done = doneOr(Response{.data = {}, .status = static_cast<std::uint16_t>(status)}, "step");
        QCOMPARE(static_cast<int>(done.error().code), code);
    }

    void com()
    {
        const auto com = readCom(hex("60145F0104303130375F36063034303030305C026175"));
        QVERIFY(com);
        QCOMPARE(com->ldsVersion, "0107");
        QCOMPARE(com->unicodeVersion, "040000");
        QCOMPARE(com->tags, (Bytes{0x61, 0x75}));
        for (const char* wrong :
             {"60145F0104303130415F36063034303030305C026175", "61145F0104303130375F36063034303030305C026175",
              "600A5F0104303130375C026175", "60145F0104303130375F36063034303030305C0261", "6000"})
            QVERIFY2(!readCom(hex(wrong)), wrong);
    }

    void groupTags()
    {
        QCOMPARE(groupOf(0x61), 1);
        QCOMPARE(groupOf(0x75), 2);
        QCOMPARE(groupOf(0x6E), 14);
        QCOMPARE(groupOf(0x70), 16);
        QVERIFY(!groupOf(0x60) && !groupOf(0x5F1F));
    }

    void zones()
    {
        const test::SampleDocument document({});
        const auto zone = readGroup1(document.groups.at(1));
        QVERIFY(zone);
        QCOMPARE(zone->issuingState, "UTO");
        for (const std::size_t size : {0, 43, 87, 89, 91}) // none of the three forms
            QVERIFY(!readGroup1(tlv(0x61, tlv(0x5F1F, Bytes(size, 'A')))));
        QVERIFY(!readGroup1(tlv(0x61, tlv(0x5F1F, Bytes(88, 'a')))));
        QVERIFY(!readGroup1(tlv(0x61, tlv(0x5F1F, Bytes(88, 0xFF)))));
    }

    void portraits()
    {
        const Bytes file = test::portraitFile(200);
        QCOMPARE(readGroup2(file).value().picture.size(), std::size_t{200});
        const auto at = static_cast<std::size_t>(std::ranges::search(file, asBytes("FAC")).begin() - file.begin());
        const auto changed = [&](std::size_t offset, std::uint8_t byte) {
            Bytes other = file;
            other[at + offset] = byte;
            return readGroup2(other).has_value();
        };
        QVERIFY(!changed(0, 'X'));
        QVERIFY(!changed(14, 0xFF)); // a block of 4 GB
        QVERIFY(!changed(17, 20));   // shorter than its own head
        QVERIFY(!changed(18, 0xFF)); // 65,280 feature points
        QVERIFY(!changed(46, 0x00)); // no picture that is known
        QVERIFY(changed(100, 0x00));
        for (std::size_t size = 0; size < file.size(); ++size)
            QVERIFY(!readGroup2(ByteView(file).first(size)));
    }

    void infos()
    {
        const test::SampleDocument document({.pace = {{Cipher::Aes128, 13}, {Cipher::TripleDes, 12}},
                                             .chipAuthentication = Cipher::Aes256,
                                             .activeKey = "P-256",
                                             .activeHash = "SHA384"});
        const auto infos = readGroup14(document.groups.at(14));
        QVERIFY(infos);
        QCOMPARE(infos->pace.size(), std::size_t{2});
        QVERIFY(infos->pace[0].cipher == Cipher::Aes128 && infos->pace[1].cipher == Cipher::TripleDes);
        QCOMPARE(infos->chipProtocols.size(), std::size_t{1});
        QCOMPARE(infos->chipKeys.size(), std::size_t{1});
        QCOMPARE(infos->chipKeys[0].key, infos->chipProtocols[0].key);
        QCOMPARE(infos->activeHash, "SHA384");
        QCOMPARE(infos->all.size(), std::size_t{5});
        QVERIFY(!infos->otherPace);
    }

    void infosOfOtherKinds_data()
    {
        QTest::addColumn<QByteArray>("set");
        QTest::newRow("integrated mapping") << QByteArray("31143012060A04007F0007020204040202010202010D");
        QTest::newRow("chip authentication mapping") << QByteArray("31143012060A04007F0007020204060202010202010D");
        QTest::newRow("no curve") << QByteArray("31143012060A04007F00070202040102020102020100");
        QTest::newRow("another version") << QByteArray("31143012060A04007F0007020204020202010102010D");
        QTest::newRow("no such parameters") << QByteArray("31143012060A04007F0007020204020202010202011F");
        QTest::newRow("own parameters") << QByteArray("3111300F060A04007F00070202040202020102");
    }
    void infosOfOtherKinds()
    {
        QFETCH(const QByteArray, set);
        const auto infos = readSecurityInfos(hex(set.toStdString()));
        QVERIFY(infos);
        QVERIFY(infos->pace.empty() && infos->otherPace);
    }

    void infosWithoutEnd()
    {
        const Bytes one = hex("3012060A04007F0007020204020202010202010D");
        Bytes many;
        for (int i = 0; i < 65; ++i)
            many = joined({many, one});
        QVERIFY(!readSecurityInfos(tlv(0x31, many)));
        QVERIFY(readSecurityInfos(tlv(0x31, ByteView(many).first(64 * one.size()))));
        QVERIFY(!readSecurityInfos(tlv(0x31, hex("3000"))));
        QVERIFY(!readSecurityInfos(tlv(0x31, hex("0201FF"))));
    }

    void pointsOffTheCurve()
    {
        test::SeededRandom random;
        const Curve curve = Curve::ofParameters(13).value();
        const Secret key = curve.privateKey(random).value();
        const Bytes good = curve.publicKey(key).value();
        QVERIFY(curve.multiplied(good, key));
        Bytes off = good;
        off.back() ^= 1U;
        Bytes compressed(good.begin(), good.begin() + 33);
        compressed[0] = 0x02;
        const Bytes other = Curve::ofParameters(12).value().publicKey(key).value();
        for (const Bytes& wrong : {Bytes(), Bytes{0}, off, compressed, other, Bytes(65), joined({good, Bytes{0}})})
            QCOMPARE(curve.multiplied(wrong, key).error().code, Errc::InvalidInput);
        QVERIFY(!curve.mapped(key.view(), off));
        for (const int id : {-1, 0, 1, 2, 3, 7, 19, 31})
            QCOMPARE(Curve::ofParameters(id).error().code, Errc::NotFound);
    }

    void paddings()
    {
        QCOMPARE(padded(Bytes(8), 8).size(), std::size_t{16});
        QCOMPARE(unpadded(hex("AA8000")).value(), hex("AA"));
        for (const char* wrong : {"", "00", "0000", "AA", "AA8001"})
            QVERIFY2(!unpadded(hex(wrong)), wrong);
        QVERIFY(!equalMacs({}, {}));
    }
};

} // namespace tongguan::chip

QTEST_APPLESS_MAIN(tongguan::chip::PartsTest)
#include "parts_test.moc"
