// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::window {

/// One form of message in both directions.
struct MessageForm {
    std::string_view name; ///< "edifact", "manifest", "sps"
    /// The bytes of a message, from JSON. InvalidInput for what `validate` would not take.
    Result<std::string> (*encode)(const Json& json);
    /// The content in JSON. InvalidInput names what is wrong first.
    Result<Json> (*decode)(std::string_view bytes);
    /// Everything that is wrong, a line each; empty: nothing.
    std::vector<std::string> (*validate)(std::string_view bytes);
};

/// Every form that we speak.
std::span<const MessageForm> messageForms();

} // namespace tongguan::window
