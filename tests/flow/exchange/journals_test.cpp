// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/person_list.h"
#include "tests/flow/exchange/by_hand.h"
#include "tests/support/paths.h"
#include "tests/support/single_window/other_side.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tongguan;
using namespace tongguan::test;
using manifest::ReceiptCode;

namespace {

constexpr int kPatience = 60'000; // ms

} // namespace

/// Journals that are written by hand, straight to the real exchange: what kiosks of ours do seldom, or never.
class JournalsTest : public QObject {
    Q_OBJECT
  private slots:
    void init();
    void cleanup();
    void changedFactsAreToldAsAChange();
    void busIsToldWithItsPassengers();
    void whatCannotBeToldIsUnknown();
    void simulatedJournalsGoNowhere();
    void everyMomentNamesOneMessage();
    void foreignKioskDecidesNothing();
    void lostFolderIsMadeAgain();
    void badSettings_data();
    void badSettings();
    void helpShowsWhatWorks();

  private:
    void start(const std::string& messages);
    bool outBoxHas(std::size_t count);
    bool answered(const std::string& crossing, const std::vector<std::string>& answers);

    std::unique_ptr<QTemporaryDir> folder_;
    std::optional<OtherSide> other_;
    std::unique_ptr<sync::ServerProcess> exchange_;
    std::unique_ptr<HandWritten> gateway_;
};

void JournalsTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    other_.emplace(folder_->path().toStdString() + "/boxes");
    exchange_ = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-exchange").value();
}

void JournalsTest::cleanup()
{
    gateway_.reset();
    exchange_.reset();
}

void JournalsTest::start(const std::string& messages)
{
    const std::string folder = folder_->path().toStdString();
    std::ofstream(folder + "/port.json") << R"({"sender":"530000HKMK01","office":"8620","locode":"CNHKM",
        "counterpart":"VNLCA","carrier":"LCA0012345","partner":"CNSW-YN","messages":)"
                                         << messages << "}";
    QVERIFY(exchange_->run({"--boxes", folder + "/boxes", "--port-file", folder + "/port.json"}));
    const auto invitation = parseJson(exchange_->command("invite", {"--gateway", "GW-CNHKM"}).value()).value();
    auto identity = sync::enrol({exchange_->url(), stringOr(invitation, "code"), stringOr(invitation, "fingerprint")},
                                sync::SigningKey::fromSeed(Bytes(32, 5)).value());
    QVERIFY2(identity.has_value(), identity ? "" : identity.error().what.c_str());
    gateway_ = std::make_unique<HandWritten>(std::move(*identity));
}

bool JournalsTest::outBoxHas(std::size_t count)
{
    return QTest::qWaitFor([&] { return other_->files("OutBox").size() == count; }, kPatience);
}

bool JournalsTest::answered(const std::string& crossing, const std::vector<std::string>& answers)
{
    return QTest::qWaitFor([&] { return gateway_->pull() && gateway_->answers(crossing) == answers; }, kPatience);
}

/// A second decision on other facts: the confirmation goes as a change (function 5), the arrival does not go again.
void JournalsTest::changedFactsAreToldAsAChange()
{
    start(R"(["arrival","confirmation","cusrep"])");
    const std::string crossing = crossingId(1);
    gateway_->truck("HKM-K01", crossing, "3261125000172");
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(3));
    const auto first = other_->files("OutBox");
    gateway_->decide("HKM-K01", crossing, 2); // nothing changed
    gateway_->append("HKM-K01", crossing, {clearance::ContainerRead{.number = "TCKU1234565"}});
    gateway_->decide("HKM-K01", crossing, 3);
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(5));
    for (const std::string& name : other_->files("OutBox")) {
        if (std::ranges::contains(first, name))
            continue;
        if (name.ends_with(".edi")) {
            const auto report = edifact::conveyanceReport(*other_->interchange("OutBox", name));
            QVERIFY(report->function == edifact::Function::Replace);
            QVERIFY(report->reference.ends_with("R02"));
            continue;
        }
        const auto message = other_->manifest("OutBox", name);
        QCOMPARE(message->head.type, manifest::Type::LadenIn);
        QCOMPARE(message->head.function, manifest::Function::Change);
        QCOMPARE(message->containers.front().number, std::string("TCKU1234565"));
        other_->receipt(name, ReceiptCode::Accepted, "20261125181003000");
    }
    QVERIFY(answered(crossing, {"CONFIRM 3"}));
}

