// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// As it travels (picture_seal.h).
struct SealedPicture {
    std::string blob; ///< its id
    Bytes bytes;
};

/// Where pictures come from that should reach the gateway: a kiosk's store. One thread.
class PictureSource {
  public:
    virtual ~PictureSource() = default;
    /// The next one to send, those that failed least first; none where all are sent, or no key is there to seal them.
    virtual Result<std::optional<SealedPicture>> next() = 0;
    /// The receiver holds it durably.
    virtual Result<> sent(const std::string& blob) = 0;
    /// The receiver refused it: the others first.
    virtual Result<> postponed(const std::string& blob) = 0;
};

/// A picture that an event names and that is not here yet.
struct WantedPicture {
    std::string picture; ///< SHA-256 of the picture itself, in hex
    std::string blob;
    std::string crossing;
    std::string shows;   ///< "document", "licence" …
    std::int64_t at = 0; ///< UTC microseconds
};

/// Where pictures go that the gateway holds: a staff station's store. One thread.
class PictureSink {
  public:
    virtual ~PictureSink() = default;
    /// Newest first, a bounded number.
    virtual Result<std::vector<WantedPicture>> wanted() = 0;
    /// `sealed` hashes to `wanted.blob`. Denied or Corrupt where it does not open to the picture that the event names.
    virtual Result<> fetched(const WantedPicture& wanted, ByteView sealed) = 0;
};

} // namespace tongguan::sync
