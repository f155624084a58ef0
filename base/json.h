// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan {

/// Parses bytes from outside: InvalidInput on anything that is not JSON in UTF-8, over `maxBytes`, or nested over 32
/// deep.
Result<Json> parseJson(std::string_view text, std::size_t maxBytes = 1U << 20U);

/// The whole of a JSON file, at most 64 MiB; the error names the file.
Result<Json> readJsonFile(const std::filesystem::path& file);

/// Members of an object from outside, each an error that names the member instead of an exception.
Result<std::string> stringAt(const Json& object, std::string_view key);
Result<std::int64_t> integerAt(const Json& object, std::string_view key);
Result<bool> boolAt(const Json& object, std::string_view key);
/// The member, or an empty value where it is absent or null.
std::string stringOr(const Json& object, std::string_view key, std::string_view otherwise = {});
std::int64_t integerOr(const Json& object, std::string_view key, std::int64_t otherwise = 0);
bool boolOr(const Json& object, std::string_view key, bool otherwise = false);

/// One line, keys sorted, non-ASCII as it is; invalid UTF-8 is replaced, so that this never throws.
std::string dump(const Json& json);

} // namespace tongguan
