// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"

#include <mutex>
#include <string>
#include <string_view>

namespace tongguan::cli {

/// Keeps why a driver lost its device last, which it says to its log alone. Any thread.
class DeviceLog final : public Log {
  public:
    void write(Severity severity, std::string_view category, std::string_view line) override;
    /// English; empty where nothing was said.
    std::string why() const;

  private:
    mutable std::mutex mutex_;
    std::string why_; // under mutex_
};

} // namespace tongguan::cli
