// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "sync/single_window/exchange/http_post.h"
#include "sync/single_window/exchange/mailbox.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/zip/zip_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <dlfcn.h>
#include <format>
#include <map>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

// Every such call of the program and its libraries comes here: the n-th one fails, or is the process's last.
namespace {
enum class Fault : std::uint8_t { None, Fail, Die };
Fault fault = Fault::None;
int untilFault = 0;

bool faulted()
{
    if (fault == Fault::None || --untilFault != 0)
        return false;
    if (fault == Fault::Die)
        ::_exit(9);
    errno = ENOSPC;
    return true;
}
} // namespace

namespace {
// libc's own, which this program's stand before.
template <typename Call> Call* libcs(const char* name)
{
    return reinterpret_cast<Call*>(::dlsym(RTLD_NEXT, name));
}
} // namespace

extern "C" {
int rename(const char* from, const char* to) noexcept
{
    static auto* const real = libcs<decltype(::rename)>("rename");
    return faulted() ? -1 : real(from, to);
}
int fsync(int descriptor)
{
    static auto* const real = libcs<decltype(::fsync)>("fsync");
    return faulted() ? -1 : real(descriptor);
}
ssize_t write(int descriptor, const void* data, size_t size)
{
    static auto* const real = libcs<decltype(::write)>("write");
    if (fault != Fault::None && untilFault == 1 && size > 1)
        std::ignore = real(descriptor, data, size / 2); // half of it is there before it fails
    return faulted() ? -1 : real(descriptor, data, size);
}
}

using namespace tongguan;
using namespace tongguan::exchange;
using manifest::ReceiptCode;
using manifest::Standing;

namespace {

constexpr int kMessages = 2;

manifest::ManifestMessage message(int number)
{
    manifest::ManifestMessage made;
    const std::string time = std::format("20261124091500{:03}", number);
    made.head = {.messageId = "CN_MT3402_1p0_530000HKMK03_" + time,
                 .type = manifest::Type::Arrival,
                 .sender = "530000HKMK03",
                 .receiver = "8620",
                 .sentAt = time};
    made.office = "8620";
    made.batch = std::format("326112400{:04}", number);
    made.vehicle.arrivalAt = "20261124091500";
    made.vehicle.mode = "3";
    return made;
}

manifest::Receipt receipt(int number, ReceiptCode code, std::string time = "20261124092000000")
{
    manifest::Receipt made;
    made.head = message(number).head;
    made.head.function = manifest::Function::ClearanceReceipt;
    made.head.sentAt = std::move(time);
    made.code = code;
    return made;
}

/// A single window that keeps what it is sent by its name in a folder of its own, as a process that outlives ours.
class Window final : public Post {
  public:
    explicit Window(std::filesystem::path folder) : folder_(std::move(folder)) {}
    Result<Outcome> post(const std::string& name, const std::string& content) override
    {
        if (down)
            return fail(Errc::Unavailable, "no line");
        if (refuse)
            return Outcome::Refused;
        const Fault kept = std::exchange(fault, Fault::None); // its disk is not ours
        const auto written = writeDurably(folder_ / name, content);
        fault = kept;
        return written ? Result<Outcome>(Outcome::Taken) : std::unexpected(written.error());
    }
    bool down = false;
    bool refuse = false;

  private:
    std::filesystem::path folder_;
};

/// Puts two messages, posts them, reads the receipts. Stops where something fails.
bool scenario(const std::filesystem::path& root)
{
    auto mailbox = Mailbox::open(root / "exchange");
    if (!mailbox)
        return false;
    for (int i = 0; i < kMessages; ++i)
        if (!mailbox->put(message(i)))
            return false;
    Window window(root / "window");
    const auto posted = mailbox->send(window);
    return posted && !posted->interrupted && mailbox->collect(UtcTime{}).has_value();
}

std::size_t count(Folders& folders, Box box)
{
    return folders.list(box).value().size();
}

} // namespace

class MailboxTest : public QObject {
    Q_OBJECT
  private slots:
    void outAndBack();
    void neverTwice();
    void theLineGoes();
    void refused();
    void whatIsNoReceipt();
    void everyFaultOnce_data();
    void everyFaultOnce();
    void standings();
    void statuses_data();
    void statuses();
};

