// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::window {

/// A normalised plate in the letters that any partner's character set has: of a Chinese one the province by its two
/// letters of ISO 3166-2:CN (云G12345 is YNG12345), 挂 of a trailer as GUA. Ours, and not confirmed by any partner.
/// InvalidInput for other scripts.
Result<std::string> latinPlate(std::string_view plateNorm);

} // namespace tongguan::window
