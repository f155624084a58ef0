// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/server.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>
#include <tuple>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// Answers everything by one function.
class AnyAnswer final : public Handler {
  public:
    explicit AnyAnswer(std::function<Answer(const Request&)> answer) : answer_(std::move(answer)) {}
    std::optional<Answer> handle(const Request& request, bool /*mayWait*/) override { return answer_(request); }
    std::chrono::milliseconds longestWait(const Request& /*request*/) const override { return {}; }

  private:
    std::function<Answer(const Request&)> answer_;
};

/// A server whose certificates are in order, and whose answers are not.
class HostileServer {
  public:
    explicit HostileServer(std::function<Answer(const Request&)> answer) : handler_(std::move(answer))
    {
        SystemRandom random;
        std::ignore = makeFolder(directory_.path().toStdString(), "CNHKM", {"127.0.0.1"}, random);
        folder_.emplace(readFolder(directory_.path().toStdString()).value());
        server_ = Server::open(*folder_, "127.0.0.1:0", handler_, worker_, meter_, log_).value();
        thread_ = std::thread([this] { server_->run(); });
    }
    ~HostileServer()
    {
        server_->stop();
        thread_.join();
        worker_.stop();
    }
    /// An identity of which the server knows nothing, but which believes it.
    Identity identity() const
    {
        const SigningKey key = SigningKey::fromSeed(Bytes(32, 7)).value();
        return {"HKM-K01",
                "kiosk",
                "CNHKM",
                server_->address(),
                {},
                {},
                folder_->authority.certificate,
                folder_->signing.verifying(),
                std::nullopt,
                key.seed()};
    }
    const SigningKey& signing() const { return folder_->signing; }

  private:
    QTemporaryDir directory_;
    QuietLog log_;
    AnyAnswer handler_;
    std::optional<ServerFolder> folder_;
    Worker worker_;
    Meter meter_;
    std::unique_ptr<Server> server_;
    std::thread thread_;
};

} // namespace

class HostileServerTest : public QObject {
    Q_OBJECT
  private slots:
    void portalThatSaysYesIsNoLine();
    void answerToAnotherQuestionIsNoAnswer();
    void refusalOfAStrangerFreezesNothing();
    void hugeAnswerEndsAtTheLimit();
    void hugeCompressedBatchIsRefused();
    void redirectIsNotFollowed();
    void retryAfterIsRead();
    void gatewayOfAnotherAuthority();
    void foreignClientCertificate();
    void noClientCertificate();
    void certificateForAnotherHost();

  private:
    SystemRandom random_;
    QuietLog log_;
};

void HostileServerTest::portalThatSaysYesIsNoLine()
{
    const HostileServer portal([](const Request&) {
        Answer answer;
        answer.contentType = "text/html";
        answer.body = R"({"seq":0,"hash":")" + std::string(64, '0') + R"("})"; // even in the right form
        return answer;
    });
    const Identity identity = portal.identity();
    auto link = linkFor(identity, random_).value();
    MemoryJournal journal("HKM-K01", identity.journalSeed);
    Uplink uplink(link, journal, atOnce(), log_);
    QCOMPARE(uplink.step().error().code, Errc::Unavailable);
    MemoryFeed feed;
    Downlink downlink(link, feed, "CNHKM", identity.trustedKeys(), atOnce(), log_);
    QCOMPARE(downlink.step(std::chrono::seconds{0}).error().code, Errc::Unavailable);
}

void HostileServerTest::answerToAnotherQuestionIsNoAnswer()
{
    const HostileServer* itself = nullptr;
    std::string recorded;
    const HostileServer replayer([&](const Request& request) {
        Answer answer;
        answer.body = "{}";
        if (recorded.empty())
            recorded = signAnswer(nonceFromText(request.nonce).value(), 200, answer.body, itself->signing());
        answer.signature = recorded;
        return answer;
    });
    itself = &replayer;
    auto link = linkFor(replayer.identity(), random_).value();
    HttpRequest request;
    request.target = "/healthz";
    QVERIFY(link.send(request)); // the true one
    QCOMPARE(link.send(request).error().code, Errc::Unavailable);
}

void HostileServerTest::refusalOfAStrangerFreezesNothing()
{
    const HostileServer stranger([](const Request&) {
        Answer answer;
        answer.status = 409;
        return answer;
    });
    const Identity identity = stranger.identity();
    auto link = linkFor(identity, random_).value();
    MemoryJournal journal("HKM-K01", identity.journalSeed);
    journal.append("document.read", "{}");
    Uplink uplink(link, journal, atOnce(), log_);
    QCOMPARE(uplink.step().error().code, Errc::Unavailable);
}

