// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/draw.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

const Hash kSeed = sha256("a day's seed");

} // namespace

class DrawTest : public QObject {
    Q_OBJECT
  private slots:
    /// The same as anyone computes it: `printf KEY | openssl dgst -sha256 -hmac …`, first 16 hex digits.
    void numberIsTheFirstBytesOfTheHmac()
    {
        const std::string key = drawKey("24C01722", "861120261000000172", "2026-11-25", Agency::Customs);
        QCOMPARE(key, std::string("24C01722|861120261000000172|2026-11-25|CUSTOMS"));
        const Hash mac = hmacSha256(kSeed, key);
        std::uint64_t expected = 0;
        for (std::size_t i = 0; i < 8; ++i)
            expected = expected * 256 + mac[i];
        QCOMPARE(drawNumber(kSeed, key), expected);
    }

    /// RFC 4231, test case 2: the HMAC itself.
    void hmacIsThatOfTheStandard()
    {
        QCOMPARE(toHex(hmacSha256(asBytes("Jefe"), "what do ya want for nothing?")),
                 std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    }

    void bounds()
    {
        QVERIFY(!drawHits(0, 0));
        QVERIFY(drawHits(0, 1));
        QVERIFY(drawHits(UINT64_MAX, kMillion));
        QVERIFY(!drawHits(UINT64_MAX, kMillion - 1));
        // u = 1/4 exactly
        QVERIFY(!drawHits(std::uint64_t{1} << 62U, 250'000));
        QVERIFY(drawHits(std::uint64_t{1} << 62U, 250'001));
    }

    void probabilities_data()
    {
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("factor");
        QTest::addColumn<qint64>("fixed");
        QTest::addColumn<bool>("halved");
        QTest::addColumn<qint64>("p");
        QTest::newRow("regular") << qint64{50'000} << qint64{kMillion} << qint64{-1} << false << qint64{50'000};
        QTest::newRow("advanced") << qint64{50'000} << qint64{200'000} << qint64{-1} << false << qint64{10'000};
        QTest::newRow("advanced, aged") << qint64{50'000} << qint64{200'000} << qint64{-1} << true << qint64{30'000};
        QTest::newRow("discredited") << qint64{50'000} << qint64{kMillion} << qint64{800'000} << false
                                     << qint64{800'000};
        QTest::newRow("discredited, aged")
            << qint64{50'000} << qint64{kMillion} << qint64{800'000} << true << qint64{800'000};
        QTest::newRow("at most one") << qint64{kMillion} << qint64{3 * kMillion} << qint64{-1} << false
                                     << qint64{kMillion};
    }

    void probabilities()
    {
        QFETCH(const qint64, base);
        QFETCH(const qint64, factor);
        QFETCH(const qint64, fixed);
        QFETCH(const bool, halved);
        CreditFactor credit;
        credit.factor = factor;
        if (fixed >= 0)
            credit.fixed = fixed;
        QTEST(static_cast<qint64>(drawProbability(base, credit, halved)), "p");
    }

    /// Ten thousand trucks: as many are drawn as should be, within three standard deviations.
    void tenThousandDraws()
    {
        constexpr int kTrucks = 10'000;
        for (const std::int64_t p : {10'000, 50'000, 200'000, 800'000}) {
            int hits = 0;
            for (int truck = 0; truck < kTrucks; ++truck) {
                const std::string key =
                    drawKey(std::format("24C{:05}", truck), "861120261000000172", "2026-11-25", Agency::Customs);
                hits += drawHits(drawNumber(kSeed, key), p) ? 1 : 0;
            }
            const double share = static_cast<double>(p) / kMillion;
            const double sigma = std::sqrt(kTrucks * share * (1 - share));
            QVERIFY2(std::abs(hits - kTrucks * share) <= 3 * sigma,
                     std::format("{} hits of {} at {}", hits, kTrucks, share).c_str());
        }
    }

    void officersAreTwoWithoutConflict()
    {
        const std::vector<std::string> shift{"0417", "0532", "0611", "0718"};
        std::map<std::string, int> drawn;
        for (int truck = 0; truck < 2000; ++truck) {
            const auto pair =
                drawOfficers(kSeed, std::format("key {}", truck), shift, std::vector<std::string>{"0611"});
            QCOMPARE(pair.size(), std::size_t{2});
            QVERIFY(pair[0] != pair[1]);
            QVERIFY(pair[0] != "0611" && pair[1] != "0611");
            for (const std::string& officer : pair)
                ++drawn[officer];
        }
        for (const auto& [officer, times] : drawn)
            QVERIFY2(times > 1200 && times < 1470, std::format("{} {}", officer, times).c_str()); // 2000 · 2/3
        // Whoever else is on duty, and in what order they are listed, moves nobody who is drawn anyway.
        QCOMPARE(drawOfficers(kSeed, "key", {"0718", "0417", "0532"}, {}),
                 drawOfficers(kSeed, "key", {"0417", "0532", "0718"}, {}));
        QCOMPARE(drawOfficers(kSeed, "key", {"0417"}, {}), std::vector<std::string>{"0417"});
    }
};

QTEST_APPLESS_MAIN(DrawTest)
#include "draw_test.moc"
