// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/feed.h"
#include "sync/log/signing_key.h"

#include <cstdint>
#include <string>

namespace tongguan::sync {

/// Tells the port's staff of each event that was set apart, here or by the single window: a row of the data set
/// "rejects" (domain: C.6, 7). It says which event and what of it, never what stood there. One thread, the worker's.
class Rejects {
  public:
    Rejects(Database& database, Feed& feed, std::string port, const SigningKey& key, const Clock& clock)
        : database_(database), feed_(feed), port_(std::move(port)), key_(key), clock_(clock)
    {}
    /// Those that were not told yet, in a transaction of its own. True where it published something.
    Result<bool> tell();

  private:
    Database& database_;
    Feed& feed_;
    std::string port_;
    const SigningKey& key_;
    const Clock& clock_;
    std::int64_t told_ = -1; ///< how many were set apart when all were told
};

} // namespace tongguan::sync
