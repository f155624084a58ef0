// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/result.h"
#include "base/system.h"
#include "kiosk/store/database.h"
#include "kiosk/store/key_keeper.h"
#include "kiosk/store/store_folder.h"
#include "sync/client/stored_identity.h"
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"
#include "tests/support/store/retention.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::test;

/// The real `tongguan` against the real gateway, as the people do it who set a kiosk up.
class CommandsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void enrolledKioskSendsEverything();
    void nothingIsInTheClear();
    void enrollRefusals_data();
    void enrollRefusals();
    void enrollAgainKeepsTheJournal();
    void revokedKioskIsToldNo();
    void tamperedJournal_data();
    void tamperedJournal();
    void cutOffEndIsSeen();
    void verifiesAfterRetention();
    void exportFilters();
    void decisionIsReplayed();
    void sameSeedSameJournal();
    void realStoreIsNotSimulatedInto();
    void storeTakesANewKey();
    void lostPassphrase();
    void refusals_data();
    void refusals();

  private:
    QString storeFolder(const QString& name);
    QStringList invited(const QString& store, const std::string& kiosk);
    Answer simulate(const QString& store, const QStringList& options = {});
    Result<store::Database> database(const QString& store);
    Result<sync::Identity> identity(const QString& store);
    std::unique_ptr<sync::ServerProcess> gateway_;
    QTemporaryDir folder_;
    SystemRandom random_;
};

void CommandsTest::initTestCase()
{
    auto made = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway");
    QVERIFY2(made.has_value(), made ? "" : made.error().what.c_str());
    gateway_ = std::move(*made);
    QVERIFY(gateway_->run());
}

/// A folder in which the key is sealed cheaply; all else is made by the commands.
QString CommandsTest::storeFolder(const QString& name)
{
    const std::filesystem::path folder = folder_.filePath(name).toStdString();
    std::filesystem::create_directories(folder);
    store::PassphraseKeeper keeper(folder / "kiosk.key", "trial", true);
    if (!keeper.exists())
        std::ignore = keeper.create(random_); // what fails shows in the commands
    return folder_.filePath(name);
}

QStringList CommandsTest::invited(const QString& store, const std::string& kiosk)
{
    const auto invitation = gateway_->invite(kiosk, "kiosk").value();
    return {"enroll",
            "--json",
            store,
            "--gateway",
            QString::fromStdString(invitation.url),
            "--code",
            QString::fromStdString(invitation.code),
            "--fingerprint",
            QString::fromStdString(invitation.fingerprint)};
}

Answer CommandsTest::simulate(const QString& store, const QStringList& options)
{
    return runTongguan(QStringList{"simulate", "--json", "--store", store, "--crossings", "3"} + options);
}

/// The file itself, by whoever has its key.
Result<store::Database> CommandsTest::database(const QString& store)
{
    const std::filesystem::path folder = store.toStdString();
    auto keys = store::PassphraseKeeper(folder / "kiosk.key", "trial").open();
    if (!keys)
        return failed(std::move(keys));
    return store::Database::open(folder / "kiosk.db", keys->key);
}

/// What the store keeps of its enrolment.
Result<sync::Identity> CommandsTest::identity(const QString& store)
{
    const SystemClock clock;
    sync::QuietLog log;
    auto opened = store::openFolder({.folder = store.toStdString(), .passphrase = "trial"}, clock, random_, log);
    if (!opened)
        return failed(std::move(opened));
    return sync::identityOf(**opened);
}

