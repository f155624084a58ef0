// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/known_codes.h"

#include "kiosk/flow/rows.h"

#include <algorithm>
#include <utility>

namespace tongguan::flow {

Result<documents::ParseOptions> knownCodes(store::Store& store, UtcTime now)
{
    auto rows = rowsOf<documents::CodePattern>(store, "code_patterns");
    if (!rows)
        return failed(std::move(rows));
    std::erase_if(*rows, [](const auto& row) { return !documents::CodePatterns::check(row); });
    rows->resize(std::min(rows->size(), documents::CodePatterns::kMaxRows));
    auto patterns = documents::CodePatterns::compile(std::move(*rows));
    if (!patterns)
        return failed(std::move(patterns));
    documents::ParseOptions options{.now = now};
    options.patterns = std::move(*patterns);
    return options;
}

} // namespace tongguan::flow
