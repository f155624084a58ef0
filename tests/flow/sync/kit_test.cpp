// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/system.h"
#include "sync/client/sync_loop.h"
#include "sync/gateway/schema.h"
#include "sync/log/batch.h"
#include "sync/window/call_ledger.h"
#include "sync/window/conformance.h"
#include "sync/window/script.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <fstream>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // milliseconds

constexpr const char* kBadMinute = R"(# faults one after the other
{"after": 0, "behaviour": {"fault": "none"}}
{"after": 1, "behaviour": {"fault": "answers-lost"}}
{"after": 3, "behaviour": {"fault": "answer-signature"}}
{"after": 5, "behaviour": {"fault": "unavailable"}}
{"after": 7, "behaviour": {"fault": "none", "rules": [{"do": "confirm", "delayMs": 500, "twice": true}]}}
)";

} // namespace

/// The single window as a judge: what it says of our own gateway, and of a client that keeps no rule.
class KitTest : public QObject {
    Q_OBJECT
  private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        window_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window").value();
    }

    void scripts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("why"); // empty: it is one
        QTest::newRow("bad minute") << QByteArray(kBadMinute) << QByteArray();
        QTest::newRow("entries") << QByteArray(R"({"after":1,"entries":[{"dataset":"orders","key":"a","body":{}}]})")
                                 << QByteArray();
        QTest::newRow("nothing") << QByteArray("# a note\n\n") << QByteArray("a script without a step");
        QTest::newRow("no JSON") << QByteArray("\nhello") << QByteArray("line 2: no JSON object");
        QTest::newRow("no time") << QByteArray(R"({"behaviour":{}})")
                                 << QByteArray("line 1: \"after\" should be 0 to 604800 seconds");
        QTest::newRow("too late") << QByteArray(R"({"after":604801,"behaviour":{}})")
                                  << QByteArray("line 1: \"after\" should be 0 to 604800 seconds");
        QTest::newRow("backwards") << QByteArray("{\"after\":2,\"behaviour\":{}}\n{\"after\":1,\"behaviour\":{}}")
                                   << QByteArray("line 2: earlier than the line before");
        QTest::newRow("both") << QByteArray(R"({"after":1,"behaviour":{},"entries":[{}]})")
                              << QByteArray("line 1: either \"behaviour\" or \"entries\" is needed");
        QTest::newRow("unknown fault") << QByteArray(R"({"after":1,"behaviour":{"fault":"flood"}})")
                                       << QByteArray("line 1: there is no fault \"flood\"");
    }
    void scripts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, why);
        const auto script = scriptFrom(text.toStdString());
        QCOMPARE(script ? QByteArray() : QByteArray::fromStdString(script.error().what), why);
    }

    void theExampleIsAScript() { QVERIFY(readScript(TONGGUAN_SOURCE_DIR "/assets/examples/window/bad_day.ndjson")); }

    /// Through faults of all kinds; the report is kept as a page.
    void ourOwnGatewayKeepsTheRules()
    {
        QVERIFY(window_->run());
        const auto gateway = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
        const auto invitation = window_->invite("GW-CNHKM", "gateway").value();
        QVERIFY(gateway->command(
            "join", {"--window", invitation.url, "--code", invitation.code, "--fingerprint", invitation.fingerprint}));
        authority_ = readIdentity(gateway->folder() / "window.json")->authority;
        QVERIFY(gateway->run());
        const Identity identity = gateway->enrol("HKM-K01", "kiosk").value();
        MemoryJournal journal("HKM-K01", identity.journalSeed);
        MemoryFeed feed;
        const auto loop = SyncLoop::start(identity, {.source = journal,
                                                     .sink = feed,
                                                     .onStoreThread = atOnce(),
                                                     .onStatus = {},
                                                     .clock = clock_,
                                                     .random = random_,
                                                     .log = log_})
                              .value();
        int events = 0;
        const auto capture = [&] {
            journal.append("document.read", R"({"source":"ZONE"})");
            ++events;
            loop->poke();
        };
        capture();
        for (const auto& [fault, rule] : {std::pair{"answers-lost", "lost"}, std::pair{"answer-signature", "forged"},
                                          std::pair{"unavailable", "wait"}}) {
            QVERIFY(QTest::qWaitFor([&] { return report()["events"] == events; }, kPatience));
            QVERIFY(behave(fault));
            capture();
            QVERIFY(QTest::qWaitFor([&] { return verdictOf(report(), rule) != "not tried"; }, kPatience));
            QVERIFY(behave("none"));
        }
        capture();
        QVERIFY(QTest::qWaitFor([&] { return report()["events"] == events; }, kPatience));
        const Json said = report();
        for (const Json& rule : said["rules"])
            QVERIFY2(rule["broken"] == 0, dump(rule).c_str());
        QVERIFY(said["kept"].get<bool>());
        for (const char* tried : {"journal", "gap", "sound", "once", "lost", "forged", "wait", "poll"})
            QVERIFY2(verdictOf(said, tried) == "kept", tried);
        QVERIFY(readFile(path("report.html"))->contains("No rule was broken"));
    }

    void aBadClientIsNamed()
    {
        QVERIFY(window_->run());
        const Identity identity = window_->enrol("GW-BAD", "gateway").value();
        const SigningKey key = SigningKey::fromSeed(identity.journalSeed).value();
        MemoryJournal journal("HKM-K01", identity.journalSeed);
        for (int i = 0; i < 6; ++i)
            journal.append("document.read", "{}");
        const Batch first = journal.readAfter(0, 2, 10'000).value();
        const Batch last = journal.readAfter(4, 2, 10'000).value();
        Batch changed = journal.readAfter(2, 2, 10'000).value();
        changed.events.front().body = R"({"changed":1})";
        auto line = linkFor(identity, random_).value();
        QVERIFY(post(line, first));
        QVERIFY(post(line, first)); // again, for nothing
        QVERIFY(!post(line, last)); // a gap
        QVERIFY(!post(line, changed));
        std::int64_t cursor = 0;
        for (int i = 0; i < 40; ++i) { // the first one may bring news
            HttpRequest poll;
            poll.target = std::format("/v1/feeds/CNHKM?after={}&wait=0", cursor);
            const auto page = line.send(std::move(poll));
            QVERIFY(page);
            const auto end =
                parseJson(std::string_view(page->body).substr(page->body.rfind('\n', page->body.size() - 2) + 1));
            QVERIFY(end);
            cursor = integerOr(*end, "next");
        }
        const Json said = report();
        QVERIFY(!said["kept"].get<bool>());
        for (const char* broken : {"gap", "sound", "once", "poll"})
            QVERIFY2(verdictOf(said, broken) == "broken", broken);
        for (const char* kept : {"journal"})
            QVERIFY2(verdictOf(said, kept) == "kept", kept);
        for (const char* open : {"lost", "forged", "answer"})
            QVERIFY2(verdictOf(said, open) == "not tried", open);
        QVERIFY(readFile(path("report.html"))->contains("Rules were broken"));
    }

    /// An answer to a crossing, and when the batch came that tells of it.
    void answersAreTaken_data()
    {
        QTest::addColumn<int>("told");  // seconds after the answer; negative: never
        QTest::addColumn<int>("fault"); // status of a call in between
        QTest::addColumn<int>("age");   // of the answer when it is judged
        QTest::addColumn<QByteArray>("verdict");
        QTest::newRow("at once") << 2 << 200 << 90 << QByteArray("kept");
        QTest::newRow("never") << -1 << 200 << 90 << QByteArray("broken");
        QTest::newRow("too young to say") << -1 << 200 << 30 << QByteArray("not tried");
        QTest::newRow("late") << 75 << 200 << 90 << QByteArray("broken");
        QTest::newRow("late, as the window was out of reach") << 75 << 503 << 90 << QByteArray("kept");
        QTest::newRow("told before it was said") << -30 << 200 << 90 << QByteArray("broken");
    }
    void answersAreTaken()
    {
        QFETCH(int, told);
        QFETCH(int, fault);
        QFETCH(int, age);
        QFETCH(QByteArray, verdict);
        const UtcTime answered = std::chrono::sys_days{std::chrono::year{2026} / 11 / 26};
        const auto at = [&](int seconds) { return toMicroseconds(answered + std::chrono::seconds{seconds}); };
        auto database = Database::open(path("window.db")).value();
        QVERIFY(migrate(database) && CallLedger::prepare(database));
        QVERIFY(database.run("INSERT INTO feed VALUES (1, 'confirmations', 'c-1', '', 0, 0, ?, 'key', x'00', ?)",
                             std::string_view(R"({"answer":"CONFIRM","crossing":"c-1","decision":1})"), at(0)));
        const auto call = [&](int seconds, int status, std::int64_t held) {
            return database
                .run("INSERT INTO call (at, peer, kind, journal, status, problem, retry_after, held_before, "
                     "held_after, lost,"
                     " forged, news) VALUES (?, 'GW-CNHKM', 1, 'HKM-K01', ?, '', 0, 0, ?, 0, 0, 0)",
                     at(seconds), static_cast<std::int64_t>(status), held)
                .has_value();
        };
        QVERIFY(call(1, fault, 0));
        if (told != -1) {
            QVERIFY(
                database.run("INSERT INTO event VALUES ('HKM-K01', 1, 'e', 'decision.confirmed', 0, 'b', 0, 'kiosk',"
                             " 'c-1', '{}', x'00', x'00')"));
            QVERIFY(database.run("INSERT INTO journal (kiosk, seq, hash) VALUES ('HKM-K01', 1, x'00')"));
            QVERIFY(call(told, 200, 1));
        }
        const auto said = judge(database, answered + std::chrono::seconds{age});
        QVERIFY2(said, said ? "" : said.error().what.c_str());
        QCOMPARE(verdictOf(toJson(*said), "answer"), verdict.toStdString());
    }

    /// Told to come back in five seconds, and back at once.
    void whoDoesNotWaitIsNamed()
    {
        const auto script = path("script.ndjson");
        std::ofstream(script) << R"({"after": 0, "behaviour": {"fault": "none"}})" << '\n'
                              << R"({"after": 2, "behaviour": {"fault": "unavailable"}})" << '\n';
        QVERIFY(window_->run({"--script", script}));
        const Identity identity = window_->enrol("GW-BAD", "gateway").value();
        auto line = linkFor(identity, random_).value();
        const auto ask = [&] {
            HttpRequest head;
            head.target = "/v1/journals/HKM-K01";
            return line.send(std::move(head)).has_value();
        };
        QVERIFY(QTest::qWaitFor([&] { return !ask(); }, kPatience));
        QVERIFY(!ask());
        QCOMPARE(verdictOf(report(), "wait"), std::string("broken"));
    }

  private:
    std::string path(const char* name) const { return folder_->filePath(name).toStdString(); }

    bool behave(const std::string& fault) const
    {
        auto http = HttpClient::make(window_->url(), {authority_, {}, {}});
        HttpRequest request;
        request.method = "POST";
        request.target = "/admin/behaviour";
        request.body = std::format(R"({{"fault":"{}"}})", fault);
        const auto answer = http ? http->send(request) : Result<HttpAnswer>(std::unexpected(http.error()));
        return answer && answer->status == 200;
    }

    Result<HttpAnswer> post(GatewayLink& line, const Batch& batch)
    {
        HttpRequest request;
        request.method = "POST";
        request.target = "/v1/journals/HKM-K01?after=0";
        request.headers = {{"Content-Encoding", "zstd"}};
        request.body = compress(encodeBatch(batch.events, batch.checkpoint));
        return line.send(std::move(request));
    }

    /// Its exit code is 1 where a rule was broken, which `command` takes for a refusal; the page is written all the
    /// same.
    Json report()
    {
        auto child = ChildProcess::start({TONGGUAN_BIN_DIR "/tongguan-window", "report", window_->folder().string(),
                                          "--json", "--page", path("report.html")});
        const auto line = child ? child->readLine() : std::nullopt;
        if (child)
            child->wait();
        return line ? parseJson(*line).value_or(Json()) : Json();
    }

    static std::string verdictOf(const Json& said, std::string_view id)
    {
        for (const Json& rule : said["rules"]) {
            if (stringOr(rule, "id") == id)
                return stringOr(rule, "verdict");
        }
        return {};
    }

    SystemClock clock_;
    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<ServerProcess> window_;
    std::string authority_; ///< of the window
};

QTEST_GUILESS_MAIN(KitTest)
#include "kit_test.moc"