void CommandsTest::storeTakesANewKey()
{
    const QString store = storeFolder("rekeyed");
    const Answer simulated = simulate(store);
    QVERIFY(QFile::copy(store + "/kiosk.key", store + "/old.key"));
    QVERIFY(simulated.code == 0 && boolOr(object(runTongguan({"store", "rekey", "--json", store}).out), "taken"));
    const Answer verified = runTongguan({"journal", "verify", "--json", store});
    QCOMPARE(verified.code, 0);
    QCOMPARE(runTongguan({"journal", "export", store, "--type", "store.rekeyed"}).out.count('\n'), 1);
    const auto old = store::PassphraseKeeper(store.toStdString() + "/old.key", "trial").open();
    QVERIFY(old);
    QCOMPARE(store::Database::open(store.toStdString() + "/kiosk.db", old->key).error().code, Errc::Denied);

    // A kiosk has it open: the next key waits for it, and the passphrase can change meanwhile.
    {
        const SystemClock clock;
        sync::QuietLog log;
        auto open = store::openFolder({.folder = store.toStdString(), .passphrase = "trial"}, clock, random_, log);
        QVERIFY(open);
        const Answer waiting = runTongguan({"store", "rekey", "--json", store});
        QVERIFY2(waiting.code == 0, waiting.err.constData());
        QVERIFY(!boolOr(object(waiting.out), "taken", true));
        const QString words = folder_.filePath("words");
        QVERIFY(writeDurably(words.toStdString(), "mango rain\n"));
        QCOMPARE(runTongguan({"store", "passphrase", store, "--new-passphrase-file", words}).code, 0);
        store::PassphraseKeeper keeper(store.toStdString() + "/kiosk.key", "mango rain");
        QVERIFY(keeper.offersNext());
        QVERIFY(store::rekeyFolder(**open, keeper, random_).value_or(false));
    }
    QCOMPARE(runTongguan({"journal", "verify", store}).code, 3); // the old passphrase
    QCOMPARE(runTongguan({"journal", "verify", store, "--passphrase-file", folder_.filePath("words")}).code, 0);
}

void CommandsTest::lostPassphrase()
{
    const QString store = storeFolder("forgotten");
    QCOMPARE(simulate(store).code, 0);
    const QString centre = folder_.filePath("centre");
    const QString other = folder_.filePath("other");
    const QString escrow = folder_.filePath("forgotten.escrow");
    const QString words = folder_.filePath("new words");
    const QString made = folder_.filePath("new.key");
    QVERIFY(writeDurably(words.toStdString(), "seven durians\n"));
    QCOMPARE(runTongguan({"store", "keygen", centre}).code, 0);
    QCOMPARE(runTongguan({"store", "keygen", centre}).code, 3); // never over one that is there
    QCOMPARE(runTongguan({"store", "keygen", other}).code, 0);
    QCOMPARE(runTongguan({"store", "escrow", store, "--to", centre, "--output", escrow}).code, 3); // the secret half
    QCOMPARE(runTongguan({"store", "escrow", store, "--to", centre + ".pub", "--output", escrow}).code, 0);
    const auto recover = [&](const QString& key) {
        return runTongguan({"store", "recover", escrow, "--key", key, "--passphrase-file", words, "--output", made});
    };
    QCOMPARE(recover(other).code, 1);
    QCOMPARE(recover(centre).code, 0);
    QCOMPARE(recover(centre).code, 3); // is there already
    QVERIFY(QFile::remove(store + "/kiosk.key") && QFile::rename(made, store + "/kiosk.key"));
    QCOMPARE(runTongguan({"journal", "verify", store, "--passphrase-file", words}).code, 0);
    QVERIFY(!readFile(escrow.toStdString()).value().contains("seed"));
}

