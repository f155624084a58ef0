// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/single_window/manifest/manifest_message.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tongguan::manifest {

using Content = std::variant<ManifestMessage, Receipt>;

/// One message a file (domain: E.1). InvalidInput, with path and number of the item, for what the tables refuse.
Result<std::string> encode(const Content& content);
Result<Content> decode(std::string_view xml);
/// Everything that is wrong, a line each: "Declaration/Carrier/ID (R012): missing".
std::vector<std::string> validate(std::string_view xml);

/// "urn:Declaration:datamodel:standard:CN:MT4406:1"
std::string namespaceOf(Type type);

} // namespace tongguan::manifest
