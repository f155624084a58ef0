// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/document.h"

#include <QTest>

namespace tongguan::documents {

class IdentifyTest : public QObject {
    Q_OBJECT
  private slots:
    void kinds_data();
    void kinds();
    void hostile_data();
    void hostile();
};

void IdentifyTest::kinds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* text, const char* kind) {
        QTest::newRow(text) << QByteArray(text) << QString(kind);
    };
    row("TGP1:ABC.", "prereg");
    row("tgt1:abc.", "ticket");
    row("TGD1:ABC.", "delivery-order");
    QTest::newRow("a licence") << QByteArray("@\n\x1E\rANSI 636000") << "aamva"; // why it is none, parse() tells
    QTest::newRow("a licence without its separators") << QByteArray("@ ANSI 636000") << "aamva";
    row("@someone", "unknown");
    row("5300000000017", "seal");
    row("https://example.org/?q=CSQU3054383", "url");
    row("HTTP:example", "url");
    row("www.example.org", "url");
    row("javascript:alert(1)", "url");
    row("tel:+861234", "url");
    row("vnd.app://x", "url");
    row("010085000001||NGUYỄN VĂN MẪU|15021985|Nam|Lào Cai|20042021", "cccd");
    row("CSQU3054383", "container");
    row("CSQU3054384", "seal");
    row("11010519491231002X", "cn-id");
    row("91350100M000100Y43", "cn-uscc");
    row("1M8GDM9AXKP042788", "vin");
    row("WVWZZZ1KZAW000001", "vin");
    row("云A·00123", "plate");
    row("24C-012.34", "plate");
    row("SL-004411", "seal");
    row("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "mrz");
    row("\xDC\x03\xD9\xC5", "vds");
    row("\xDC\x04\xD9\xC5", "unknown");
    row("RDB1B", "idb");
    row("NDB1A\r\n", "idb");
    row("RDB2B", "unknown");
    row(R"({ "sig": {}, "data": {"url":"https://example.org"} })", "vds-nc");
    row(R"({"isThisAVDS":false})", "unknown");
    row("hello", "unknown");
    row("", "unknown");
    row("  \r\n", "unknown");
    row("532520260000000017", "unknown");
}

void IdentifyTest::kinds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const ParseOptions options{fromIso("2026-11-25T00:00:00Z").value(), {}, {}, {}};
    QCOMPARE(QString(name(identify(asBytes(bytes.toStdString()), options))), kind);
    QVERIFY(kindOf(kind.toStdString()));
}

void IdentifyTest::hostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE\x00\x01", 4);
    QTest::newRow("three thousand bytes") << QByteArray(3000, '\x80');
    QTest::newRow("a megabyte") << QByteArray(1 << 20, '1');
    QTest::newRow("bars") << QByteArray(4000, '|');
    QTest::newRow("fillers") << QByteArray(1500, '<');
    QTest::newRow("quotes") << QByteArray("'; DROP TABLE crossing; --");
    QTest::newRow("7 kB with zeros and broken UTF-8") << QByteArray(3500, '\0') + QByteArray(3500, '\xC3');
    QTest::newRow("nearly a licence") << QByteArray("@\n\x1E\rANZI 636000080002DL");
    QTest::newRow("marks of ISO licences") << QByteArray(4000, '\xF7');
    QTest::newRow("zero bytes") << QByteArray(88, '\0');
}

/// Every parser gets everything: an answer, no crash, and nothing accepted.
void IdentifyTest::hostile()
{
    QFETCH(QByteArray, bytes);
    const ParseOptions options{fromIso("2026-11-25T00:00:00Z").value(), {}, {}, {}};
    const std::string text = bytes.toStdString();
    QCOMPARE(identify(asBytes(text), options), Kind::Unknown);
    for (int kind = 0; kind <= static_cast<int>(Kind::Unknown); ++kind) {
        if (static_cast<Kind>(kind) == Kind::Seal || static_cast<Kind>(kind) == Kind::Token)
            continue; // these have no form of their own
        const Parsed parsed = parse(static_cast<Kind>(kind), asBytes(text), options);
        QVERIFY(!parsed.valid);
        QVERIFY(!dump(toJson(parsed)).empty());
    }
}

} // namespace tongguan::documents

QTEST_APPLESS_MAIN(tongguan::documents::IdentifyTest)
#include "identify_test.moc"
