// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "kiosk/clearance/apply.h"

#include <algorithm>
#include <string_view>

using namespace tongguan;
using namespace tongguan::clearance;

/// One event a line, its type before the first blank: "staff.called {}". What is taken adds up without harm.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view rest = asText({data, size});
    Crossing sum;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        const std::size_t blank = std::min(line.find(' '), line.size());
        const auto event = crossingEventFrom(line.substr(0, blank), line.substr(std::min(blank + 1, line.size())));
        if (!event)
            continue;
        // What is written again says the same.
        const auto again = crossingEventFrom(typeOf(*event), bodyOf(*event));
        fuzz::require(again && bodyOf(*again) == bodyOf(*event));
        if (auto next = apply(sum, *event, {.crossing = "fuzz", .actor = "driver", .at = {}}))
            sum = std::move(*next);
    }
    return 0;
}
