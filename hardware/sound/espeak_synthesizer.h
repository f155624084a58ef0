// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/sound/engine.h"

namespace tongguan::sound {

/// espeak-ng without its own way to a loudspeaker. It keeps its state in the process: one at a time.
Result<std::unique_ptr<Synthesizer>> makeEspeak();

} // namespace tongguan::sound