void HostileServerTest::hugeAnswerEndsAtTheLimit()
{
    const HostileServer huge([](const Request&) {
        Answer answer;
        answer.body.assign(200U << 20U, 'x');
        return answer;
    });
    const Identity identity = huge.identity();
    auto link = linkFor(identity, random_).value();
    MemoryJournal journal("HKM-K01", identity.journalSeed);
    Uplink uplink(link, journal, atOnce(), log_);
    QCOMPARE(uplink.step().error().code, Errc::Exhausted);
    MemoryFeed feed;
    QVERIFY(feed.apply({}, 1, UtcTime{}));
    Downlink downlink(link, feed, "CNHKM", identity.trustedKeys(), atOnce(), log_);
    QCOMPARE(downlink.step(std::chrono::seconds{0}).error().code, Errc::Exhausted);
}

void HostileServerTest::hugeCompressedBatchIsRefused()
{
    auto gateway = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway->run());
    auto link = linkFor(gateway->enrol("HKM-K01", "kiosk").value(), random_).value();
    HttpRequest request;
    request.method = "POST";
    request.target = "/v1/journals/HKM-K01?after=0";
    request.headers = {{"Content-Encoding", "zstd"}};
    request.body = compress(std::string(200U << 20U, '\n'));
    QCOMPARE(link.send(request).error().code, Errc::InvalidInput);
    QCOMPARE(link.problem(), std::string("urn:tongguan:problem:too-large"));
}

void HostileServerTest::redirectIsNotFollowed()
{
    const HostileServer elsewhere([](const Request& request) {
        Answer answer;
        answer.status = request.path == "/" ? 302 : 200;
        answer.contentType = "text/html\r\nLocation: /elsewhere"; // a header that no honest answer has
        return answer;
    });
    auto http = HttpClient::make(elsewhere.identity().gatewayUrl, elsewhere.identity().tls()).value();
    HttpRequest request;
    request.target = "/";
    const auto answer = http.send(request);
    QCOMPARE(answer->status, 302);
    QVERIFY(answer->header("location") != nullptr);
}

void HostileServerTest::retryAfterIsRead()
{
    const HostileServer busy([](const Request&) {
        Answer answer;
        answer.status = 503;
        answer.retryAfter = std::chrono::seconds{17};
        return answer;
    });
    auto link = linkFor(busy.identity(), random_).value();
    QCOMPARE(link.send(HttpRequest{}).error().code, Errc::Unavailable);
    QVERIFY(link.retryAfter() == std::chrono::seconds{17});
}

// It holds the right signing key, and asks for no client certificate: only its own certificate is wrong.
void HostileServerTest::gatewayOfAnotherAuthority()
{
    const HostileServer* itself = nullptr;
    const HostileServer server([&](const Request& request) {
        Answer answer;
        answer.signature = signAnswer(nonceFromText(request.nonce).value(), 200, {}, itself->signing());
        return answer;
    });
    itself = &server;
    HttpRequest root;
    root.target = "/";
    Identity identity = server.identity();
    QVERIFY(linkFor(identity, random_)->send(root));
    identity.authority = makeAuthority("another")->certificate;
    QCOMPARE(linkFor(identity, random_)->send(root).error().code, Errc::Denied);
}

void HostileServerTest::foreignClientCertificate()
{
    auto ours = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    auto theirs = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(ours->run() && theirs->run());
    Identity identity = ours->enrol("HKM-K01", "kiosk").value();
    const Identity foreign = theirs->enrol("HKM-K01", "kiosk").value();
    identity.certificate = foreign.certificate;
    identity.key = foreign.key;
    HttpRequest request;
    request.target = "/healthz";
    QCOMPARE(linkFor(identity, random_)->send(request).error().code, Errc::Denied);
}

void HostileServerTest::noClientCertificate()
{
    auto gateway = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway->run());
    Identity identity = gateway->enrol("HKM-K01", "kiosk").value();
    identity.certificate.clear();
    identity.key.clear();
    auto link = linkFor(identity, random_).value();
    for (const char* target : {"/healthz", "/metrics", "/v1/journals/HKM-K01", "/v1/feeds/CNHKM?after=0"}) {
        HttpRequest request;
        request.target = target;
        QCOMPARE(link.send(request).error().code, Errc::Denied);
    }
}

// The certificate is for 127.0.0.1 and localhost; the same gateway answers at 127.0.0.2 as well.
void HostileServerTest::certificateForAnotherHost()
{
    auto gateway = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(gateway->run());
    Identity identity = gateway->enrol("HKM-K01", "kiosk").value();
    gateway->kill();
    gateway->listenOn("0.0.0.0:0");
    QVERIFY(gateway->run());
    const std::string port = gateway->url().substr(gateway->url().rfind(':'));
    HttpRequest request;
    request.target = "/healthz";
    identity.gatewayUrl = "https://127.0.0.1" + port;
    QVERIFY(linkFor(identity, random_)->send(request));
    identity.gatewayUrl = "https://127.0.0.2" + port;
    QCOMPARE(linkFor(identity, random_)->send(request).error().code, Errc::Denied);
}

QTEST_APPLESS_MAIN(HostileServerTest)
#include "hostile_server_test.moc"
