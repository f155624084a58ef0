// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "sync/single_window/edifact/cargo_report.h"
#include "sync/single_window/edifact/conveyance_report.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/other_side.h"
#include "tests/support/store/driver.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tongguan;
using namespace tongguan::sync;
using clearance::Lane;
using manifest::ReceiptCode;

namespace {

constexpr int kPatience = 60'000; // ms

/// The port's lists as an exchange is given them.
void writeLists(const std::filesystem::path& folder)
{
    const auto sample = test::releasedOnArrival();
    std::ofstream file(folder / "port.ndjson");
    const auto add = [&file](const std::string& dataset, const std::string& key, const Json& body) {
        file << dump(Json{{"dataset", dataset}, {"key", key}, {"body", body}}) << '\n';
    };
    for (const char* lane : {"L_STAFF", "L_FAST", "L_NORMAL", "L_SCAN"})
        add("lanes", lane, {{"lane", lane}, {"sign", "3"}, {"arrow", "turn_right"}});
    add("watch", "none", Json::object());
    add("orders", "other", {{"id", "other"}, {"agency", "CUSTOMS"}, {"method", "XRAY"}, {"plate", "24C99999"}});
    add("permits", "C-1", toJson(sample.permits[0]));
    for (const test::SampleRow& row : test::samplePapersAndLaw())
        add(row.dataset, row.key, row.body);
    add("enterprises", sample.enterprise->uscc, toJson(*sample.enterprise));
    add("declarations", sample.declaration->number, toJson(*sample.declaration));
}

} // namespace

/// A kiosk's real store and flow, the real gateway and exchange over TLS, and a scripted other side of the boxes.
class ExchangeTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void truckIsToldAndConfirmed();
    void refusalGoesToStaff();
    void receiptsInAnyOrder();
    void whatFailedGoesAgain();
    void responseNamesTheField();
    void garbageIsSetApart();
    void killedExchangeDoublesNothing();

  private:
    void startExchange();
    /// Everything that the kiosk captured is at the gateway.
    void push();
    /// Pulls until it holds.
    bool pullUntil(const std::function<bool()>& holds);
    bool outBoxHas(std::size_t count);
    /// The window's word on the first decision.
    Result<std::optional<std::string>> answerTo(const clearance::Crossing& crossing)
    {
        return kiosk_->store->reference().body("confirmations", crossing.id + "/1");
    }
    clearance::Crossing crossing() { return kiosk_->store->crossing(kiosk_->printed.back().crossing).value(); }
    /// Takes the single window's word, as the kiosk's own loop does.
    void heed();
    Json status(int code);
    bool confirmed()
    {
        heed();
        return crossing().confirmedByWindow.has_value();
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::optional<test::OtherSide> other_;
    std::unique_ptr<ServerProcess> exchange_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Identity> identity_;
    std::unique_ptr<test::DrivenKiosk> kiosk_;
};

void ExchangeTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    const std::filesystem::path folder = folder_->path().toStdString();
    std::filesystem::create_directories(folder / "lists");
    writeLists(folder / "lists");
    std::ofstream(folder / "port.json") << R"({"sender":"530000HKMK01","office":"8620","locode":"CNHKM",
        "counterpart":"VNLCA","carrier":"LCA0012345","partner":"CNSW-YN",
        "messages":["arrival","confirmation","cusrep","cuscar","crew"]})";
    other_.emplace(folder / "boxes");
    exchange_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-exchange").value();
    startExchange();
    gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    const auto invitation = parseJson(exchange_->command("invite", {"--gateway", "GW-CNHKM"}).value()).value();
    QVERIFY(gateway_->command("join", {"--window", exchange_->url(), "--code", stringOr(invitation, "code"),
                                       "--fingerprint", stringOr(invitation, "fingerprint")}));
    QVERIFY(gateway_->run());
    identity_ = gateway_->enrol("HKM-K01", "kiosk").value();
    kiosk_ = std::make_unique<test::DrivenKiosk>();
    QVERIFY(kiosk_->start());
    QVERIFY(
        pullUntil([&] { return kiosk_->store->reference().body("declarations", "861120261000000172")->has_value(); }));
}

