// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "sync/log/batch.h"
#include "sync/log/feed_page.h"

using namespace tongguan;
using namespace tongguan::sync;

/// What a gateway, or whoever answers in its place, may send: batches and pages, compressed or not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::size_t kMost = std::size_t{1} << 20U;
    const std::string_view text = asText({data, size});
    if (const auto batch = decodeBatch(text)) {
        const auto again = decodeBatch(encodeBatch(batch->events, batch->checkpoint));
        fuzz::require(again && again->events == batch->events && again->checkpoint.head == batch->checkpoint.head);
    }
    if (const auto page = decodePage(text)) {
        for (const FeedEntry& entry : page->entries)
            fuzz::require(entry.cursor <= page->next && entryFromLine(entryLine(entry)).has_value());
    }
    if (const auto content = decompress(text, kMost))
        fuzz::require(content->size() <= kMost);
    return 0;
}
