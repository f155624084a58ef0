// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/system.h"
#include "sync/client/sync_loop.h"
#include "sync/log/machine_status.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <filesystem>
#include <format>
#include <fstream>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // ms

} // namespace

/// How machines are, from what they say with their calls to the technician's page.
class FleetTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void machineTellsAndTechnicianSees();
    void whoMayLook();
    void technicianHasACertificate();
    void nonsenseIsPassedOver();
    void survivesTheGateway();

  private:
    Result<HttpAnswer> get(const Identity& who, const std::string& target)
    {
        HttpRequest request;
        request.target = target;
        request.headers = {{"Accept-Language", "zh-CN,zh;q=0.9"}};
        return HttpClient::make(gateway_->url(), who.tls())->send(request);
    }
    /// Of one machine, by whoever may see it.
    Json machine(const std::string& id)
    {
        const auto answer = get(*staff_, "/v1/ports/CNHKM/fleet");
        const auto all = answer ? parseJson(answer->body) : Result<Json>(Json());
        if (all && all->contains("machines"))
            for (const Json& one : (*all)["machines"])
                if (stringOr(one, "machine") == id)
                    return one;
        return {};
    }
    void callAs(const Identity& kiosk, const std::string& status)
    {
        auto link = linkFor(kiosk, random_).value();
        link.tellStatus([&] { return status; });
        HttpRequest request;
        request.target = "/v1/journals/" + kiosk.kiosk;
        QVERIFY(link.send(request));
    }
    TlsIdentity certified(const std::string& name, const std::string& file)
    {
        const std::filesystem::path output = gateway_->folder() / file;
        const auto said = gateway_->command("certify", {"--name", name, "--output", output.string()});
        if (!said)
            return {};
        const std::string pem = readFile(output).value();
        return {pem, pem, pem}; // key, certificate and authority: each reader takes its own
    }

    SystemRandom random_;
    SystemClock clock_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Identity> staff_;
};

void FleetTest::init()
{
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway_->run());
    staff_.emplace(gateway_->enrol("HKM-S01", "staff").value());
}

/// The real client: what it tells with its calls is what the page shows.
void FleetTest::machineTellsAndTechnicianSees()
{
    const Identity kiosk = gateway_->enrol("HKM-K01", "kiosk").value();
    MemoryJournal journal(kiosk.kiosk, kiosk.journalSeed);
    for (int i = 0; i < 5; ++i)
        journal.append("document.read", "{}");
    MemoryFeed feed;
    const std::string status = encodeStatus({.version = "0.1.0",
                                             .unsent = 2,
                                             .oldestUnsent = std::chrono::hours{2},
                                             .freeDisk = 900'000'000,
                                             .tenthsOfDegree = 451,
                                             .paper = Paper::Out,
                                             .troubles = {"printer/paper_out"}});
    const auto loop = SyncLoop::start(kiosk, {.source = journal,
                                              .sink = feed,
                                              .onStoreThread = atOnce(),
                                              .onStatus = {},
                                              .clock = clock_,
                                              .random = random_,
                                              .log = log_,
                                              .machineStatus = [&] { return status; }})
                          .value();
    QVERIFY(QTest::qWaitFor([&] { return integerOr(machine("HKM-K01"), "head") == 5; }, kPatience));
    const Json row = machine("HKM-K01");
    QCOMPARE(stringOr(row, "version"), std::string("0.1.0"));
    QCOMPARE(integerOr(row, "unsent"), 2);
    QVERIFY(integerOr(row, "oldestUnsentSeconds") >= 7200);
    QCOMPARE(integerOr(row, "freeDiskBytes"), 900'000'000);
    QCOMPARE(row["temperatureCelsius"].get<double>(), 45.1);
    QCOMPARE(stringOr(row, "paper"), std::string("out"));
    QCOMPARE(dump(row["troubles"]), std::string(R"(["printer/paper_out"])"));
    QVERIFY(integerOr(row, "seenAt") > 0);
    QCOMPARE(stringOr(row, "level"), std::string("red"));
    const auto page = get(*staff_, "/fleet");
    QVERIFY(page && page->status == 200);
    QCOMPARE(*page->header("content-type"), std::string("text/html; charset=utf-8"));
    QVERIFY(page->header("content-security-policy")->contains("default-src 'none'"));
    QVERIFY(page->body.contains("<html lang=zh>") && page->body.contains("打印机：缺纸"));
    const auto english = get(*staff_, "/fleet?l=en");
    QVERIFY(english && english->body.contains("printer: paper out"));
}