void CommandsTest::enrolledKioskSendsEverything()
{
    const QString store = storeFolder("whole");
    const Answer enrolled = runTongguan(invited(store, "HKM-K01"));
    QVERIFY2(enrolled.code == 0, enrolled.err.constData());
    QCOMPARE(stringOr(object(enrolled.out), "kiosk"), std::string("HKM-K01"));
    const Answer simulated = runTongguan({"simulate", "--json", "--store", store, "--crossings", "20"});
    QVERIFY2(simulated.code == 0, simulated.err.constData());
    QCOMPARE(integerOr(object(simulated.out), "crossings"), 20);
    const Answer verified = runTongguan({"journal", "verify", "--json", store});
    QCOMPARE(verified.code, 0);
    QCOMPARE(stringOr(object(verified.out), "hash"), stringOr(object(simulated.out), "hash"));
    const std::int64_t events = integerOr(object(verified.out), "seq");
    QCOMPARE(integerOr(object(runTongguan({"journal", "stats", "--json", store}).out), "unsent"), events);

    const Answer synced = runTongguan({"sync", "--json", store});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QCOMPARE(integerOr(object(synced.out), "sent"), events);
    const Json stats = object(runTongguan({"journal", "stats", "--json", store}).out);
    QCOMPARE(integerOr(stats, "unsent", -1), 0);
    QCOMPARE(integerOr(stats, "parked", -1), 0);
    QCOMPARE(integerOr(stats["eventsByType"], "crossing.decided"), 20);
    QCOMPARE(integerOr(object(runTongguan({"sync", "--json", store}).out), "sent", -1), 0);
}

/// The program reads pictures too, with libraries that bring another SQLite along: it must not be the one that stores.
void CommandsTest::nothingIsInTheClear()
{
    const QString store = storeFolder("sealed");
    QCOMPARE(runTongguan(invited(store, "HKM-K07")).code, 0);
    QCOMPARE(simulate(store).code, 0);
    int files = 0;
    for (const auto& one : std::filesystem::directory_iterator(store.toStdString())) {
        const auto bytes = readFile(one.path());
        QVERIFY(bytes);
        for (const char* marker : {"SQLite format", "BEGIN PRIVATE KEY", "journalSeed", "crossing.opened", "HKM-K07"})
            QVERIFY2(!bytes->contains(marker), one.path().c_str());
        ++files;
    }
    QVERIFY(files >= 2);
}

void CommandsTest::enrollRefusals_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("wrong code") << "--code" << "wrong" << 1;
    QTest::newRow("another gateway") << "--fingerprint" << QString(64, 'a') << 1;
    QTest::newRow("no TLS") << "--gateway" << "http://127.0.0.1:1" << 2;
    QTest::newRow("nobody there") << "--gateway" << "https://127.0.0.1:1" << 3;
}

/// A refusal leaves a store that can be enrolled.
void CommandsTest::enrollRefusals()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(int, code);
    const QString store = storeFolder(QStringLiteral("refused %1 %2").arg(option, value.left(8)).replace('/', '-'));
    QStringList arguments = invited(store, "HKM-K02");
    arguments[arguments.indexOf(option) + 1] = value;
    const Answer refused = runTongguan(arguments);
    QCOMPARE(refused.code, code);
    QVERIFY2(isOneLine(refused.err), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QCOMPARE(runTongguan({"sync", store}).code, 3);
    QCOMPARE(runTongguan(invited(store, "HKM-K02")).code, 0);
}

void CommandsTest::enrollAgainKeepsTheJournal()
{
    const QString store = storeFolder("again");
    QCOMPARE(runTongguan(invited(store, "HKM-K03")).code, 0);
    const auto before = identity(store);
    QVERIFY(before);
    QCOMPARE(simulate(store).code, 0);
    QCOMPARE(runTongguan({"sync", store}).code, 0);
    const Answer refused = runTongguan(invited(store, "HKM-K03"));
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains("--again"));
    QCOMPARE(runTongguan(invited(store, "HKM-K03") + QStringList{"--again"}).code, 0);
    const auto after = identity(store);
    QVERIFY(after);
    QVERIFY(after->key != before->key);
    QVERIFY(after->journalSeed == before->journalSeed);
    QCOMPARE(simulate(store).code, 0);
    const Answer synced = runTongguan({"sync", "--json", store});
    QVERIFY2(synced.code == 0, synced.err.constData());
    QVERIFY(integerOr(object(synced.out), "sent") > 0);
    // An invitation for another kiosk is of no use for this store.
    QCOMPARE(runTongguan(invited(store, "HKM-K04") + QStringList{"--again"}).code, 3);
    QCOMPARE(stringOr(object(runTongguan({"journal", "stats", "--json", store}).out), "kiosk"), std::string("HKM-K03"));
}

