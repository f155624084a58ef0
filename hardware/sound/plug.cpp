// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/alsa_card.h"
#include "hardware/sound/engine.h"
#include "hardware/sound/espeak_synthesizer.h"

extern "C" {
[[gnu::visibility("default")]] extern const tongguan::sound::EnginePlug tongguanVoice;
const tongguan::sound::EnginePlug tongguanVoice{.openCard = tongguan::sound::openAlsaCard,
                                                .makeSynthesizer = tongguan::sound::makeEspeak};
}
