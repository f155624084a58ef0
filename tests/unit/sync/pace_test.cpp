// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/pace.h"
#include "sync/log/batch.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace tongguan::sync;

namespace {

void send(Pace& pace, int batches, std::chrono::milliseconds each)
{
    for (int i = 0; i < batches; ++i)
        pace.acknowledged(pace.events(), each);
}

} // namespace

class PaceTest : public QObject {
    Q_OBJECT
  private slots:
    void aGoodLineIsFilledSoon();
    void aFarLineIsFilledByMany();
    void aSlowLineGetsLittleAtOnce();
    void whatBreaksIsTriedSmaller();
    void aSmallBatchSaysNothingAboutALargeOne();
};

void PaceTest::aGoodLineIsFilledSoon()
{
    Pace pace;
    send(pace, 4, 5ms);
    QCOMPARE(pace.events(), kMaxBatchEvents);
    QCOMPARE(pace.lines(), std::size_t{2});
}

void PaceTest::aFarLineIsFilledByMany()
{
    Pace pace;
    send(pace, 4, 150ms);
    QCOMPARE(pace.events(), kMaxBatchEvents);
    QCOMPARE(pace.lines(), Pace::kMaxLines);
}

void PaceTest::aSlowLineGetsLittleAtOnce()
{
    Pace pace;
    send(pace, 10, 20s);
    QCOMPARE(pace.events(), std::size_t{10});
    QCOMPARE(pace.lines(), std::size_t{1});
    send(pace, 10, 2s); // neither long nor short: as it is
    QCOMPARE(pace.events(), std::size_t{10});
    send(pace, 8, 10ms);
    QCOMPARE(pace.events(), kMaxBatchEvents);
}

void PaceTest::whatBreaksIsTriedSmaller()
{
    Pace pace;
    send(pace, 4, 150ms);
    pace.failed();
    QCOMPARE(pace.events(), kMaxBatchEvents / 4);
    QCOMPARE(pace.lines(), std::size_t{1});
    for (int i = 0; i < 10; ++i)
        pace.failed();
    QVERIFY(pace.events() >= 1);
}

void PaceTest::aSmallBatchSaysNothingAboutALargeOne()
{
    Pace pace;
    const std::size_t before = pace.events();
    for (int i = 0; i < 10; ++i)
        pace.acknowledged(1, 5ms);
    QCOMPARE(pace.events(), before);
}

QTEST_APPLESS_MAIN(PaceTest)
#include "pace_test.moc"
