// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tongguan {

using namespace tongguan::test;

namespace {

const QString kKeys = "tests/data/codes/test-keys.txt";
const QString kTime = "2026-11-25T09:00:00Z";

} // namespace

class CliTest : public QObject {
    Q_OBJECT
  private slots:
    void parseKinds_data();
    void parseKinds();
    void parseTellsTheKind();
    void parseCodes_data();
    void parseCodes();
    void parseLicence();
    void parsePatterns_data();
    void parsePatterns();
    void parseSeals_data();
    void parseSeals();
    void parsePlain();
    void terminalCannotBeSteered();
    void scanPicture();
    void scanZone();
    void scanOnly();
    void scanSigns_data();
    void scanSigns();
    void scanExplained();
    void scanWithoutSymbol();
    void scanUnreadable();
    void addressIsNotOpened();
    void usage_data();
    void usage();
    void environment_data();
    void environment();
};

void CliTest::parseKinds_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("checks");
    const QByteArray line("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\r\n");
    QTest::newRow("mrz") << "mrz" << line + "L898902C36UTO7408122F1204159ZE184226B<<<<<10\r\n" << true << "ok";
    QTest::newRow("mrz with a wrong digit")
        << "mrz" << line + "L898902C37UTO7408122F1204159ZE184226B<<<<<10" << false << "failed";
    QTest::newRow("no mrz") << "mrz" << QByteArray("hello") << false << "none";
    QTest::newRow("plate") << "plate" << QByteArray("云A·00123\n") << true << "none";
    QTest::newRow("container") << "container" << QByteArray("CSQU3054383") << true << "ok";
    QTest::newRow("wrong container") << "container" << QByteArray("CSQU3054384") << false << "failed";
    QTest::newRow("vin") << "vin" << QByteArray("1M8GDM9AXKP042788") << true << "ok";
    QTest::newRow("cn-id") << "cn-id" << QByteArray("11010519491231002X") << true << "ok";
    QTest::newRow("cn-uscc") << "cn-uscc" << QByteArray("91350100M000100Y43") << true << "ok";
    QTest::newRow("cccd") << "cccd" << QByteArray("010085000001||NGUYỄN VĂN MẪU|15021985|Nam|Lào Cai|20042021") << true
                          << "ok";
    QTest::newRow("ticket") << "ticket" << QByteArray("https://example.org") << false << "none";
    QTest::newRow("prereg") << "prereg" << QByteArray(3000, '\xFF') << false << "none";
    QTest::newRow("aamva") << "aamva" << QByteArray("@ANSI 636000080001DL00270012DLDAQX0000017\r") << true << "none";
    QTest::newRow("no licence") << "licence-iso" << QByteArray(7000, '\0') << false << "none";
    QTest::newRow("token") << "token" << QByteArray("5300000000017") << true << "none";
    QTest::newRow("no pattern") << "waybill" << QByteArray("016-12345675") << false << "none";
    QTest::newRow("too much") << "cccd" << QByteArray(1 << 20, '1') << false << "none";
}

void CliTest::parseKinds()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, input);
    QFETCH(bool, valid);
    QFETCH(QString, checks);
    const Answer answer = runTongguan({"parse", "--json", "--as", kind, "-"}, input);
    QVERIFY(isOneLine(answer.out));
    const Json json = object(answer.out);
    QCOMPARE(QString::fromStdString(stringOr(json, "kind")), kind);
    QCOMPARE(boolOr(json, "valid"), valid);
    QCOMPARE(QString::fromStdString(stringOr(json, "checks")), checks);
    QVERIFY(json.contains("fields") && json.contains("warnings"));
    QCOMPARE(answer.code, valid ? 0 : 1);
    QVERIFY(answer.err.isEmpty());
}

void CliTest::parseTellsTheKind()
{
    QCOMPARE(stringOr(object(runTongguan({"parse", "--json", "-"}, "CSQU3054383").out), "kind"),
             std::string("container"));
    QCOMPARE(runTongguan({"parse", "--json", "-"}, "hello").code, 1);
}

void CliTest::parseCodes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("checks");
    QTest::addColumn<QString>("standing");
    QTest::newRow("no keys") << QStringList{"--at", kTime} << "none" << "unchecked";
    QTest::newRow("good") << QStringList{"--at", kTime, "--trust", kKeys, "--port", "CNHKM"} << "ok" << "good";
    QTest::newRow("expired") << QStringList{"--at", "2027-01-01T00:00:00Z", "--trust", kKeys} << "ok" << "expired";
    QTest::newRow("another port") << QStringList{"--at", kTime, "--trust", kKeys, "--port", "CNMHN"} << "ok"
                                  << "wrong-port";
}

