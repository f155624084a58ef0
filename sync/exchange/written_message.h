// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/passenger_events.h"
#include "kiosk/clearance/reference.h"
#include "sync/exchange/message_kind.h"
#include "sync/single_window/mapping/crossing_messages.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::exchange {

/// What a message is made of.
struct Told {
    clearance::Crossing crossing;
    std::optional<clearance::Declaration> declaration; ///< its goods, where the port's lists have it
    std::vector<clearance::PassengerRead> passengers;  ///< of a bus's list
};

/// SHA-256 of what such a message would say of the crossing, whenever and as whatever revision it says it. InvalidInput
/// where the crossing does not say enough.
Result<Hash> contentOf(MessageKind kind, const Told& told, const window::PortFacts& port);

/// One file of the exchange.
struct WrittenMessage {
    std::string file;        ///< its name in the boxes
    std::string id;          ///< by which receipts (MessageID) or responses (RFF+ABO) name it
    std::string interchange; ///< by which a CONTRL names it; empty of a manifest
    std::string content;     ///< its bytes
};

/// `moment` names it, to the millisecond: no two messages of a sender may have the same one. From `revision` 2 on, at
/// most 99, it replaces what was said before. InvalidInput also where the tables of its form refuse it.
Result<WrittenMessage> writtenMessage(MessageKind kind, const Told& told, const window::PortFacts& port, int revision,
                                      UtcTime moment);

} // namespace tongguan::exchange
