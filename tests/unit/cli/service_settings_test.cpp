// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/service_settings.h"

#include <QTest>

using namespace tongguan::cli;

class ServiceSettingsTest : public QObject {
    Q_OBJECT
  private slots:
    void line_data();
    void line();
    void laterOneCounts();
    void words();
};

void ServiceSettingsTest::line_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); // of A
    QTest::addColumn<int>("faultyLine");   // 0: none
    const auto row = [](const char* name, const char* text, const char* value, int faultyLine) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(value) << faultyLine;
    };
    row("plain", "A=--role staff\n", "--role staff", 0);
    row("no end of line", "A=b", "b", 0);
    row("blanks around", "  A = b c \t\r\n", "b c", 0);
    row("empty", "A=\n", "", 0);
    row("comments", "# x\n; y\n\nA=1\n", "1", 0);
    row("in quotes", "A=\"--port-file x\"\n", "--port-file x", 0);
    row("in single quotes", "A='b'\n", "b", 0);
    row("equals inside", "A=b=c\n", "b=c", 0);
    row("no equals", "# x\nA\n", "", 2);
    row("small letters", "a=b\n", "", 1);
    row("exported", "export A=b\n", "", 1);
    row("quote in the middle", "A=b\"c d\"\n", "", 1);
    row("quote left open", "A=\"b\n", "", 1);
    row("goes on", "A=b \\\nc\n", "", 1);
    row("twice", "A=b\nA=c\n", "c", 2);
}

void ServiceSettingsTest::line()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(int, faultyLine);
    const ServiceSettings read = readSettings(text.toStdString());
    const Setting* found = read.find("A");
    QCOMPARE(QByteArray::fromStdString(found == nullptr ? "" : found->value), value);
    QCOMPARE(read.faults.empty() ? 0 : read.faults.front().line, faultyLine);
}

void ServiceSettingsTest::laterOneCounts()
{
    const ServiceSettings read = readSettings("A=b\nA=c\n");
    QCOMPARE(read.find("A")->line, 2);
    QVERIFY(read.find("B") == nullptr);
}

void ServiceSettingsTest::words()
{
    QCOMPARE(wordsOf("  --a  b\t--c "), (std::vector<std::string>{"--a", "b", "--c"}));
    QVERIFY(wordsOf("  ").empty());
}

QTEST_GUILESS_MAIN(ServiceSettingsTest)
#include "service_settings_test.moc"
