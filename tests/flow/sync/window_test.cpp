// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/sync_loop.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <format>
#include <fstream>

using namespace tongguan;
using namespace tongguan::sync;

class WindowTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void referenceDataReachesTheKiosk();
    void decisionIsConfirmed();
    void decisionIsCorrected();
    void silenceIsSilence();
    void ordersArriveWhileTheTruckWaits();
    void agencyIsToldOnce();
    void firmAndYardAreTold();
    void refusedFormatIsForStaff();
    void outageLosesNothing();
    void forgedEntriesStopAtTheGateway();
    void badAdminCalls_data();
    void badAdminCalls();

  private:
    /// A crossing that the kiosk decided; its id.
    std::string decide(const std::string& plate, int number = 1);
    Result<HttpAnswer> admin(const std::string& path, const std::string& body) const;
    bool behave(const std::string& json) const { return admin("/admin/behaviour", json)->status == 200; }
    /// Waits for the window's word on a crossing.
    Json confirmation(const std::string& crossing, int decision = 1);
    bool arrived(const std::string& dataset, const std::string& key);

    SystemClock clock_;
    SystemRandom random_;
    QuietLog log_;
    OnStoreThread onStore_ = atOnce();
    std::unique_ptr<QTemporaryDir> data_;
    std::unique_ptr<ServerProcess> window_;
    std::unique_ptr<ServerProcess> gateway_;
    std::string windowAuthority_;
    std::optional<MemoryJournal> journal_;
    std::optional<MemoryFeed> feed_;
    std::unique_ptr<SyncLoop> loop_;
    int crossings_ = 0;
};

void WindowTest::init()
{
    data_ = std::make_unique<QTemporaryDir>();
    std::ofstream(data_->path().toStdString() + "/declarations.ndjson")
        << R"({"dataset":"declarations","key":"D-1","body":{"plate":"云G12345","status":"ACCEPTED"}})" << "\n\n"
        << R"({"dataset":"watch","key":"hash-1","audience":"staff","body":{"list":"P"}})" << "\n";
    window_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window").value();
    QVERIFY(window_->run({"--data", data_->path().toStdString()}));
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    const auto invitation = window_->invite("GW-CNHKM", "gateway").value();
    QVERIFY(gateway_->command(
        "join", {"--window", invitation.url, "--code", invitation.code, "--fingerprint", invitation.fingerprint}));
    windowAuthority_ = readIdentity(gateway_->folder() / "window.json")->authority;
    QVERIFY(gateway_->run());
    const Identity identity = gateway_->enrol("HKM-K01", "kiosk").value();
    QVERIFY(identity.windowKey.has_value());
    journal_.emplace("HKM-K01", identity.journalSeed);
    feed_.emplace();
    loop_ = SyncLoop::start(identity, {*journal_, *feed_, onStore_, {}, clock_, random_, log_}).value();
}

void WindowTest::cleanup()
{
    loop_.reset();
    gateway_.reset();
    window_.reset();
}

std::string WindowTest::decide(const std::string& plate, int number)
{
    const std::string crossing = std::format("01935b8e-0000-7000-8000-{:012x}", ++crossings_);
    const Json body = {{"decision", {{"number", number}, {"lane", "L_NORMAL"}, {"provisional", true}}},
                       {"plate", plate}};
    onStore_([&] { journal_->append("crossing.decided", dump(body), crossing); });
    loop_->poke();
    return crossing;
}

Result<HttpAnswer> WindowTest::admin(const std::string& path, const std::string& body) const
{
    auto http = HttpClient::make(window_->url(), {windowAuthority_, {}, {}}).value();
    HttpRequest request;
    request.method = "POST";
    request.target = path;
    request.body = body;
    return http.send(request);
}

bool WindowTest::arrived(const std::string& dataset, const std::string& key)
{
    return feed_->waitFor([&](const std::vector<FeedEntry>& entries) {
        return std::ranges::any_of(entries, [&](const FeedEntry& e) { return e.dataset == dataset && e.key == key; });
    });
}

Json WindowTest::confirmation(const std::string& crossing, int decision)
{
    const std::string key = std::format("{}/{}", crossing, decision); // each decision has its own
    if (!arrived("confirmations", key))
        return {};
    const auto entries = feed_->entries();
    const auto last = std::ranges::find_last(entries, key, &FeedEntry::key);
    return parseJson(last.front().body).value();
}

void WindowTest::referenceDataReachesTheKiosk()
{
    QVERIFY(arrived("declarations", "D-1"));
    QVERIFY(std::ranges::none_of(feed_->entries(), [](const FeedEntry& e) { return e.dataset == "watch"; }));
    QVERIFY(feed_->asOf() > UtcTime{}); // the window vouches for it
}

