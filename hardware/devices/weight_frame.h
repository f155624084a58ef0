// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/weighbridge.h"

#include <cstddef>
#include <optional>

namespace tongguan::devices {

/// Between STX and CR: three status bytes, six digits shown, six of tare.
inline constexpr std::size_t kWeightFrame = 15;

/// How the continuous output of a Toledo 8530, which most indicators can speak, marks its frames. A check character
/// behind the CR is skipped.
inline Framing weightFraming()
{
    return {{0x02}, {'\r'}, FrameEnd::AtSuffix, {}};
}

/// None for what is no such frame, or is not in kilograms.
std::optional<WeightShown> parseWeight(ByteView frame);

} // namespace tongguan::devices
