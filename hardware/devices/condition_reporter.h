// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <optional>
#include <utility>

namespace tongguan::devices {

/// Passes a condition on when it is the first or another one. One thread.
class ConditionReporter {
  public:
    ConditionReporter() = default;
    explicit ConditionReporter(ConditionHandler handler) : handler_(std::move(handler)) {}

    void report(Condition condition)
    {
        if (std::exchange(last_, condition) != condition && handler_)
            handler_(condition);
    }
    std::optional<Condition> last() const { return last_; }

  private:
    ConditionHandler handler_;
    std::optional<Condition> last_;
};

} // namespace tongguan::devices
