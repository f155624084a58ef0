// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/sync_once.h"

#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"

namespace tongguan::cli {

namespace {

using Progress = std::function<void(const SyncOutcome&)>;

void push(sync::Uplink& uplink, SyncOutcome& outcome, const Progress& onProgress)
{
    do {
        const auto step = uplink.step();
        if (!step) {
            outcome.upload = step.error();
            return;
        }
        outcome.pushed.receiver = step->receiver;
        outcome.pushed.events += step->events;
        outcome.pushed.parked += step->parked;
        outcome.pushed.unsent = step->unsent;
        onProgress(outcome);
    } while (outcome.pushed.unsent > 0);
}

void pull(sync::Downlink& downlink, SyncOutcome& outcome, const Progress& onProgress)
{
    for (;;) {
        const auto step = downlink.step(std::chrono::seconds{0});
        if (!step) {
            outcome.download = step.error();
            return;
        }
        outcome.pulled.entries += step->entries;
        outcome.pulled.next = step->next;
        outcome.pulled.asOf = step->asOf;
        onProgress(outcome);
        if (step->entries == 0)
            return;
    }
}

} // namespace

Result<sync::GatewayLink> lineFor(const sync::Identity& identity, Random& random)
{
    auto http = sync::HttpClient::make(identity.gatewayUrl, identity.tls());
    if (!http)
        return failed(std::move(http));
    return sync::GatewayLink(std::move(*http), identity.gatewayKey, random);
}

Result<SyncOutcome> syncOnce(store::Store& store, const sync::Identity& identity, Random& random, Log& log,
                             const Progress& onProgress)
{
    auto key = sync::SigningKey::fromSeed(identity.journalSeed);
    if (!key)
        return failed(std::move(key));
    auto line = lineFor(identity, random);
    if (!line)
        return failed(std::move(line));
    const sync::OnStoreThread here = [](const std::function<void()>& task) { task(); };
    store::StoreUplink source(store, *key);
    store::StoreFeed sink(store);
    sync::Uplink uplink(*line, source, here, log);
    sync::Downlink downlink(*line, sink, identity.port, identity.trustedKeys(), here, log);
    SyncOutcome outcome;
    push(uplink, outcome, onProgress);
    pull(downlink, outcome, onProgress);
    return outcome;
}

} // namespace tongguan::cli
