// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/downlink.h"
#include "sync/client/gateway_link.h"
#include "sync/client/identity.h"
#include "sync/client/uplink.h"
#include "tests/support/sync/quiet.h"

#include <memory>

namespace tongguan::test {

/// A machine's line to its gateway, by the real parts. On the store's thread.
class Line {
  public:
    static Result<std::unique_ptr<Line>> open(store::Store& store, const sync::Identity& identity, Random& random);
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    /// Sends all that may leave; prints each acknowledged head.
    Result<> push();
    /// Receives all that is there; where there is nothing yet, waits so long for it.
    Result<> pull(std::chrono::seconds wait);

  private:
    Line(store::Store& store, const sync::Identity& identity, sync::SigningKey key, sync::HttpClient http,
         Random& random);

    sync::SigningKey key_;
    sync::QuietLog log_;
    sync::GatewayLink link_;
    store::StoreUplink source_;
    store::StoreFeed sink_;
    sync::Uplink uplink_;
    sync::Downlink downlink_;
};

} // namespace tongguan::test
