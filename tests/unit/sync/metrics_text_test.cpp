// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/meter.h"
#include "tests/support/gateway/exposition_reader.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::sync;

/// What Prometheus reads, and that the reader of the tests refuses what it would.
class MetricsTextTest : public QObject {
    Q_OBJECT
  private slots:
    void meterIsRead();
    void labelsAreEscaped();
    void boundsAreUpperOnes();
    void refused_data();
    void refused();
};

void MetricsTextTest::meterIsRead()
{
    Meter meter;
    meter.acknowledged(std::chrono::microseconds{1500});
    meter.acknowledged(std::chrono::minutes{2});
    meter.batchTaken(20, 3000);
    meter.answered(200);
    meter.answered(429);
    meter.answered(503);
    meter.answered(503);
    meter.longPollBegan();
    meter.longPollBegan();
    meter.longPollEnded();
    Exposition page;
    meter.write(page, "sqlite");
    const auto families = readExposition(page.take());
    QVERIFY2(families, families ? "" : families.error().what.c_str());
    const auto value = [&](std::string_view name, std::map<std::string, std::string> labels = {}) {
        labels["engine"] = "sqlite";
        return metricValue(*families, name, labels).value_or(-1);
    };
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_count"), 2);
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_sum"), 120.0015);
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_bucket", {{"le", "0.001"}}), 0);
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_bucket", {{"le", "0.0025"}}), 1);
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_bucket", {{"le", "30"}}), 1);
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_bucket", {{"le", "+Inf"}}), 2);
    QCOMPARE(value("tongguan_batch_events_sum"), 20);
    QCOMPARE(value("tongguan_batch_size_bytes_bucket", {{"le", "4096"}}), 1);
    QCOMPARE(value("tongguan_refused_requests_total", {{"code", "429"}}), 1);
    QCOMPARE(value("tongguan_refused_requests_total", {{"code", "503"}}), 2);
    QCOMPARE(value("tongguan_feed_long_polls"), 1);
}

void MetricsTextTest::labelsAreEscaped()
{
    Exposition page;
    page.family("tongguan_trials", "One\\two\nthree", Exposition::Kind::Gauge);
    page.sample(std::int64_t{1}, {{"what", "a\"b\\c\nd"}});
    const std::string text = page.take();
    QCOMPARE(QByteArray::fromStdString(text), QByteArray("# HELP tongguan_trials One\\\\two\\nthree\n"
                                                         "# TYPE tongguan_trials gauge\n"
                                                         "tongguan_trials{what=\"a\\\"b\\\\c\\nd\"} 1\n"));
    QCOMPARE(readExposition(text)->front().samples.front().labels.at("what"), std::string("a\"b\\c\nd"));
}

void MetricsTextTest::boundsAreUpperOnes()
{
    Histogram histogram({1, 2}, 1);
    for (const int value : {0, 1, 2, 3})
        histogram.observe(value);
    Exposition page;
    page.family("tongguan_trials", "Trials", Exposition::Kind::Histogram);
    histogram.write(page, {});
    const auto families = readExposition(page.take()).value();
    QCOMPARE(metricValue(families, "tongguan_trials_bucket", {{"le", "1"}}).value(), 2);
    QCOMPARE(metricValue(families, "tongguan_trials_bucket", {{"le", "2"}}).value(), 3);
    QCOMPARE(metricValue(families, "tongguan_trials_sum").value(), 6);
}

void MetricsTextTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray gauge = "# HELP tongguan_a A\n# TYPE tongguan_a gauge\n";
    const QByteArray histogram = "# HELP tongguan_h H\n# TYPE tongguan_h histogram\n";
    QTest::newRow("no end of line") << gauge + "tongguan_a 1";
    QTest::newRow("no type") << QByteArray("# HELP tongguan_a A\ntongguan_a 1\n");
    QTest::newRow("no help") << QByteArray("# TYPE tongguan_a gauge\ntongguan_a 1\n");
    QTest::newRow("no sample") << gauge;
    QTest::newRow("unknown type") << QByteArray("# HELP tongguan_a A\n# TYPE tongguan_a number\ntongguan_a 1\n");
    QTest::newRow("another's sample") << gauge + "tongguan_b 1\n";
    QTest::newRow("begun twice") << gauge + "tongguan_a 1\n" + gauge + "tongguan_a 1\n";
    QTest::newRow("twice the same") << gauge + "tongguan_a 1\ntongguan_a 2\n";
    QTest::newRow("no number") << gauge + "tongguan_a one\n";
    QTest::newRow("hexadecimal") << gauge + "tongguan_a 0x10\n";
    QTest::newRow("infinity in a wrong word") << gauge + "tongguan_a inf\n";
    QTest::newRow("two blanks") << gauge + "tongguan_a  1\n";
    QTest::newRow("a label without quotes") << gauge + "tongguan_a{b=c} 1\n";
    QTest::newRow("a label's name") << gauge + "tongguan_a{1b=\"c\"} 1\n";
    QTest::newRow("a label twice") << gauge + "tongguan_a{b=\"c\",b=\"d\"} 1\n";
    QTest::newRow("an unknown escape") << gauge + "tongguan_a{b=\"\\t\"} 1\n";
    QTest::newRow("open braces") << gauge + "tongguan_a{b=\"c\" 1\n";
    QTest::newRow("a counter that is no total")
        << QByteArray("# HELP tongguan_a A\n# TYPE tongguan_a counter\ntongguan_a 1\n");
    QTest::newRow("a gauge that says total")
        << QByteArray("# HELP tongguan_a_total A\n# TYPE tongguan_a_total gauge\ntongguan_a_total 1\n");
    QTest::newRow("another unit") << QByteArray(
        "# HELP tongguan_a_ms A\n# TYPE tongguan_a_ms gauge\ntongguan_a_ms 1\n");
    QTest::newRow("a counter below zero")
        << QByteArray("# HELP tongguan_a_total A\n# TYPE tongguan_a_total counter\ntongguan_a_total -1\n");
    QTest::newRow("no infinite bucket") << histogram +
                                               "tongguan_h_bucket{le=\"1\"} 1\ntongguan_h_sum 1\ntongguan_h_count 1\n";
    QTest::newRow("buckets that fall") << histogram + "tongguan_h_bucket{le=\"1\"} 2\ntongguan_h_bucket{le=\"+Inf\"} "
                                                      "1\ntongguan_h_sum 1\ntongguan_h_count 1\n";
    QTest::newRow("bounds that fall") << histogram +
                                             "tongguan_h_bucket{le=\"2\"} 1\ntongguan_h_bucket{le=\"1\"} 1\n"
                                             "tongguan_h_bucket{le=\"+Inf\"} 1\ntongguan_h_sum 1\ntongguan_h_count 1\n";
    QTest::newRow("another count") << histogram +
                                          "tongguan_h_bucket{le=\"+Inf\"} 1\ntongguan_h_sum 1\ntongguan_h_count 2\n";
    QTest::newRow("no sum") << histogram + "tongguan_h_bucket{le=\"+Inf\"} 1\ntongguan_h_count 1\n";
}

void MetricsTextTest::refused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!readExposition(text.toStdString()));
}

QTEST_APPLESS_MAIN(MetricsTextTest)
#include "metrics_text_test.moc"
