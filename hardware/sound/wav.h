// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/sound/pcm.h"

namespace tongguan::sound {

inline constexpr int kLongestPrompt = 30; ///< seconds

/// A WAV file of 16-bit PCM, one or two channels, 8,000 to 48,000 samples a second, at most kLongestPrompt long; two
/// channels become one. InvalidInput says what does not fit.
Result<Pcm> parseWav(ByteView bytes);

} // namespace tongguan::sound
