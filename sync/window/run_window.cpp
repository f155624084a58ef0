// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/run_window.h"

#include "base/json.h"
#include "base/result.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/relay_loop.h"
#include "sync/gateway/server.h"
#include "sync/gateway/service.h"
#include "sync/window/admin_handler.h"
#include "sync/window/call_ledger.h"
#include "sync/window/draw_seeds.h"
#include "sync/window/script.h"
#include "sync/window/window_events.h"

#include <cstdio>
#include <format>
#include <print>

namespace tongguan::sync {

namespace {

Result<Behaviour> readBehaviour(const std::filesystem::path& file)
{
    if (file.empty())
        return Behaviour{};
    const auto json = readJsonFile(file);
    if (!json)
        return std::unexpected(json.error());
    auto behaviour = behaviourFrom(*json);
    if (!behaviour)
        return fail(behaviour.error().code, std::format("{}: {}", file.string(), behaviour.error().what));
    return behaviour;
}

/// Looks once a minute whether a seed is due.
struct DrawClock {
    Worker& worker;
    Publisher& publisher;
    const DrawSeeds& draws;
    const Clock& clock;
    Log& log;

    void tick()
    {
        if (const auto done = draws.publishDue(publisher, clock.now()); !done)
            log.write(Severity::Error, "tongguan.sync.window", std::format("draws-failed error={}", done.error().what));
        worker.postAfter(std::chrono::minutes{1}, [this] { tick(); });
    }
};

} // namespace

Result<> runWindow(const WindowOptions& options, const Clock& clock, Random& random, Log& log)
{
    auto behaviour = readBehaviour(options.behaviour);
    auto script = options.script.empty() ? Result<Script>(Script{}) : readScript(options.script);
    auto made = readFolder(options.folder);
    auto database = openDatabase(options.folder);
    if (!behaviour)
        return failed(std::move(behaviour));
    if (!script)
        return failed(std::move(script));
    if (!made)
        return failed(std::move(made));
    if (!database)
        return failed(std::move(database));
    Worker worker;
    Meter meter; // the server's sessions count to their end
    std::unique_ptr<Server> server;
    RelayLoop* relayLoop = nullptr;
    Service service(*database, *made, clock, log,
                    {[&] { relayLoop->poke(); }, [&] { return clock.now(); }, {}, &meter});
    const auto wake = [&] {
        if (server)
            server->wake();
    };
    Publisher publisher(*database, service.feed(), made->port, made->signing, clock, wake);
    publisher.forge(behaviour->fault == Behaviour::Fault::EntrySignature);
    if (!options.data.empty()) {
        auto published = publisher.publishFolder(options.data);
        if (!published)
            return failed(std::move(published));
        log.write(Severity::Info, "tongguan.sync.window", std::format("published entries={}", *published));
    }
    auto draws = DrawSeeds::open(options.folder, made->port, options.eastOfUtc, random);
    if (!draws)
        return failed(std::move(draws));
    auto ledger = CallLedger::open(*database, clock);
    if (!ledger)
        return failed(std::move(ledger));
    AdminHandler handler(service, publisher, *draws, *behaviour, *ledger, log);
    auto opened = Server::open(*made, options.listen, handler, worker, meter, log);
    if (!opened)
        return failed(std::move(opened));
    server = std::move(*opened);
    WindowEvents reader(*database, publisher, *behaviour, worker, clock, log);
    RelayLoop relay(*database, service.journals(), reader, worker, log, wake);
    relayLoop = &relay;
    worker.post([&] { relay.poke(); }); // what an earlier run left behind
    DrawClock drawClock{worker, publisher, *draws, clock, log};
    if (!options.drawsByHand)
        worker.post([&] { drawClock.tick(); });
    play(
        std::move(*script), worker, publisher,
        [&](const Behaviour& next) {
            *behaviour = next;
            publisher.forge(next.fault == Behaviour::Fault::EntrySignature);
        },
        log);
    std::println("listening {}", server->address());
    std::fflush(stdout);
    server->run();
    worker.stop(); // its tasks refer to everything above
    return {};
}

} // namespace tongguan::sync
