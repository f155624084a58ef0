// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "sync/client/key_request.h"
#include "sync/client/renewal.h"
#include "sync/client/sync_loop.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/renewals.h"
#include "sync/gateway/run_gateway.h"
#include "sync/log/problems.h"
#include "tests/support/paths.h"
#include "tests/support/sync/memory_feed.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <optional>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

constexpr int kPatience = 60'000; // milliseconds

/// The real time, and some days.
class LaterClock final : public Clock {
  public:
    explicit LaterClock(std::chrono::days by) : by_(by) {}
    UtcTime now() const override { return system_.now() + by_; }
    Microseconds monotonic() const override { return system_.monotonic(); }
    std::string boot() const override { return system_.boot(); }
    bool trusted() const override { return true; }

  private:
    SystemClock system_;
    std::chrono::days by_;
};

} // namespace

class RenewalTest : public QObject {
    Q_OBJECT
  private slots:
    void init()
    {
        gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
        QVERIFY(gateway_->run());
        identity_ = gateway_->enrol("HKM-K01", "kiosk").value();
    }

    void isDueInItsLastThird()
    {
        const auto term = termOf(identity_->certificate);
        QVERIFY(term);
        QVERIFY(term->until - term->from > std::chrono::days{365});
        QVERIFY(!isRenewalDue(*identity_, term->from + std::chrono::days{240}));
        QVERIFY(isRenewalDue(*identity_, term->from + std::chrono::days{250}));
        QVERIFY(isRenewalDue(*identity_, term->until + std::chrono::days{1}));
        Identity broken = *identity_;
        broken.certificate = "nothing";
        QVERIFY(!isRenewalDue(broken, term->until));
    }

    /// The answer may be lost, or the power go before it is kept: the old one is good until the new one is shown.
    void bothAreGoodUntilTheNewOneIsUsed()
    {
        QVERIFY(renew(*identity_)); // its answer got lost
        QVERIFY(works(*identity_));
        const auto next = renew(*identity_);
        QVERIFY2(next, next ? "" : next.error().what.c_str());
        QVERIFY(next->key != identity_->key);
        QVERIFY(next->journalSeed == identity_->journalSeed);
        QVERIFY(works(*identity_));
        QVERIFY(works(*next));
        QVERIFY(!works(*identity_));
        QVERIFY(works(*next));
        gateway_->kill();
        QVERIFY(gateway_->run());
        QVERIFY(works(*next));
        QVERIFY(!works(*identity_));
    }

    /// An answer that got lost is worth nothing to whoever found it.
    void onlyTheLastNewOneIsGood()
    {
        const auto lost = renew(*identity_);
        const auto next = renew(*identity_);
        QVERIFY(lost && next);
        QVERIFY(!works(*lost));
        QVERIFY(works(*next));
    }

    void revokedIsNotRenewed()
    {
        const auto next = renew(*identity_);
        std::ignore = gateway_->command("revoke", {"--kiosk", "HKM-K01"}); // prints nothing
        QVERIFY(!works(*next));
        QCOMPARE(renew(*identity_).error().code, Errc::Denied);
    }

