// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/plan_file.h"
#include "tests/faults/port/port_server.h"
#include "tests/flow/exchange/by_hand.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/other_side.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>

using namespace tongguan;
using namespace tongguan::test;
using manifest::ReceiptCode;

namespace {

constexpr int kPatience = 120'000; // ms
constexpr int kSampled = 12;       // of the calls
constexpr std::int64_t kLong = 4;  // where TONGGUAN_LONG is set each fourth; each one where it is "all": half an hour
const std::string kPort = R"({"sender":"530000HKMK01","office":"8620","locode":"CNHKM","counterpart":"VNLCA",
    "carrier":"LCA0012345","messages":["arrival","confirmation"]})";

/// What is left when all was said and answered.
struct Outcome {
    std::map<std::string, std::string> sent; ///< files that went out, by name, with their bytes
    std::vector<std::string> read;
    std::vector<std::string> apart;
    std::vector<std::string> in;
    std::vector<std::string> answers;
    bool operator==(const Outcome&) const = default;
};

/// One exchange whose calls may go wrong, the gateway that speaks to it, and the other side.
class Trial {
  public:
    Trial(const std::filesystem::path& enrolled, const std::filesystem::path& folder, sync::Identity identity)
        : folder_(folder), other_(folder / "boxes"), gateway_(std::move(identity)),
          plan_(PlanFile::make(folder / "plan").value()),
          exchange_(TONGGUAN_BIN_DIR "/tongguan-exchange", folder / "exchange",
                    {"--boxes", (folder / "boxes").string(), "--port-file", (folder / "port.json").string()})
    {
        std::filesystem::copy(enrolled, folder / "exchange", std::filesystem::copy_options::recursive);
        std::ofstream(folder / "port.json") << kPort;
        exchange_.sayTo(folder / "errors");
    }

    FaultPlan& plan() { return plan_->plan(); }

    /// Everything, whatever goes wrong meanwhile; nothing where it did not come to its end.
    std::optional<Outcome> play()
    {
        if (!start(true))
            return std::nullopt;
        gateway_.journal("HKM-K02").at = kNoon + std::chrono::seconds{1};
        gateway_.truck("HKM-K01", crossingId(1), "3261125000001");
        gateway_.truck("HKM-K02", crossingId(2), "3261125000002");
        if (!until([&] { return gateway_.push() && other_.files("OutBox").size() == 4; }))
            return std::nullopt;
        const std::string first = fileOf("3261125000001");
        const std::string second = fileOf("3261125000002");
        other_.receipt(first, ReceiptCode::Accepted, "20261125181003000");
        other_.receipt(second, ReceiptCode::Returned, "20261125181003000");
        other_.response("a message that nobody sent");
        for (const std::string& name : other_.files("OutBox"))
            other_.take(name);
        const auto answered = [&] {
            return gateway_.pull() && gateway_.answers(crossingId(1)) == std::vector<std::string>{"CONFIRM 1"} &&
                   gateway_.answers(crossingId(2)) == std::vector<std::string>{"CORRECT 1"} &&
                   other_.files("InBox").empty();
        };
        if (!until(answered))
            return std::nullopt;
        return outcome();
    }

  private:
    bool start(bool planned)
    {
        const auto started =
            exchange_.start(planned ? plan_.get() : nullptr, planned ? TONGGUAN_TEST_DIR "/broken_calls.so" : "");
        if (!started && planned && plan().fired)
            return start(false);
        if (!started)
            return false;
        gateway_.identity.gatewayUrl = exchange_.url();
        return true;
    }
    bool until(const std::function<bool()>& holds)
    {
        return QTest::qWaitFor(
            [&] {
                const bool dies = plan().fault == Fault::Kill || plan().fault == Fault::PowerCut;
                if (plan().fired && dies && !again_) {
                    again_ = true;
                    exchange_.kill();
                    if (!start(false))
                        return false;
                }
                return holds();
            },
            kPatience);
    }
    std::string fileOf(const std::string& batch) const
    {
        for (const std::string& name : other_.files("OutBox"))
            if (name.contains("MT4401") && other_.manifest("OutBox", name)->batch == batch)
                return name;
        return {};
    }
    Outcome outcome() const
    {
        Outcome all{.sent = {},
                    .read = other_.files("ReadBox"),
                    .apart = other_.files("ApartBox"),
                    .in = other_.files("InBox"),
                    .answers = {}};
        for (const char* box : {"OutBox", "SentBox", "FailBox"})
            for (const std::string& name : other_.files(box))
                all.sent[name] += other_.bytes(box, name); // twice as long where it lies in two
        for (const int crossing : {1, 2})
            for (const std::string& answer : gateway_.answers(crossingId(crossing)))
                all.answers.push_back(answer);
        return all;
    }