void CommandsTest::revokedKioskIsToldNo()
{
    const QString store = storeFolder("revoked");
    QCOMPARE(runTongguan(invited(store, "HKM-K05")).code, 0);
    QVERIFY(gateway_->command("revoke", {"--kiosk", "HKM-K05"}));
    const Answer synced = runTongguan({"sync", store});
    QCOMPARE(synced.code, 1);
    QVERIFY2(isOneLine(synced.err), synced.err.constData());
    QCOMPARE(runTongguan({"sync", store, "--gateway", "https://127.0.0.1:1"}).code, 3);
}

void CommandsTest::tamperedJournal_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("a body") << QByteArray("UPDATE journal SET body = replace(body, '\"', '\"\"') WHERE seq = 7");
    QTest::newRow("a type") << QByteArray("UPDATE journal SET type = 'no.such' WHERE seq = 7");
    QTest::newRow("a time") << QByteArray("UPDATE journal SET at = at + 1 WHERE seq = 7");
    QTest::newRow("a hash") << QByteArray("UPDATE journal SET hash = zeroblob(32) WHERE seq = 7");
    QTest::newRow("half a hash") << QByteArray("UPDATE journal SET hash = zeroblob(16) WHERE seq = 7");
    QTest::newRow("a row gone") << QByteArray("DELETE FROM journal WHERE seq = 7");
}

/// By whoever has the key and takes the guards away: the chain tells.
void CommandsTest::tamperedJournal()
{
    QFETCH(QByteArray, change);
    const QString store = storeFolder(QStringLiteral("tampered-") + QTest::currentDataTag());
    QCOMPARE(simulate(store).code, 0);
    {
        auto file = database(store);
        QVERIFY(file);
        QVERIFY(file->execute("DROP TRIGGER journal_keeps_its_chain; DROP TRIGGER journal_is_append_only"));
        QVERIFY(file->execute(change.toStdString()));
    }
    const Answer verified = runTongguan({"journal", "verify", "--json", store});
    QCOMPARE(verified.code, 1);
    QCOMPARE(integerOr(object(verified.out), "brokenAt"), 7);
    QVERIFY(runTongguan({"journal", "verify", store}).out.contains("event 7"));
}

/// The chain alone cannot tell that its end is gone; what the gateway acknowledged can.
void CommandsTest::cutOffEndIsSeen()
{
    const QString store = storeFolder("cut");
    QCOMPARE(runTongguan(invited(store, "HKM-K06")).code, 0);
    QCOMPARE(simulate(store).code, 0);
    QCOMPARE(runTongguan({"sync", store}).code, 0);
    const std::int64_t events = integerOr(object(runTongguan({"journal", "verify", "--json", store}).out), "seq");
    {
        auto file = database(store);
        QVERIFY(file);
        QVERIFY(file->execute("DROP TRIGGER journal_is_append_only; DELETE FROM journal WHERE seq = "
                              "(SELECT max(seq) FROM journal)"));
    }
    const Answer verified = runTongguan({"journal", "verify", "--json", store});
    QCOMPARE(verified.code, 1);
    QCOMPARE(integerOr(object(verified.out), "brokenAt"), events);
}

