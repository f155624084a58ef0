// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/condition.h"

#include <string>
#include <vector>

namespace tongguan::devices {

/// What a page reader found: the lines of the machine-readable zone as the device sends them (2 × 44, 2 × 36,
/// 3 × 30 characters), not checked; none where a document lies there and no zone could be read.
struct ZoneRead {
    std::vector<std::string> lines;
};

/// A swipe or page reader of travel documents. Its thread is its own; `stop` and the destructor end it, and no
/// handler is called after either returned.
class DocumentReader {
  public:
    virtual ~DocumentReader() = default;
    virtual void start(std::function<void(ZoneRead)> onRead, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
