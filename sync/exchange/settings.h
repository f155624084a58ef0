// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "sync/exchange/message_kind.h"
#include "sync/single_window/mapping/crossing_messages.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::exchange {

/// A line of our own to the single window, where no client of its empties OutBox. Files in PEM.
struct PostLine {
    std::string url;    ///< "https://window.example:443"
    std::string target; ///< path below which a file is PUT, without a slash at its end; may be empty
    std::string authority;
    std::string certificate;
    std::string key;
    static constexpr auto members(auto with)
    {
        using P = PostLine;
        return with(Member{"url", &P::url}, Member{"target", &P::target}, Member{"authority", &P::authority},
                    Member{"certificate", &P::certificate}, Member{"key", &P::key});
    }
};

/// What the port says of itself and which messages it sends how: one JSON object, the members of PortFacts,
/// "messages": ["arrival", "confirmation", …] and "post": {…}.
struct Settings {
    window::PortFacts port;
    std::vector<MessageKind> messages{MessageKind::Arrival, MessageKind::Confirmation}; ///< each at most once
    std::optional<PostLine> post;
};

/// Read once and checked whole. InvalidInput names the file and the member.
Result<Settings> readSettings(const std::filesystem::path& file);

} // namespace tongguan::exchange
