// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "tests/support/gateway/exposition_reader.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/postgres_trial.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <thread>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // ms

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The words of a query that begin with "tongguan_", and any other whose samples it would take.
std::set<std::string> metricsOf(std::string_view query)
{
    std::set<std::string> names;
    for (std::size_t at = 0; at < query.size();) {
        const auto end = std::ranges::find_if_not(query.substr(at), isNameCharacter) - query.begin();
        const std::string_view word = query.substr(at, static_cast<std::size_t>(end) - at);
        at += std::max<std::size_t>(word.size(), 1);
        const char next = at < query.size() ? query[at] : ' ';
        if (word.starts_with("tongguan_") || (!word.empty() && (next == '{' || next == '[')))
            names.emplace(word);
    }
    return names;
}

/// Each "expr" of a dashboard, wherever it stands.
void collectQueries(const Json& json, std::vector<std::string>& queries)
{
    if (json.is_object() && json.contains("expr"))
        queries.push_back(stringOr(json, "expr"));
    for (const auto& part : json)
        if (part.is_structured())
            collectQueries(part, queries);
}

} // namespace

/// What a gateway that works tells Prometheus, and what the dashboard asks of it.
class MetricsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void countsWhatWasDone();
    void dashboardAsksForWhatIsThere();

  private:
    std::vector<MetricFamily> metrics()
    {
        HttpRequest request;
        request.target = "/metrics";
        const auto answer = watcher_->send(request);
        if (!answer) {
            qWarning("metrics: %s", answer.error().what.c_str());
            return {};
        }
        if (*answer->header("content-type") != "text/plain; version=0.0.4; charset=utf-8")
            qWarning("content type: %s", answer->header("content-type")->c_str());
        auto families = readExposition(answer->body);
        if (!families)
            qWarning("metrics: %s", families.error().what.c_str());
        return families.value_or(std::vector<MetricFamily>{});
    }
    double value(std::string_view name, std::map<std::string, std::string> labels = {})
    {
        labels["engine"] = onPostgres() ? "postgres" : "sqlite";
        return metricValue(metrics(), name, labels).value_or(-1);
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<GatewayLink> watcher_;
};

void MetricsTest::init()
{
    watcher_.reset();
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
    watcher_.emplace(linkFor(gateway_->enrol("HKM-S01", "staff").value(), random_).value());
}

void MetricsTest::countsWhatWasDone()
{
    QCOMPARE(value("tongguan_acknowledgement_duration_seconds_count"), 0);
    const Identity kiosk = gateway_->enrol("HKM-K01", "kiosk").value();
    auto link = linkFor(kiosk, random_).value();
    MemoryJournal journal(kiosk.kiosk, kiosk.journalSeed);
    Uplink uplink(link, journal, atOnce(), log_);
    for (int batch = 0; batch < 3; ++batch) {
        for (int i = 0; i < 7; ++i)
            journal.append("document.read", "{}");
        QVERIFY(uplink.pushAll());
    }
    QCOMPARE(value("tongguan_batch_events_sum"), 21);
    QCOMPARE(value("tongguan_batch_events_count"), value("tongguan_acknowledgement_duration_seconds_count"));
    QCOMPARE(value("tongguan_batch_events_count"), value("tongguan_batch_size_bytes_count"));
    QVERIFY(value("tongguan_batch_size_bytes_sum") > 0);
    QVERIFY(value("tongguan_acknowledgement_duration_seconds_sum") > 0);
    QCOMPARE(value("tongguan_refused_requests_total", {{"code", "429"}}), 0);
    QCOMPARE(metricValue(metrics(), "tongguan_events").value(), 21);

    QCOMPARE(value("tongguan_feed_long_polls"), 0);
    auto reader = linkFor(gateway_->enrol("HKM-B01", "board").value(), random_).value();
    std::thread waiting([&] {
        HttpRequest request;
        request.target = "/v1/feeds/CNHKM?after=0&wait=25";
        std::ignore = reader.send(request);
    });
    const bool seen = QTest::qWaitFor([&] { return value("tongguan_feed_long_polls") == 1; }, kPatience);
    reader.cancel();
    waiting.join();
    QVERIFY(seen);
}

/// Each metric that the file asks for is one of ours, so that no panel stays empty.
void MetricsTest::dashboardAsksForWhatIsThere()
{
    const auto dashboard = readJsonFile(TONGGUAN_SOURCE_DIR "/installer/gateway/grafana.json");
    QVERIFY2(dashboard, dashboard ? "" : dashboard.error().what.c_str());
    std::vector<std::string> queries;
    collectQueries(*dashboard, queries);
    QVERIFY(queries.size() >= 8);
    std::set<std::string> told;
    for (const MetricFamily& family : metrics())
        for (const MetricSample& sample : family.samples)
            told.insert(sample.name);
    for (const std::string& query : queries) {
        const auto names = metricsOf(query);
        QVERIFY2(!names.empty(), query.c_str());
        for (const std::string& name : names)
            QVERIFY2(told.contains(name), name.c_str());
    }
}

QTEST_GUILESS_MAIN(MetricsTest)
#include "metrics_test.moc"
