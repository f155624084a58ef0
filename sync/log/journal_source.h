// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/batch.h"
#include "sync/log/event.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tongguan::sync {

/// An event that the receiver keeps apart, with its reason: it never blocks those after it.
struct Parked {
    std::uint64_t seq = 0;
    std::string reason;
    bool operator==(const Parked&) const = default;
};

/// The sending end of a journal: what an uplink copies from. One thread.
class JournalSource {
  public:
    virtual ~JournalSource() = default;
    virtual std::string kiosk() const = 0;
    virtual Result<Head> head() = 0;
    /// The hash at a number, to see whether the receiver holds the same journal; NotFound beyond the head.
    virtual Result<Hash> hashAt(std::uint64_t seq) = 0;
    /// The next events after a number, with a checkpoint for the last; none where there are none.
    virtual Result<Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) = 0;
    /// The receiver holds everything up to `head` durably; `parked` are those that it set apart.
    virtual Result<> acknowledged(const Head& head, std::span<const Parked> parked) = 0;
};

} // namespace tongguan::sync
