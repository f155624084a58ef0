// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/run_window.h"

#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/relay_loop.h"
#include "sync/gateway/server.h"
#include "sync/gateway/service.h"
#include "sync/window/admin_handler.h"
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

} // namespace

Result<> runWindow(const WindowOptions& options, const Clock& clock, Random& random, Log& log)
{
    auto behaviour = readBehaviour(options.behaviour);
    auto made = readFolder(options.folder);
    auto database = openDatabase(options.folder);
    if (!behaviour)
        return failed(std::move(behaviour));
    if (!made)
        return failed(std::move(made));
    if (!database)
        return failed(std::move(database));
    Worker worker;
    std::unique_ptr<Server> server;
    RelayLoop* relayLoop = nullptr;
    Service service(*database, *made, clock, random, log, {[&] { relayLoop->poke(); }, [&] { return clock.now(); }});
    const auto wake = [&] {
        if (server)
            server->wake();
    };
    Publisher publisher(*database, service.feed(), made->port, made->signing, clock, wake);
    publisher.setFault(behaviour->fault);
    if (!options.data.empty()) {
        auto published = publisher.publishFolder(options.data);
        if (!published)
            return failed(std::move(published));
        log.write(Severity::Info, "tongguan.sync.window", std::format("published entries={}", *published));
    }
    AdminHandler handler(service, publisher, *behaviour);
    auto opened = Server::open(*made, options.listen, handler, worker, log);
    if (!opened)
        return failed(std::move(opened));
    server = std::move(*opened);
    WindowEvents reader(*database, publisher, *behaviour, worker, clock, log);
    RelayLoop relay(*database, service.journals(), reader, worker, log, wake);
    relayLoop = &relay;
    worker.post([&] { relay.poke(); }); // what an earlier run left behind
    std::println("listening {}", server->address());
    std::fflush(stdout);
    server->run();
    worker.stop(); // its tasks refer to everything above
    return {};
}

} // namespace tongguan::sync
