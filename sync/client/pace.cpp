// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/pace.h"

#include "sync/log/batch.h"

#include <algorithm>

namespace tongguan::sync {

namespace {

using std::chrono::milliseconds;

// A second is what somebody waits for a sign of progress; a line of 40 kbit/s carries 16 events in four.
constexpr milliseconds kShort{1000};
constexpr milliseconds kLong{4000};
constexpr milliseconds kFar{40}; // a round trip that is worth filling
constexpr std::size_t kFewest = 10;
constexpr std::size_t kNearLines = 2; // one is read while the other is stored

} // namespace

void Pace::acknowledged(std::size_t events, milliseconds after)
{
    if (after > kLong) {
        events_ = std::max(events_ / 2, kFewest);
        lines_ = std::max<std::size_t>(lines_ / 2, 1);
    } else if (after < kShort && events >= events_) { // a smaller one says nothing about this size
        events_ = std::min(events_ * 2, kMaxBatchEvents);
        lines_ = std::min(after > kFar ? lines_ * 2 : std::max(lines_, kNearLines), kMaxLines);
    }
}

void Pace::failed()
{
    events_ = std::max(events_ / 4, kFewest);
    lines_ = 1;
}

} // namespace tongguan::sync
