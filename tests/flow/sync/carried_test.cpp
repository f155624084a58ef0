// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "kiosk/cli/sealed_tail.h"
#include "kiosk/cli/sync_once.h"
#include "kiosk/store/store_uplink.h"
#include "sync/log/batch.h"
#include "sync/log/problems.h"
#include "tests/support/paths.h"
#include "tests/support/store/stored.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTest>

#include <filesystem>
#include <tuple>

using namespace tongguan;
using namespace tongguan::sync;

namespace {

/// A kiosk with a real store and no line, and the stick in it.
struct Kiosk {
    explicit Kiosk(Identity given) : identity(std::move(given)) { QVERIFY(stored.open(identity.kiosk)); }

    void capture(int events)
    {
        for (int i = 0; i < events; ++i)
            QVERIFY(stored.store->note("kiosk.device", "kiosk", R"({"device":"printer","condition":"ready"})"));
    }
    cli::SealedTail seal(const std::string& folder)
    {
        return cli::writeSealedTail(*stored.store, identity, cli::acknowledgedUpTo(*stored.store).value(),
                                    stick(folder), random, [](const cli::SealedTail&) {})
            .value();
    }
    std::filesystem::path stick(const std::string& folder) const
    {
        return std::filesystem::path(stored.folder.path().toStdString()) / folder;
    }
    std::int64_t unsent() { return stored.store->counters()->unsent; }
    Result<cli::SyncOutcome> sync()
    {
        return cli::syncOnce(*stored.store, identity, random, log, [](const cli::SyncOutcome&) {});
    }

    Identity identity;
    test::Stored stored;
    SystemRandom random;
    QuietLog log;
};

} // namespace

/// Events that reach the gateway by other hands, and by their own line as well: each once.
class CarriedTest : public QObject {
    Q_OBJECT
  private slots:
    void init()
    {
        gateway_ = ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
        staff_.reset();
        QVERIFY(gateway_->run());
        kiosk_ = std::make_unique<Kiosk>(gateway_->enrol("HKM-K01", "kiosk").value());
        neighbour_ = gateway_->enrol("HKM-K02", "kiosk").value();
        line_.emplace(linkFor(*neighbour_, random_).value());
    }

    void arriveOnce()
    {
        kiosk_->capture(40);
        const auto tail = kiosk_->seal("stick");
        QCOMPARE(tail.events, static_cast<std::uint64_t>(kiosk_->unsent()));
        QCOMPARE(tail.files.size(), std::size_t{1});
        const auto receipt = bring("stick");
        QVERIFY2(receipt, receipt ? "" : receipt.error().what.c_str());
        QCOMPARE(receipt->head.seq, tail.upTo);
        QVERIFY(bring("stick")); // the stick once more, by somebody else
        QCOMPARE(heldOf("HKM-K01"), tail.upTo);
        kiosk_->capture(3);
        QVERIFY(cli::takeReceipt(*kiosk_->stored.store, kiosk_->identity, *receipt).value());
        QCOMPARE(kiosk_->unsent(), 3);
        QVERIFY(!cli::takeReceipt(*kiosk_->stored.store, kiosk_->identity, *receipt).value());
        QCOMPARE(kiosk_->sync()->pushed.events, std::uint64_t{3}); // its own line, later
        QCOMPARE(heldOf("HKM-K01"), tail.upTo + 3);
    }

    /// The line came back while the stick was on its way.
    void theLineWasFaster()
    {
        kiosk_->capture(10);
        const auto tail = kiosk_->seal("stick");
        kiosk_->capture(10);
        const auto sent = kiosk_->sync();
        QVERIFY(sent && !sent->upload);
        const auto receipt = bring("stick");
        QVERIFY(receipt);
        QCOMPARE(receipt->head.seq, sent->pushed.receiver.seq);
        QVERIFY(receipt->head.seq > tail.upTo);
        QCOMPARE(kiosk_->unsent(), 0);
    }

    /// The second stick before the first.
    void aGapIsSaid()
    {
        kiosk_->capture(10);
        const auto first = kiosk_->seal("first");
        kiosk_->capture(5);
        const auto rest = cli::writeSealedTail(*kiosk_->stored.store, kiosk_->identity, first.upTo,
                                               kiosk_->stick("second"), random_, [](const cli::SealedTail&) {});
        QVERIFY(rest);
        QCOMPARE(rest->events, std::uint64_t{5});
        QVERIFY(!bring("second"));
        QCOMPARE(line_->problem(), std::string(problem::kGap));
        QVERIFY(bring("first"));
        QCOMPARE(bring("second")->head.seq, rest->upTo);
    }