void ExchangeTest::startExchange()
{
    const std::string folder = folder_->path().toStdString();
    QVERIFY(exchange_->run(
        {"--boxes", folder + "/boxes", "--port-file", folder + "/port.json", "--data", folder + "/lists"}));
}

void ExchangeTest::cleanup()
{
    kiosk_.reset();
    gateway_.reset();
    exchange_.reset();
}

void ExchangeTest::push()
{
    auto link = linkFor(*identity_, random_).value();
    const SigningKey key = SigningKey::fromSeed(identity_->journalSeed).value();
    store::StoreUplink source(*kiosk_->store, key);
    Uplink uplink(link, source, atOnce(), log_);
    QVERIFY(uplink.pushAll());
}

bool ExchangeTest::pullUntil(const std::function<bool()>& holds)
{
    auto link = linkFor(*identity_, random_).value();
    store::StoreFeed sink(*kiosk_->store);
    Downlink downlink(link, sink, identity_->port, identity_->trustedKeys(), atOnce(), log_);
    return QTest::qWaitFor([&] { return downlink.step(std::chrono::seconds{0}) && holds(); }, kPatience);
}

bool ExchangeTest::outBoxHas(std::size_t count)
{
    return QTest::qWaitFor([&] { return other_->files("OutBox").size() == count; }, kPatience);
}

void ExchangeTest::heed()
{
    const auto changed = flow::reconsider(*kiosk_->store, *kiosk_->desk);
    QVERIFY2(changed.has_value(), changed ? "" : changed.error().what.c_str());
    for (const clearance::Crossing& one : *changed)
        kiosk_->driver->crossingChanged(one);
}

Json ExchangeTest::status(int code)
{
    const std::vector<std::string> arguments{
        TONGGUAN_BIN_DIR "/tongguan-exchange",   "status", exchange_->folder().string(), "--json", "--boxes",
        folder_->path().toStdString() + "/boxes"};
    auto process = ChildProcess::start(arguments).value();
    const auto line = process.readLine();
    if (process.wait() != code)
        return {};
    return parseJson(line.value_or("")).value_or(Json());
}

/// The messages of a laden truck, as the other side's own readers read them; two words of the way, then customs'.
void ExchangeTest::truckIsToldAndConfirmed()
{
    kiosk_->toLane();
    push();
    QVERIFY(outBoxHas(5));
    const auto arrival = other_->manifest("OutBox", other_->file("OutBox", "MT3402"));
    const auto confirmation = other_->manifest("OutBox", other_->file("OutBox", "MT4401"));
    QVERIFY(arrival && confirmation);
    QCOMPARE(arrival->batch, std::string("3261125000172"));
    QCOMPARE(confirmation->vehicle.driver.name, std::string("NGUYEN VAN MAU"));
    const auto cargo = other_->interchange("OutBox", other_->file("OutBox", "CUSCAR"));
    QVERIFY(cargo);
    const auto report = edifact::cargoReport(*cargo);
    QCOMPARE(report->equipment.front().seals.front().number, std::string("YN0017268"));
    QCOMPARE(report->consignments.front().goods.front().hs, std::string("08109080"));
    QCOMPARE(report->consignments.front().number, std::string("861120261000000172"));
    QVERIFY(other_->interchange("OutBox", other_->file("OutBox", "CUSREP")));
    QVERIFY(other_->interchange("OutBox", other_->file("OutBox", "PAXLST")));
    QCOMPARE(integerOr(status(0)["unanswered"], "count"), 5);

    const std::string file = other_->file("OutBox", "MT4401");
    other_->take(file);
    other_->receipt(file, ReceiptCode::StoredAtCentre, "20261125181000000");
    other_->receipt(file, ReceiptCode::SentToCustoms, "20261125181001000", true);
    other_->receipt(file, ReceiptCode::ManualReview, "20261125181002000");
    QVERIFY(QTest::qWaitFor([&] { return other_->files("ReadBox").size() == 3; }, kPatience));
    QVERIFY(other_->files("InBox").empty());
    QVERIFY(!answerTo(crossing())->has_value());
    other_->receipt(file, ReceiptCode::Accepted, "20261125181003000");
    QVERIFY(pullUntil([&] { return confirmed(); }));
    QCOMPARE(crossing().answeredDecision, 1);
    QCOMPARE(crossing().ticket()->revision, 1);
}