void CliTest::parseCodes()
{
    QFETCH(QStringList, options);
    QFETCH(QString, checks);
    QFETCH(QString, standing);
    const Json code = readJsonFile(TONGGUAN_SOURCE_DIR "/tests/data/codes/prereg.json").value();
    const QByteArray text = QByteArray::fromStdString(stringOr(code, "text"));
    const Answer answer = runTongguan(QStringList{"parse", "--json", "--as", "prereg", "-"} + options, text);
    const Json json = object(answer.out);
    QCOMPARE(QString::fromStdString(stringOr(json, "checks")), checks);
    QCOMPARE(QString::fromStdString(stringOr(json["fields"], "standing")), standing);
    QCOMPARE(answer.code, standing == "good" || standing == "unchecked" ? 0 : 1);
    if (standing == "unchecked")
        QVERIFY(json["warnings"].dump().contains("not checked"));
}

/// The example of --help.
void CliTest::parseLicence()
{
    const Answer answer = runTongguan({"parse", "--at", kTime, "assets/examples/codes/licence.txt"});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith("aamva: valid, checks none, ok\n"));
    QVERIFY(answer.out.contains("  documentNumber: X0000017\n"));
}

void CliTest::parsePatterns_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("waybill") << QByteArray("016-12345675\n") << "waybill" << 0;
    QTest::newRow("certificate") << QByteArray("https://verify.example.org/phyto?no=VN0000000017") << "certificate"
                                 << 0;
    QTest::newRow("another address") << QByteArray("https://example.org/phyto?no=VN0000000017") << "url" << 1;
    QTest::newRow("opaque") << QByteArray("5300000000017") << "token" << 0;
}

void CliTest::parsePatterns()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, kind);
    QFETCH(int, code);
    const Answer answer = runTongguan(
        {"parse", "--json", "--at", kTime, "--patterns", "assets/examples/codes/patterns.jsonl", "-"}, input);
    QCOMPARE(answer.code, code);
    QCOMPARE(QString::fromStdString(stringOr(object(answer.out), "kind")), kind);
    if (kind == "token")
        QVERIFY(!answer.out.contains(input));
}

void CliTest::parseSeals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("verdict");
    const QString trust = "tests/data/seals/trust";
    QTest::newRow("verified") << QStringList{"--at", kTime, "--trust", trust, "tests/data/seals/permit.bin"}
                              << "verified";
    QTest::newRow("IDB") << QStringList{"--at", kTime, "--trust", trust, "tests/data/seals/permit-idb.txt"}
                         << "verified";
    QTest::newRow("keys too") << QStringList{"--trust", kKeys,  "--trust",
                                             trust,     "--at", kTime,
                                             "--as",    "vds",  "tests/data/seals/permit.bin"}
                              << "verified";
    QTest::newRow("no trust") << QStringList{"--at", kTime, "tests/data/seals/permit.bin"} << "unknown-signer";
    QTest::newRow("later") << QStringList{"--at", "2051-01-01T00:00:00Z", "--trust", trust,
                                          "tests/data/seals/permit.bin"}
                           << "expired";
}

void CliTest::parseSeals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, verdict);
    const Answer answer = runTongguan(QStringList{"parse", "--json"} + arguments);
    const Json json = object(answer.out);
    QCOMPARE(QString::fromStdString(stringOr(json["fields"], "verdict")), verdict);
    QCOMPARE(answer.code, verdict == "verified" ? 0 : 1);
    QVERIFY(answer.err.isEmpty());
}

void CliTest::parsePlain()
{
    const Answer answer = runTongguan({"parse", "--as", "plate", "--country", "LA", "-"}, "ບໍ່ແກ້ວ ກຂ ໐໐໑໒");
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.contains("province: ບໍ່ແກ້ວ\n"));
    QVERIFY(answer.out.contains("canonical: ກຂ0012\n"));
}

void CliTest::terminalCannotBeSteered()
{
    const QByteArray card = "010085000001||A\x1B[2J\xC2\x9B"
                            "B|15021985|Nam|Lào Cai|20042021";
    const Answer answer = runTongguan({"parse", "--as", "cccd", "-"}, card);
    QCOMPARE(answer.code, 0);
    QVERIFY(!answer.out.contains('\x1B') && !answer.out.contains("\xC2\x9B"));
    QVERIFY(answer.out.contains("A\\x1B[2J\\xC2\\x9BB"));
}

