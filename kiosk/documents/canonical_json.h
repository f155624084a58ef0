// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::documents {

/// The one text of a JSON value that is signed (RFC 8785): no blanks, members by the UTF-16 units of their names,
/// numbers as ECMAScript writes them. InvalidInput with the reason "number" for a whole number that no double holds as
/// it is written: beyond 2^53 programs differ in what they read.
Result<std::string> canonical(const Json& json);

/// Whether an object in that JSON text has two members of one name: RFC 8785 has no text for it, and programs differ in
/// which of them they take. The text has to be JSON (parseJson).
bool hasDoubleMember(std::string_view text);

} // namespace tongguan::documents
