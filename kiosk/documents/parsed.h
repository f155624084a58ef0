// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/document.h"

#include <chrono>
#include <string>

namespace tongguan::documents {

// How the readers of this folder say what they found (document.h: Parsed).

std::chrono::year_month_day dayOf(UtcTime time);

/// No such document; the error's reason becomes the answer's.
Parsed refused(Kind kind, const Error& error);
Parsed accepted(Kind kind, Json fields, Checks checks);
void warn(Parsed& parsed, Outcome outcome, std::string why);
/// The value is shown as it was read, and not accepted.
void deny(Parsed& parsed, std::string reason, std::string why);
Checks checksOf(bool ok);

} // namespace tongguan::documents
