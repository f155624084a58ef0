// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/checkpoint.h"
#include "sync/log/event.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// A piece of a journal on the wire: one JSON object a line, a checkpoint last.
struct Batch {
    std::vector<Event> events;
    Checkpoint checkpoint;
};

inline constexpr std::size_t kMaxBatchEvents = 2000;
inline constexpr std::size_t kMaxBatchBytes = 16U << 20U; ///< of NDJSON, before compression

std::string eventLine(const Event& event);
Result<Event> eventFromLine(std::string_view line);

/// A checkpoint by itself: what a gateway answers to a sealed batch, signed by its own key.
std::string receiptLine(const Checkpoint& checkpoint);
Result<Checkpoint> receiptFromLine(std::string_view line);

std::string encodeBatch(std::span<const Event> events, const Checkpoint& checkpoint);
/// Reads and checks the shape only: numbers and the chain are checked against the receiver's head by `follows`.
Result<Batch> decodeBatch(std::string_view ndjson);

/// zstd, level 3.
std::string compress(std::string_view bytes);
/// Exhausted where the content would be over `maxBytes`, whatever its header says.
Result<std::string> decompress(std::string_view bytes, std::size_t maxBytes);

} // namespace tongguan::sync
