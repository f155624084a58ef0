// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace tongguan::sync {

/// How much is sent at once, learnt from what the line did lately: so little that a line which dies after some seconds
/// still lets something through, so much that a good one is full. A value.
class Pace {
  public:
    static constexpr std::size_t kMaxLines = 8;

    /// Of one batch, at most.
    std::size_t events() const { return events_; }
    /// Batches under way at once, each on a connection of its own: what is lost on one holds up no other.
    std::size_t lines() const { return lines_; }

    /// A batch of so many events was acknowledged so long after it was sent.
    void acknowledged(std::size_t events, std::chrono::milliseconds after);
    /// A batch was not acknowledged.
    void failed();

  private:
    std::size_t events_ = 250;
    std::size_t lines_ = 2;
};

} // namespace tongguan::sync