/// Customs send it back: the driver's ticket changes to staff. The next decision is in their sense, and says nothing
/// new: no message goes out twice.
void ExchangeTest::refusalGoesToStaff()
{
    kiosk_->toLane();
    const Lane lane = crossing().decision()->lane;
    QVERIFY(lane != Lane::Staff);
    push();
    QVERIFY(outBoxHas(5));
    other_->receipt(other_->file("OutBox", "MT3402"), ReceiptCode::Accepted, "20261125181000000");
    other_->receipt(other_->file("OutBox", "MT4401"), ReceiptCode::Returned, "20261125181001000");
    QVERIFY(pullUntil([&] {
        heed();
        return crossing().ticket()->lane == Lane::Staff;
    }));
    QCOMPARE(crossing().ticket()->revision, 2);
    const auto answer = parseJson(answerTo(crossing())->value());
    QCOMPARE(answer->at("codes").at(0).get<std::string>(), std::string("confirmation:03"));
    push();
    QVERIFY(pullUntil([&] { return confirmed(); }));
    QCOMPARE(crossing().answeredDecision, 2);
    QCOMPARE(other_->files("OutBox").size(), std::size_t{5});
}

/// The later word came first; the earlier one, and the same again, change nothing. A stricter one after it does.
void ExchangeTest::receiptsInAnyOrder()
{
    kiosk_->toLane();
    push();
    QVERIFY(outBoxHas(5));
    const std::string file = other_->file("OutBox", "MT4401");
    other_->receipt(file, ReceiptCode::Released, "20261125181009000");
    QVERIFY(pullUntil([&] { return confirmed(); }));
    other_->receipt(file, ReceiptCode::Returned, "20261125181001000"); // earlier
    other_->receipt(file, ReceiptCode::Released, "20261125181009000"); // again, the same bytes
    QVERIFY(QTest::qWaitFor([&] { return other_->files("InBox").empty(); }, kPatience));
    other_->response("no such message"); // later than those in every queue
    QVERIFY(QTest::qWaitFor([&] { return other_->files("ApartBox").size() == 1; }, kPatience));
    QVERIFY(pullUntil([] { return true; }));
    heed();
    QCOMPARE(crossing().ticket()->revision, 1);
    QCOMPARE(integerOr(status(1), "corrected", -1), 0);
    other_->receipt(file, ReceiptCode::UnloadingRefused, "20261125181010000");
    QVERIFY(pullUntil([&] {
        heed();
        return crossing().ticket()->lane == Lane::Staff;
    }));
}

void ExchangeTest::whatFailedGoesAgain()
{
    kiosk_->toLane();
    push();
    QVERIFY(outBoxHas(5));
    const std::string file = other_->file("OutBox", "MT4401");
    const auto first = other_->manifest("OutBox", file);
    other_->take(file);
    other_->receipt(file, ReceiptCode::FailedToCustoms, "20261125181001000");
    other_->receipt(file, ReceiptCode::FailedAtCentre, "20261125181002000"); // one failure, told twice
    QVERIFY(QTest::qWaitFor([&] { return !other_->file("OutBox", "MT4401").empty(); }, kPatience));
    const std::string next = other_->file("OutBox", "MT4401");
    QVERIFY(next != file);
    auto second = other_->manifest("OutBox", next);
    QVERIFY(second && second->head.messageId != first->head.messageId);
    second->head = first->head;
    QVERIFY(*second == *first); // the same but for its name and its moment
    QCOMPARE(other_->files("OutBox").size(), std::size_t{5});
    other_->receipt(next, ReceiptCode::Accepted, "20261125181003000");
    QVERIFY(pullUntil([&] { return confirmed(); }));
}

