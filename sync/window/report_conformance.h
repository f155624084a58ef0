// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <filesystem>

namespace tongguan::sync {

struct ReportOptions {
    std::filesystem::path folder;
    std::filesystem::path page; ///< HTML; empty: none
    bool json = false;
};

/// Prints the report to standard output. Denied where a rule was broken, once all is printed.
Result<> reportConformance(const ReportOptions& options, const Clock& clock);

} // namespace tongguan::sync
