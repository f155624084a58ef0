// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "sync/log/signing_key.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// One thing that kiosks must know: the newest value of `key` in `dataset`, or its end.
struct FeedEntry {
    std::uint64_t cursor = 0; ///< 1, 2, 3 … per feed; the last hop's numbering, not signed
    std::string dataset;      ///< "declarations", "orders", "watch", "events" …
    std::string key;          ///< within the data set
    bool removed = false;     ///< the key is gone; body empty
    UtcTime asOf;             ///< when the source knew it: ages are counted from here, not from receipt
    std::string audience;     ///< "" everyone; "staff", "board", or one kiosk as "kiosk:HKM-K01"
    std::string body;         ///< JSON, or empty
    std::string signer;       ///< VerifyingKey::id of the source
    Signature signature{};    ///< over everything but cursor, signer and itself, and the port
};

/// Signs an entry for one port's feed; fills `signer` and `signature`.
FeedEntry signEntry(FeedEntry entry, std::string_view port, const SigningKey& key);
/// Denied where none of the keys signed it.
Result<> verify(const FeedEntry& entry, std::string_view port, const std::vector<VerifyingKey>& keys);

std::string entryLine(const FeedEntry& entry);
Result<FeedEntry> entryFromLine(std::string_view line);

inline constexpr std::size_t kMaxFeedPage = 8U << 20U; ///< bytes of one answer

} // namespace tongguan::sync
