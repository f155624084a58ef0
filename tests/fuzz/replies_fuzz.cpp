// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "fuzz_target.h"
#include "sync/exchange/reply.h"

#include <algorithm>

using namespace tongguan;
using namespace tongguan::exchange;

/// A file of InBox, whoever wrote it: every reply names a message, in codes and never in people's words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto replies = repliesIn(asText({data, size}), "530000HKMK03");
    if (!replies)
        return 0;
    fuzz::require(!replies->empty() && replies->size() <= 100);
    for (const Reply& reply : *replies) {
        fuzz::require(!reply.name.empty());
        fuzz::require(std::ranges::all_of(reply.faults, [](const std::string& fault) {
            return !fault.empty() && fault.size() <= 40 && !fault.contains(' ');
        }));
    }
    return 0;
}
