// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/uplink.h"
#include "sync/log/problems.h"
#include "tests/support/paths.h"
#include "tests/support/sync/bad_line.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::sync;

class UplinkTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void everythingArrivesOnce();
    void manyBatches();
    void killedGatewayKeepsWhatItAcknowledged();
    void lostAcknowledgementIsMadeUpFor();
    void sameBatchAgainIsTheSameAnswer();
    void batchBeyondTheHeadIsRefused();
    void batchesMayOvertakeEachOther();
    void nobodyWaitsForEver();
    void keptBatchesAreBounded();
    void aLineThatBreaksStillCarriesSome();
    void brokenBatches_data();
    void brokenBatches();
    void unusableEventsAreParked();
    void otherJournalUnderTheNameIsFrozen();
    void restoredJournalIsSeen();
    void othersJournalsAreNotWritten();
    void erasedBodiesTravel();

  private:
    static HttpRequest requestFor(const std::string& kiosk, std::uint64_t after, const Batch& batch, int wait = 0);
    Result<HttpAnswer> post(const std::string& kiosk, std::uint64_t after, const Batch& batch);
    Json stats();

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Identity> identity_;
    std::optional<GatewayLink> link_;
    std::optional<MemoryJournal> journal_;
};

void UplinkTest::init()
{
    link_.reset();
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
    identity_ = gateway_->enrol("HKM-K01", "kiosk").value();
    link_.emplace(linkFor(*identity_, random_).value());
    journal_.emplace("HKM-K01", identity_->journalSeed);
}

HttpRequest UplinkTest::requestFor(const std::string& kiosk, std::uint64_t after, const Batch& batch, int wait)
{
    HttpRequest request;
    request.method = "POST";
    request.target = std::format("/v1/journals/{}?after={}", kiosk, after);
    if (wait != 0)
        request.target += std::format("&wait={}", wait);
    request.headers = {{"Content-Encoding", "zstd"}};
    request.body = compress(encodeBatch(batch.events, batch.checkpoint));
    return request;
}

Result<HttpAnswer> UplinkTest::post(const std::string& kiosk, std::uint64_t after, const Batch& batch)
{
    return link_->send(requestFor(kiosk, after, batch));
}

Json UplinkTest::stats()
{
    const Identity staff = gateway_->enrol("HKM-S01", "staff").value();
    HttpRequest request;
    request.target = "/v1/ports/CNHKM/stats";
    return parseJson(linkFor(staff, random_)->send(std::move(request))->body).value();
}

void UplinkTest::everythingArrivesOnce()
{
    for (int i = 0; i < 5; ++i)
        journal_->append("document.read", R"({"n":"封志 \"1\""})");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    auto pushed = uplink.pushAll();
    QVERIFY2(pushed.has_value(), pushed ? "" : pushed.error().what.c_str());
    QCOMPARE(pushed->events, std::uint64_t{5});
    QVERIFY(journal_->acknowledgedHead == journal_->head().value());
    QCOMPARE(uplink.pushAll()->events, std::uint64_t{0});
    journal_->append("facts.confirmed", "{}");
    QCOMPARE(uplink.pushAll()->events, std::uint64_t{1});
    QCOMPARE(stats()["journals"][0]["seq"].get<int>(), 6);
}

void UplinkTest::manyBatches()
{
    const std::string body = "{\"text\":\"" + std::string(1200, '"') + "\"}"; // no JSON, and doubles when escaped
    for (int i = 0; i < 4500; ++i)
        journal_->appendUnchecked("document.read", i % 100 == 0 ? body : R"({"n":1})");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    const auto pushed = uplink.pushAll();
    QVERIFY2(pushed.has_value(), pushed ? "" : pushed.error().what.c_str());
    QCOMPARE(pushed->events, std::uint64_t{4500});
    QCOMPARE(pushed->parked, std::uint64_t{45});
    QVERIFY(pushed->receiver == journal_->head().value());
}

void UplinkTest::killedGatewayKeepsWhatItAcknowledged()
{
    journal_->append("document.read", "{}");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QVERIFY(uplink.pushAll());
    gateway_->kill();
    journal_->append("facts.confirmed", "{}");
    QCOMPARE(uplink.step().error().code, Errc::Unavailable);
    QVERIFY(gateway_->run());
    QCOMPARE(uplink.pushAll()->events, std::uint64_t{1});
    QCOMPARE(gateway_->stop(), 0);
}

void UplinkTest::lostAcknowledgementIsMadeUpFor()
{
    journal_->append("document.read", "{}");
    journal_->appendUnchecked("Bad Type", "{}");
    QVERIFY(post("HKM-K01", 0, journal_->readAfter(0, 10, 1000).value()));
    QCOMPARE(journal_->acknowledgedHead.seq, std::uint64_t{0});
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QCOMPARE(uplink.pushAll()->events, std::uint64_t{0});
    QVERIFY(journal_->acknowledgedHead == journal_->head().value());
    QCOMPARE(journal_->parkedEvents.size(), std::size_t{1});
}

