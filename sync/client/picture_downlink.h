// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/client/gateway_link.h"
#include "sync/client/store_thread.h"
#include "sync/log/picture_ends.h"

#include <set>
#include <string>

namespace tongguan::sync {

/// The sealed bytes of a picture, as the gateway holds them. NotFound where it has none of that id, Corrupt where they
/// have another hash.
Result<Bytes> fetchBlob(GatewayLink& link, const std::string& blob);

/// Fetches what a staff station wants to show. One thread, its own GatewayLink.
class PictureDownlink {
  public:
    PictureDownlink(GatewayLink& link, PictureSink& sink, OnStoreThread onStoreThread, Log& log);

    /// One picture at most. False where nothing is wanted. Those that the gateway has not, or that do not open, hold up
    /// no other: only when all that is left failed, the step fails, with NotFound.
    Result<bool> step();

  private:
    GatewayLink& link_;
    PictureSink& sink_;
    OnStoreThread onStoreThread_;
    Log& log_;
    std::set<std::string> missed_; ///< of this round
    std::set<std::string> told_;   ///< those whose fault was logged
};

} // namespace tongguan::sync
