// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "sync/single_window/manifest/file_name.h"
#include "sync/single_window/zip/zip_file.h"

#include <QTest>

using namespace tongguan;

class ZipTest : public QObject {
    Q_OBJECT
  private slots:
    void comesBack();
    void storedByOthers();
    void bombsAndNames();
    void everyChangedByteIsNoticed();
    void fileNames_data();
    void fileNames();
};

void ZipTest::comesBack()
{
    for (const std::size_t size : {0UL, 1UL, 1000UL, 300'000UL}) {
        std::string content;
        for (std::size_t i = 0; i < size; ++i)
            content += static_cast<char>('a' + (i * i) % 23);
        const auto bytes = zip::write({.name = "a.xml", .content = content});
        QVERIFY(bytes.has_value());
        const auto entry = zip::read(*bytes, 400'000);
        QVERIFY(entry.has_value());
        QCOMPARE(entry->name, std::string("a.xml"));
        QVERIFY(entry->content == content);
    }
}

void ZipTest::storedByOthers()
{
    // One file "h", stored: "hi", by another program.
    const auto whole = fromHex("504b030414000000000000002100ac2a93d8020000000200000001000000686869504b01021403140000"
                               "00000000002100ac2a93d8020000000200000001000000000000000000000080010000000068504b0506"
                               "00000000010001002f000000210000000000")
                           .value();
    const auto entry = zip::read(asText(whole), 10);
    QVERIFY2(entry.has_value(), entry ? "" : entry.error().what.c_str());
    QCOMPARE(entry->content, std::string("hi"));
}

void ZipTest::bombsAndNames()
{
    const auto bomb = zip::write({.name = "a.xml", .content = std::string(1'000'000, 'a')}).value();
    QVERIFY(bomb.size() < 5'000);
    QCOMPARE(zip::read(bomb, 999'999).error().code, Errc::Exhausted);
    // A directory that lies about the size.
    std::string lying = bomb;
    const auto at = lying.find("PK\x01\x02") + 24;
    lying.replace(at, 4, std::string("\x01\0\0\0", 4));
    QCOMPARE(zip::read(lying, 10'000).error().code, Errc::Exhausted);
    for (const char* name : {"../a", "a/b", "", ".a", "a\\b", "a b"})
        QVERIFY(!zip::write({.name = name, .content = "x"}).has_value());
    QVERIFY(!zip::read("", 10).has_value());
    QVERIFY(!zip::read(std::string(200, 'P'), 10).has_value());
}

void ZipTest::everyChangedByteIsNoticed()
{
    const zip::Entry entry{.name = "CN_MT4406.xml", .content = "<Manifest>1234567890</Manifest>"};
    const auto bytes = zip::write(entry).value();
    int noticed = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string changed = bytes;
        changed[i] = static_cast<char>(changed[i] ^ 0x55);
        const auto read = zip::read(changed, 1000);
        noticed += read.has_value() ? 0 : 1;
        QVERIFY(!read || read->content == entry.content); // never other content
        std::ignore = zip::read(std::string_view(bytes).substr(0, i), 1000);
    }
    QVERIFY(noticed > 40);
}

void ZipTest::fileNames_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("zip") << std::string("CN_MT4406_1p0_530000HKMK0320261124091500123.zip") << true;
    QTest::newRow("xml") << std::string("CN_MT3402_1p0_A20261124091500123.xml") << true;
    QTest::newRow("no sender") << std::string("CN_MT4406_1p0_20261124091500123.zip") << false;
    QTest::newRow("another message") << std::string("CN_MT9999_1p0_A20261124091500123.zip") << false;
    QTest::newRow("another version") << std::string("CN_MT4406_2p0_A20261124091500123.zip") << false;
    QTest::newRow("path") << std::string("CN_MT4406_1p0_../../20261124091500123.zip") << false;
    QTest::newRow("ending") << std::string("CN_MT4406_1p0_A20261124091500123.exe") << false;
    QTest::newRow("time") << std::string("CN_MT4406_1p0_A2026112409150012X.zip") << false;
}

void ZipTest::fileNames()
{
    QFETCH(std::string, name);
    QFETCH(bool, good);
    const auto parsed = manifest::parseFileName(name);
    QCOMPARE(parsed.has_value(), good);
    if (parsed)
        QVERIFY(name == zipNameOf(*parsed) || name == xmlNameOf(*parsed));
}

QTEST_APPLESS_MAIN(ZipTest)
#include "zip_test.moc"
