// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace tongguan::sound {

/// Samples a second of everything that is played. espeak-ng speaks in it, so most sentences are never converted.
inline constexpr int kRate = 22'050;

/// One channel of sound at kRate.
using Pcm = std::vector<std::int16_t>;

/// The same sound, taken at `rate`, at kRate: between two samples on a straight line. `rate` is above 0.
Pcm resampled(const Pcm& sound, int rate);

} // namespace tongguan::sound
