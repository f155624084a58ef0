// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/run_gateway.h"

#include "base/file.h"
#include "sync/client/enrol.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/counters.h"
#include "sync/gateway/endpoint.h"
#include "sync/gateway/feed_watch.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/public_feed.h"
#include "sync/gateway/rejects.h"
#include "sync/gateway/relay.h"
#include "sync/gateway/relay_loop.h"
#include "sync/gateway/renewals.h"
#include "sync/gateway/retention_loop.h"
#include "sync/gateway/server.h"
#include "sync/gateway/service.h"
#include "sync/gateway/upstream.h"

#include <cstdio>
#include <format>
#include <print>
#include <tuple>

namespace tongguan::sync {

namespace {

Result<CertifiedKey> publicCertificate(const PublicPages& pages, const ServerFolder& folder)
{
    if (pages.certificate.empty() && pages.key.empty())
        return folder.server;
    auto certificate = readFile(pages.certificate);
    if (!certificate)
        return failed(std::move(certificate));
    auto key = readFile(pages.key);
    if (!key)
        return failed(std::move(key));
    return CertifiedKey{std::move(*certificate), std::move(*key)};
}

/// The public side and what feeds it.
struct PublicSide {
    std::unique_ptr<PublicServer> server;
    std::unique_ptr<PublicFeed> feed;

    void poke() const
    {
        if (feed)
            feed->poke();
    }
};

/// Stands behind the worker, which the public thread posts to.
struct EndPublicFirst {
    const PublicSide& side;
    ~EndPublicFirst()
    {
        if (side.server)
            side.server->stop();
    }
};

Result<std::unique_ptr<PublicServer>> openPublic(const PublicPages& pages, const ServerFolder& folder,
                                                 const Clock& clock, Random& random, Log& log, PublicServer::Keep keep)
{
    auto certificate = publicCertificate(pages, folder);
    if (!certificate)
        return failed(std::move(certificate));
    PublicOptions options{.listen = pages.listen, .server = std::move(*certificate), .port = folder.port};
    options.limits.requests = {.burst = pages.requestsPerSecond * 10,
                               .every = std::chrono::microseconds{1'000'000 / pages.requestsPerSecond}};
    options.limits.misses.burst = pages.misses;
    return PublicServer::open(std::move(options), clock, random, log, std::move(keep));
}

constexpr std::chrono::seconds kKeepMachinesEvery{10};

/// Writes how machines are, all together.
struct MachineNews {
    Worker& worker;
    Machines& machines;
    Log& log;

