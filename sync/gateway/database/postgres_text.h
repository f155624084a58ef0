// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tongguan::sync {

/// Of our SQL in PostgreSQL's words: the first `?` becomes $1, BLOB becomes BYTEA. Texts in quotes stay as they are.
std::string postgresSql(std::string_view sql);

/// PostgreSQL's TEXT takes no zero and no broken UTF-8, a journal's events may hold either. Such a text is written with
/// U+E000 as escape, any other as it is; two texts never become one.
bool needsEscape(std::string_view text);
std::string escapeText(std::string_view text);
std::string unescapeText(std::string_view text);

} // namespace tongguan::sync
