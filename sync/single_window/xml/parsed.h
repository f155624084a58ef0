// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace tongguan::xml {

/// A document from outside, bounded; no document type, no control characters in its texts.
Result<std::unique_ptr<pugi::xml_document>> parsed(std::string_view bytes);

std::string_view localName(const pugi::xml_node& node);
/// By the declarations on it and around it; "" where its prefix has none.
std::string_view namespaceOf(const pugi::xml_node& node);

} // namespace tongguan::xml
