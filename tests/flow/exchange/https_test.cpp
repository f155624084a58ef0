// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "base/json.h"
#include "base/system.h"
#include "sync/client/key_request.h"
#include "sync/exchange/poster.h"
#include "sync/gateway/authority.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/server.h"
#include "tests/support/single_window/other_side.h"
#include "tests/support/sync/quiet.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

using namespace tongguan;
using namespace tongguan::exchange;

namespace {

constexpr int kPatience = 30'000; // ms

/// A single window that takes files by PUT, and answers as it is told to.
class TakesFiles final : public sync::Handler {
  public:
    std::optional<sync::Answer> handle(const sync::Request& request, bool /*mayWait*/) override
    {
        const std::lock_guard lock(mutex_);
        sync::Answer answer;
        answer.status = request.peer && request.method == "PUT" ? status_ : 403;
        if (answer.status < 300)
            files_[request.path] = request.body;
        ++asked_;
        return answer;
    }
    std::chrono::milliseconds longestWait(const sync::Request& /*request*/) const override { return {}; }
    void answerWith(int status)
    {
        const std::lock_guard lock(mutex_);
        status_ = status;
    }
    std::map<std::string, std::string> files() const
    {
        const std::lock_guard lock(mutex_);
        return files_;
    }
    int asked() const
    {
        const std::lock_guard lock(mutex_);
        return asked_;
    }

  private:
    mutable std::mutex mutex_;
    int status_ = 201;
    int asked_ = 0;
    std::map<std::string, std::string> files_;
};

} // namespace

/// OutBox over a line of our own: real TLS, a certificate each.
class HttpsTest : public QObject {
    Q_OBJECT
  private slots:
    void everyFileIsTakenOnce();
    void laterIsLaterAndNoIsNo();
    void wrongLines_data();
    void wrongLines();

  private slots:
    void init();
    void cleanup();

  private:
    PostLine line() const;
    bool soon(const std::function<bool()>& holds) const { return QTest::qWaitFor(holds, kPatience); }
    std::filesystem::path at(const char* name) const { return folder_->filePath(name).toStdString(); }

    SystemRandom random_;
    sync::QuietLog log_;
    TakesFiles takes_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::optional<sync::ServerFolder> made_;
    std::unique_ptr<sync::Worker> worker_;
    sync::Meter meter_;
    std::unique_ptr<sync::Server> server_;
    std::jthread serving_;
};

void HttpsTest::init()
{
    takes_.answerWith(201);
    folder_ = std::make_unique<QTemporaryDir>();
    QVERIFY(sync::makeFolder(at("window"), "CNHKM", {"127.0.0.1"}, random_));
    made_ = sync::readFolder(at("window")).value();
    auto request = sync::makeKeyRequest("EXCHANGE").value();
    const auto certificate = sync::certifyMember(made_->authority, request.request, {"EXCHANGE", "gateway"}).value();
    QVERIFY(writeDurably(at("authority.pem"), made_->authority.certificate));
    QVERIFY(writeDurably(at("certificate.pem"), certificate));
    QVERIFY(writeDurably(at("key.pem"), request.key));
    worker_ = std::make_unique<sync::Worker>();
    server_ = sync::Server::open(*made_, "127.0.0.1:0", takes_, *worker_, meter_, log_).value();
    serving_ = std::jthread([this] { server_->run(); });
}

void HttpsTest::cleanup()
{
    server_->stop();
    serving_.join();
    worker_.reset();
    server_.reset();
}

PostLine HttpsTest::line() const
{
    return {.url = server_->address(),
            .target = "/manifests",
            .authority = at("authority.pem").string(),
            .certificate = at("certificate.pem").string(),
            .key = at("key.pem").string()};
}

void HttpsTest::everyFileIsTakenOnce()
{
    auto folders = Folders::open(at("boxes")).value();
    const test::OtherSide boxes(at("boxes"));
    QVERIFY(folders.put("CN_1.zip", "one").value());
    const auto before = takes_.files().size();
    auto poster = Poster::start(line(), at("boxes"), random_, log_).value();
    QVERIFY(soon([&] { return boxes.files("SentBox").size() == 1; }));
    QVERIFY(folders.put("CN_2.zip", "two").value());
    poster->poke();
    QVERIFY(soon([&] { return boxes.files("SentBox").size() == 2; }));
    QVERIFY(boxes.files("OutBox").empty());
    QCOMPARE(takes_.files().size(), before + 2);
    QCOMPARE(takes_.files().at("/manifests/CN_2.zip"), std::string("two"));
}

/// 503 waits, whoever asks; a later 400 is for people.
void HttpsTest::laterIsLaterAndNoIsNo()
{
    takes_.answerWith(503);
    auto folders = Folders::open(at("boxes")).value();
    const test::OtherSide boxes(at("boxes"));
    QVERIFY(folders.put("CN_3.zip", "three").value());
    const int before = takes_.asked();
    auto poster = Poster::start(line(), at("boxes"), random_, log_).value();
    QVERIFY(soon([&] { return takes_.asked() > before; }));
    poster->poke();
    QVERIFY(soon([&] { return takes_.asked() > before + 1; }));
    QCOMPARE(boxes.files("OutBox").size(), std::size_t{1});
    takes_.answerWith(400);
    poster->poke();
    QVERIFY(soon([&] { return boxes.files("FailBox").size() == 1; }));
    QVERIFY(boxes.files("OutBox").empty());
}

void HttpsTest::wrongLines_data()
{
    QTest::addColumn<std::string>("url");
    QTest::addColumn<std::string>("key");
    QTest::newRow("no TLS") << std::string("http://127.0.0.1:1") << std::string("key.pem");
    QTest::newRow("no key") << std::string("https://127.0.0.1:1") << std::string("none.pem");
}

void HttpsTest::wrongLines()
{
    QFETCH(std::string, url);
    QFETCH(std::string, key);
    PostLine wrong = line();
    wrong.url = url;
    wrong.key = at(key.c_str()).string();
    const auto started = Poster::start(wrong, at("boxes"), random_, log_);
    QVERIFY(!started.has_value());
    QCOMPARE(started.error().code, Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(HttpsTest)
#include "https_test.moc"
