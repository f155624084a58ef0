// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/retention_loop.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::chrono::hours kEvery{1};
constexpr const char* kCategory = "tongguan.sync.gateway";

} // namespace

void RetentionLoop::step()
{
    const auto done = retention_.step();
    if (done && *done) {
        erased_ += **done;
        worker_.post([this] { step(); });
        return;
    }
    if (!done)
        log_.write(Severity::Error, kCategory, std::format("retention-failed error={}", done.error().what));
    else if (erased_ != 0)
        log_.write(Severity::Info, kCategory, std::format("retention-erased bodies={}", erased_));
    erased_ = 0;
    worker_.postAfter(kEvery, [this] { step(); });
}

} // namespace tongguan::sync
