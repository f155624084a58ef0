// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/client/gateway_link.h"
#include "sync/client/pace.h"
#include "sync/client/store_thread.h"
#include "sync/log/journal_source.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tongguan::sync {

struct Pushed {
    Head receiver;            ///< what the receiver holds durably
    std::uint64_t events = 0; ///< of this step
    std::uint64_t parked = 0; ///< of this step
    std::uint64_t unsent = 0; ///< still to come
};

/// Copies one journal's tail to a receiver. The receiver's head is the whole state: after an error, of whatever kind,
/// the next step asks for it again. One thread, its own GatewayLink.
class Uplink {
  public:
    Uplink(GatewayLink& link, JournalSource& source, OnStoreThread onStoreThread, Log& log);

    /// Sends what there is for about a second, in batches of a size that the line takes, several at once where it is
    /// far; an error only where nothing was acknowledged. Corrupt where the receiver holds another journal under this
    /// name: nothing more is sent, each further step says so again, people must look.
    Result<Pushed> step();
    /// Steps until nothing is unsent.
    Result<Pushed> pushAll();

  private:
    struct Round;
    Result<Head> askHead();
    void showDivergence(const Head& head);
    Result<> agreeOn(const Head& head, std::vector<Parked> parked);
    Result<Pushed> sendAfter(const Head& head);
    Result<std::optional<HttpRequest>> nextBatch(Round& round);
    Result<> settle(Round& round, const Head& upTo, const HttpAnswer& answer);
    Result<std::uint64_t> unsentAfter(const Head& head);

    GatewayLink& link_;
    JournalSource& source_;
    OnStoreThread onStoreThread_;
    Log& log_;
    std::string target_;
    Pace pace_;
    std::optional<Head> receiver_;
    std::optional<Error> diverged_;
};

} // namespace tongguan::sync