/// Passengers were read at two kiosks, one of which is heard late: it makes a list that replaces the first.
void JournalsTest::busIsToldWithItsPassengers()
{
    using namespace clearance;
    start(R"(["cusrep","passengers"])");
    const std::string crossing = crossingId(2);
    PassengerList list{.number = "BUS-1", .plate = "29H99999", .validUntil = kNoon, .persons = {}};
    list.persons.push_back({.person = "aaaa", .role = PassengerRole::Passenger, .family = 0, .guardian = {}});
    const auto read = [&](const std::string& kiosk, const std::string& person, const std::string& name) {
        PassengerRead one;
        one.list = "BUS-1";
        one.person = person;
        one.documentType = "P";
        one.issuer = "VNM";
        one.number = "C" + person;
        one.name = name;
        one.nationality = "VNM";
        one.birth = "1990-01-02";
        gateway_->journal(kiosk).append(std::string(PassengerRead::kType), dump(toJson(one)));
    };
    read("HKM-K02", "aaaa", "TRAN THI MAU");
    gateway_->append("HKM-K01", crossing,
                     {Opened{.port = "CNHKM", .kiosk = "HKM-K01"}, KindClaimed{.kind = Kind::Bus},
                      PlateCaptured{.plate = "29H-999.99", .plateNorm = "29H99999", .country = "VN"},
                      PassengersListed{.list = list}});
    gateway_->decide("HKM-K01", crossing);
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(2)); // the list once it was quiet for a while
    const std::string first = other_->file("OutBox", "PAXLST");
    const auto persons = edifact::personList(*other_->interchange("OutBox", first));
    QCOMPARE(persons->persons.size(), std::size_t{1});
    QCOMPARE(persons->persons.front().family, std::string("TRAN THI MAU"));
    read("HKM-K03", "bbbb", "LE VAN MAU");
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(3));
    for (const std::string& name : other_->files("OutBox")) {
        if (!name.contains("PAXLST") || name == first)
            continue;
        const auto replaced = edifact::personList(*other_->interchange("OutBox", name));
        QVERIFY(replaced->function == edifact::Function::Replace);
        QCOMPARE(replaced->persons.size(), std::size_t{2});
    }
    const auto report = edifact::conveyanceReport(*other_->interchange("OutBox", other_->file("OutBox", "CUSREP")));
    other_->response(report->reference);
    QVERIFY(answered(crossing, {"CONFIRM 1"}));
}

/// Without a batch number there is no message of the manifest: the single window knows nothing of it, and says so.
void JournalsTest::whatCannotBeToldIsUnknown()
{
    start(R"(["arrival","confirmation"])");
    const std::string crossing = crossingId(3);
    gateway_->truck("HKM-K01", crossing, "");
    gateway_->append("HKM-K01", crossingId(4), {clearance::SealRead{.number = "1"}}); // never opened
    gateway_->decide("HKM-K01", crossingId(4));
    QVERIFY(gateway_->push());
    QVERIFY(answered(crossing, {"UNKNOWN 1"}));
    QVERIFY(answered(crossingId(4), {"UNKNOWN 1"}));
    QVERIFY(other_->files("OutBox").empty());
}

void JournalsTest::simulatedJournalsGoNowhere()
{
    start(R"(["arrival"])");
    gateway_->journal("HKM-K09").append("kiosk.simulated", "{}");
    gateway_->truck("HKM-K09", crossingId(5), "3261125000175");
    gateway_->truck("HKM-K10", crossingId(6), "3261125000176"); // behind it in every queue
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(1));
    QCOMPARE(other_->manifest("OutBox", other_->files("OutBox").front())->batch, std::string("3261125000176"));
    QVERIFY(gateway_->pull());
    QVERIFY(gateway_->answers(crossingId(5)).empty());
}

/// Forty trucks are decided in the same microsecond, at two kiosks.
void JournalsTest::everyMomentNamesOneMessage()
{
    start(R"(["arrival","cusrep"])");
    constexpr int kTrucks = 40;
    std::vector<std::string> batches;
    for (int i = 0; i < kTrucks; ++i) {
        batches.push_back(std::format("32611250{:05}", i));
        gateway_->truck(i % 2 == 0 ? "HKM-K01" : "HKM-K02", crossingId(100 + i), batches.back());
    }
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(2 * kTrucks));
    std::vector<std::string> told;
    for (const std::string& name : other_->files("OutBox"))
        if (name.ends_with(".zip"))
            told.push_back(other_->manifest("OutBox", name)->batch);
    std::ranges::sort(told);
    QVERIFY(told == batches);
}

/// Another kiosk's word on a crossing that is not its own changes nothing.
void JournalsTest::foreignKioskDecidesNothing()
{
    start(R"(["arrival"])");
    const std::string crossing = crossingId(7);
    gateway_->truck("HKM-K01", crossing, "3261125000177");
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(1));
    gateway_->truck("HKM-K02", crossing, "3261125999999");
    gateway_->truck("HKM-K02", crossingId(8), "3261125000178");
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(2));
    for (const std::string& name : other_->files("OutBox"))
        QVERIFY(other_->manifest("OutBox", name)->batch != "3261125999999");
}

