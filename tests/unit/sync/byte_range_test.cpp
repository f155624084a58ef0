// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/byte_range.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

class ByteRangeTest : public QObject {
    Q_OBJECT
  private slots:
    void content_data();
    void content();
    void requested_data();
    void requested();
};

void ByteRangeTest::content_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    const auto row = [](const char* text, int first = -1, int last = 0) {
        QTest::newRow(text) << QByteArray(text) << (first >= 0) << static_cast<quint64>(first)
                            << static_cast<quint64>(last);
    };
    row("bytes 0-0/1", 0, 0);
    row("bytes 65536-131071/200000", 65536, 131071);
    row("bytes 199999-199999/200000", 199999, 199999);
    row("");
    row("bytes");
    row("bytes 0-1");
    row("bytes 0-1/*");
    row("bytes */200000");
    row("bytes 1-0/5");
    row("bytes 0-5/5");
    row("bytes -1-5/9");
    row("bytes 0-1/2 ");
    row("bytes  0-1/2");
    row("bytes 0x0-1/2");
    row("bytes 0/2-1");
    row("items 0-1/2");
    row("bytes 0-99999999999999999999/999999999999999999999");
}

void ByteRangeTest::content()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    const auto range = contentRange(text.toStdString());
    QCOMPARE(range.has_value(), valid);
    if (!valid)
        return;
    QCOMPARE(range->first, first);
    QCOMPARE(range->last, last);
    QCOMPARE(range->size(), last - first + 1);
}

void ByteRangeTest::requested_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<int>("refusal"); // of Errc, or -1
    const auto row = [](const char* text, quint64 first, quint64 last, int refusal = -1) {
        QTest::newRow(text) << QByteArray(text) << first << last << refusal;
    };
    const int other = static_cast<int>(Errc::InvalidInput);
    const int gone = static_cast<int>(Errc::NotFound);
    row("bytes=0-0", 0, 0);
    row("bytes=10-19", 10, 19);
    row("bytes=90-", 90, 99);
    row("bytes=90-500", 90, 99);
    row("bytes=-5", 95, 99);
    row("bytes=-500", 0, 99);
    row("bytes=100-", 0, 0, gone);
    row("bytes=-0", 0, 0, gone);
    row("", 0, 0, other);
    row("bytes=", 0, 0, other);
    row("bytes=-", 0, 0, other);
    row("bytes=5-4", 0, 0, other);
    row("bytes=0-1,5-6", 0, 0, other);
    row("bytes=a-b", 0, 0, other);
    row("lines=0-1", 0, 0, other);
}

void ByteRangeTest::requested()
{
    QFETCH(QByteArray, text);
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    QFETCH(int, refusal);
    const auto range = requestedRange(text.toStdString(), 100);
    QCOMPARE(range ? -1 : static_cast<int>(range.error().code), refusal);
    if (range)
        QVERIFY((*range == ByteRange{first, last, 100}));
}

QTEST_APPLESS_MAIN(ByteRangeTest)
#include "byte_range_test.moc"
