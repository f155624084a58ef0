// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/report/evaluate.h"

#include <string>

namespace tongguan::report {

enum class PageLanguage : std::uint8_t { Zh, En };

/// The report as a PDF of four A4 pages, for people who decide: stages, whose time it was, the hours of the day, who
/// was still there, how good the data are. The same bytes for the same report. Exhausted where memory runs out.
Result<std::string> pages(const Report& report, PageLanguage language);

} // namespace tongguan::report
