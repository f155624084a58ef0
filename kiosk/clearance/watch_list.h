// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/member.h"

#include <string>
#include <string_view>

namespace tongguan::clearance {

/// Keys of the watch list: HMAC-SHA-256, so that neither the store nor a stolen copy holds a name (domain: C.2, rules
/// 2 and 3). Lower-case hex. `key` comes with the list.
std::string watchDocument(ByteView key, std::string_view number, std::string_view issuer);
/// `name` in Latin capitals as the MRZ has it, one blank between its parts; `birth` as "1985-02-14".
std::string watchPerson(ByteView key, std::string_view name, std::string_view birth);
std::string watchPlate(ByteView key, std::string_view normalised);
std::string watchContainer(ByteView key, std::string_view number);

/// A long list comes in buckets: of all hashes that begin with the same four digits the first 16 bytes each, sorted,
/// one after the other. A million hashes are 65,536 rows of 250 bytes; one that changes replaces its bucket.
struct WatchBucket {
    std::string hashes; ///< base64 (URL alphabet, no padding)
    static constexpr auto members(auto with) { return with(Member{"hashes", &WatchBucket::hashes}); }
};
inline constexpr std::size_t kWatchPrefix = 4; ///< digits: the key of a bucket
inline constexpr std::size_t kWatchHashBytes = 16;

/// The key of the bucket that a hash belongs into.
std::string_view watchBucket(std::string_view hash);
/// Whether a bucket's bytes have a hash. Binary search.
bool bucketHas(ByteView bucket, std::string_view hash);

} // namespace tongguan::clearance
