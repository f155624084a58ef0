// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "sync/exchange/message_kind.h"
#include "sync/single_window/mapping/crossing_messages.h"

#include <filesystem>
#include <vector>

namespace tongguan::exchange {

/// What the port says of itself and which messages it sends: one JSON object, the members of PortFacts and
/// "messages": ["arrival", "confirmation", …].
struct Settings {
    window::PortFacts port;
    std::vector<MessageKind> messages{MessageKind::Arrival, MessageKind::Confirmation}; ///< each at most once
};

/// Read once and checked whole. InvalidInput names the file and the member.
Result<Settings> readSettings(const std::filesystem::path& file);

} // namespace tongguan::exchange
