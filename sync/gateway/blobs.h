// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/byte_range.h"
#include "sync/gateway/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// How much room pictures may take, so that events always have some.
struct BlobRoom {
    std::int64_t bytes = std::int64_t{4} << 30U;       ///< of all pictures together
    std::int64_t leaveFree = std::int64_t{512} << 20U; ///< on the disk
    int unfinishedEach = 4;                            ///< of one machine; the oldest goes when one more begins
    std::function<std::int64_t()> freeBytes = [] { return std::int64_t{1} << 62U; }; ///< on the disk
};

/// How much of an upload is held, durably.
struct Held {
    std::uint64_t bytes = 0;
    bool whole = false; ///< its hash was checked, it can be fetched
    bool fresh = false; ///< became whole just now
};

struct Blob {
    std::string owner; ///< the machine that brought it
    Bytes bytes;
};

/// Sealed pictures under the SHA-256 of their bytes; nothing here can open them. One thread.
class Blobs {
  public:
    Blobs(Database& database, const Clock& clock, BlobRoom room)
        : database_(database), clock_(clock), room_(std::move(room))
    {}

    Result<Held> held(std::string_view machine, std::string_view id);
    /// Takes a part; durable when it answers. Parts come in order, what is held already is passed over. NotFound where
    /// bytes before it are missing, or it is of another length than those before; Corrupt where the whole has another
    /// hash, and nothing of it stays; Exhausted where there is no room.
    Result<Held> take(std::string_view machine, std::string_view id, const ByteRange& range, ByteView bytes);
    /// NotFound unless it is whole.
    Result<Blob> read(std::string_view id);
    /// Forgets what came before, whole or not.
    Result<> forget(UtcTime before);

  private:
    Result<> begin(std::string_view machine, std::string_view id, std::uint64_t total);
    Result<> drop(std::string_view machine, std::string_view id);
    Result<Held> finish(std::string_view machine, std::string_view id, std::uint64_t total);
    /// Of what length; none where it is not here.
    Result<std::optional<std::uint64_t>> whole(std::string_view id);
    Result<bool> hasRoom(std::uint64_t total);

    Database& database_;
    const Clock& clock_;
    BlobRoom room_;
};

} // namespace tongguan::sync