void CliTest::scanPicture()
{
    const Answer answer =
        runTongguan({"scan", "--json", "--at", kTime, "--trust", kKeys, "tests/data/barcodes/prereg.png"});
    QCOMPARE(answer.code, 0);
    QVERIFY(isOneLine(answer.out));
    const Json json = object(answer.out);
    QCOMPARE(stringOr(json, "file"), std::string("tests/data/barcodes/prereg.png"));
    QCOMPARE(json["documents"].size(), std::size_t{1});
    const Json& document = json["documents"][0];
    const Json code = readJsonFile(TONGGUAN_SOURCE_DIR "/tests/data/codes/prereg.json").value();
    QCOMPARE(stringOr(document, "kind"), std::string("barcode"));
    QCOMPARE(stringOr(document, "format"), std::string("QRCode"));
    QCOMPARE(stringOr(document, "payload"), stringOr(code, "text"));
    QCOMPARE(QByteArray::fromHex(QByteArray::fromStdString(stringOr(document, "bytes"))).toStdString(),
             stringOr(code, "text"));
    QCOMPARE(stringOr(document, "content"), std::string("prereg"));
    QCOMPARE(stringOr(document, "checks"), std::string("ok"));
    QCOMPARE(stringOr(document["fields"], "declaration"), std::string("532520260000000017"));
}

void CliTest::scanZone()
{
    const Answer answer =
        runTongguan({"scan", "--json", "--at", kTime, "--budget", "60000", "tests/data/mrz/specimen.jpg"});
    QCOMPARE(answer.code, 0);
    const Json json = object(answer.out);
    QCOMPARE(json["documents"].size(), std::size_t{1});
    const Json& document = json["documents"][0];
    QFile truth(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/mrz/specimen.txt"));
    QVERIFY(truth.open(QIODevice::ReadOnly));
    QCOMPARE(stringOr(document, "kind"), std::string("mrz"));
    QCOMPARE(stringOr(document, "format"), std::string("TD3"));
    QCOMPARE(stringOr(document, "payload"), truth.readAll().trimmed().toStdString());
    QCOMPARE(stringOr(document, "checks"), std::string("ok"));
    QCOMPARE(document["corners"].size(), std::size_t{4});
}

void CliTest::scanOnly()
{
    QCOMPARE(runTongguan({"scan", "--only", "barcode", "tests/data/mrz/specimen.jpg"}).code, 1);
    QCOMPARE(runTongguan({"scan", "--only", "mrz", "tests/data/barcodes/prereg.png"}).code, 1);
    QCOMPARE(runTongguan({"scan", "--only", "barcode,mrz", "tests/data/barcodes/prereg.png"}).code, 0);
    QCOMPARE(runTongguan({"scan", "--only", "faces", "tests/data/barcodes/prereg.png"}).code, 2);
}

void CliTest::scanSigns_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("checks");
    QTest::newRow("container") << "container-stack" << "container" << "ISO6346" << "ok";
    QTest::newRow("plate") << "CN-rear" << "plate" << "CN" << "none";
    QTest::newRow("VIN") << "VIN" << "vin" << "ISO3779" << "";
}

void CliTest::scanSigns()
{
    QFETCH(QString, picture);
    QFETCH(QString, kind);
    QFETCH(QString, format);
    QFETCH(QString, checks);
    const QString file = "tests/data/signs/" + picture + ".jpg";
    const Answer answer = runTongguan({"scan", "--json", "--at", kTime, "--budget", "60000", "--only", kind, file});
    QCOMPARE(answer.code, 0);
    const Json json = object(answer.out);
    QCOMPARE(json["documents"].size(), std::size_t{1});
    const Json& found = json["documents"][0];
    QCOMPARE(stringOr(found, "kind"), kind.toStdString());
    QCOMPARE(stringOr(found, "format"), format.toStdString());
    QCOMPARE(stringOr(found, "content"), kind.toStdString());
    if (!checks.isEmpty())
        QCOMPARE(stringOr(found, "checks"), checks.toStdString());
    QVERIFY(boolOr(found, "valid"));
    QVERIFY(found["probability"].get<double>() > 0.5);
    QCOMPARE(found["corners"].size(), std::size_t{4});
    QFile truth(QStringLiteral(TONGGUAN_SOURCE_DIR "/tests/data/signs/%1.txt").arg(picture));
    QVERIFY(truth.open(QIODevice::ReadOnly));
    QCOMPARE(kind.toStdString() + ' ' + stringOr(found, "payload"), truth.readAll().trimmed().toStdString());
    // Not where nobody asks.
    QCOMPARE(runTongguan({"scan", file}).code, 1);
}

