// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/client/store_thread.h"

#include <memory>
#include <mutex>

namespace tongguan::sync {

/// Takes lines and keeps none.
class QuietLog final : public Log {
  public:
    void write(Severity /*severity*/, std::string_view /*category*/, std::string_view /*line*/) override {}
};

/// Works off each task where it comes from, one at a time.
inline OnStoreThread atOnce()
{
    return [mutex = std::make_shared<std::mutex>()](const std::function<void()>& task) {
        const std::lock_guard lock(*mutex);
        task();
    };
}

} // namespace tongguan::sync
