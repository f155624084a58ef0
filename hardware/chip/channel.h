// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/chip/apdu.h"
#include "hardware/chip/card.h"
#include "hardware/chip/secure_messaging.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace tongguan::chip {

/// How many APDUs one document may take: a portrait of the largest size, and some.
inline constexpr std::size_t kMaxApdus = 2048;

/// The line to one chip: in the clear, then protected. One thread at a time; the card has to outlive it.
class Channel {
  public:
    explicit Channel(Card& card, std::size_t maxApdus = kMaxApdus) : card_(&card), left_(maxApdus) {}

    /// Puts answers in pieces (61xx, at most eight) together and opens what is protected. The status may be any.
    /// Errors: those of Card::transmit, SecureMessaging::open and readResponse, Exhausted for a chip that wants more
    /// APDUs than it may; after one the line is dead, and Denied is all that it answers.
    Result<Response> send(const Command& command);

    /// From the next command on.
    void protectWith(SecureMessaging session) { session_ = std::move(session); }
    bool isProtected() const { return session_.has_value(); }
    /// Whether commands may still be sent.
    bool isAlive() const { return alive_; }

  private:
    Result<Response> exchange(const Command& command);
    Result<Response> collected(const Command& command);

    Card* card_;
    std::size_t left_;
    std::optional<SecureMessaging> session_;
    bool alive_ = true;
};

} // namespace tongguan::chip
