// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// What an event says of itself. All texts are UTF-8.
struct EventHeader {
    std::uint64_t seq = 0;      ///< 1, 2, 3 … per kiosk
    std::string id;             ///< UUIDv7
    std::string type;           ///< "document.read"; at most 64 characters of a-z, '.', '_'
    UtcTime at;                 ///< by the kiosk's clock
    std::string boot;           ///< of the machine, so that a wrong clock is seen
    std::int64_t monotonic = 0; ///< microseconds of that boot
    std::string actor;          ///< "driver", "staff:0417", "kiosk", "window"
    std::string crossing;       ///< UUIDv7, empty for events of the kiosk itself
    bool operator==(const EventHeader&) const = default;
};

/// One change of state. `body` is JSON, serialised once, at capture: nobody re-serialises these bytes.
/// After its retention time a body may be erased (empty, `bodyHash` stays) and the chain still verifies.
struct Event {
    EventHeader header;
    std::string body;
    Hash bodyHash{};
    Hash hash{}; ///< SHA-256(previous hash ‖ header ‖ SHA-256(body))
    bool operator==(const Event&) const = default;
};

/// Before the first event.
inline constexpr Hash kGenesis{};

inline constexpr std::size_t kMaxBody = std::size_t{256} * 1024;

/// Where a journal stands: the receiver's whole state.
struct Head {
    std::uint64_t seq = 0;
    Hash hash = kGenesis;
    bool operator==(const Head&) const = default;
};

/// InvalidInput for a header that breaks the limits above.
Result<> checkHeader(const EventHeader& header);

/// The bytes of the header that are hashed: each field with its length before it, numbers as 64 bits big endian.
Bytes headerBytes(const EventHeader& header);

Hash chainHash(const Hash& previous, const EventHeader& header, const Hash& bodyHash);

/// Hashes the body and links the event to `previous`. InvalidInput for a body over kMaxBody or a header that breaks
/// the limits above.
Result<Event> link(const Hash& previous, EventHeader header, std::string body);

/// Corrupt where the event does not follow `head` (number, chain) or its body is not what `bodyHash` says.
Result<> follows(const Head& head, const Event& event);

} // namespace tongguan::sync