/// By EDIFACT: a response names the code of what is wrong, a report of syntax as well.
void ExchangeTest::responseNamesTheField()
{
    kiosk_->toLane();
    push();
    QVERIFY(outBoxHas(5));
    other_->receipt(other_->file("OutBox", "MT4401"), ReceiptCode::Accepted, "20261125181003000");
    QVERIFY(pullUntil([&] { return confirmed(); }));
    const auto cargo = other_->interchange("OutBox", other_->file("OutBox", "CUSCAR"));
    other_->response(edifact::cargoReport(*cargo)->reference, "E017");
    const auto codes = [&] {
        const auto body = answerTo(crossing());
        const auto json = parseJson(body && *body ? **body : "{}");
        return json->value("codes", Json::array()).get<std::vector<std::string>>();
    };
    QVERIFY(pullUntil([&] { return codes() == std::vector<std::string>{"cuscar:27", "cuscar:E017"}; }));
    heed();
    QCOMPARE(crossing().ticket()->lane, Lane::Staff);
    const std::string crew = other_->bytes("OutBox", other_->file("OutBox", "PAXLST"));
    other_->syntax(edifact::receive(crew).interchange.envelope.reference, edifact::Action::Rejected);
    QVERIFY(pullUntil([&] { return std::ranges::contains(codes(), "crew:12"); }));
}

/// What is nobody's answer lies apart, is counted and is told; what may still be written waits.
void ExchangeTest::garbageIsSetApart()
{
    kiosk_->toLane();
    push();
    QVERIFY(outBoxHas(5));
    other_->say("half.xml", "<Manifest><Head>");
    other_->say("young.edi", "UNB+UNOC:3+A+B");
    other_->say("stray.edi", test::OtherSide::interchangeOf(
                                 messageOf(edifact::SyntaxReport{.reference = "25112518000000",
                                                                 .sender = {.id = "SOMEBODYELSE", .qualifier = {}},
                                                                 .recipient = {.id = "CNSW-YN", .qualifier = {}},
                                                                 .error = {},
                                                                 .service = {},
                                                                 .messages = {}},
                                           "1")));
    manifest::Head never;
    never.messageId = "CN_MT4401_1p0_530000HKMK01_20261125180000999";
    never.type = manifest::Type::LadenIn;
    never.sender = "530000HKMK01";
    never.receiver = "8620";
    other_->say("never.xml", test::OtherSide::receiptOf(never, ReceiptCode::Released, "20261125181003000"));
    // A receipt of the manifest does not speak for a message of EDIFACT, whatever it is called.
    const auto cusrep = other_->interchange("OutBox", other_->file("OutBox", "CUSREP"));
    never.messageId = edifact::conveyanceReport(*cusrep)->reference;
    other_->say("other.xml", test::OtherSide::receiptOf(never, ReceiptCode::FailedToCustoms, "20261125181003000"));
    other_->age("half.xml");
    other_->age("stray.edi");
    QVERIFY(QTest::qWaitFor([&] { return other_->files("ApartBox").size() == 4; }, kPatience));
    QCOMPARE(other_->files("InBox"), std::vector<std::string>{"young.edi"});
    const Json now = status(1);
    QCOMPARE(integerOr(now, "apart"), 4);
    QVERIFY(boolOr(now, "needsPeople", false));
    QVERIFY(pullUntil([] { return true; }));
    QVERIFY(!answerTo(crossing())->has_value());
}

/// The exchange goes while messages are made, while it waits and while answers lie there; the files are the same.
void ExchangeTest::killedExchangeDoublesNothing()
{
    kiosk_->toLane();
    push();
    exchange_->kill();
    startExchange();
    QVERIFY(outBoxHas(5));
    const auto before = other_->files("OutBox");
    for (const std::string& name : before)
        other_->take(name);
    exchange_->kill();
    other_->receipt(other_->file("SentBox", "MT4401"), ReceiptCode::Accepted, "20261125181003000");
    startExchange();
    QVERIFY(pullUntil([&] { return confirmed(); }));
    exchange_->kill();
    startExchange();
    kiosk_->driver->done();
    kiosk_->toLane(); // the same truck comes again: another crossing
    push();
    QVERIFY(outBoxHas(5));
    QCOMPARE(other_->files("SentBox"), before);
}

QTEST_GUILESS_MAIN(ExchangeTest)
#include "exchange_test.moc"
