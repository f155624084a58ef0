// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "kiosk/store/store.h"
#include "sync/client/downlink.h"
#include "sync/client/identity.h"
#include "sync/client/uplink.h"

#include <functional>

namespace tongguan::cli {

/// What went each way. One direction that fails does not hold up the other.
struct SyncOutcome {
    sync::Pushed pushed;
    sync::Pulled pulled;
    std::optional<Error> upload;   ///< why it stopped; none where all was sent
    std::optional<Error> download; ///< why it stopped; none where nothing is left to receive
};

/// The line of an identity to its gateway. InvalidInput where its address is none.
Result<sync::GatewayLink> lineFor(const sync::Identity& identity, Random& random);

/// Sends what is unsent and receives what is new, on this thread. `onProgress` after each batch and page. An error of
/// its own only where the identity makes no line.
Result<SyncOutcome> syncOnce(store::Store& store, const sync::Identity& identity, Random& random, Log& log,
                             const std::function<void(const SyncOutcome&)>& onProgress);

} // namespace tongguan::cli
