// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/database.h"

#include <string>

namespace tongguan::store {

inline constexpr std::size_t kMaxPicture = 4U << 20U;

/// A picture kept as evidence, encrypted with the rest of the store.
struct Picture {
    std::string id; ///< SHA-256 of its bytes, in hex
    std::string crossing;
    std::string shows; ///< "document", "licence" …
    UtcTime at;
    Bytes bytes; ///< PNG or JPEG
};

/// Exhausted for one over kMaxPicture. Within the caller's transaction; the same picture twice is kept once.
Result<std::string> keepPicture(Database& database, const Picture& picture);
Result<Picture> loadPicture(Database& database, const std::string& id);

} // namespace tongguan::store
