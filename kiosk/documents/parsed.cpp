// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/parsed.h"

#include "base/json.h"
#include "kiosk/documents/refusal.h"

#include <utility>

namespace tongguan::documents {

std::chrono::year_month_day dayOf(UtcTime time)
{
    return std::chrono::floor<std::chrono::days>(time);
}

Parsed refused(Kind kind, const Error& error)
{
    Parsed parsed;
    parsed.kind = kind;
    parsed.reason = reasonOf(error);
    parsed.warnings.push_back(error.what);
    return parsed;
}

Parsed accepted(Kind kind, Json fields, Checks checks)
{
    Parsed parsed;
    parsed.kind = kind;
    parsed.valid = true;
    parsed.checks = checks;
    parsed.outcome = Outcome::Ok;
    parsed.fields = std::move(fields);
    return parsed;
}

void warn(Parsed& parsed, Outcome outcome, std::string why)
{
    parsed.outcome = outcome;
    parsed.warnings.push_back(std::move(why));
}

void deny(Parsed& parsed, std::string reason, std::string why)
{
    parsed.valid = false;
    parsed.reason = std::move(reason);
    warn(parsed, Outcome::Refuse, std::move(why));
}

Checks checksOf(bool ok)
{
    return ok ? Checks::Ok : Checks::Failed;
}

} // namespace tongguan::documents
