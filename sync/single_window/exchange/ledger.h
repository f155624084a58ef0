// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/manifest/manifest_message.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::exchange {

/// What its receipts add up to, in whatever order and however often they came: customs' last word by its time, and
/// without one the last word of the way to them. Of two at one moment the stricter one.
manifest::Standing standingOf(std::span<const manifest::Receipt> receipts);

/// Which messages went out, and what was answered.
class Ledger {
  public:
    enum class Match : std::uint8_t {
        Matched,
        Repeated, ///< the very same receipt was here before
        Unknown,  ///< we sent no such message
    };

    void sent(std::string messageId);
    Match heard(const manifest::Receipt& receipt);

    /// Nothing for a message that was not sent.
    std::optional<manifest::Standing> standing(std::string_view messageId) const;
    /// Sent, and nothing heard of customs yet: whoever waits too long has to ask.
    std::vector<std::string> unanswered() const;
    std::size_t size() const { return conversations_.size(); }

  private:
    std::map<std::string, std::vector<manifest::Receipt>, std::less<>> conversations_;
};

} // namespace tongguan::exchange
