// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/engine.h"

namespace tongguan::sound {

Result<std::unique_ptr<SoundCard>> openAlsaCard(const std::string& device);

} // namespace tongguan::sound