/// A picture to look at, for each that was scanned.
void CliTest::scanExplained()
{
    QTemporaryDir folder;
    const QString to = folder.filePath("looked/at");
    QCOMPARE(
        runTongguan({"scan", "--explain", to, "tests/data/barcodes/prereg.png", "tests/data/barcodes/none.png"}).code,
        0);
    for (const char* name : {"prereg.png", "none.png"}) {
        QFile picture(to + '/' + name);
        QVERIFY2(picture.open(QIODevice::ReadOnly), name);
        QVERIFY(picture.read(8).startsWith("\x89PNG"));
    }
    QCOMPARE(runTongguan({"scan", "--explain", "/proc/nowhere", "tests/data/barcodes/prereg.png"}).code, 3);
}

void CliTest::scanWithoutSymbol()
{
    const Answer answer = runTongguan({"scan", "--json", "tests/data/barcodes/none.png"});
    QCOMPARE(answer.code, 1);
    QVERIFY(object(answer.out)["documents"].empty());
}

void CliTest::scanUnreadable()
{
    const Answer both = runTongguan({"scan", "--json", "tests/data/barcodes/prereg.png", "nowhere.png"});
    QCOMPARE(both.code, 1);
    QCOMPARE(both.out.count('\n'), 2);
    QVERIFY(object(both.out.split('\n')[1]).contains("error"));
    QVERIFY(isOneLine(both.err));
    QCOMPARE(runTongguan({"scan", "--json", "nowhere.png"}).code, 3);

    QTemporaryDir folder;
    QFile file(folder.filePath("picture.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1A\nrubbish");
    file.close();
    const Answer rubbish = runTongguan({"scan", file.fileName()});
    QCOMPARE(rubbish.code, 3);
    QVERIFY(isOneLine(rubbish.err));
}

void CliTest::addressIsNotOpened()
{
    const Answer answer = runTongguan({"parse", "--json", "-"}, "http://127.0.0.1:1/tongguan");
    QCOMPARE(answer.code, 1);
    QCOMPARE(stringOr(object(answer.out), "kind"), std::string("url"));
    QVERIFY(answer.out.contains("never opened"));
}

void CliTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"fly"};
    QTest::newRow("unknown option") << QStringList{"scan", "--fast", "a.png"};
    QTest::newRow("no file") << QStringList{"parse"};
    QTest::newRow("unknown kind") << QStringList{"parse", "--as", "fish", "-"};
    QTest::newRow("unknown country") << QStringList{"parse", "--country", "XX", "-"};
    QTest::newRow("no time") << QStringList{"parse", "--at", "noon", "-"};
    QTest::newRow("no pattern in the file") << QStringList{"parse", "--patterns", "tests/CMakeLists.txt", "-"};
    QTest::newRow("no key in the file") << QStringList{"parse", "--trust", "tests/CMakeLists.txt", "-"};
    QTest::newRow("no certificate in the folder") << QStringList{"parse", "--trust", "tests/data/texts", "-"};
}

void CliTest::usage()
{
    QFETCH(QStringList, arguments);
    const Answer answer = runTongguan(arguments, "CSQU3054383");
    QCOMPARE(answer.code, 2);
    QVERIFY2(isOneLine(answer.err), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

void CliTest::environment_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such file") << QStringList{"parse", "nowhere.txt"};
    QTest::newRow("a folder") << QStringList{"parse", "tests"};
    QTest::newRow("no such pattern file") << QStringList{"parse", "--patterns", "nowhere.jsonl", "-"};
    QTest::newRow("no such key file") << QStringList{"parse", "--trust", "nowhere.txt", "-"};
}

void CliTest::environment()
{
    QFETCH(QStringList, arguments);
    const Answer answer = runTongguan(arguments, "CSQU3054383");
    QCOMPARE(answer.code, 3);
    QVERIFY2(isOneLine(answer.err), answer.err.constData());
}

} // namespace tongguan

QTEST_GUILESS_MAIN(tongguan::CliTest)
#include "cli_test.moc"
