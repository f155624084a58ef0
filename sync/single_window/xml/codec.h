// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "sync/single_window/xml/shape.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::xml {

inline constexpr std::size_t kMaxXml = 4U << 20U; ///< bytes
inline constexpr std::size_t kMaxFindings = 100;

/// By prefix as the tables write it; "" is the default one.
using Namespaces = std::map<std::string, std::string, std::less<>>;

/// What an XML file said by a shape: values as texts and lists, and what is wrong, a line each, with path and number
/// but never the value. At most 100 lines of either.
struct Decoded {
    Json value = Json::object();
    std::vector<std::string> findings;
    std::vector<std::string> unread; ///< elements and attributes that the shape has not; whether that is wrong is the
                                     ///< caller's to say
};

/// A root element's local name and namespace, and where it has one the text of the element at `path` below it.
struct Root {
    std::string name;
    std::string space;
    std::string text;
};

/// InvalidInput for what is not XML in UTF-8, is too long, or has a document type (nothing is ever fetched or
/// expanded).
Result<Root> rootOf(std::string_view bytes, std::string_view path = {});

/// Elements in another order than the shape's are findings.
Result<Decoded> decode(std::string_view bytes, const Shape& shape, const Namespaces& namespaces);

/// Values that are absent or empty make no element. InvalidInput, with the first finding, for what `decode` would not
/// take back.
Result<std::string> encode(const Json& value, const Shape& shape, const Namespaces& namespaces);

} // namespace tongguan::xml
