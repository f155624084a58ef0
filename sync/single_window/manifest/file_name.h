// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/single_window/manifest/manifest_codes.h"

#include <string>
#include <string_view>

namespace tongguan::manifest {

/// What a message's zip and the file in it are called: "CN_MT4406_1p0_<sender><time>" and an ending (domain: E.1). It
/// is the message's id as well, with an underscore between sender and time (not confirmed for road messages).
struct FileName {
    Type type = Type::Arrival;
    std::string sender; ///< letters and digits
    std::string time;   ///< 17 digits: CCYYMMDDHHMMSS and milliseconds
    bool operator==(const FileName&) const = default;
};

std::string messageIdOf(const FileName& name);
std::string zipNameOf(const FileName& name);
std::string xmlNameOf(const FileName& name);
/// From a zip's or an XML's name. InvalidInput for any other form; never looks like a path.
Result<FileName> parseFileName(std::string_view name);

} // namespace tongguan::manifest
