// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/agreement.h"
#include "tests/faults/port/port_server.h"
#include "tests/faults/port/port_world.h"
#include "tests/support/paths.h"
#include "tests/support/sync/bad_line.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>
#include <QTest>

#include <format>
#include <mutex>
#include <thread>

using namespace tongguan;
using namespace tongguan::test;
using sync::LineFault;

namespace {

struct Row {
    std::string_view name;
    LineFault fault;
    bool passes = false;         ///< something has to get through while the line is as it is
    bool tells = true;           ///< whoever hangs in the line sees when it is mended
    std::int64_t clockAhead = 0; ///< seconds, of the kiosk's clock
};

constexpr std::int64_t kYear = 31'556'952;
constexpr std::chrono::seconds kBad{2};       // that a line goes on being bad
constexpr std::chrono::seconds kProgress{30}; // until something got through

const std::vector<Row>& rows()
{
    using namespace std::chrono_literals;
    using enum LineFault::Ends;
    static const std::vector<Row> all{
        {"sound", {}, true},
        {"300 ms each way", {.delay = 150ms}, true},
        {"2G, 40 kbit/s", {.delay = 100ms, .bytesPerSecond = 5000, .pieceBytes = 1400}, true},
        {"losses: every fifth piece comes late", {.pieceBytes = 1400, .stall = 300ms}, true},
        {"breaks after 12 kB of answers", {.breaksAfter = 12'000}, true},
        {"breaks in the handshake", {.breaksAfter = 1500}},
        {"answers stop halfway, open", {.silentAfter = 5200}, false, false},
        {"half open", {.ends = Silent}, false, false},
        {"a few bytes a second", {.bytesPerSecond = 200, .pieceBytes = 16}},
        {"captive portal", {.ends = Portal}},
        {"wrong address, nobody there", {.ends = Refused}},
        {"another authority in between", {.elsewhere = "set below"}},
        {"the clock ten years ahead", {}, false, true, 10 * kYear},
        {"the clock ten years behind", {}, false, true, -10 * kYear},
    };
    return all;
}

} // namespace

/// No line is so bad that the kiosk stops taking trucks: all are taken before any line is mended. What gets through is
/// progress; once it is good, all is delivered exactly once, by the same process.
class BadLines : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyLine();

  private:
    std::string play(const Row& row, const std::filesystem::path& folder) const;

    QTemporaryDir folder_;
    std::optional<PortWorld> world_;
    std::unique_ptr<sync::ServerProcess> other_; ///< another port's gateway, by another authority
};

void BadLines::initTestCase()
{
    QVERIFY(folder_.isValid());
    auto world = PortWorld::enrolled({.gateway = TONGGUAN_BIN_DIR "/tongguan-gateway",
                                      .window = TONGGUAN_BIN_DIR "/tongguan-window",
                                      .machine = TONGGUAN_TEST_DIR "/port_machine",
                                      .breaker = TONGGUAN_TEST_DIR "/broken_calls.so",
                                      .folder = folder_.path().toStdString()});
    QVERIFY2(world, world ? "" : world.error().what.c_str());
    world_.emplace(std::move(*world));
    other_ = sync::ServerProcess::make(TONGGUAN_BIN_DIR "/tongguan-gateway").value();
    QVERIFY(other_->run());
}

/// What is wrong, or nothing.
std::string BadLines::play(const Row& row, const std::filesystem::path& folder) const
{
    const PortPrograms& programs = world_->programs();
    std::filesystem::create_directories(folder);
    for (const char* part : {"K01", "gateway"})
        std::filesystem::copy(world_->before(0) / part, folder / part, std::filesystem::copy_options::recursive);
    std::filesystem::remove(folder / "gateway" / "window.json"); // the port alone
    PortServer gateway(programs.gateway, folder / "gateway", {});
    gateway.sayTo(folder / "errors.txt");
    const auto plan = PlanFile::make(folder / "plan");
    if (!plan || !gateway.start())
        return "the gateway does not start";
    const auto run = [&](const std::string& deed, const std::string& url) {
        return MachineRun::play({programs.machine.string(), (folder / "K01").string(), deed, url, "70"},
                                (folder / "errors.txt").string());
    };
    // The lists first: a kiosk without any sends everybody to staff.
    if (const auto first = run("note+sync", gateway.url()); !first || !first->failed.empty())
        return "the first exchange fails: " + (first ? first->failed : first.error().what);
    LineFault fault = row.fault;
    if (!fault.elsewhere.empty())
        fault.elsewhere = other_->url();
    const auto line = sync::BadLine::plug(gateway.url(), fault);
    if (!line)
        return line.error().what;
    (*plan)->plan().clockAhead = row.clockAhead;
    auto busy = sync::ChildProcess::start(
        broken(programs.breaker, **plan,
               {programs.machine.string(), (folder / "K01").string(), "busy", (*line)->url(), "70"}),
        (folder / "errors.txt").string());
    if (!busy)
        return busy.error().what;
    const auto heldBefore = ServerEnd::read(folder / "gateway");
    MachineRun said;
    bool taken = false;
    while (!taken) {
        const auto one = busy->readLine();
        if (!one)
            return "it takes no trucks: " + said.failed;
        said.read(*one);
        taken = *one == "taken";
    }
    const auto passed = [&] {
        const auto held = ServerEnd::read(folder / "gateway");
        return heldBefore && held && held->journals.at("HKM-K01").size() > heldBefore->journals.at("HKM-K01").size();
    };
    for (const auto end = std::chrono::steady_clock::now() + (row.passes ? kProgress : kBad);
         std::chrono::steady_clock::now() < end && !(row.passes && passed());)
        std::this_thread::sleep_for(std::chrono::milliseconds{50});
    if (row.passes && !passed())
        return "nothing got through";
    (*line)->mend(row.tells);
    (*plan)->plan().clockAhead = 0;
    while (const auto one = busy->readLine())
        said.read(*one);
    if (const int code = busy->wait(); code != 0)
        return std::format("code {}: {}", code, said.failed);
    qInfo("%s: longest touch %lld us", row.name.data(), static_cast<long long>(said.longest));
    const auto told = run("tell", gateway.url());
    const auto end = ServerEnd::read(folder / "gateway");
    if (!told || !end)
        return "the ends cannot be read";
    Promises promises;
    promises.add("K01", said);
    const Disagreement found = disagreement({{"HKM-K01", *told}}, *end, *end, promises);
    return found.lost + found.doubled;
}

void BadLines::everyLine()
{
    std::mutex mutex;
    std::vector<std::string> wrong;
    {
        std::vector<std::jthread> all; // they wait, most of the time
        for (std::size_t i = 0; i < rows().size(); ++i)
            all.emplace_back([&, i] {
                const std::string said = play(rows()[i], folder_.path().toStdString() + std::format("/line-{}", i));
                const std::lock_guard lock(mutex);
                if (!said.empty())
                    wrong.push_back(std::format("{}: {}", rows()[i].name, said));
            });
    }
    for (const std::string& one : wrong)
        qWarning("%s", one.c_str());
    QVERIFY(wrong.empty());
}

QTEST_APPLESS_MAIN(BadLines)
#include "bad_lines_test.moc"
