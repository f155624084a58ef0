// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/client/backoff.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// The same byte always.
class Constant final : public Random {
  public:
    explicit Constant(std::uint8_t byte) : byte_(byte) {}
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, byte_); }

  private:
    std::uint8_t byte_;
};

} // namespace

class BackoffTest : public QObject {
    Q_OBJECT
  private slots:
    void staysUnderItsCeiling();
    void spreads();
    void isSoonOverWhenTheLineIsBack();
    void startsOver();
    void mayBeNothing();
};

void BackoffTest::staysUnderItsCeiling()
{
    SystemRandom random;
    for (int round = 0; round < 200; ++round) {
        Backoff backoff(random);
        std::chrono::milliseconds ceiling = Backoff::kFirst;
        for (int i = 0; i < 15; ++i) {
            QVERIFY(backoff.next() <= ceiling);
            ceiling = std::min(ceiling * 2, Backoff::kLongest);
        }
    }
}

void BackoffTest::spreads()
{
    SystemRandom random;
    Backoff backoff(random);
    for (int i = 0; i < 10; ++i)
        backoff.next();
    std::chrono::milliseconds least = Backoff::kLongest;
    std::chrono::milliseconds most{0};
    for (int i = 0; i < 500; ++i) {
        const auto wait = backoff.next();
        least = std::min(least, wait);
        most = std::max(most, wait);
    }
    QVERIFY(least < Backoff::kLongest / 10); // fails by chance once in 10^22 runs
    QVERIFY(most > Backoff::kLongest / 10 * 9);
}

/// However long a line was away: between a kiosk and the single window there are two, and what is provisional is
/// resolved a minute after they came back.
void BackoffTest::isSoonOverWhenTheLineIsBack()
{
    Constant most(0xFF);
    Backoff backoff(most);
    for (int i = 0; i < 1000; ++i)
        QVERIFY(2 * backoff.next() <= std::chrono::minutes{1});
    QVERIFY(2 * Backoff::kLongest <= std::chrono::minutes{1});
}

void BackoffTest::startsOver()
{
    SystemRandom random;
    Backoff backoff(random);
    for (int i = 0; i < 12; ++i)
        backoff.next();
    backoff.reset();
    QVERIFY(backoff.next() <= Backoff::kFirst);
}

void BackoffTest::mayBeNothing()
{
    Constant zero(0);
    QVERIFY(Backoff(zero).next() == std::chrono::milliseconds{0});
}

QTEST_APPLESS_MAIN(BackoffTest)
#include "backoff_test.moc"