/// What retention took is no damage: chain, export and another sync go on.
void CommandsTest::verifiesAfterRetention()
{
    const QString store = storeFolder("retention");
    QCOMPARE(runTongguan(invited(store, "HKM-K08")).code, 0);
    QCOMPARE(simulate(store).code, 0);
    const SystemClock clock;
    {
        sync::QuietLog log;
        auto kiosk = store::openFolder({.folder = store.toStdString(), .passphrase = "trial"}, clock, random_, log);
        QVERIFY(kiosk);
        const auto rows = (*kiosk)->ownOnSite();
        QCOMPARE(rows->size(), std::size_t{3});
        for (const store::CrossingRow& row : *rows) // nobody waits any more
            QVERIFY((*kiosk)->append(row.id, "staff:0417",
                                     std::vector<clearance::CrossingEvent>{clearance::TurnedBack{.reason = "TEST"}}));
    }
    QCOMPARE(runTongguan({"sync", store}).code, 0);
    const Answer before = runTongguan({"journal", "verify", "--json", store});
    {
        sync::QuietLog log;
        auto kiosk = store::openFolder({.folder = store.toStdString(), .passphrase = "trial"}, clock, random_, log);
        QVERIFY(kiosk);
        const auto erased = test::keepRetention(**kiosk, clock.now() + std::chrono::days{2});
        QVERIFY(erased);
        QVERIFY(erased->persons >= 3);
    }
    QVERIFY(!runTongguan({"journal", "export", store}).out.contains("birth"));
    const Answer after = runTongguan({"journal", "verify", "--json", store});
    QCOMPARE(after.code, 0);
    QCOMPARE(integerOr(object(after.out), "seq"), integerOr(object(before.out), "seq") + 1); // what says so
    QCOMPARE(runTongguan({"sync", store}).code, 0);
}

void CommandsTest::exportFilters()
{
    const QString store = storeFolder("export");
    QCOMPARE(simulate(store).code, 0);
    const auto lines = [&](const QStringList& options) {
        const Answer exported = runTongguan(QStringList{"journal", "export", store} + options);
        return exported.out.isEmpty() ? QList<QByteArray>{} : exported.out.trimmed().split('\n');
    };
    const auto all = lines({});
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(integerOr(object(all[i]), "seq"), i + 1);
    QCOMPARE(lines({"--from", "6"}), all.mid(5));
    const auto decided = lines({"--type", "crossing.decided"});
    QCOMPARE(decided.size(), 3);
    const QString crossing = QString::fromStdString(stringOr(object(decided[1]), "crossing"));
    for (const QByteArray& line : lines({"--crossing", crossing}))
        QCOMPARE(QString::fromStdString(stringOr(object(line), "crossing")), crossing);
    QCOMPARE(lines({"--crossing", crossing, "--type", "crossing.decided", "--type", "crossing.opened"}).size(), 2);
    QCOMPARE(runTongguan({"journal", "export", store, "--type", "nothing.such"}).code, 1);
}

/// What the kiosk decided, decided again on what was kept for it: the same, bit for bit.
void CommandsTest::decisionIsReplayed()
{
    const QString store = storeFolder("replay");
    QCOMPARE(simulate(store, {"--seed", "5"}).code, 0);
    const Answer again = runTongguan({"decide", "--json", "--replay", store});
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(integerOr(object(again.out), "same"), 3);
    QCOMPARE(integerOr(object(again.out), "different"), 0);
    QCOMPARE(integerOr(object(again.out), "without_inputs"), 0);
    // An old rule is another law: here all lanes but that of staff are gone from what was kept.
    {
        auto file = database(store);
        QVERIFY(file);
        QVERIFY(file->execute("UPDATE decided_on SET inputs = replace(inputs, '\"integrity\":true', "
                              "'\"integrity\":false')"));
    }
    const Answer changed = runTongguan({"decide", "--json", "--replay", store});
    QCOMPARE(changed.code, 1);
    QCOMPARE(integerOr(object(changed.out.trimmed().split('\n').last()), "different"), 3);
}

