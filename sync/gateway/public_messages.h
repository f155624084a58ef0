// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/message_events.h"
#include "sync/gateway/feed.h"

#include <cstdint>
#include <string>

namespace tongguan::sync {

/// How many messages a port keeps. What kiosks send finds room also where telephones have filled theirs.
inline constexpr std::int64_t kMessagesOfPhones = 20'000;
inline constexpr std::int64_t kMessagesOfAll = 22'000;

enum class Kept : std::uint8_t {
    New,
    Known, ///< the first of a receipt counts
    NoRoom
};

/// Publishes a message as a row of the data set "public_messages" for staff stations; inside the caller's transaction.
/// `most`: how many may be there with it.
Result<Kept> publishMessage(Database& database, Feed& feed, const std::string& port, const SigningKey& key,
                            const clearance::MessageFromAfar& message, std::int64_t most);

} // namespace tongguan::sync
