// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "sync/single_window/edifact/interchange.h"

namespace tongguan::edifact {

/// `{"interchange": {…UNB…}, "una": "UNA:+.? '", "messages": [{"reference", "type", "content": {…}}]}`; "una" only
/// where one is announced. The content is that of ConveyanceReport, CargoReport, PersonList, CustomsResponse or
/// SyntaxReport. InvalidInput for a message of another type, or one whose content is not what its type needs.
Result<Json> toJson(const Interchange& interchange);
Result<Interchange> interchangeFromJson(const Json& json);

} // namespace tongguan::edifact
