// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/blob_calls.h"
#include "sync/gateway/feed.h"
#include "sync/gateway/fleet_calls.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/http_message.h"
#include "sync/gateway/journals.h"
#include "sync/gateway/machines.h"
#include "sync/gateway/meter.h"
#include "sync/gateway/port_line.h"
#include "sync/gateway/registry.h"

#include <functional>
#include <optional>

namespace tongguan::sync {

/// The calls of the wire (openapi.yaml), on the tables. On the worker's thread.
class Service final : public Handler {
  public:
    struct Hooks {
        std::function<void()> journalGrew;     ///< events were accepted
        std::function<Result<UtcTime>()> asOf; ///< up to when this feed misses nothing
        BlobRoom room = {};
        const Meter* meter = nullptr; ///< what the server counts, for /metrics
        fleet::Limits limits = {};    ///< which machines turn red
    };
    Service(Database& database, const ServerFolder& folder, const Clock& clock, Log& log, Hooks hooks);

    std::optional<Answer> handle(const Request& request, bool mayWait) override;
    /// One transaction. A request that fails takes back its own part alone.
    Result<> together(const std::function<void()>& work) override;
    std::chrono::milliseconds longestWait(const Request& request) const override;

    Registry& registry() { return registry_; }
    Journals& journals() { return journals_; }
    Feed& feed() { return feed_; }
    Blobs& blobs() { return blobs_; }
    PortLine& line() { return line_; }
    Machines& machines() { return machines_; }

  private:
    std::optional<Answer> part(const Request& request, bool mayWait);
    std::optional<Answer> route(const Request& request, bool mayWait);
    Answer enrol(const Request& request);
    Answer renew(const Request& request);
    Answer journalHead(const std::string& kiosk);
    bool isAhead(const Request& request, const std::string& kiosk);
    Answer appendJournal(const Request& request, const std::string& kiosk);
    Answer appendSealed(const Request& request);
    Answer take(const std::string& kiosk, const Batch& batch);
    std::optional<Answer> feedPage(const Request& request, bool mayWait);
    Answer feedSnapshot(const Request& request);
    Answer queue();
    Answer stats(const Request& request);
    Answer metrics();

    Database& database_;
    const ServerFolder& folder_;
    Log& log_;
    Hooks hooks_;
    Registry registry_;
    Journals journals_;
    Feed feed_;
    Blobs blobs_;
    BlobCalls blobCalls_;
    PortLine line_;
    Machines machines_;
    FleetCalls fleet_;
};

} // namespace tongguan::sync
