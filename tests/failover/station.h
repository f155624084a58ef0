// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sync/client/downlink.h"
#include "sync/client/identity.h"
#include "tests/support/sync/quiet.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <unordered_map>

namespace tongguan::failover {

/// A staff station that hears of all events of the port's kiosks, over one line, and counts how often of each.
class Station final : public sync::FeedSink {
  public:
    struct Heard {
        std::uint64_t events = 0;    ///< different ones
        std::uint64_t twice = 0;     ///< of these, more than once
        std::uint64_t backwards = 0; ///< pages whose entries were not after those before
        int snapshots = 0;           ///< after the first page: it had a cursor that the gateway did not know
    };
    static Result<std::unique_ptr<Station>> join(sync::Identity identity, Random& random);
    ~Station() override { stop(); }

    void begin();
    void stop();
    Heard heard() const;

    Result<std::uint64_t> cursor() override;
    Result<> apply(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;
    Result<> replace(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf) override;

  private:
    Station(sync::GatewayLink link, const sync::Identity& identity);
    void run(const std::stop_token& stop);

    sync::QuietLog log_;
    sync::GatewayLink link_;
    sync::Downlink downlink_;
    mutable std::mutex mutex_;
    std::unordered_map<std::string, int> times_; ///< by "kiosk/number"
    std::uint64_t cursor_ = 0;
    Heard heard_;
    std::jthread thread_; // last: it uses all of the above
};

} // namespace tongguan::failover
