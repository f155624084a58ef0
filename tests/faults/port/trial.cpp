// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/trial.h"

#include "sync/client/identity.h"
#include "tests/faults/port/agreement.h"
#include "tests/faults/port/machine_run.h"
#include "tests/faults/port/port_server.h"

#include <chrono>
#include <format>
#include <fstream>
#include <map>
#include <thread>

namespace tongguan::test {

namespace {

using Verdict = Outcome::Verdict;
// Longer than the longest wait between two tries of a line (backoff.h), twice.
constexpr std::chrono::seconds kPatience{70};
constexpr std::string_view kMachinesPatience = "70";
constexpr std::string_view kShort = "2"; // where something is broken, nobody waits for long
constexpr std::chrono::milliseconds kLookEvery{10};

bool isServer(Victim victim)
{
    return victim == Victim::Gateway || victim == Victim::Window;
}

Victim victimOf(std::string_view machine)
{
    return machine.starts_with('S') ? Victim::Station : Victim::Kiosk;
}

/// A whole port that runs, and what went wrong in it.
class Trial {
  public:
    Trial(const PortPrograms& programs, const FaultAt& fault, std::filesystem::path folder)
        : programs_(programs), fault_(fault), piece_(pieces()[fault.piece]), folder_(std::move(folder)),
          window_(programs.window, folder_ / "window",
                  {"--draws-by-hand", "--behaviour", (programs.folder / "behaviour.json").string()}),
          gateway_(programs.gateway, folder_ / "gateway", {})
    {}

    Result<Outcome> play(const std::filesystem::path& before, bool keep);

  private:
    std::vector<std::string_view> machines() const;
    Result<> fill(const std::filesystem::path& before) const;
    Result<> startServers();
    Result<> revive();
    Result<MachineRun> run(const Deed& deed, bool broken);
    Result<> playPiece();
    Result<std::string> makeLevel();
    bool waitIdle() const;
    Result<Outcome> compare();

    std::filesystem::path errors() const { return folder_ / "errors.txt"; }
    std::string sanitizersWord() const;
    PortServer& server(Victim victim) { return victim == Victim::Window ? window_ : gateway_; }
    FaultPlan& plan() { return plan_->plan(); }
    Outcome outcome(Verdict verdict, std::string why = {}) const { return {verdict, std::move(why), counts_}; }

    const PortPrograms& programs_;
    const FaultAt fault_;
    const Piece& piece_;
    const std::filesystem::path folder_;
    std::unique_ptr<PlanFile> plan_;
    PortServer window_;
    PortServer gateway_;
    CallCounts counts_;
    Promises promises_;
    std::map<std::string, MachineRun> told_; ///< what each machine holds in the end
    std::string atOnce_;                     ///< what was wrong when a server came back
};

std::vector<std::string_view> Trial::machines() const
{
    std::vector<std::string_view> all{piece_.kiosk};
    if (piece_.station)
        all.emplace_back("S01");
    return all;
}

Result<> Trial::fill(const std::filesystem::path& before) const
{
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
    std::filesystem::create_directories(folder_, error);
    std::vector<std::string_view> parts = machines();
    parts.insert(parts.end(), {"window", "gateway"});
    for (const std::string_view part : parts)
        std::filesystem::copy(before / part, folder_ / part, std::filesystem::copy_options::recursive, error);
    return error ? fail(Errc::Unavailable, "the port cannot be copied: " + error.message()) : Result<>{};
}

/// The window first, then a gateway that knows where it listens now.
Result<> Trial::startServers()
{
    const auto start = [&](Victim which) -> Result<> {
        if (which != fault_.victim)
            return server(which).start();
        auto started = server(which).start(plan_.get(), programs_.breaker);
        if (started || !plan().fired)
            return started;
        plan().heal(); // that was the fault
        return server(which).start();
    };
    if (auto started = start(Victim::Window); !started)
        return started;
    auto identity = sync::readIdentity(folder_ / "gateway" / "window.json");
    if (!identity)
        return failed(std::move(identity));
    identity->gatewayUrl = window_.url();
    if (auto written = sync::writeIdentity(folder_ / "gateway" / "window.json", *identity); !written)
        return written;
    return start(Victim::Gateway);
}

/// A server that was killed starts again, and still holds all that it said to hold.
Result<> Trial::revive()
{
    const bool dies = fault_.fault == Fault::Kill || fault_.fault == Fault::PowerCut;
    if (!isServer(fault_.victim) || !dies || !plan().fired || plan().fault == Fault::None)
        return {};
    counts_ = {plan().counted[0], plan().counted[1]};
    plan().heal();
    server(fault_.victim).kill();
    if (fault_.victim == Victim::Gateway) {
        const auto end = ServerEnd::read(gateway_.folder());
        atOnce_ = end ? missing(promises_.acknowledged, *end) : end.error().what;
    }
    return server(fault_.victim).start();
}

Result<MachineRun> Trial::run(const Deed& deed, bool isBroken)
{
    std::vector<std::string> command{programs_.machine.string(), (folder_ / deed.machine).string(),
                                     std::string(deed.deed), gateway_.url(),
                                     std::string(isBroken && fault_.fault != Fault::None ? kShort : kMachinesPatience)};
    if (isBroken && victimOf(deed.machine) == fault_.victim)
        command = broken(programs_.breaker, *plan_, std::move(command));
    auto run = MachineRun::play(command, errors().string());
    if (run)
        promises_.add(std::string(deed.machine), *run);
    return run;
}

Result<> Trial::playPiece()
{
    for (const Deed& deed : piece_.deeds) {
        auto done = run(deed, true);
        if (!done)
            return failed(std::move(done));
        if (!done->failed.empty() && fault_.fault == Fault::None)
            return fail(Errc::Unavailable,
                        std::format("{}, {} of {}: {}", piece_.name, deed.deed, deed.machine, done->failed));
        if (auto revived = revive(); !revived)
            return revived;
    }
    return {};
}

bool Trial::waitIdle() const
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < end) {
        if (isIdle(gateway_.folder(), window_.folder()))
            return true;
        std::this_thread::sleep_for(kLookEvery);
    }
    return false;
}

