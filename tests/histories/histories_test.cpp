// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "tests/histories/played_port.h"
#include "tests/support/paths.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace tongguan;
using namespace tongguan::test;

namespace {

const std::filesystem::path kFiles = TONGGUAN_SOURCE_DIR "/tests/data/histories";
constexpr std::size_t kSteps = 40;

} // namespace

/// Whatever happens in a port, in whatever order: README.md beside this has the invariants.
class HistoriesTest : public QObject {
    Q_OBJECT
  private slots:
    /// What went wrong once.
    void written_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : std::filesystem::directory_iterator(kFiles))
            QTest::newRow(entry.path().stem().c_str()) << QString::fromStdString(entry.path().string());
    }
    void written()
    {
        QFETCH(const QString, file);
        const auto text = readFile(file.toStdString(), 1U << 20U);
        QVERIFY(text);
        const auto history = historyFrom(*text);
        QVERIFY2(history, history ? "" : history.error().what.c_str());
        const auto wrong = played(*history);
        QVERIFY2(wrong, wrong ? "" : wrong.error().what.c_str());
        QCOMPARE(*wrong, std::string());
    }

    void random()
    {
        const std::uint64_t seeds = qEnvironmentVariableIsSet("TONGGUAN_LONG") ? 40 : kSanitized ? 5 : 24;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
            const History history = randomHistory(seed, kSteps);
            const auto wrong = played(history);
            QVERIFY2(wrong, wrong ? "" : wrong.error().what.c_str());
            if (wrong->empty())
                continue;
            const auto fewer = shortened(history);
            qWarning("seed %llu: %s\n%s", static_cast<unsigned long long>(seed), wrong->c_str(),
                     textOf(fewer ? *fewer : history).c_str());
            QFAIL("an invariant does not hold");
        }
    }

    void readsWhatItWrites()
    {
        const History history = randomHistory(7, kSteps);
        QVERIFY(history == historyFrom(textOf(history)).value());
        QVERIFY(history == randomHistory(7, kSteps));
        QVERIFY(history != randomHistory(8, kSteps));
        QVERIFY(!historyFrom("K01"));
        QVERIFY(!historyFrom("K01 takes empty two three"));
        QVERIFY(!played(History{{"K01", "dances", "", ""}}));
    }
};

QTEST_GUILESS_MAIN(HistoriesTest)
#include "histories_test.moc"
