// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/identity.h"
#include "sync/log/event.h"
#include "tests/support/sync/server_process.h"

#include <memory>
#include <string>
#include <vector>

namespace tongguan::bench {

/// As it goes over the wire: zstd of events and a checkpoint.
struct ReadyBatch {
    std::uint64_t after = 0;
    std::uint64_t last = 0;
    Hash hash{}; ///< of the last event
    std::string body;
};

/// One machine with a certificate, a key and a journal of its own.
class FleetKiosk {
  public:
    static Result<FleetKiosk> enrol(sync::ServerProcess& gateway, const std::string& id, const std::string& role);

    const sync::Identity& identity() const { return identity_; }
    /// The next events of the journal, chained and signed. Bodies of about 400 bytes, of the types of a crossing.
    Result<ReadyBatch> next(std::size_t events);
    /// One event with this body.
    Result<ReadyBatch> nextOf(const std::string& type, std::string body);

  private:
    FleetKiosk(sync::Identity identity, std::unique_ptr<sync::SigningKey> key)
        : identity_(std::move(identity)), key_(std::move(key))
    {}
    Result<ReadyBatch> sealed(const std::vector<sync::Event>& events);

    sync::Identity identity_;
    std::unique_ptr<sync::SigningKey> key_;
    sync::Head head_;
};

} // namespace tongguan::bench