void WindowTest::decisionIsConfirmed()
{
    const Json answer = confirmation(decide("云G12345", 3), 3);
    QCOMPARE(answer["answer"].get<std::string>(), std::string("CONFIRM"));
    QCOMPARE(answer["decision"].get<int>(), 3);
}

void WindowTest::decisionIsCorrected()
{
    QVERIFY(behave(R"({"rules":[{"match":{"plate":"云G99999"},"do":"correct","lane":"L_JOINT","codes":["ORD_JOINT"],
                       "orders":[{"id":"ORD-1"}]}]})"));
    const Json other = confirmation(decide("云G12345"));
    QCOMPARE(other["answer"].get<std::string>(), std::string("CONFIRM"));
    const Json answer = confirmation(decide("云G99999"));
    QCOMPARE(answer["answer"].get<std::string>(), std::string("CORRECT"));
    QCOMPARE(answer["lane"].get<std::string>(), std::string("L_JOINT"));
    QCOMPARE(answer["codes"][0].get<std::string>(), std::string("ORD_JOINT"));
    QCOMPARE(answer["orders"][0]["id"].get<std::string>(), std::string("ORD-1"));
}

void WindowTest::silenceIsSilence()
{
    QVERIFY(behave(R"({"rules":[{"match":{"plate":"云G00001"},"do":"silent"},
                                {"match":{"plate":"云G00002"},"do":"unknown","delayMs":20}]})"));
    const std::string silent = decide("云G00001");
    const Json delayed = confirmation(decide("云G00002"));
    QCOMPARE(delayed["answer"].get<std::string>(), std::string("UNKNOWN"));
    confirmation(decide("云G00003")); // later than the first in every queue
    QVERIFY(std::ranges::none_of(feed_->entries(), [&](const FeedEntry& e) { return e.key == silent; }));
}

void WindowTest::ordersArriveWhileTheTruckWaits()
{
    QVERIFY(arrived("declarations", "D-1"));
    const auto published = admin("/admin/entries", R"({"dataset":"orders","key":"ORD-1","body":{"agency":"CUSTOMS"}}
{"dataset":"orders","key":"ORD-2","body":{"agency":"BORDER"}})");
    QCOMPARE(published->body, std::string(R"({"published":2})"));
    QVERIFY(arrived("orders", "ORD-1"));
    QVERIFY(arrived("orders", "ORD-2"));
}

/// A late order's agency: the kiosk's event goes all the way up, and staff read that it arrived.
void WindowTest::agencyIsToldOnce()
{
    MemoryFeed staff;
    const Identity identity = gateway_->enrol("HKM-S01", "staff").value();
    MemoryJournal nothing("HKM-S01", identity.journalSeed);
    const auto loop = SyncLoop::start(identity, {nothing, staff, onStore_, {}, clock_, random_, log_}).value();
    const std::string crossing = decide("云G12345");
    onStore_([&] {
        journal_->append("agency.notified",
                         R"({"agency":"CUSTOMS","reason":"LATE_ORDER","decision":1,"lane":"L_QUAR"})", crossing);
    });
    loop_->poke();
    const auto arrived = [&](const std::vector<FeedEntry>& entries) {
        return std::ranges::any_of(entries, [](const FeedEntry& entry) { return entry.dataset == "agency_notices"; });
    };
    QVERIFY(staff.waitFor(arrived));
    confirmation(decide("云G12346")); // later than it in every queue
    const auto entries = staff.entries();
    QCOMPARE(std::ranges::count(entries, std::string("agency_notices"), &FeedEntry::dataset), 1);
    const auto notice = std::ranges::find(entries, std::string("agency_notices"), &FeedEntry::dataset);
    QCOMPARE(notice->key, crossing + "/CUSTOMS");
    QCOMPARE(stringOr(*parseJson(notice->body), "reason"), std::string("LATE_ORDER"));
    QVERIFY(!arrived(feed_->entries())); // nothing for those who stand in public
}

/// An inspection notice: delivered for good, and acknowledged to its own kiosk alone; whoever is silent stays so.
void WindowTest::firmAndYardAreTold()
{
    QVERIFY(behave(R"({"silentSubscribers":["YARD"]})"));
    const std::string crossing = decide("云G12345");
    onStore_([&] {
        for (const char* to : {"FIRM", "YARD"})
            journal_->append("notice.sent",
                             std::format(R"({{"order":"ORD-1","to":"{}","kind":"CREATED","attempt":1}})", to),
                             crossing);
    });
    loop_->poke();
    QVERIFY(arrived("notice_acks", crossing + "/ORD-1/FIRM"));
    confirmation(decide("云G12346")); // later than both in every queue
    const auto entries = feed_->entries();
    QCOMPARE(std::ranges::count(entries, std::string("notice_acks"), &FeedEntry::dataset), 1);
    const auto acknowledged = std::ranges::find(entries, std::string("notice_acks"), &FeedEntry::dataset);
    QCOMPARE(stringOr(*parseJson(acknowledged->body), "kind"), std::string("CREATED"));
    QVERIFY(!behave(R"({"silentSubscribers":"YARD"})"));
}

