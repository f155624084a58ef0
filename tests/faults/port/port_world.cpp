// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/port_world.h"

#include "base/file.h"
#include "tests/faults/port/ends.h"
#include "tests/faults/port/machine_run.h"
#include "tests/faults/port/trial.h"
#include "tests/support/sync/server_process.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace tongguan::test {

namespace {

/// The single window sends this plate to another lane; every other decision it confirms.
constexpr std::string_view kBehaviour =
    R"({"rules":[{"match":{"plate":"云KT0172"},"do":"correct","lane":"L_JOINT","codes":["WINDOW_RISK"]}]})";

Result<> writeLists(const PortPrograms& programs)
{
    auto process = sync::ChildProcess::start({programs.machine.string(), "-", "lists", "-", "0"});
    if (!process)
        return failed(std::move(process));
    std::string lines;
    while (const auto line = process->readLine())
        lines.append(*line).append("\n");
    if (process->wait() != 0)
        return fail(Errc::Unavailable, "the port has no lists");
    std::error_code error;
    std::filesystem::create_directories(programs.folder / "lists", error);
    return writeDurably(programs.folder / "lists" / "port.ndjson", lines);
}

Result<> copyFolder(const std::filesystem::path& from, const std::filesystem::path& to)
{
    std::error_code error;
    std::filesystem::create_directories(to.parent_path(), error);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive, error);
    return error ? fail(Errc::Unavailable, to.string() + ": " + error.message()) : Result<>{};
}

} // namespace

std::filesystem::path PortWorld::before(std::size_t piece) const
{
    return programs_.folder / "before" / pieces()[piece].name;
}

CallCounts PortWorld::counts(std::size_t piece, Victim victim) const
{
    const auto found = counts_.find({piece, victim});
    return found == counts_.end() ? CallCounts{} : found->second;
}

Result<PortWorld> PortWorld::enrolled(PortPrograms programs)
{
    PortWorld world(std::move(programs));
    std::error_code error;
    std::filesystem::create_directories(world.before(0), error);
    if (auto written = writeDurably(world.programs_.folder / "behaviour.json", kBehaviour); !written)
        return failed(std::move(written));
    if (auto written = writeLists(world.programs_); !written)
        return failed(std::move(written));
    if (auto enrolled = world.enrolAll(); !enrolled)
        return failed(std::move(enrolled));
    return world;
}

Result<PortWorld> PortWorld::make(PortPrograms programs)
{
    auto world = enrolled(std::move(programs));
    if (!world)
        return world;
    if (auto played = world->playSoundly(); !played)
        return failed(std::move(played));
    return world;
}

Result<> PortWorld::enrolAll()
{
    auto window = sync::ServerProcess::make(programs_.window.string());
    auto gateway = sync::ServerProcess::make(programs_.gateway.string());
    if (!window || !gateway)
        return fail(Errc::Unavailable, "no servers");
    if (auto runs = (*window)->run({"--draws-by-hand", "--data", (programs_.folder / "lists").string()}); !runs)
        return runs;
    auto invitation = (*window)->invite("GW-CNHKM", "gateway");
    if (!invitation)
        return failed(std::move(invitation));
    auto joined = (*gateway)->command(
        "join", {"--window", invitation->url, "--code", invitation->code, "--fingerprint", invitation->fingerprint});
    if (!joined)
        return failed(std::move(joined));
    if (auto runs = (*gateway)->run(); !runs)
        return runs;
    for (const auto& [folder, role] : {std::pair{"K01", "kiosk"}, {"K02", "kiosk"}, {"S01", "staff"}}) {
        auto identity = (*gateway)->enrol(std::string("HKM-") + folder, role);
        if (!identity)
            return failed(std::move(identity));
        std::error_code error;
        std::filesystem::create_directories(before(0) / folder, error);
        if (auto written = sync::writeIdentity(before(0) / folder / "identity.json", *identity); !written)
            return written;
    }
    for (int i = 0; i < 2000 && !isIdle((*gateway)->folder(), (*window)->folder()); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds{5});
    for (const auto& [machine, deed] : {std::pair{"K02", "make-old"}, {"S01", "sync"}}) {
        auto run = MachineRun::play(
            {programs_.machine.string(), (before(0) / machine).string(), deed, (*gateway)->url(), "0"});
        if (!run)
            return failed(std::move(run));
        if (!run->failed.empty())
            return fail(Errc::Unavailable, std::string(machine) + ": " + run->failed);
    }
    if ((*gateway)->stop() != 0 || (*window)->stop() != 0)
        return fail(Errc::Unavailable, "a server does not end in good order");
    if (auto copied = copyFolder((*gateway)->folder(), before(0) / "gateway"); !copied)
        return copied;
    return copyFolder((*window)->folder(), before(0) / "window");
}

/// Each piece once with nothing wrong, its calls counted for each victim; the last of these runs is where the next
/// piece begins.
Result<> PortWorld::playSoundly()
{
    for (std::size_t piece = 0; piece < pieces().size(); ++piece) {
        const std::filesystem::path run = programs_.folder / "sound";
        for (const Victim victim : {Victim::Station, Victim::Gateway, Victim::Window, Victim::Kiosk}) {
            if (victim == Victim::Station && !pieces()[piece].station)
                continue;
            auto played = playTrial(programs_, before(piece), {.piece = piece, .victim = victim}, run, true);
            if (!played)
                return failed(std::move(played));
            if (played->verdict != Outcome::Verdict::Well)
                return fail(Errc::Unavailable, std::string(pieces()[piece].name) + " alone: " + played->why);
            counts_[{piece, victim}] = played->counts;
        }
        if (piece + 1 == pieces().size())
            break;
        for (const auto& part : std::filesystem::directory_iterator(before(piece))) {
            const auto here = run / part.path().filename();
            if (auto copied = copyFolder(std::filesystem::exists(here) ? here : part.path(),
                                         before(piece + 1) / part.path().filename());
                !copied)
                return copied;
        }
    }
    return {};
}

std::vector<FaultAt> PortWorld::faults() const
{
    std::vector<FaultAt> all;
    for (const auto& [place, counts] : counts_) {
        for (const Kind& kind : kinds()) {
            const std::int64_t most = kind.calls == Calls::File ? counts.file : counts.net;
            for (std::int64_t at = 0; at < most; ++at)
                all.push_back({.piece = place.first,
                               .victim = place.second,
                               .fault = kind.fault,
                               .calls = kind.calls,
                               .lost = kind.lost,
                               .at = at});
        }
    }
    return all;
}

} // namespace tongguan::test
