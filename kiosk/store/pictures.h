// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/database.h"
#include "sync/log/picture_seal.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::store {

inline constexpr std::size_t kMaxPicture = sync::kMaxSealedPicture - sync::kSealBytes;

/// A picture kept as evidence, encrypted with the rest of the store.
struct Picture {
    std::string id; ///< SHA-256 of its bytes, in hex
    std::string crossing;
    std::string shows; ///< "document", "licence" …
    UtcTime at;
    Bytes bytes; ///< PNG or JPEG
};

/// How far it got on its way to the gateway.
struct Sending {
    std::string blob;  ///< the id of its sealed bytes; empty until there is a key
    bool sent = false; ///< the gateway holds it, or it came from there
};

// All within the caller's transaction.

/// Its id. Exhausted for one over kMaxPicture. The same picture twice is kept once.
Result<std::string> keepPicture(Database& database, const Picture& picture, const Sending& sending);
Result<Picture> loadPicture(Database& database, const std::string& id);
Result<bool> hasPicture(Database& database, const std::string& id);

struct Unsent {
    Picture picture;
    std::string blob;
};
/// Of those that are sealed: which were refused least first, then the oldest.
Result<std::optional<Unsent>> nextUnsent(Database& database);
enum class WhichUnsent : std::uint8_t { All, NeverSealed };
Result<std::vector<std::string>> unsentIds(Database& database, WhichUnsent which);
Result<> sealedAs(Database& database, const std::string& id, const std::string& blob);
Result<> markSent(Database& database, const std::string& blob);
Result<> postpone(Database& database, const std::string& blob);

/// Drops pictures that are sent and whose crossing ended, and did not change any more, before that time.
Result<> forgetPictures(Database& database, UtcTime endedBefore);

} // namespace tongguan::store