    void badRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("no request") << QByteArray("{}");
        QTest::newRow("garbage") << QByteArray(R"({"request":"-----BEGIN CERTIFICATE REQUEST-----"})");
        QTest::newRow("deep") << QByteArray(10'000, '[');
        QTest::newRow("a certificate") << QByteArray();
    }
    void badRequests()
    {
        QFETCH(QByteArray, body);
        HttpRequest request;
        request.method = "POST";
        request.target = "/v1/renewals";
        request.body = body.isEmpty() ? dump(Json{{"request", identity_->certificate}}) : body.toStdString();
        auto line = linkFor(*identity_, random_).value();
        QVERIFY(!line.send(std::move(request)));
        QCOMPARE(line.problem(), std::string(problem::kBadRequest));
        QVERIFY(works(*identity_));
    }

    /// By itself, once, and the journal goes on under the new certificate.
    void theLoopRenews()
    {
        const LaterClock later(std::chrono::days{250});
        MemoryJournal journal("HKM-K01", identity_->journalSeed);
        MemoryFeed feed;
        std::mutex mutex;
        std::optional<Identity> next;
        std::atomic<int> times = 0;
        const auto run = [&](const Identity& identity, const Clock& clock) {
            return SyncLoop::start(identity, {.source = journal,
                                              .sink = feed,
                                              .onStoreThread = atOnce(),
                                              .onStatus = {},
                                              .clock = clock,
                                              .random = random_,
                                              .log = log_,
                                              .onRenewed =
                                                  [&](const Identity& given) {
                                                      const std::lock_guard lock(mutex);
                                                      next = given;
                                                      ++times;
                                                  }})
                .value();
        };
        {
            journal.append("document.read", "{}");
            const auto loop = run(*identity_, later);
            QVERIFY(QTest::qWaitFor([&] { return times.load() == 1; }, kPatience));
            loop->poke();
            QTest::qWait(300);
            QCOMPARE(times.load(), 1);
        }
        const SystemClock today;
        const auto loop = run(*next, today);
        journal.append("facts.confirmed", "{}");
        loop->poke();
        QVERIFY(QTest::qWaitFor([&] { return loop->status().state == LinkState::Online; }, kPatience));
        QCOMPARE(times.load(), 1); // a new one is not due
        QVERIFY(!works(*identity_));
    }

    /// A gateway that is started a year later, as if it had stood still.
    void theServerRenewsItself()
    {
        const std::filesystem::path folder = gateway_->folder();
        gateway_->stop();
        const auto before = readFolder(folder);
        QVERIFY(before);
        renewDue(folder, SystemClock(), random_, log_);
        QCOMPARE(readFolder(folder)->server.certificate, before->server.certificate);
        renewDue(folder, LaterClock(std::chrono::days{250}), random_, log_);
        const auto after = readFolder(folder);
        QVERIFY(after->server.certificate != before->server.certificate);
        QCOMPARE(namesOf(after->server.certificate).value(), namesOf(before->server.certificate).value());
        QCOMPARE(after->authority.certificate, before->authority.certificate);
        QVERIFY(gateway_->run());
        QVERIFY(works(*identity_)); // the machines ask nobody
    }

    void names()
    {
        const auto authority = makeAuthority("trial").value();
        const std::vector<std::string> names{"gateway.hekou.example", "10.0.0.7", "fe80:0:0:0:0:0:0:7"};
        QCOMPARE(namesOf(certifyServer(authority, names)->certificate).value(), names);
        QVERIFY(!namesOf(authority.certificate));
        QVERIFY(!namesOf("hello"));
    }

    void theGatewayRenewsAtItsWindow()
    {
        const auto window = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-window").value();
        QVERIFY(window->run());
        const auto invitation = window->invite("GW-HKM", "gateway");
        QVERIFY(invitation);
        const std::filesystem::path folder = gateway_->folder();
        QVERIFY(joinWindow(folder, invitation->url, invitation->code, invitation->fingerprint));
        const Identity before = *readFolder(folder)->window;
        renewDue(folder, LaterClock(std::chrono::days{250}), random_, log_);
        const Identity after = *readFolder(folder)->window;
        QVERIFY(after.certificate != before.certificate);
        QVERIFY(works(after));
        QVERIFY(!works(before));
        window->kill();
        renewDue(folder, LaterClock(std::chrono::days{250}), random_, log_); // nobody there: it stays as it is
        QCOMPARE(readFolder(folder)->window->certificate, after.certificate);
    }

  private:
    Result<Identity> renew(const Identity& identity)
    {
        auto line = linkFor(identity, random_).value();
        return renewed(line, identity);
    }
    bool works(const Identity& identity)
    {
        HttpRequest request;
        request.target = "/healthz";
        return linkFor(identity, random_)->send(std::move(request)).has_value();
    }

    SystemRandom random_;
    QuietLog log_;
    std::unique_ptr<ServerProcess> gateway_;
    std::optional<Identity> identity_;
};

QTEST_GUILESS_MAIN(RenewalTest)
#include "renewal_test.moc"
