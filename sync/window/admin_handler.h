// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/http_message.h"
#include "sync/window/behaviour.h"
#include "sync/window/call_ledger.h"
#include "sync/window/draw_seeds.h"
#include "sync/window/publisher.h"

namespace tongguan::sync {

/// Before the service: the calls by which a tester plays the single window (POST /admin/entries, POST
/// /admin/behaviour, POST /admin/draws), from this machine alone; the faults; and what anybody may read without a
/// certificate (GET /draws/hashes, GET /draws/seeds).
class AdminHandler final : public Handler {
  public:
    AdminHandler(Handler& service, Publisher& publisher, const DrawSeeds& draws, Behaviour& behaviour,
                 CallLedger& ledger, Log& log)
        : service_(service), publisher_(publisher), draws_(draws), behaviour_(behaviour), ledger_(ledger), log_(log)
    {}
    std::optional<Answer> handle(const Request& request, bool mayWait) override;
    std::chrono::milliseconds longestWait(const Request& request) const override
    {
        return service_.longestWait(request);
    }

  private:
    std::optional<Answer> served(const Request& request, bool mayWait);
    Answer admin(const Request& request);
    Answer adminEntries(const Request& request);
    Answer adminDraws(const Request& request);
    Answer adminBehaviour(const Request& request);
    Answer publicDraws(const Request& request);

    Handler& service_;
    Publisher& publisher_;
    const DrawSeeds& draws_;
    Behaviour& behaviour_;
    CallLedger& ledger_;
    Log& log_;
};

} // namespace tongguan::sync