void MailboxTest::outAndBack()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    auto mailbox = Mailbox::open(root).value();
    QVERIFY(mailbox.put(message(1)).value());
    const std::string name = "CN_MT3402_1p0_530000HKMK0320261124091500001.zip";
    const auto file = zip::read(mailbox.folders().content(Box::Out, name).value(), 10'000).value();
    QCOMPARE(file.name, std::string("CN_MT3402_1p0_530000HKMK0320261124091500001.xml"));
    QVERIFY(std::get<manifest::ManifestMessage>(manifest::decode(file.content).value()) == message(1));
    QVERIFY(mailbox.ledger().unanswered() == std::vector{message(1).head.messageId});

    // The single window's client moves it on and brings two receipts, one of them zipped, under one name.
    QVERIFY(mailbox.folders().move(name, Box::Out, Box::Sent).has_value());
    const auto bring = [&](const manifest::Receipt& one, const char* as, bool zipped) {
        const auto xml = manifest::encode(one).value();
        const auto content = zipped ? zip::write({.name = "r.xml", .content = xml}).value() : xml;
        QVERIFY(writeDurably(root / "InBox" / as, content).has_value());
    };
    bring(receipt(1, ReceiptCode::SentToCustoms), "r.zip", true);
    QCOMPARE(mailbox.collect(UtcTime{}).value().receipts.size(), std::size_t{1});
    QVERIFY(mailbox.ledger().standing(message(1).head.messageId) == Standing::OnItsWay);
    bring(receipt(1, ReceiptCode::Released), "r.zip", false);
    QCOMPARE(mailbox.collect(UtcTime{}).value().receipts.size(), std::size_t{1});
    QVERIFY(mailbox.ledger().standing(message(1).head.messageId) == Standing::Released);
    // Again, and one of somebody else's.
    bring(receipt(1, ReceiptCode::Released), "again.xml", false);
    bring(receipt(7, ReceiptCode::Released), "other.xml", false);
    const auto collected = mailbox.collect(UtcTime{}).value();
    QVERIFY(collected.receipts.empty() && collected.repeated == 1 && collected.unknown == 1);
    // A restart knows the same.
    const auto later = Mailbox::open(root).value();
    QVERIFY(later.ledger().standing(message(1).head.messageId) == Standing::Released);
    QVERIFY(later.ledger().unanswered().empty());
}

void MailboxTest::neverTwice()
{
    const QTemporaryDir folder;
    auto mailbox = Mailbox::open(folder.path().toStdString()).value();
    QVERIFY(mailbox.put(message(1)).value());
    for (const Box box : {Box::Sent, Box::Fail}) {
        QVERIFY(!mailbox.put(message(1)).value());
        const auto from = mailbox.folders().list(Box::Out).value().empty() ? Box::Sent : Box::Out;
        QVERIFY(mailbox.folders().move(mailbox.folders().list(from).value().front(), from, box).has_value());
        QVERIFY(!mailbox.put(message(1)).value());
    }
    auto other = message(2);
    other.head.messageId = "CN_MT3402_1p0_../../etc_20261124091500002";
    QCOMPARE(mailbox.put(other).error().code, Errc::InvalidInput);
    QVERIFY(!mailbox.folders().put("../x", "y").has_value());
    QVERIFY(!mailbox.folders().content(Box::Out, "../../x").has_value());
}

void MailboxTest::theLineGoes()
{
    const QTemporaryDir folder;
    auto mailbox = Mailbox::open(folder.path().toStdString() + "/exchange").value();
    QVERIFY(std::filesystem::create_directory(folder.path().toStdString() + "/window"));
    for (int i = 0; i < kMessages; ++i)
        QVERIFY(mailbox.put(message(i)).value());
    Window window(folder.path().toStdString() + "/window");
    window.down = true;
    QVERIFY((mailbox.send(window).value() == Posted{.sent = 0, .refused = 0, .interrupted = true}));
    QCOMPARE(count(mailbox.folders(), Box::Out), std::size_t{kMessages});
    window.down = false;
    QVERIFY((mailbox.send(window).value() == Posted{.sent = kMessages, .refused = 0, .interrupted = false}));
    QCOMPARE(count(mailbox.folders(), Box::Sent), std::size_t{kMessages});
}

void MailboxTest::refused()
{
    const QTemporaryDir folder;
    auto mailbox = Mailbox::open(folder.path().toStdString()).value();
    QVERIFY(mailbox.put(message(1)).value());
    Window window(folder.path().toStdString());
    window.refuse = true;
    QCOMPARE(mailbox.send(window).value().refused, std::size_t{1});
    QCOMPARE(count(mailbox.folders(), Box::Fail), std::size_t{1});
}

void MailboxTest::whatIsNoReceipt()
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    auto mailbox = Mailbox::open(root).value();
    QVERIFY(writeDurably(root / "InBox" / "half.xml", "<Manifest><Head>").has_value());
    QVERIFY(writeDurably(root / "InBox" / "x.xml.tmp", "<Manifest>").has_value());
    const auto written = mailbox.folders().written(Box::In, "half.xml").value();
    QCOMPARE(mailbox.collect(written + std::chrono::seconds(30)).value().later, std::size_t{1});
    QCOMPARE(mailbox.collect(written + std::chrono::minutes(2)).value().apart, std::size_t{1});
    QCOMPARE(count(mailbox.folders(), Box::Apart), std::size_t{1});
    QVERIFY(std::filesystem::exists(root / "InBox" / "x.xml.tmp"));
}

