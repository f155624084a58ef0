// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/batch.h"

#include <cstdint>
#include <functional>
#include <string>

namespace tongguan::sync {

/// A batch as it goes out: within the receiver's bounds.
struct Outgoing {
    Batch batch;
    std::string ndjson; ///< empty where there are no events
};

/// JournalSource::readAfter(), on whatever thread that works.
using ReadAfter = std::function<Result<Batch>(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)>;

/// The next events after a number, as many as one batch takes; none where there are none.
Result<Outgoing> outgoingAfter(const ReadAfter& read, std::uint64_t seq);

} // namespace tongguan::sync
