// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/client/downlink.h"
#include "sync/client/identity.h"
#include "sync/client/retry_loop.h"
#include "sync/client/uplink.h"
#include "sync/gateway/journals.h"
#include "sync/gateway/stored_feed.h"
#include "sync/gateway/stored_journal.h"
#include "sync/gateway/worker.h"

#include <map>
#include <memory>
#include <string>

namespace tongguan::sync {

/// Chains the two logs: every kiosk's journal goes up to the single window, its feed comes down. Two loops with a
/// connection each. What it is given outlives it, and the worker works on until it is gone.
class Upstream {
  public:
    struct Parts {
        Database& database;
        Journals& journals;
        FeedSink& sink;
        Worker& worker;
        const SigningKey& key;
        Random& random;
        Log& log;
    };
    static Result<std::unique_ptr<Upstream>> start(const Identity& window, Parts parts);
    ~Upstream();

    /// A journal grew. Any thread.
    void poke();
    /// This process leads now: of several gateways one speaks with the window. Any thread.
    void led();

  private:
    struct OneJournal;
    Upstream(const Identity& window, Parts parts, HttpClient up, HttpClient down);
    Attempt stepUp();
    Attempt stepDown();
    Result<bool> leads();
    Result<std::string> nextBehind();
    OneJournal& journalOf(const std::string& kiosk);

    Parts parts_;
    OnStoreThread onWorker_;
    GatewayLink upLink_;
    GatewayLink downLink_;
    Downlink downlink_;
    bool downWorked_ = false;                                    // only the download loop's
    std::map<std::string, std::unique_ptr<OneJournal>> uplinks_; // only the upload loop's
    std::unique_ptr<RetryLoop> upLoop_;                          // last: they use all of the above
    std::unique_ptr<RetryLoop> downLoop_;
};

} // namespace tongguan::sync