void MailboxTest::everyFaultOnce_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("a call fails") << static_cast<int>(Fault::Fail);
    QTest::newRow("the process dies") << static_cast<int>(Fault::Die);
}

/// The 1st, 2nd, 3rd … write, sync and rename, until none is left. After each, the scenario once more: every message is
/// out exactly once, whole, and the window has each once.
void MailboxTest::everyFaultOnce()
{
    QFETCH(int, kind);
    int faults = 0;
    for (int n = 1;; ++n) {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QVERIFY(std::filesystem::create_directories(root / "window"));
        QVERIFY(std::filesystem::create_directories(root / "exchange" / "InBox"));
        for (int i = 0; i < kMessages; ++i)
            QVERIFY(writeDurably(root / "exchange" / "InBox" / std::format("r{}.xml", i),
                                 manifest::encode(receipt(i, ReceiptCode::Accepted)).value())
                        .has_value());
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            fault = static_cast<Fault>(kind);
            untilFault = n;
            std::ignore = scenario(root);
            ::_exit(untilFault > 0 ? 0 : 9);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        // What lies in OutBox after a fault is whole.
        auto folders = Folders::open(root / "exchange").value();
        const auto waiting = folders.list(Box::Out).value();
        for (const std::string& name : waiting)
            QVERIFY(zip::read(folders.content(Box::Out, name).value(), 10'000).has_value());
        QVERIFY(scenario(root));
        const auto mailbox = Mailbox::open(root / "exchange").value();
        QCOMPARE(count(folders, Box::Out) + count(folders, Box::Fail), std::size_t{0});
        QCOMPARE(count(folders, Box::Sent), std::size_t{kMessages});
        QCOMPARE(count(folders, Box::In) + count(folders, Box::Apart), std::size_t{0});
        const auto atWindow = std::distance(std::filesystem::directory_iterator(root / "window"), {});
        QCOMPARE(atWindow, kMessages);
        for (int i = 0; i < kMessages; ++i)
            QVERIFY(mailbox.ledger().standing(message(i).head.messageId) == Standing::Taken);
        if (WEXITSTATUS(status) == 0)
            break;
        ++faults;
    }
    QVERIFY(faults > 15);
    qInfo("%d faults", faults);
}

void MailboxTest::standings()
{
    const auto code = [](ReceiptCode one, const char* time) { return receipt(1, one, time); };
    const std::vector<std::pair<std::vector<manifest::Receipt>, Standing>> cases{
        {{}, Standing::OnItsWay},
        {{code(ReceiptCode::StoredAtCentre, "1")}, Standing::OnItsWay},
        {{code(ReceiptCode::StoredAtCentre, "1"), code(ReceiptCode::FailedToCustoms, "2")}, Standing::Failed},
        {{code(ReceiptCode::FailedToCustoms, "2"), code(ReceiptCode::SentToCustoms, "3")}, Standing::OnItsWay},
        {{code(ReceiptCode::FailedToCustoms, "9"), code(ReceiptCode::Accepted, "3")}, Standing::Taken},
        {{code(ReceiptCode::Accepted, "3"), code(ReceiptCode::Released, "4")}, Standing::Released},
        {{code(ReceiptCode::Released, "4"), code(ReceiptCode::UnloadingRefused, "5")}, Standing::Refused},
        {{code(ReceiptCode::Released, "4"), code(ReceiptCode::Returned, "4")}, Standing::Refused},
    };
    std::mt19937 random(1);
    for (const auto& [receipts, standing] : cases) {
        // In any order, some of them twice.
        for (int round = 0; round < 20; ++round) {
            auto some = receipts;
            if (!some.empty())
                some.push_back(some[random() % some.size()]);
            std::ranges::shuffle(some, random);
            QVERIFY(standingOf(some) == standing);
        }
    }
}

void MailboxTest::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    for (const int status : {200, 201, 204, 409})
        QTest::addRow("%d", status) << status << "taken";
    for (const int status : {400, 401, 403, 404, 413, 422, 301})
        QTest::addRow("%d", status) << status << "refused";
    for (const int status : {408, 425, 429, 500, 503, 100})
        QTest::addRow("%d", status) << status << "later";
}

void MailboxTest::statuses()
{
    QFETCH(int, status);
    QFETCH(QString, outcome);
    const auto said = outcomeOf(status);
    QCOMPARE(!said ? "later" : *said == Post::Outcome::Taken ? "taken" : "refused", outcome);
}

QTEST_APPLESS_MAIN(MailboxTest)
#include "mailbox_test.moc"