    void write()
    {
        if (const auto kept = machines.keep(); !kept)
            log.write(Severity::Warning, "tongguan.sync.gateway",
                      std::format("machines-not-kept error={}", kept.error().what));
    }
    void keep()
    {
        write();
        worker.postAfter(kKeepMachinesEvery, [this] { keep(); });
    }
};

} // namespace

Result<> checkOptions(const std::string& listen, const PublicPages& pages, const std::filesystem::path& fleetLimits)
{
    if (auto limits = fleet::Limits::read(fleetLimits); !limits)
        return failed(std::move(limits));
    if (auto at = endpointOf(listen, "--listen"); !at)
        return failed(std::move(at));
    if (pages.listen.empty())
        return {};
    auto at = endpointOf(pages.listen, "--public");
    return at ? Result<>() : failed(std::move(at));
}

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

Result<> runGateway(const std::filesystem::path& folder, const std::string& databaseAddress, const std::string& listen,
                    const PublicPages& pages, const std::filesystem::path& fleetLimits, const Clock& clock,
                    Random& random, Log& log)
{
    auto limits = fleet::Limits::read(fleetLimits);
    if (!limits)
        return failed(std::move(limits));
    if (auto ok = addPictureKey(folder, random); !ok)
        return ok;
    renewDue(folder, clock, random, log);
    auto made = readFolder(folder);
    if (!made)
        return failed(std::move(made));
    auto database = openDatabase(folder, databaseAddress);
    if (!database)
        return failed(std::move(database));
    PublicSide open; // its thread ends before the worker does, its memory goes after
    Worker worker;
    std::function<void()> journalGrew;
    const bool hasWindow = made->window.has_value();
    // Ages count from what the window vouched for; a port without one is its own source.
    const auto asOf = [&]() -> Result<UtcTime> {
        if (!hasWindow)
            return clock.now();
        auto vouched = counter(*database, "window_as_of");
        return vouched ? Result<UtcTime>(fromMicroseconds(*vouched)) : failed(std::move(vouched));
    };
    BlobRoom room;
    if (!database->isShared()) // another machine's disk is its operator's to watch
        room.freeBytes = [&folder] {
            std::error_code error;
            const auto space = std::filesystem::space(folder, error);
            return error ? std::int64_t{0} : static_cast<std::int64_t>(space.available);
        };
    Meter meter;
    Service service(*database, *made, clock, log, {[&] { journalGrew(); }, asOf, room, &meter, std::move(*limits)});
    auto server = Server::open(*made, listen, service, worker, meter, log);
    if (!server)
        return failed(std::move(server));
    PortEvents reader(*database, service.feed(), made->port, made->signing);
    if (!pages.listen.empty()) {
        const auto keep = [&](const follow::PublicMessage& message, std::function<void(bool)> done) {
            worker.post([&, message, done = std::move(done)] {
                const auto kept = open.feed->keep(message);
                if (!kept)
                    log.write(Severity::Error, "tongguan.sync.gateway",
                              std::format("public-message-lost error={}", kept.error().what));
                done(kept.has_value());
            });
        };
        auto opened = openPublic(pages, *made, clock, random, log, keep);
        if (!opened)
            return failed(std::move(opened));
        open.feed = std::make_unique<PublicFeed>(PublicFeed::Parts{*database, service.feed(), worker, **opened, clock,
                                                                   log, made->port, made->signing,
                                                                   [&] { (*server)->wake(); }, asOf});
        open.server = std::move(*opened);
    }
    const EndPublicFirst endPublicFirst{open};
    FeedWatch* watch = nullptr;
    const auto tellReaders = [&] {
        (*server)->wake();
        open.poke();
    };
    const auto feedGrew = [&] {
        watch->seen();
        tellReaders();
    };
    Rejects rejects(*database, service.feed(), made->port, made->signing, clock);
    const auto relayed = [&] {
        if (const auto told = rejects.tell(); !told)
            log.write(Severity::Error, "tongguan.sync.gateway",
                      std::format("rejects-not-told error={}", told.error().what));
        feedGrew();
    };
    RelayLoop relay(*database, service.journals(), reader, worker, log, relayed);
    std::unique_ptr<StoredFeed> sink;
    std::unique_ptr<Upstream> upstream;
    journalGrew = [&] {
        relay.poke();
        if (upstream)
            upstream->poke();
    };
    FeedWatch others(*database, worker, log,
                     {.feedGrew = tellReaders,
                      .journalsGrew = [&] { journalGrew(); },
                      .leftBehind = [&] { relay.poke(); },
                      .led =
                          [&] {
                              if (upstream)
                                  upstream->led();
                          }});
    watch = &others;
    if (hasWindow) {
        sink = std::make_unique<StoredFeed>(*database, service.feed(), made->port, made->window->gatewayKey,
                                            made->signing, clock, feedGrew);
        auto started =
            Upstream::start(*made->window, {*database, service.journals(), *sink, worker, made->signing, random, log});
        if (!started)
            return failed(std::move(started));
        upstream = std::move(*started);
    }
    // In pieces, so that the first who asks for the queue holds up nobody.
    const std::function<void()> readLine = [&] {
        if (const auto more = service.line().readOn(); more && *more)
            worker.post(readLine);
    };
    worker.post(readLine);
    RetentionLoop retention(Retention(*database, clock, hasWindow), worker, log);
    MachineNews machineNews{worker, service.machines(), log};
    worker.postAfter(kKeepMachinesEvery, [&] { machineNews.keep(); });
    others.begin();
    worker.post([&] {
        relay.poke(); // what an earlier run left behind
        relay.tidy(service.feed(), service.blobs(), clock);
        retention.step();
        if (open.feed) {
            open.feed->poke();
            open.feed->tidy();
        }
    });
    std::println("listening {}", (*server)->address());
    if (open.server)
        std::println("public {}", open.server->address());
    std::fflush(stdout);
    (*server)->run();
    if (open.server)
        open.server->stop();
    // A request may still be under way, and would poke what goes now.
    std::ignore = callOn([&](std::function<void()> task) { worker.post(std::move(task)); },
                         [&]() -> Result<> {
                             journalGrew = [] {};
                             machineNews.write();
                             others.end();
                             return {};
                         });
    upstream.reset();
    worker.stop(); // its tasks refer to everything above
    return {};
}

} // namespace tongguan::sync
