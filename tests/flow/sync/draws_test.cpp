// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/result.h"
#include "base/system.h"
#include "base/time.h"
#include "kiosk/store/store_feed.h"
#include "sync/client/downlink.h"
#include "sync/log/batch.h"
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"
#include "tests/support/store/driver.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::sync;

/// The double random draw (domain: C.4) with the real window, gateway, store, flow and command line: what a kiosk draws
/// from a day's seed, somebody who has none of our keys computes again.
class DrawsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void outsiderComputesTheDrawsAgain();
    void daysThatWereNotAnnouncedHaveNoDraw();
    void anotherSeedThanAnnouncedIsNotUsed();
    void badMoments_data();
    void badMoments();

  private:
    /// As if it were that moment at the single window; how many entries it published.
    std::int64_t windowAt(UtcTime moment) const;
    Result<HttpAnswer> call(const std::string& method, const std::string& path, const std::string& body = {}) const;
    /// What anybody reads at the single window, as a file.
    QString publicFile(const std::string& page, const QString& name) const;
    /// Everything that the window published reaches the kiosk.
    void pull();
    QByteArray decisions();
    std::vector<clearance::Draw> draws();

    SystemRandom random_;
    QuietLog log_;
    QTemporaryDir files_;
    std::unique_ptr<ServerProcess> window_;
    std::unique_ptr<ServerProcess> gateway_;
    std::string windowAuthority_;
    std::optional<Identity> identity_;
    std::unique_ptr<test::DrivenKiosk> kiosk_;
};

namespace {

// The kiosk's time is that of its tests: the day of the port is the 25th, and begins at 16:00 UTC the day before.
constexpr std::chrono::hours kDayBefore{-20};
constexpr std::chrono::hours kDayAfter{8};
const std::string kDay = "2026-11-25";

} // namespace

void DrawsTest::init()
{
    window_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window").value();
    QVERIFY(window_->run({"--draws-by-hand"}));
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    const auto invitation = window_->invite("GW-CNHKM", "gateway").value();
    QVERIFY(gateway_->command(
        "join", {"--window", invitation.url, "--code", invitation.code, "--fingerprint", invitation.fingerprint}));
    windowAuthority_ = readIdentity(gateway_->folder() / "window.json")->authority;
    QVERIFY(gateway_->run());
    identity_ = gateway_->enrol("HKM-K01", "kiosk").value();
    kiosk_ = std::make_unique<test::DrivenKiosk>();
    QVERIFY(kiosk_->start());
    // Two agencies draw. (No other list: everybody goes to staff, and is drawn all the same.)
    const auto rates = call("POST", "/admin/entries",
                            R"({"dataset":"draw_rates","key":"C","body":{"agency":"CUSTOMS","rate":400000}}
{"dataset":"draw_rates","key":"B","body":{"agency":"BORDER","rate":400000}})");
    QCOMPARE(rates->status, 200);
}

void DrawsTest::cleanup()
{
    kiosk_.reset();
    gateway_.reset();
    window_.reset();
}

Result<HttpAnswer> DrawsTest::call(const std::string& method, const std::string& path, const std::string& body) const
{
    auto http = HttpClient::make(window_->url(), {windowAuthority_, {}, {}}).value(); // no certificate of its own
    HttpRequest request;
    request.method = method;
    request.target = path;
    request.body = body;
    return http.send(request);
}

std::int64_t DrawsTest::windowAt(UtcTime moment) const
{
    const auto answer = call("POST", "/admin/draws", dump(Json{{"at", toIso(moment)}}));
    return answer && answer->status == 200 ? integerOr(*parseJson(answer->body), "published", -1) : -1;
}

QString DrawsTest::publicFile(const std::string& page, const QString& name) const
{
    const auto answer = call("GET", "/draws/" + page);
    const QString file = files_.filePath(name);
    if (answer && answer->status == 200)
        std::ignore = writeDurably(file.toStdString(), answer->body); // a file that is missing shows in what reads it
    return file;
}

void DrawsTest::pull()
{
    auto link = linkFor(*identity_, random_).value();
    store::StoreFeed sink(*kiosk_->store);
    const OnStoreThread here = [](const std::function<void()>& task) { task(); };
    Downlink downlink(link, sink, identity_->port, identity_->trustedKeys(), here, log_);
    // The gateway has it from the window by then: the window's own feed and its end are one call each.
    const auto window = [&] { return call("GET", "/draws/hashes")->body; };
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto step = downlink.step(std::chrono::seconds{0});
            const auto held = kiosk_->store->reference().bodies("draw_hashes");
            return step && held && held->size() == parseJson(window())->size();
        },
        30'000));
}

