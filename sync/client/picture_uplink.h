// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "sync/client/gateway_link.h"
#include "sync/client/store_thread.h"
#include "sync/log/picture_ends.h"

#include <cstddef>
#include <optional>

namespace tongguan::sync {

/// Brings sealed pictures to the gateway, part by part. What the gateway holds is the whole state: after an error, of
/// whatever kind, the next step asks for it again. One thread, its own GatewayLink.
class PictureUplink {
  public:
    PictureUplink(GatewayLink& link, PictureSource& source, OnStoreThread onStoreThread, const Clock& clock, Log& log);

    /// One part at most, short enough that an event seldom waits for longer than a second. False where nothing is
    /// unsent. A picture that the gateway refuses is put behind the others; the error is InvalidInput.
    Result<bool> step();

    static constexpr std::size_t kFirstPart = 32U << 10U;
    static constexpr std::size_t kLeastPart = 8U << 10U;
    static constexpr std::size_t kLongestPart = 256U << 10U;

  private:
    struct Answered {
        std::size_t held = 0;
        bool whole = false;
    };
    Result<Answered> ask();
    Result<Answered> sendPart(std::size_t from);
    Result<Answered> settle(Result<HttpAnswer> answer) const;
    Result<bool> proceed();

    GatewayLink& link_;
    PictureSource& source_;
    OnStoreThread onStoreThread_;
    const Clock& clock_;
    Log& log_;
    std::size_t part_ = kFirstPart;
    std::optional<SealedPicture> picture_; ///< under way
    std::optional<std::size_t> held_;
};

} // namespace tongguan::sync
