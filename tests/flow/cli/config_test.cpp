// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::test;

/// What a technician may write into /etc/tongguan, read by the very programs that start with it.
class ConfigTest : public QObject {
    Q_OBJECT
  private slots:
    void settings_data();
    void settings();
    void exampleIsWell_data();
    void exampleIsWell();
    void nothingThere();
};

namespace {

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& text)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void ConfigTest::settings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text"); // DIR: the folder
    QTest::addColumn<QByteArray>("says"); // empty: all is well
    const auto row = [](const char* name, const char* file, const char* text, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << QByteArray(says);
    };
    row("station", "kiosk.conf", "OPTIONS=--role staff\n", "");
    row("unknown role", "kiosk.conf", "OPTIONS=--role driber\n", "--role should be driver, staff or board");
    row("unknown direction", "kiosk.conf", "OPTIONS=--direction in\n", "--direction should be entry or exit");
    row("unknown option", "kiosk.conf", "OPTIONS=--divices x\n", "divices");
    row("unknown setting", "kiosk.conf", "OPTION=--role staff\n", "line 1: OPTION: the service has no such setting");
    row("devices", "kiosk.conf", "OPTIONS=--devices DIR/good.json\n", "");
    row("no devices file", "kiosk.conf", "OPTIONS=--devices DIR/none.json\n", "none.json");
    row("broken devices file", "kiosk.conf", "OPTIONS=--devices DIR/broken.json\n", "broken.json");
    row("gateway", "gateway.conf", "LISTEN=[::]:8443\nOPTIONS=--public 0.0.0.0:9443\n", "");
    row("gateway without a port", "gateway.conf", "LISTEN=0.0.0.0\n", "--listen");
    row("public without a port", "gateway.conf", "OPTIONS=--public nowhere\n", "--public");
    row("no certificate", "gateway.conf", "OPTIONS=--public-certificate DIR/none.pem --public-key DIR/none.pem\n",
        "none.pem");
    row("no limits", "gateway.conf", "OPTIONS=--fleet-limits DIR/none.json\n", "none.json");
    row("no port file", "exchange.conf", "PORT_FILE=DIR/none.json\n", "none.json");
}

void ConfigTest::settings()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    write(folder, file, text.replace("DIR", folder.path().toUtf8()));
    write(folder, "good.json", R"({"printer": {"path": "/dev/usb/lp0"}})");
    write(folder, "broken.json", R"({"printer": )");
    const Answer answer = runTongguan({"config", "check", folder.path()});
    QVERIFY2(answer.code == (says.isEmpty() ? 0 : 1), (answer.out + answer.err).constData());
    QVERIFY2(answer.out.contains(says.isEmpty() ? QByteArray(": well\n") : says), answer.out.constData());
    const Json told = object(runTongguan({"config", "check", "--json", folder.path()}).out);
    QCOMPARE(told["files"].size(), std::size_t{1});
    QCOMPARE(told["files"][0]["faults"].empty(), says.isEmpty());
}

void ConfigTest::exampleIsWell_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"kiosk.conf", "gateway.conf", "exchange.conf"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ConfigTest::exampleIsWell()
{
    QFETCH(QString, name);
    const QString sources = QStringLiteral(TONGGUAN_SOURCE_DIR);
    const QTemporaryDir folder;
    QFile file(sources + "/installer/debian/" + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    text.replace("/etc/tongguan/devices.json", (sources + "/installer/debian/devices.json").toUtf8());
    text.replace("/etc/tongguan/exchange-port.json", (sources + "/assets/examples/messages/port.json").toUtf8());
    write(folder, name, text);
    const Answer answer = runTongguan({"config", "check", folder.path()});
    QVERIFY2(answer.code == 0, (answer.out + answer.err).constData());
}

void ConfigTest::nothingThere()
{
    const QTemporaryDir folder;
    const Answer answer = runTongguan({"config", "check", folder.path()});
    QCOMPARE(answer.code, 3);
    QVERIFY(isOneLine(answer.err));
}

QTEST_GUILESS_MAIN(ConfigTest)
#include "config_test.moc"
