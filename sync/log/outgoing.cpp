// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/outgoing.h"

#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::size_t kBatchBytes = 4U << 20U; ///< of bodies; escaping lets them grow on the wire

}

Result<Outgoing> outgoingAfter(const ReadAfter& read, std::uint64_t seq)
{
    std::size_t most = kMaxBatchEvents;
    for (;;) {
        auto batch = read(seq, most, kBatchBytes);
        if (!batch)
            return failed(std::move(batch));
        if (batch->events.empty())
            return Outgoing{};
        std::string ndjson = encodeBatch(batch->events, batch->checkpoint);
        if (ndjson.size() <= kMaxBatchBytes || batch->events.size() == 1)
            return Outgoing{.batch = std::move(*batch), .ndjson = std::move(ndjson)};
        most = batch->events.size() / 2; // bodies full of characters to escape
    }
}

} // namespace tongguan::sync
