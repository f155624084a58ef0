// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "sync/gateway/database/postgres_text.h"

#include <QTest>

#include <string>

using namespace tongguan;
using namespace tongguan::sync;
using namespace std::string_literals;

class PostgresTextTest : public QObject {
    Q_OBJECT
  private slots:
    void statements_data();
    void statements();
    void textsComeBack_data();
    void textsComeBack();
};

void PostgresTextTest::statements_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<QByteArray>("theirs");
    const auto row = [](const char* name, const char* ours, const char* theirs) {
        QTest::newRow(name) << QByteArray(ours) << QByteArray(theirs);
    };
    row("values", "WHERE a = ? AND b = ?", "WHERE a = $1 AND b = $2");
    row("ten values", "?,?,?,?,?,?,?,?,?,?", "$1,$2,$3,$4,$5,$6,$7,$8,$9,$10");
    row("a mark in quotes", "SELECT '?' WHERE a = ?", "SELECT '?' WHERE a = $1");
    row("bytes", "CREATE TABLE blob (bytes BLOB NOT NULL)", "CREATE TABLE blob (bytes BYTEA NOT NULL)");
    row("bytes in quotes", "SELECT 'BLOB'", "SELECT 'BLOB'");
    row("nothing to do", "SELECT 1", "SELECT 1");
}

void PostgresTextTest::statements()
{
    QFETCH(QByteArray, ours);
    QFETCH(QByteArray, theirs);
    QCOMPARE(QByteArray::fromStdString(postgresSql(ours.toStdString())), theirs);
}

void PostgresTextTest::textsComeBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("escaped");
    const auto row = [](const char* name, const std::string& text, bool escaped) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << escaped;
    };
    row("empty", "", false);
    row("plain", R"({"n":"封志 \"1\""})", false);
    row("zero", "a\0b"s, true);
    row("zero alone", "\0"s, true);
    row("the escape", "\xEE\x80\x80", true);
    row("the escape as ours writes it",
        "\xEE\x80\x80"
        "00",
        true);
    row("broken", "a\xFF\xC3(", true);
    row("cut character", "a\xE5\xB0", true);
    row("surrogate", "\xED\xA0\x80", true);
    row("four bytes, then a zero", "\xF0\x9F\x9A\x9B\0"s, true);
}

void PostgresTextTest::textsComeBack()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, escaped);
    const std::string given = text.toStdString();
    QCOMPARE(needsEscape(given), escaped);
    const std::string written = escapeText(given);
    QVERIFY(isUtf8(written) && written.find('\0') == std::string::npos);
    QCOMPARE(written == given, !escaped);
    QCOMPARE(QByteArray::fromStdString(unescapeText(written)), text);
}

QTEST_APPLESS_MAIN(PostgresTextTest)
#include "postgres_text_test.moc"