/// Everything works again; each machine takes one more event and becomes level. What stays open, in words.
Result<std::string> Trial::makeLevel()
{
    if (auto revived = revive(); !revived)
        return failed(std::move(revived));
    if (plan().fault != Fault::None || counts_.file + counts_.net == 0)
        counts_ = {plan().counted[0], plan().counted[1]};
    plan().heal();
    std::vector<Deed> deeds{{piece_.kiosk, piece_.level}};
    if (piece_.station) {
        deeds.insert(deeds.begin(), {"S01", "sync"});
        deeds.push_back({"S01", "settle+tell"});
    }
    for (const Deed& deed : deeds) {
        auto done = run(deed, false);
        if (!done)
            return failed(std::move(done));
        const bool isOpen = done->failed.starts_with("settle") || done->failed.starts_with("sync");
        if (isOpen)
            return std::format("{}: {}", deed.machine, done->failed);
        told_["HKM-" + std::string(deed.machine)] = std::move(*done);
        if (!waitIdle())
            return std::format("after {} of {} the servers do not come to rest", deed.deed, deed.machine);
    }
    return std::string();
}

/// Empty where there is none.
std::string Trial::sanitizersWord() const
{
    std::ifstream lines(errors());
    for (std::string line; std::getline(lines, line);)
        if (line.contains("Sanitizer") || line.contains("runtime error"))
            return line;
    return {};
}

Result<Outcome> Trial::compare()
{
    const auto gateway = ServerEnd::read(gateway_.folder());
    const auto window = ServerEnd::read(window_.folder());
    if (!gateway || !window)
        return outcome(Verdict::Lost, (gateway ? window : gateway).error().what);
    if (std::string word = sanitizersWord(); !word.empty())
        return outcome(Verdict::Lost, std::move(word));
    const Disagreement found = disagreement(told_, *gateway, *window, promises_);
    if (!found.doubled.empty())
        return outcome(Verdict::Doubled, found.doubled);
    if (!found.lost.empty() || !atOnce_.empty())
        return outcome(Verdict::Lost, found.lost.empty() ? atOnce_ : found.lost);
    return outcome(plan().fired || fault_.fault == Fault::None ? Verdict::Well : Verdict::NotMet);
}

Result<Outcome> Trial::play(const std::filesystem::path& before, bool keep)
{
    if (auto filled = fill(before); !filled)
        return failed(std::move(filled));
    auto made = PlanFile::make(folder_ / "plan");
    if (!made)
        return failed(std::move(made));
    plan_ = std::move(*made);
    window_.sayTo(errors());
    gateway_.sayTo(errors());
    plan().calls = fault_.calls;
    plan().lost = fault_.lost;
    plan().at = fault_.at;
    plan().fault = fault_.fault;
    if (auto started = startServers(); !started)
        return failed(std::move(started));
    if (auto played = playPiece(); !played)
        return failed(std::move(played));
    auto open = makeLevel();
    if (!open)
        return failed(std::move(open));
    auto result = open->empty() ? compare() : Result<Outcome>(outcome(Verdict::Stuck, *open));
    if (keep && (gateway_.stop() != 0 || window_.stop() != 0))
        return fail(Errc::Unavailable, "a server does not end in good order");
    return result;
}

} // namespace

Result<Outcome> playTrial(const PortPrograms& programs, const std::filesystem::path& before, const FaultAt& fault,
                          const std::filesystem::path& folder, bool keep)
{
    auto outcome = Trial(programs, fault, folder).play(before, keep);
    std::error_code ignored; // a leftover harms nobody
    if (!keep)
        std::filesystem::remove_all(folder, ignored);
    return outcome;
}

} // namespace tongguan::test