/// The folder with its keys and its database is lost, the boxes are not: nothing goes out twice, and the receipts say
/// again what they said.
void JournalsTest::lostFolderIsMadeAgain()
{
    start(R"(["arrival","confirmation"])");
    const std::string crossing = crossingId(9);
    gateway_->truck("HKM-K01", crossing, "3261125000179");
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(2));
    const auto sent = other_->files("OutBox");
    other_->receipt(other_->file("OutBox", "MT4401"), ReceiptCode::Accepted, "20261125181003000");
    QVERIFY(answered(crossing, {"CONFIRM 1"}));
    QVERIFY(QTest::qWaitFor([&] { return other_->files("ReadBox").size() == 1; }, kPatience));
    for (const std::string& name : sent)
        other_->take(name);

    exchange_ = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-exchange").value();
    start(R"(["arrival","confirmation"])");
    gateway_->truck("HKM-K01", crossing, "3261125000179");
    QVERIFY(gateway_->push());
    gateway_->truck("HKM-K01", crossingId(10), "3261125000180"); // behind it in every queue
    QVERIFY(gateway_->push());
    QVERIFY(outBoxHas(2));
    QCOMPARE(other_->files("SentBox"), sent);
    const std::filesystem::path boxes = folder_->path().toStdString() + "/boxes";
    for (const std::string& name : other_->files("ReadBox"))
        std::filesystem::rename(boxes / "ReadBox" / name, boxes / "InBox" / name);
    QVERIFY(answered(crossing, {"CONFIRM 1"}));
}

void JournalsTest::badSettings_data()
{
    QTest::addColumn<std::string>("json");
    QTest::addColumn<std::string>("port");
    const auto row = [](const char* name, const char* json) {
        QTest::newRow(name) << std::string(json) << std::string("CNHKM");
    };
    row("no JSON", "x");
    row("no sender", R"({"office":"8620","locode":"CNHKM"})");
    row("sender with a path", R"({"sender":"../x","office":"8620","locode":"CNHKM"})");
    row("no office", R"({"sender":"A","locode":"CNHKM"})");
    row("another port", R"({"sender":"A","office":"8620","locode":"CNMHN"})");
    row("unknown message", R"({"sender":"A","office":"8620","locode":"CNHKM","messages":["fax"]})");
    row("a message twice", R"({"sender":"A","office":"8620","locode":"CNHKM","messages":["arrival","arrival"]})");
    row("nothing to send", R"({"sender":"A","office":"8620","locode":"CNHKM","messages":[]})");
    row("EDIFACT to nobody", R"({"sender":"A","office":"8620","locode":"CNHKM","messages":["cusrep"]})");
    row("no such syntax",
        R"({"sender":"A","office":"8620","locode":"CNHKM","partner":"B","syntax":"EBCD","messages":["cusrep"]})");
}

void JournalsTest::badSettings()
{
    QFETCH(std::string, json);
    const std::string file = folder_->path().toStdString() + "/bad.json";
    std::ofstream(file) << json;
    const std::vector<std::string> arguments{TONGGUAN_BIN_DIR "/tongguan-exchange",
                                             "run",
                                             exchange_->folder(),
                                             "--boxes",
                                             file + ".boxes",
                                             "--port-file",
                                             file};
    auto process = sync::ChildProcess::start(arguments, file + ".errors").value();
    QVERIFY(!process.readLine().has_value());
    QCOMPARE(process.wait(), 2);
}

/// The examples of --help, pasted into a shell that stands in a checkout.
void JournalsTest::helpShowsWhatWorks()
{
    QProcess program;
    program.start(QStringLiteral(TONGGUAN_BIN_DIR "/tongguan-exchange"), {QStringLiteral("--help")});
    QVERIFY(program.waitForFinished());
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    QString script = help.mid(help.indexOf('\n', help.indexOf("\nExamples") + 1));
    script = script.left(script.indexOf("\n\n")).replace("/tmp/exchange", folder_->filePath("example"));
    QVERIFY(script.count("tongguan-exchange") >= 4);
    QProcess shell;
    shell.setWorkingDirectory(QStringLiteral(TONGGUAN_SOURCE_DIR));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", QStringLiteral(TONGGUAN_BIN_DIR ":") + environment.value("PATH"));
    shell.setProcessEnvironment(environment);
    shell.start("sh", {"-e", "-c", script});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
    QVERIFY(shell.readAllStandardOutput().contains("listening https://"));
}

QTEST_GUILESS_MAIN(JournalsTest)
#include "journals_test.moc"
