// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/reading/image.h"
#include "hardware/reading/obstacle.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::reading {

/// What is new in a frame.
struct FrameNews {
    std::vector<Bytes> codes; ///< of symbols that the frame before did not show; of several that are one message once
                              ///< all of them were shown
    std::vector<std::string> zone;    ///< the lines of a machine-readable zone, once, when it is read beyond doubt
    std::optional<Obstacle> obstacle; ///< where that changed: what has kept print from being read for half a second
    double clearness = 0;             ///< of this frame, 0 to 1: who keeps one of several keeps the clearest
};

/// Looks at the frames of one camera, one after the other: a paper that is still held there is told once, and frames of
/// a zone vote. One thread. Virtual, so that who loads this as a library needs none of its symbols.
class FrameReader {
  public:
    virtual ~FrameReader() = default;
    /// `zones`: machine-readable zones are looked for, too, where no symbol is seen. About 20 ms for 1280 x 720 on one
    /// core, 100 with a zone in view. A picture that is none says nothing new.
    virtual FrameNews look(const GreyView& frame, bool zones) = 0;
};

inline constexpr std::chrono::milliseconds kLiveZoneBudget{60}; ///< a frame; leaves time for codes at 10 a second

/// Zones are not read where the network cannot be loaded; codes are.
std::unique_ptr<FrameReader> makeFrameReader(std::chrono::milliseconds zoneBudget = kLiveZoneBudget);

} // namespace tongguan::reading
