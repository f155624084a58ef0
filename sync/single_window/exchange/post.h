// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/exchange/folders.h"

#include <cstddef>
#include <string>

namespace tongguan::exchange {

/// Takes one file to the single window. Unavailable: not now, it stays in OutBox.
class Post {
  public:
    enum class Outcome : std::uint8_t { Taken, Refused };
    virtual ~Post() = default;
    virtual Result<Outcome> post(const std::string& name, const std::string& content) = 0;
};

struct Posted {
    std::size_t sent = 0;
    std::size_t refused = 0;
    bool interrupted = false; ///< the line went; the rest waits
    bool operator==(const Posted&) const = default;
};

/// For a line of our own, where no client of the single window empties OutBox: posts what waits, one after the other,
/// into SentBox or FailBox. What was posted and not yet moved when the power went is posted again, under the same name:
/// the receiver knows it by that.
Result<Posted> postAll(Folders& folders, Post& post);

} // namespace tongguan::exchange
