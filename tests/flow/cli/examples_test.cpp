// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan::test;

/// The example at the end of each help, pasted into a shell that stands in something like a checkout.
class ExamplesTest : public QObject {
    Q_OBJECT
  private slots:
    void everyCommandIsListed();
    void example_data();
    void example();
    void gatewayExample_data();
    void gatewayExample();

  private:
    void play(const QByteArray& help, const QByteArray& name, int code);
};

void ExamplesTest::everyCommandIsListed()
{
    const Answer help = runTongguan({"--help"});
    QCOMPARE(help.code, 0);
    for (const char* command : {"scan", "parse", "decide", "config", "device", "journal", "message", "provision",
                                "report", "simulate", "enroll", "sync"})
        QVERIFY2(help.out.contains(QByteArray("\n  ") + command + " "), command);
    QVERIFY(runTongguan({"--version"}).out.startsWith("tongguan "));
}

void ExamplesTest::example_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("scan") << QStringList{"scan"} << 0;
    QTest::newRow("parse") << QStringList{"parse"} << 0;
    QTest::newRow("decide") << QStringList{"decide"} << 0;
    QTest::newRow("config check") << QStringList{"config", "check"} << 0;
    QTest::newRow("device list") << QStringList{"device", "list"} << 0;
    QTest::newRow("device test") << QStringList{"device", "test"} << 3; // nobody connected it
    QTest::newRow("device watch") << QStringList{"device", "watch"} << 0;
    QTest::newRow("journal verify") << QStringList{"journal", "verify"} << 0;
    QTest::newRow("journal export") << QStringList{"journal", "export"} << 0;
    QTest::newRow("journal stats") << QStringList{"journal", "stats"} << 0;
    QTest::newRow("journal import") << QStringList{"journal", "import"} << 3; // nobody is enrolled on this machine
    QTest::newRow("journal acknowledge") << QStringList{"journal", "acknowledge"} << 3;
    for (const char* command : {"passphrase", "rekey", "keygen", "escrow", "recover"})
        QTest::newRow(command) << QStringList{"store", command} << 0;
    QTest::newRow("message encode") << QStringList{"message", "encode"} << 0;
    QTest::newRow("message decode") << QStringList{"message", "decode"} << 0;
    QTest::newRow("message validate") << QStringList{"message", "validate"} << 0;
    QTest::newRow("message crossing") << QStringList{"message", "crossing"} << 0;
    for (const char* command : {"sign", "apply"})
        QTest::newRow(command) << QStringList{"provision", command} << 0;
    QTest::newRow("report") << QStringList{"report"} << 0;
    QTest::newRow("simulate") << QStringList{"simulate"} << 0;
    QTest::newRow("enroll") << QStringList{"enroll"} << 0;
    QTest::newRow("sync") << QStringList{"sync"} << 3;
}

void ExamplesTest::example()
{
    QFETCH(QStringList, command);
    QFETCH(int, code);
    const Answer help = runTongguan(command + QStringList{"--help"});
    QCOMPARE(help.code, 0);
    play(help.out, "tongguan " + command.join(' ').toUtf8(), code);
}

void ExamplesTest::gatewayExample_data()
{
    QTest::addColumn<QString>("command");
    for (const char* command : {"certify", "fleet"})
        QTest::newRow(command) << command;
}

void ExamplesTest::gatewayExample()
{
    QFETCH(QString, command);
    QProcess help;
    help.start(QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-gateway"), {command, QStringLiteral("--help")});
    QVERIFY(help.waitForFinished() && help.exitCode() == 0);
    play(help.readAllStandardOutput(), "tongguan-gateway " + command.toUtf8(), 0);
}

void ExamplesTest::play(const QByteArray& help, const QByteArray& name, int code)
{
    const QByteArray script = help.mid(help.indexOf('\n', help.indexOf("\nExample") + 1));
    QVERIFY2(script.contains(name), help.constData());

    const QTemporaryDir folder;
    for (const char* part : {"assets", "tests"})
        QVERIFY(QFile::link(QStringLiteral(TONGGUAN_SOURCE_DIR "/") + part, folder.filePath(part)));
    QProcess shell;
    shell.setWorkingDirectory(folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", QStringLiteral(TONGGUAN_BIN_DIR ":") + environment.value("PATH"));
    shell.setProcessEnvironment(environment);
    shell.start("sh", {"-e", "-c", script});
    QVERIFY(shell.waitForFinished());
    const QByteArray errors = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == code, errors.constData());
    QCOMPARE(shell.readAllStandardOutput().isEmpty(), code != 0);
}

QTEST_GUILESS_MAIN(ExamplesTest)
#include "examples_test.moc"