void UplinkTest::sameBatchAgainIsTheSameAnswer()
{
    journal_->append("document.read", "{}");
    journal_->appendUnchecked("document.read", "no JSON");
    const Batch batch = journal_->readAfter(0, 10, 1000).value();
    const auto first = post("HKM-K01", 0, batch);
    const auto second = post("HKM-K01", 0, batch);
    QVERIFY(first && second);
    QCOMPARE(second->body, first->body);
    journal_->append("facts.confirmed", "{}");
    const auto overlapping = post("HKM-K01", 0, journal_->readAfter(0, 10, 1000).value());
    QVERIFY(overlapping.has_value());
    QCOMPARE(parseJson(overlapping->body).value()["seq"].get<int>(), 3);
    QCOMPARE(stats()["journals"][0]["seq"].get<int>(), 3);
}

void UplinkTest::batchBeyondTheHeadIsRefused()
{
    journal_->append("document.read", "{}");
    journal_->append("document.read", "{}");
    QVERIFY(!post("HKM-K01", 1, journal_->readAfter(1, 10, 1000).value()));
    QCOMPARE(link_->problem(), std::string(problem::kGap));
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QCOMPARE(uplink.pushAll()->events, std::uint64_t{2});
}

void UplinkTest::batchesMayOvertakeEachOther()
{
    for (int i = 0; i < 6; ++i)
        journal_->append("document.read", "{}");
    std::vector<HttpRequest> requests; // the last one first
    for (std::uint64_t after : {4, 2, 0})
        requests.push_back(requestFor("HKM-K01", after, journal_->readAfter(after, 2, 1000).value(), 10));
    std::size_t next = 0;
    std::vector<std::uint64_t> heads(requests.size());
    link_->sendEach(
        [&]() -> std::optional<HttpRequest> {
            return next < requests.size() ? std::optional(requests[next++]) : std::nullopt;
        },
        [&](std::size_t number, const Result<HttpAnswer>& answer) {
            QVERIFY2(answer.has_value(), answer ? "" : answer.error().what.c_str());
            heads[number] = parseJson(answer->body).value()["seq"].get<std::uint64_t>();
        });
    QCOMPARE(heads, (std::vector<std::uint64_t>{6, 4, 2}));
}

void UplinkTest::nobodyWaitsForEver()
{
    for (int i = 0; i < 4; ++i)
        journal_->append("document.read", "{}");
    QVERIFY(!link_->send(requestFor("HKM-K01", 2, journal_->readAfter(2, 2, 1000).value(), 1)));
    QCOMPARE(link_->problem(), std::string(problem::kGap));
}

