// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"

namespace tongguan::clearance {

/// A crossing before its decision, from one JSON object of what was captured, each member as it stands on paper:
/// "laden", "plate", "plateCountry", "declaration", "batch", "document": {"issuer", "number", "name", "nationality",
/// "birth", "expiry", "source" …}, "licence", "seal", "container", "readings", "disputed", "verified" … (members() in
/// the source has them all). What has no value in its form is a fact that was refused, and no error; a member of
/// another name is InvalidInput, for a misspelt one would silently change the answer. `at` is when it was captured.
Result<Crossing> crossingFromFacts(const Json& json, UtcTime at);

/// The JSON Schema of such an object.
Json capturedFactsSchema();

} // namespace tongguan::clearance