void CommandsTest::sameSeedSameJournal()
{
    const auto simulated = [&](const char* name, const char* seed) {
        return simulate(storeFolder(name), {"--seed", seed, "--at", "2026-11-25T09:00:00Z"});
    };
    const auto documents = [&](const char* name) {
        QStringList bodies;
        const Answer exported = runTongguan({"journal", "export", storeFolder(name), "--type", "document.read"});
        for (const QByteArray& line : exported.out.trimmed().split('\n'))
            bodies += QString::fromStdString(stringOr(object(line), "body"));
        return bodies;
    };
    const std::string first = stringOr(object(simulated("seed 1", "1").out), "hash");
    QCOMPARE(first.size(), std::size_t{64});
    QCOMPARE(stringOr(object(simulated("seed 1 too", "1").out), "hash"), first);
    QCOMPARE(simulated("seed 2", "2").code, 0);
    QVERIFY(documents("seed 2") != documents("seed 1"));
    // A second run goes on with other trucks.
    QCOMPARE(simulated("seed 1", "1").code, 0);
    const QStringList twice = documents("seed 1");
    QCOMPARE(twice.size(), 6);
    QVERIFY(twice.mid(3) != twice.mid(0, 3));
}

void CommandsTest::realStoreIsNotSimulatedInto()
{
    const QString store = storeFolder("real");
    QCOMPARE(simulate(store).code, 0);
    {
        auto file = database(store);
        QVERIFY(file);
        QVERIFY(file->execute("DROP TRIGGER journal_keeps_its_chain; UPDATE journal SET type = 'kiosk.started' "
                              "WHERE type = 'kiosk.simulated'"));
    }
    const Answer refused = simulate(store);
    QCOMPARE(refused.code, 3);
    QVERIFY2(isOneLine(refused.err), refused.err.constData());
}

void CommandsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("code");
    const QStringList simulate{"simulate", "--store", "STORE", "--crossings", "1"};
    QTest::newRow("no passphrase") << QStringList{"journal", "verify", "STORE"} << "" << 2;
    QTest::newRow("no passphrase for a new store") << simulate << "" << 2;
    QTest::newRow("wrong passphrase") << QStringList{"journal", "stats", "STORE"} << "wrong" << 3;
    QTest::newRow("no passphrase file") << QStringList{"journal", "stats", "STORE", "--passphrase-file", "nowhere"}
                                        << "trial" << 3;
    QTest::newRow("empty passphrase file")
        << QStringList{"journal", "stats", "STORE", "--passphrase-file", "/dev/null"} << "trial" << 2;
    QTest::newRow("no store") << QStringList{"journal", "export", "nowhere"} << "trial" << 3;
    QTest::newRow("not enrolled") << QStringList{"sync", "STORE"} << "trial" << 3;
    QTest::newRow("no crossings") << QStringList{"simulate", "--store", "STORE", "--crossings", "0"} << "trial" << 2;
    QTest::newRow("no such port") << simulate + QStringList{"--sample-port", "nowhere"} << "trial" << 3;
    QTest::newRow("no time") << simulate + QStringList{"--at", "noon"} << "trial" << 2;
    QTest::newRow("a place that is a file")
        << QStringList{"simulate", "--store", "README.md", "--crossings", "1"} << "trial" << 3;
    QTest::newRow("no subcommand") << QStringList{"journal"} << "trial" << 2;
    QTest::newRow("decide without lists")
        << QStringList{"decide", "--reference", "nowhere", "--at", "2026-11-25T09:00:00Z", "-"} << "trial" << 3;
    QTest::newRow("decide without a file")
        << QStringList{"decide", "--reference", "assets/sample-port", "--at", "2026-11-25T09:00:00Z", "nowhere"}
        << "trial" << 3;
}

/// One line that says what to do, and nothing on standard output.
void CommandsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, passphrase);
    QFETCH(int, code);
    const QString store = storeFolder("refusals");
    if (!QFile::exists(store + "/kiosk.db"))
        QCOMPARE(simulate(store).code, 0);
    arguments.replaceInStrings("STORE", store);
    const Answer refused = runTongguan(arguments, {}, passphrase);
    QCOMPARE(refused.code, code);
    QVERIFY2(isOneLine(refused.err), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
