// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/condition.h"

namespace tongguan::devices {

/// One bit a dot, 1 is black, rows of whole bytes, most significant bit left. 203 dpi: 8 dots are 1 mm.
/// 384 dots wide on 58 mm paper, 576 on 80 mm.
struct Raster {
    int width = 0; ///< a multiple of 8
    int height = 0;
    Bytes bits;
};

/// A receipt printer. Same threading as DocumentReader.
class Printer {
  public:
    virtual ~Printer() = default;
    virtual void start(ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
    /// Prints, feeds and cuts, then calls `onDone` once on the printer's thread: ok when the printer says that the
    /// paper came out, Unavailable where it is lost, out of paper or jammed. Never waits.
    virtual void print(Raster ticket, std::function<void(Result<>)> onDone) = 0;
};

} // namespace tongguan::devices
