// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/run_gateway.h"

#include "sync/client/enrol.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/counters.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/relay.h"
#include "sync/gateway/relay_loop.h"
#include "sync/gateway/server.h"
#include "sync/gateway/service.h"
#include "sync/gateway/upstream.h"

#include <cstdio>
#include <print>
#include <tuple>

namespace tongguan::sync {

Result<> joinWindow(const std::filesystem::path& folder, const std::string& url, const std::string& code,
                    const std::string& fingerprint)
{
    auto made = readFolder(folder);
    if (!made)
        return failed(std::move(made));
    auto window = enrol({url, code, fingerprint}, made->signing);
    if (!window)
        return failed(std::move(window));
    if (window->port != made->port)
        return fail(Errc::InvalidInput,
                    "that single window serves port " + window->port + ", this gateway " + made->port);
    return writeIdentity(windowFile(folder), *window);
}

Result<> runGateway(const std::filesystem::path& folder, const std::string& listen, const Clock& clock, Random& random,
                    Log& log)
{
    if (auto ok = addPictureKey(folder, random); !ok)
        return ok;
    auto made = readFolder(folder);
    if (!made)
        return failed(std::move(made));
    auto database = openDatabase(folder);
    if (!database)
        return failed(std::move(database));
    Worker worker;
    std::function<void()> journalGrew;
    const bool hasWindow = made->window.has_value();
    // Ages count from what the window vouched for; a port without one is its own source.
    const auto asOf = [&] { return hasWindow ? fromMicroseconds(counter(*database, "window_as_of")) : clock.now(); };
    BlobRoom room;
    room.freeBytes = [&folder] {
        std::error_code error;
        const auto space = std::filesystem::space(folder, error);
        return error ? std::int64_t{0} : static_cast<std::int64_t>(space.available);
    };
    Service service(*database, *made, clock, random, log, {[&] { journalGrew(); }, asOf, room});
    auto server = Server::open(*made, listen, service, worker, log);
    if (!server)
        return failed(std::move(server));
    PortEvents reader(*database, service.feed(), made->port, made->signing);
    RelayLoop relay(*database, service.journals(), reader, worker, log, [&] { (*server)->wake(); });
    std::unique_ptr<StoredFeed> sink;
    std::unique_ptr<Upstream> upstream;
    journalGrew = [&] {
        relay.poke();
        if (upstream)
            upstream->poke();
    };
    if (hasWindow) {
        sink = std::make_unique<StoredFeed>(*database, service.feed(), made->port, made->window->gatewayKey,
                                            made->signing, clock, [&] { (*server)->wake(); });
        auto started =
            Upstream::start(*made->window, {*database, service.journals(), *sink, worker, made->signing, random, log});
        if (!started)
            return failed(std::move(started));
        upstream = std::move(*started);
    }
    worker.post([&] {
        relay.poke(); // what an earlier run left behind
        relay.tidy(service.feed(), service.blobs(), clock);
    });
    std::println("listening {}", (*server)->address());
    std::fflush(stdout);
    (*server)->run();
    // A request may still be under way, and would poke what goes now.
    std::ignore = callOn([&](std::function<void()> task) { worker.post(std::move(task)); },
                         [&]() -> Result<> {
                             journalGrew = [] {};
                             return {};
                         });
    upstream.reset();
    worker.stop(); // its tasks refer to everything above
    return {};
}

} // namespace tongguan::sync