QByteArray DrawsTest::decisions()
{
    QByteArray lines;
    const auto events = kiosk_->store->journal().readAfter(0, 100'000, kMaxBatchBytes);
    for (const Event& event : *events) {
        if (event.header.type == clearance::Decided::kType)
            lines += QByteArray::fromStdString(eventLine(event)) + '\n';
    }
    return lines;
}

std::vector<clearance::Draw> DrawsTest::draws()
{
    return kiosk_->store->crossing(kiosk_->printed.back().crossing)->decision()->draws;
}

void DrawsTest::outsiderComputesTheDrawsAgain()
{
    const UtcTime now = kiosk_->clock.now();
    // The day before: a hash, and nothing that could be computed from.
    QCOMPARE(windowAt(now + kDayBefore), 1);
    const QString hashes = publicFile("hashes", "hashes.json");
    const QString nothing = publicFile("seeds", "too-early.json");
    pull();
    kiosk_->toLane();
    QVERIFY(draws().empty());
    kiosk_->driver->done();

    // The day: kiosks have the seed, the public does not.
    QCOMPARE(windowAt(now), 3); // for kiosks, for staff stations, and the next day's hash
    publicFile("seeds", "too-early.json");
    pull();
    int hits = 0;
    for (int truck = 0; truck < 20; ++truck) {
        kiosk_->driver->chooseLanguage(clearance::Language::Vi);
        kiosk_->driver->haveNoCode();
        kiosk_->driver->claimLoad(false);
        kiosk_->driver->typePlate("VN", std::format("24C-{:03}.55", 100 + truck));
        kiosk_->driver->zoneRead(test::kPassport);
        if (kiosk_->driver->view().screen == flow::Screen::Licence)
            kiosk_->show("010085000001");
        kiosk_->driver->confirm();
        QCOMPARE(draws().size(), std::size_t{2});
        for (const clearance::Draw& draw : draws()) {
            QCOMPARE(draw.seed, kDay);
            hits += draw.hit ? 1 : 0;
        }
        kiosk_->driver->done();
    }
    QVERIFY(hits > 0 && hits < 40);
    const auto verify = [&](const QString& seeds, const QByteArray& lines) {
        return test::runTongguan({"draw", "verify", "--json", "--hashes", hashes, "--seeds", seeds, "-"}, lines);
    };
    QCOMPARE(integerOr(test::object(verify(nothing, decisions()).out), "without_seed"), 40);

    // The day after: everybody has it, and computes the same.
    QCOMPARE(windowAt(now + kDayAfter), 4); // the seed, and what is due for the new day
    const QString seeds = publicFile("seeds", "seeds.json");
    const test::Answer answer = verify(seeds, decisions());
    QVERIFY2(answer.code == 0, answer.err.constData());
    const Json figures = test::object(answer.out);
    QCOMPARE(integerOr(figures, "same"), 40);
    QCOMPARE(integerOr(figures, "different", -1), 0);
    QCOMPARE(integerOr(figures, "hits"), hits);
    QCOMPARE(windowAt(now + kDayAfter), 0); // nothing is told twice

    // A seed that suits somebody better is told from the one that was announced, with its own hash beside it or not.
    Json forged = *readJsonFile(seeds.toStdString());
    const Hash other = sha256("a seed that draws nobody");
    forged[kDay]["seed"] = toHex(other);
    forged[kDay]["hash"] = toHex(sha256(ByteView(other)));
    QVERIFY(writeDurably(files_.filePath("forged.json").toStdString(), dump(forged)));
    const test::Answer refused = verify(files_.filePath("forged.json"), decisions());
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("the seed of 2026-11-25 is not the one whose hash was published"),
             refused.err.constData());
}

void DrawsTest::daysThatWereNotAnnouncedHaveNoDraw()
{
    QCOMPARE(windowAt(kiosk_->clock.now()), 1); // its first day: it announces the next one
    pull();
    kiosk_->toLane();
    QVERIFY(draws().empty());
    const auto decision = *kiosk_->store->crossing(kiosk_->printed.back().crossing)->decision();
    QVERIFY(std::ranges::contains(decision.reasons, std::string("DRAW_PENDING"), &clearance::Reason::code));
    QCOMPARE(windowAt(kiosk_->clock.now() + kDayAfter), 3); // then it goes on as it should
}

void DrawsTest::anotherSeedThanAnnouncedIsNotUsed()
{
    QCOMPARE(windowAt(kiosk_->clock.now() + kDayBefore), 1);
    const Hash other = sha256("another seed");
    const Json entry{{"dataset", "draw_seeds"},
                     {"key", kDay},
                     {"audience", "kiosk"},
                     {"body", {{"day", kDay}, {"seed", toHex(other)}, {"hash", toHex(sha256(ByteView(other)))}}}};
    QCOMPARE(call("POST", "/admin/entries", dump(entry))->status, 200);
    pull();
    QVERIFY(QTest::qWaitFor(
        [&] {
            pull();
            return kiosk_->store->reference().body("draw_seeds", kDay)->has_value();
        },
        30'000));
    kiosk_->toLane();
    QVERIFY(draws().empty());
}

void DrawsTest::badMoments_data()
{
    QTest::addColumn<std::string>("body");
    QTest::newRow("no JSON") << std::string("now");
    QTest::newRow("no moment") << std::string("{}");
    QTest::newRow("no time") << std::string(R"({"at":"tomorrow"})");
}

void DrawsTest::badMoments()
{
    QFETCH(std::string, body);
    QCOMPARE(call("POST", "/admin/draws", body)->status, 400);
    QCOMPARE(call("GET", "/draws/")->status, 404);
    QCOMPARE(call("POST", "/draws/hashes")->status, 405);
}

QTEST_GUILESS_MAIN(DrawsTest)
#include "draws_test.moc"
