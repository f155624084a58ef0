// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/lane.h"
#include "sync/exchange/message_kind.h"
#include "sync/exchange/reply.h"
#include "sync/messages/confirmation.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::exchange {

/// The newest telling of one kind of message, with all that was said of it.
struct Telling {
    MessageKind kind = MessageKind::Arrival;
    std::int64_t revision = 1;
    std::int64_t attempt = 1;
    std::int64_t moment = 0; ///< of the newest attempt
    std::vector<Reply> replies;
};

/// The decision that stands.
struct Standing {
    std::string crossing;
    std::int64_t decision = 1;
    std::optional<clearance::Lane> lane; ///< none: one that this program does not know
};

/// What the other side's words mean for a decision. Pure.
/// - Any refusal corrects it to staff, with a code "<kind>:<code>" each; where staff look already it is right as it is.
/// - Otherwise the deciding kind (kDeciding) confirms it once it was accepted.
/// - Nothing was told: unknown. Nothing was said yet, or people over there look: no answer.
std::optional<sync::Confirmation> answerOf(const Standing& standing, std::span<const Telling> tellings);

} // namespace tongguan::exchange
