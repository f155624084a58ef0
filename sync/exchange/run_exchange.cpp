// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/run_exchange.h"

#include "sync/exchange/exchange_events.h"
#include "sync/exchange/exchange_loop.h"
#include "sync/exchange/exchange_schema.h"
#include "sync/exchange/poster.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/endpoint.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/relay_loop.h"
#include "sync/gateway/renewals.h"
#include "sync/gateway/retention_loop.h"
#include "sync/gateway/server.h"
#include "sync/gateway/service.h"

#include <cstdio>
#include <memory>
#include <print>

namespace tongguan::exchange {

using namespace sync;

Result<> checkExchange(const ExchangeOptions& options)
{
    if (auto at = endpointOf(options.listen, "--listen"); !at)
        return failed(std::move(at));
    std::error_code none;
    if (!options.data.empty() && !std::filesystem::is_directory(options.data, none))
        return fail(Errc::NotFound, options.data.string() + " is no folder of lists");
    const auto settings = readSettings(options.port);
    return settings ? Result<>() : std::unexpected(settings.error());
}

Result<> runExchange(const ExchangeOptions& options, const Clock& clock, Random& random, Log& log)
{
    const auto settings = readSettings(options.port);
    renewDue(options.folder, clock, random, log);
    auto made = readFolder(options.folder);
    auto database = openDatabase(options.folder);
    auto folders = Folders::open(options.boxes);
    if (!settings)
        return std::unexpected(settings.error());
    if (!made)
        return failed(std::move(made));
    if (!database)
        return failed(std::move(database));
    if (!folders)
        return failed(std::move(folders));
    if (settings->port.locode != made->port)
        return fail(Errc::InvalidInput,
                    "this folder was made for port " + made->port + ", the settings say " + settings->port.locode);
    if (auto ok = prepareTables(*database); !ok)
        return ok;
    Worker worker;
    Meter meter; // the server's sessions count to their end
    std::unique_ptr<Server> server;
    RelayLoop* relayLoop = nullptr;
    ExchangeLoop* exchangeLoop = nullptr;
    Service service(*database, *made, clock, log,
                    {[&] { relayLoop->poke(); }, [&] { return exchangeLoop->asOf(); }, {}, &meter});
    const auto wake = [&] {
        if (server)
            server->wake();
    };
    Publisher publisher(*database, service.feed(), made->port, made->signing, clock, wake);
    Stories stories(*database);
    Outgoing outgoing({*database, stories, *settings, *folders, clock, log});
    Answers answers(*database, publisher, clock);
    Incoming incoming({*database, outgoing, answers, *settings, *folders, clock, log, wake});
    std::unique_ptr<Poster> poster;
    if (settings->post) {
        auto started = Poster::start(*settings->post, options.boxes, random, log);
        if (!started)
            return failed(std::move(started));
        poster = std::move(*started);
    }
    const auto put = [&poster] {
        if (poster)
            poster->poke();
    };
    ExchangeLoop loop(
        {*database, worker, publisher, service.feed(), outgoing, incoming, answers, options.data, put, clock, log});
    exchangeLoop = &loop;
    if (auto ok = loop.publishLists(); !ok)
        return ok;
    auto opened = Server::open(*made, options.listen, service, worker, meter, log);
    if (!opened)
        return failed(std::move(opened));
    server = std::move(*opened);
    ExchangeEvents reader(*database, stories, outgoing, answers, log);
    RelayLoop relay(*database, service.journals(), reader, worker, log, wake);
    relayLoop = &relay;
    RetentionLoop retention(Retention(*database, clock, false), worker, log);
    worker.post([&] {
        relay.poke(); // what an earlier run left behind
        loop.start();
        retention.step();
    });
    std::println("listening {}", server->address());
    std::fflush(stdout);
    server->run();
    worker.stop(); // its tasks refer to everything above
    return {};
}

} // namespace tongguan::exchange