    std::filesystem::path folder_;
    OtherSide other_;
    HandWritten gateway_;
    std::unique_ptr<PlanFile> plan_;
    PortServer exchange_;
    bool again_ = false;
};

} // namespace

/// An exchange whose n-th call that changes a file fails, is its last, or loses what was not synced: what goes out,
/// what is answered and where files lie is the same to the byte as where nothing happened.
class ExchangeFaultsTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyCall_data();
    void everyCall();
    void cleanupTestCase();

  private:
    QTemporaryDir enrolled_;
    std::optional<sync::Identity> identity_;
    std::optional<Outcome> expected_;
    std::int64_t calls_ = 0;
    int played_ = 0;
    int fired_ = 0;
};

void ExchangeFaultsTest::initTestCase()
{
    auto exchange = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-exchange").value();
    const std::string port = enrolled_.filePath("port.json").toStdString();
    std::ofstream(port) << kPort;
    QVERIFY(exchange->run({"--boxes", enrolled_.filePath("unused").toStdString(), "--port-file", port}));
    const auto invitation = parseJson(exchange->command("invite", {"--gateway", "GW-CNHKM"}).value()).value();
    identity_ = sync::enrol({exchange->url(), stringOr(invitation, "code"), stringOr(invitation, "fingerprint")},
                            sync::SigningKey::fromSeed(Bytes(32, 5)).value())
                    .value();
    QCOMPARE(exchange->stop(), 0);
    std::filesystem::copy(exchange->folder(), enrolled_.filePath("exchange").toStdString(),
                          std::filesystem::copy_options::recursive);
    const QTemporaryDir folder;
    Trial whole(enrolled_.filePath("exchange").toStdString(), folder.path().toStdString(), *identity_);
    expected_ = whole.play();
    calls_ = whole.plan().counted[static_cast<int>(Calls::File)];
    QVERIFY(expected_.has_value());
    QCOMPARE(expected_->sent.size(), std::size_t{4});
    QCOMPARE(expected_->read.size(), std::size_t{2});
    QCOMPARE(expected_->apart.size(), std::size_t{1});
    QVERIFY(calls_ > 50);
    qInfo("%lld calls that change files", static_cast<long long>(calls_));
}

void ExchangeFaultsTest::everyCall_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("call");
    const bool all = qEnvironmentVariable("TONGGUAN_LONG") == QLatin1String("all");
    const bool isLong = qEnvironmentVariableIsSet("TONGGUAN_LONG");
    const std::int64_t step = all ? 1 : isLong ? kLong : std::max<std::int64_t>(1, calls_ / kSampled);
    const auto rows = [&](const char* name, Fault fault, std::int64_t from, std::int64_t every) {
        for (std::int64_t call = from; call < calls_; call += every)
            QTest::addRow("%s %lld", name, static_cast<long long>(call)) << static_cast<int>(fault) << qint64{call};
    };
    rows("kill", Fault::Kill, 0, step);
    rows("power cut", Fault::PowerCut, 1, isLong ? step : step * 3);
    rows("error", Fault::Error, 2, isLong ? step * 3 : step * 8);
}

void ExchangeFaultsTest::everyCall()
{
    QFETCH(int, fault);
    QFETCH(qint64, call);
    const QTemporaryDir folder;
    Trial trial(enrolled_.filePath("exchange").toStdString(), folder.path().toStdString(), *identity_);
    trial.plan().at = call;
    trial.plan().lost = static_cast<Lost>(call % 3);
    trial.plan().fault = static_cast<Fault>(fault);
    const auto outcome = trial.play();
    ++played_;
    fired_ += trial.plan().fired ? 1 : 0;
    QVERIFY(outcome.has_value());
    QVERIFY(outcome->sent == expected_->sent);
    QVERIFY(outcome->read == expected_->read);
    QVERIFY(outcome->apart == expected_->apart);
    QVERIFY(outcome->answers == expected_->answers);
}

/// How often a run looks at its boxes differs a little, so a fault at the last calls may come too late.
void ExchangeFaultsTest::cleanupTestCase()
{
    qInfo("%d faults of %d", fired_, played_);
    QVERIFY(fired_ * 10 >= played_ * 9);
}

QTEST_GUILESS_MAIN(ExchangeFaultsTest)
#include "exchange_faults_test.moc"
