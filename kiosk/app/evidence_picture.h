// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/image.h"

namespace tongguan::app {

inline constexpr int kEvidenceWidth = 640;                ///< pixels; a smaller picture stays as it is
inline constexpr int kEvidenceHeight = 1280;              ///< for one that is higher than wide
inline constexpr std::size_t kMaxEvidenceBytes = 100'000; ///< of the file

/// A camera's frame as a small grey JPEG without any further data, for people to look at. The quality goes down until
/// it is small enough, and then the size. InvalidInput for a frame that is none, Exhausted for one over the limits of
/// image.h. Takes some ten milliseconds: not on the screen's thread.
Result<Bytes> evidencePicture(const reading::GreyView& frame);

} // namespace tongguan::app