// A machine cannot fill the gateway's memory with batches that never get their turn.
void UplinkTest::keptBatchesAreBounded()
{
    journal_->append("document.read", "{}");
    for (int i = 0; i < 60; ++i)
        journal_->append("document.read", "{\"n\":\"" + std::string(250'000, 'n') + "\"}");
    const Batch batch = journal_->readAfter(1, 60, std::size_t{16} << 20U).value();
    HttpRequest large = requestFor("HKM-K01", 1, batch, 10);
    large.headers.clear();
    large.body = encodeBatch(batch.events, batch.checkpoint); // 15 MB, of which four are kept
    GatewayLink other = linkFor(*identity_, random_).value();
    int sent = 0;
    int refused = 0;
    int taken = 0;
    link_->sendEach([&] { return sent++ < 6 ? std::optional(large) : std::nullopt; },
                    [&](std::size_t, const Result<HttpAnswer>& answer) {
                        if (answer)
                            ++taken;
                        else if (answer.error().code == Errc::Unavailable && ++refused == 2)
                            QVERIFY(other.send(requestFor("HKM-K01", 0, journal_->readAfter(0, 1, 1000).value())));
                    });
    QCOMPARE(refused, 2);
    QCOMPARE(taken, 4);
}

// Each connection dies after some batches: what got through counts, and is not sent again.
void UplinkTest::aLineThatBreaksStillCarriesSome()
{
    for (int i = 0; i < 3000; ++i)
        journal_->append("document.read", R"({"n":1})");
    auto line = BadLine::plug(gateway_->url(), {.delay = std::chrono::milliseconds{20}, .breaksAfter = 4000}).value();
    Identity through = *identity_;
    through.gatewayUrl = line->url();
    GatewayLink link = linkFor(through, random_).value();
    Uplink uplink(link, *journal_, atOnce(), log_);
    std::uint64_t events = 0;
    for (int steps = 0; steps < 200 && events < 3000; ++steps) {
        if (const auto pushed = uplink.step())
            events += pushed->events;
    }
    QCOMPARE(events, std::uint64_t{3000});
    QVERIFY(journal_->acknowledgedHead == journal_->head().value());
}

void UplinkTest::brokenBatches_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("problem");
    const auto text = [](std::string_view type) { return QString::fromUtf8(type.data(), qsizetype(type.size())); };
    QTest::newRow("body changed") << 0 << text(problem::kBadBatch);
    QTest::newRow("first body changed") << 1 << text(problem::kBadBatch);
    QTest::newRow("event left out") << 2 << text(problem::kBadBatch);
    QTest::newRow("checkpoint of another event") << 3 << text(problem::kBadBatch);
    QTest::newRow("checkpoint of another key") << 4 << text(problem::kForbidden);
    QTest::newRow("checkpoint of another kiosk") << 5 << text(problem::kForbidden);
}

void UplinkTest::brokenBatches()
{
    QFETCH(int, what);
    QFETCH(QString, problem);
    for (int i = 0; i < 4; ++i)
        journal_->append("document.read", "{}");
    Batch batch = journal_->readAfter(0, 10, 1000).value();
    switch (what) {
    case 0:
        batch.events[2].body = "[]";
        break;
    case 1:
        batch.events[0].body = "[]";
        break;
    case 2:
        batch.events.erase(batch.events.begin() + 1);
        break;
    case 3:
        batch.checkpoint = signCheckpoint("HKM-K01", {3, batch.events[2].hash}, journal_->key);
        break;
    case 4:
        batch.checkpoint = signCheckpoint("HKM-K01", batch.checkpoint.head, SigningKey::make(random_));
        break;
    default:
        batch.checkpoint = signCheckpoint("HKM-K02", batch.checkpoint.head, journal_->key);
        break;
    }
    QVERIFY(!post("HKM-K01", 0, batch));
    QCOMPARE(QString::fromStdString(link_->problem()), problem);
    QVERIFY(stats()["journals"].empty()); // nothing of it was taken
}

void UplinkTest::unusableEventsAreParked()
{
    journal_->append("document.read", "{}");
    journal_->appendUnchecked("Document Read", "{}");
    journal_->appendUnchecked("document.read", "{\"a\":");
    journal_->append("document.read", "{}");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    const auto pushed = uplink.pushAll();
    QVERIFY(pushed.has_value());
    QCOMPARE(pushed->receiver.seq, std::uint64_t{4}); // they block nothing
    QCOMPARE(journal_->parkedEvents.size(), std::size_t{2});
    QCOMPARE(journal_->parkedEvents[0].seq, std::uint64_t{2});
    QVERIFY(journal_->parkedEvents[0].reason.starts_with("header"));
    QCOMPARE(journal_->parkedEvents[1].reason, std::string("body: no JSON"));
    QCOMPARE(stats()["journals"][0]["parked"].get<int>(), 2);
}

void UplinkTest::otherJournalUnderTheNameIsFrozen()
{
    journal_->append("document.read", "{}");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QVERIFY(uplink.pushAll());
    MemoryJournal clone("HKM-K01", identity_->journalSeed);
    clone.append("document.read", R"({"other":true})");
    clone.append("document.read", "{}");
    Uplink other(*link_, clone, atOnce(), log_);
    QCOMPARE(other.step().error().code, Errc::Corrupt);
    QCOMPARE(other.step().error().code, Errc::Corrupt); // for good
    QCOMPARE(clone.acknowledgedHead.seq, std::uint64_t{0});
    const Json journal = stats()["journals"][0];
    QCOMPARE(journal["seq"].get<int>(), 1);
    QVERIFY(journal["frozen"].get<bool>());
    QCOMPARE(journal["quarantined"].get<int>(), 2);
    journal_->append("document.read", "{}"); // which of the two is right, people must say
    QCOMPARE(uplink.step().error().code, Errc::Corrupt);
    QCOMPARE(stats()["journals"][0]["seq"].get<int>(), 1);
    QCOMPARE(stats()["journals"][0]["quarantined"].get<int>(), 3);
}

void UplinkTest::restoredJournalIsSeen()
{
    for (int i = 0; i < 3; ++i)
        journal_->append("document.read", "{}");
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QVERIFY(uplink.pushAll());
    journal_->events.resize(2);
    Uplink restored(*link_, *journal_, atOnce(), log_);
    QCOMPARE(restored.step().error().code, Errc::Corrupt);
}

void UplinkTest::othersJournalsAreNotWritten()
{
    MemoryJournal other("HKM-K02", identity_->journalSeed);
    other.append("document.read", "{}");
    Uplink uplink(*link_, other, atOnce(), log_);
    QCOMPARE(uplink.step().error().code, Errc::Denied);
    QVERIFY(!post("HKM-K02", 0, other.readAfter(0, 10, 1000).value()));
    QCOMPARE(link_->problem(), std::string(problem::kForbidden));
}

void UplinkTest::erasedBodiesTravel()
{
    journal_->append("document.read", "{}");
    journal_->append("facts.confirmed", "{}");
    journal_->events[0].body.clear();
    Uplink uplink(*link_, *journal_, atOnce(), log_);
    QCOMPARE(uplink.pushAll()->receiver.seq, std::uint64_t{2});
    QVERIFY(journal_->parkedEvents.empty());
}

QTEST_APPLESS_MAIN(UplinkTest)
#include "uplink_test.moc"
