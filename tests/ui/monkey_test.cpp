// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random touches at a whole kiosk, each time the same. TONGGUAN_MONKEY_TOUCHES makes it long, TONGGUAN_MONKEY_SEED
// another.
#include "kiosk/app/fonts.h"
#include "tests/support/sanitized.h"
#include "tests/ui/monkey.h"

#include <QTest>

using namespace tongguan;

namespace {

constexpr int kSeed = 595'571;
constexpr std::int64_t kMegabyte = 1 << 20;
constexpr int kTouches = test::kSanitized ? 200 : 1'000;
constexpr int kLong = test::kSanitized ? kTouches : 10'000;
// A leak of one screen a driver is several times the smaller bound.
constexpr std::int64_t kMostGrowth = (test::kSanitized ? 1024 : 48) * kMegabyte;

int numberFrom(const char* variable, int otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariableIntValue(variable) : otherwise;
}

} // namespace

class MonkeyTest : public QObject {
    Q_OBJECT
  public:
    /// Called by Qt Test first of all: a long run is no test that hangs.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); }

  private slots:
    void initTestCase() { app::useFonts(); }

    void touchesAnything()
    {
        QTest::failOnWarning(); // of QML, too
        const int seed = numberFrom("TONGGUAN_MONKEY_SEED", kSeed);
        qInfo("seed %d", seed);
        test::Monkey monkey(
            seed, numberFrom("TONGGUAN_MONKEY_TOUCHES", qEnvironmentVariableIsSet("TONGGUAN_LONG") ? kLong : kTouches));
        const QString wrong = monkey.play();
        qInfo("%s", qPrintable(monkey.summary()));
        qInfo("resident after a quarter %lld MB, at the end %lld MB",
              static_cast<long long>(monkey.residentAtQuarter() / kMegabyte),
              static_cast<long long>(monkey.residentAtEnd() / kMegabyte));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE_LT(monkey.residentAtEnd(), monkey.residentAtQuarter() + kMostGrowth);
    }
};

QTEST_MAIN(MonkeyTest)
#include "monkey_test.moc"
