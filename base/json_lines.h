// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace tongguan {

// Where something stands in a JSON text that people wrote, for messages: lines from 1.

/// The line of member `field` of the member `key` of the object that the text is; that of `key` where `field` is empty
/// or is not there; 1 where there is no such key. Linear in the text.
std::size_t lineOf(std::string_view json, std::string_view key, std::string_view field);

/// The line at which a text stops being JSON: of the first byte that no parser takes.
std::size_t brokenLine(std::string_view json);

} // namespace tongguan
