// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "tests/support/gateway/exposition_reader.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/postgres_trial.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <atomic>
#include <charconv>
#include <format>
#include <thread>
#include <vector>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // ms
constexpr int kNoisyLines = 40;   // of one machine
constexpr int kQuietMachines = 4;
constexpr int kQuietBatches = 10; // of each

HttpClient clientOf(const Identity& identity)
{
    return HttpClient::make(identity.gatewayUrl, identity.tls()).value();
}

HttpRequest batchAfter(MemoryJournal& journal, std::uint64_t seq)
{
    const Batch batch = journal.readAfter(seq, 1000, 1'000'000).value();
    HttpRequest request;
    request.method = "POST";
    request.target = std::format("/v1/journals/{}?after={}", journal.name, seq);
    request.body = encodeBatch(batch.events, batch.checkpoint);
    return request;
}

/// One machine, over many lines, each of which sends the next request as the last one is answered.
class Noise {
  public:
    explicit Noise(const Identity& identity) : journal_(identity.kiosk, identity.journalSeed)
    {
        for (int i = 0; i < 200; ++i)
            journal_.append("document.read", "{}");
        const HttpRequest request = batchAfter(journal_, 0); // again and again, which is allowed
        for (int line = 0; line < kNoisyLines; ++line)
            lines_.emplace_back([this, request, identity] { send(clientOf(identity), request); });
    }
    ~Noise() { stop(); }
    void stop()
    {
        stop_ = true;
        lines_.clear();
    }

    std::atomic<int> served = 0;
    std::atomic<int> refused = 0;   ///< 429 with a Retry-After of at least a second
    std::atomic<int> otherwise = 0; ///< any other answer, or none

  private:
    void send(HttpClient client, const HttpRequest& request)
    {
        while (!stop_) {
            const auto answer = client.send(request);
            int wait = 0;
            if (answer && answer->status == 429)
                if (const std::string* text = answer->header("retry-after"))
                    std::from_chars(text->data(), text->data() + text->size(), wait);
            ++(answer && answer->status == 200 ? served : wait >= 1 ? refused : otherwise);
        }
    }

    MemoryJournal journal_;
    std::atomic<bool> stop_ = false;
    std::vector<std::jthread> lines_;
};

} // namespace

/// Who sends without pause over many lines has its share, and takes nobody else's.
class FairnessTest : public QObject {
    Q_OBJECT
  private slots:
    void quietOnesAreServed();
};

void FairnessTest::quietOnesAreServed()
{
    const auto gateway = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway->run());
    std::vector<Identity> quiet;
    for (int i = 1; i <= kQuietMachines; ++i)
        quiet.push_back(gateway->enrol(std::format("HKM-K{:02}", i), "kiosk").value());
    Noise noise(gateway->enrol("HKM-K99", "kiosk").value());
    QVERIFY(QTest::qWaitFor([&] { return noise.refused > 0 && noise.served > 0; }, kPatience));

    std::atomic<int> served = 0;
    {
        std::vector<std::jthread> machines;
        for (const Identity& identity : quiet)
            machines.emplace_back([&served, identity] {
                HttpClient client = clientOf(identity);
                MemoryJournal journal(identity.kiosk, identity.journalSeed);
                for (int i = 0; i < kQuietBatches; ++i) {
                    journal.append("document.read", "{}");
                    const auto answer = client.send(batchAfter(journal, static_cast<std::uint64_t>(i)));
                    served += answer && answer->status == 200 ? 1 : 0;
                }
            });
    }
    noise.stop();
    QCOMPARE(served.load(), kQuietMachines * kQuietBatches);
    QCOMPARE(noise.otherwise.load(), 0);

    HttpRequest request;
    request.target = "/metrics";
    const auto page = clientOf(quiet.front()).send(request);
    QVERIFY(page && page->status == 200);
    const auto families = readExposition(page->body);
    QVERIFY(families);
    const std::string engine = onPostgres() ? "postgres" : "sqlite";
    const auto told = [&](const char* code) {
        return metricValue(*families, "tongguan_refused_requests_total", {{"engine", engine}, {"code", code}}).value();
    };
    QCOMPARE(told("429"), noise.refused.load());
    QCOMPARE(told("503"), 0);
    qInfo("noisy: %d served, %d refused", noise.served.load(), noise.refused.load());
}

QTEST_GUILESS_MAIN(FairnessTest)
#include "fairness_test.moc"