/// A message whose format it does not take is for people: no kiosk hears of it, and the next one is answered.
void WindowTest::refusedFormatIsForStaff()
{
    QVERIFY(behave(R"({"rules":[{"match":{"plate":"云G00003"},"do":"reject","fields":["decision.lane"]}]})"));
    const Identity identity = gateway_->enrol("HKM-S01", "staff").value();
    MemoryJournal journal("HKM-S01", identity.journalSeed);
    MemoryFeed feed;
    const auto loop = SyncLoop::start(identity, {journal, feed, onStore_, {}, clock_, random_, log_}).value();
    const std::string crossing = decide("云G00003");
    const auto refused = [&](const FeedEntry& entry) { return entry.dataset == "rejects"; };
    QVERIFY(feed.waitFor([&](const auto& entries) { return std::ranges::any_of(entries, refused); }));
    const auto entries = feed.entries();
    const auto entry = std::ranges::find_if(entries, refused);
    const Json row = parseJson(entry->body).value();
    QCOMPARE(stringOr(row, "crossing"), crossing);
    QCOMPARE(row["fields"][0].get<std::string>(), std::string("decision.lane"));
    QCOMPARE(stringOr(row, "by"), std::string("window"));
    QCOMPARE(confirmation(decide("云G12345"))["answer"].get<std::string>(), std::string("CONFIRM"));
    QVERIFY(std::ranges::none_of(feed_->entries(), refused));
    QVERIFY(!behave(R"({"rules":[{"match":{},"do":"reject"}]})"));
    QVERIFY(!behave(R"({"rules":[{"match":{},"do":"confirm","fields":["plate"]}]})"));
}

void WindowTest::outageLosesNothing()
{
    QVERIFY(arrived("declarations", "D-1"));
    window_->kill();
    std::vector<std::string> crossings;
    for (int i = 0; i < 5; ++i)
        crossings.push_back(decide("云G12345"));
    QVERIFY(window_->run({"--data", data_->path().toStdString()}));
    for (const std::string& crossing : crossings)
        QCOMPARE(confirmation(crossing)["answer"].get<std::string>(), std::string("CONFIRM"));
    const auto entries = feed_->entries();
    QCOMPARE(std::ranges::count(entries, std::string("confirmations"), &FeedEntry::dataset), 5);
}

void WindowTest::forgedEntriesStopAtTheGateway()
{
    QVERIFY(arrived("declarations", "D-1"));
    QVERIFY(behave(R"({"fault":"entry-signature"})"));
    QCOMPARE(admin("/admin/entries", R"({"dataset":"orders","key":"FORGED","body":{}})")->status, 200);
    QVERIFY(behave(R"({"fault":"none"})"));
    QCOMPARE(admin("/admin/entries", R"({"dataset":"orders","key":"AFTER","body":{}})")->status, 200);
    // The page is refused whole, until its source mends it.
    QCOMPARE(admin("/admin/entries", R"({"dataset":"orders","key":"FORGED","body":{"mended":true}})")->status, 200);
    QVERIFY(arrived("orders", "AFTER"));
    for (const FeedEntry& entry : feed_->entries())
        QVERIFY(entry.key != "FORGED" || entry.body == R"({"mended":true})");
}

void WindowTest::badAdminCalls_data()
{
    QTest::addColumn<std::string>("path");
    QTest::addColumn<std::string>("body");
    const auto row = [](const char* name, const std::string& path, const std::string& body) {
        QTest::newRow(name) << path << body;
    };
    row("no JSON", "/admin/entries", "x");
    row("no key", "/admin/entries", R"({"dataset":"orders","body":{}})");
    row("no body", "/admin/entries", R"({"dataset":"orders","key":"1"})");
    row("second line bad", "/admin/entries", "{\"dataset\":\"orders\",\"key\":\"1\",\"body\":{}}\n{}");
    row("unknown fault", "/admin/behaviour", R"({"fault":"fire"})");
    row("unknown deed", "/admin/behaviour", R"({"rules":[{"do":"dance"}]})");
    row("correction without lane", "/admin/behaviour", R"({"rules":[{"do":"correct"}]})");
    row("unknown match", "/admin/behaviour", R"({"rules":[{"match":{"colour":"red"},"do":"confirm"}]})");
}

void WindowTest::badAdminCalls()
{
    QFETCH(std::string, path);
    QFETCH(std::string, body);
    QCOMPARE(admin(path, body)->status, 400);
    QVERIFY(arrived("declarations", "D-1"));
    QVERIFY(std::ranges::none_of(feed_->entries(), [](const FeedEntry& e) { return e.dataset == "orders"; }));
}

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