    void manyFilesInOrder()
    {
        kiosk_->capture(static_cast<int>(kMaxBatchEvents) + 300);
        const auto tail = kiosk_->seal("stick");
        QCOMPARE(tail.files.size(), std::size_t{2});
        QCOMPARE(bring("stick")->head.seq, tail.upTo);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("type");
        QTest::newRow("a changed byte") << "byte" << QString::fromUtf8(problem::kBadBatch);
        QTest::newRow("cut") << "cut" << QString::fromUtf8(problem::kBadBatch);
        QTest::newRow("no sealed batch") << "text" << QString::fromUtf8(problem::kBadBatch);
        QTest::newRow("a machine that was revoked") << "revoked" << QString::fromUtf8(problem::kForbidden);
        QTest::newRow("a machine of another gateway") << "stranger" << QString::fromUtf8(problem::kForbidden);
        QTest::newRow("not signed by the machine") << "forged" << QString::fromUtf8(problem::kForbidden);
    }
    void refused()
    {
        QFETCH(QString, change);
        QFETCH(QString, type);
        kiosk_->capture(10);
        if (change == "forged")
            kiosk_->identity.journalSeed = Bytes(32, 9);
        const auto tail = kiosk_->seal("stick");
        const std::filesystem::path file = tail.files.front();
        std::string bytes = readFile(file).value();
        if (change == "byte")
            bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        if (change == "cut")
            bytes.resize(bytes.size() - 1);
        if (change == "text")
            bytes = "hello";
        QVERIFY(writeDurably(file, bytes));
        if (change == "revoked")
            std::ignore = gateway_->command("revoke", {"--kiosk", "HKM-K01"}); // prints nothing
        if (change == "stranger") {
            Identity unknown = kiosk_->identity;
            unknown.kiosk = "HKM-K09";
            Kiosk stranger(unknown);
            stranger.capture(2);
            std::filesystem::remove(file);
            std::filesystem::copy(stranger.seal("stick").files.front(), kiosk_->stick("stick"));
        }
        QVERIFY(!bring("stick"));
        QCOMPARE(QString::fromStdString(line_->problem()), type);
        QCOMPARE(heldOf("HKM-K01"), std::uint64_t{0});
    }

    /// A store that was copied: two machines of one name.
    void anotherJournalOfTheName()
    {
        kiosk_->capture(10);
        QVERIFY(kiosk_->sync());
        Kiosk copy(kiosk_->identity);
        copy.capture(20);
        const auto tail = cli::writeSealedTail(*copy.stored.store, copy.identity, 0, kiosk_->stick("stick"), random_,
                                               [](const cli::SealedTail&) {});
        QVERIFY(tail);
        const auto receipt = bring("stick");
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, Errc::Corrupt);
    }

    void receiptsThatAreNone()
    {
        kiosk_->capture(10);
        kiosk_->seal("stick");
        const auto receipt = bring("stick");
        QVERIFY(receipt);
        Kiosk other(*neighbour_);
        QCOMPARE(cli::takeReceipt(*other.stored.store, other.identity, *receipt).error().code, Errc::Denied);
        Checkpoint forged = *receipt;
        forged.head.seq += 1;
        QCOMPARE(cli::takeReceipt(*kiosk_->stored.store, kiosk_->identity, forged).error().code, Errc::Denied);
        const SigningKey own = SigningKey::fromSeed(kiosk_->identity.journalSeed).value();
        QCOMPARE(
            cli::takeReceipt(*kiosk_->stored.store, kiosk_->identity, signCheckpoint("HKM-K01", receipt->head, own))
                .error()
                .code,
            Errc::Denied);
        QVERIFY(kiosk_->unsent() > 0);
    }

  private:
    /// All files of that folder on the stick, over the neighbour's line: the last receipt.
    Result<Checkpoint> bring(const std::string& folder)
    {
        Result<Checkpoint> last = fail(Errc::NotFound, "nothing");
        const auto files = cli::sealedFilesIn(kiosk_->stick(folder));
        if (!files)
            return std::unexpected(files.error());
        for (const auto& file : *files) {
            last = cli::bring(file, *line_, neighbour_->gatewayKey);
            if (!last)
                return last;
        }
        return last;
    }

    /// Up to where the gateway holds a machine's journal.
    std::uint64_t heldOf(const std::string& kiosk)
    {
        if (!staff_)
            staff_ = gateway_->enrol("HKM-S01", "staff").value();
        HttpRequest request;
        request.target = "/v1/ports/CNHKM/stats";
        const Json stats = parseJson(linkFor(*staff_, random_)->send(std::move(request))->body).value();
        for (const Json& journal : stats["journals"]) {
            if (stringOr(journal, "kiosk") == kiosk)
                return journal["seq"].get<std::uint64_t>();
        }
        return 0;
    }

    SystemRandom random_;
    std::unique_ptr<ServerProcess> gateway_;
    std::unique_ptr<Kiosk> kiosk_;
    std::optional<Identity> neighbour_;
    std::optional<Identity> staff_;
    std::optional<GatewayLink> line_;
};

QTEST_GUILESS_MAIN(CarriedTest)
#include "carried_test.moc"