void FleetTest::whoMayLook()
{
    struct Row {
        const char* role;
        int status;
    };
    for (const auto& [role, status] :
         {Row{"staff", 200}, Row{"technician", 200}, Row{"kiosk", 403}, Row{"board", 403}, Row{"gateway", 403}}) {
        const Identity who = gateway_->enrol(std::format("HKM-{}", role[0] - 'a'), role).value();
        QVERIFY2(get(who, "/fleet")->status == status, role);
        QVERIFY2(get(who, "/v1/ports/CNHKM/fleet")->status == status, role);
        HttpRequest request;
        request.method = "POST";
        request.target = "/fleet";
        request.body = "{}";
        const int refused = HttpClient::make(gateway_->url(), who.tls())->send(request)->status;
        QVERIFY2(refused == (status == 200 ? 405 : status), role);
    }
    TlsIdentity nobody = staff_->tls();
    nobody.certificate.clear();
    nobody.key.clear();
    HttpRequest request;
    request.target = "/fleet";
    QCOMPARE(HttpClient::make(gateway_->url(), nobody)->send(request)->status, 401);
}

void FleetTest::technicianHasACertificate()
{
    const auto status = [&](const TlsIdentity& who, const std::string& target) {
        HttpRequest request;
        request.target = target;
        const auto answer = HttpClient::make(gateway_->url(), who)->send(request);
        return answer ? answer->status : -1;
    };
    const TlsIdentity first = certified("HKM-T01", "first.pem");
    QCOMPARE(std::filesystem::status(gateway_->folder() / "first.pem").permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    for (const char* seen : {"/fleet", "/v1/ports/CNHKM/fleet", "/metrics", "/healthz"})
        QCOMPARE(status(first, seen), 200);
    for (const char* hidden : {"/v1/feeds/CNHKM?after=0", "/v1/feeds/CNHKM/snapshot", "/v1/journals/HKM-T01",
                               "/v1/ports/CNHKM/stats", "/v1/ports/CNHKM/queue", "/v1/sealed-batches"})
        QCOMPARE(status(first, hidden), 403);
    QVERIFY(machine("HKM-T01").is_null()); // a person is no machine
    const TlsIdentity second = certified("HKM-T01", "second.pem");
    QCOMPARE(status(second, "/fleet"), 200);
    QCOMPARE(status(first, "/fleet"), 403);
    QVERIFY(certified("HKM-T01", "second.pem").certificate.empty()); // is there already
    QVERIFY(certified("HKM-S01", "third.pem").certificate.empty());  // is a machine
    QCOMPARE(get(*staff_, "/fleet")->status, 200);                   // and still one
    QVERIFY(gateway_->command("revoke", {"--kiosk", "HKM-T01"}));
    QCOMPARE(status(second, "/fleet"), 403);
}

void FleetTest::nonsenseIsPassedOver()
{
    const Identity kiosk = gateway_->enrol("HKM-K01", "kiosk").value();
    callAs(kiosk, "unsent=7");
    for (const std::string& text :
         {std::string("<script>"), std::string("unsent=-5"), "version=\"" + std::string(5000, '1') + "\""}) {
        callAs(kiosk, text); // the call itself is served
        QVERIFY2(integerOr(machine("HKM-K01"), "unsent") == 7, text.c_str());
    }
}

void FleetTest::survivesTheGateway()
{
    callAs(gateway_->enrol("HKM-K01", "kiosk").value(), "unsent=7, paper=low");
    QCOMPARE(gateway_->stop(), 0);
    const auto line = gateway_->command("fleet", {"--json"});
    QVERIFY2(line, line ? "" : line.error().what.c_str());
    const Json told = parseJson(*line).value(); // by name: the kiosk is the first
    QCOMPARE(integerOr(told, "unsent"), 7);
    QCOMPARE(stringOr(told, "level"), std::string("amber"));
    const std::filesystem::path limits = gateway_->folder() / "limits.json";
    std::ofstream(limits) << R"([{"figure":"unsent","at":7,"level":"red","from":"2026-01-01T00:00:00Z"}])";
    const auto stricter = gateway_->command("fleet", {"--json", "--fleet-limits", limits.string()});
    QCOMPARE(stringOr(parseJson(*stricter).value(), "level"), std::string("red"));
    std::ofstream(limits) << R"([{"figure":"weather"}])";
    QVERIFY(!gateway_->command("fleet", {"--fleet-limits", limits.string()}));
    QVERIFY(gateway_->run());
    QCOMPARE(stringOr(machine("HKM-K01"), "paper"), std::string("low"));
}

QTEST_GUILESS_MAIN(FleetTest)
#include "fleet_test.moc"
