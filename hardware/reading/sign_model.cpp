// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_model.h"

#include <cstdint>

extern "C" {
extern const std::uint8_t tongguanSignModel[];    // sign_model.S
extern const std::uint8_t tongguanSignModelEnd[]; // behind the last byte
}

namespace tongguan::reading {

ByteView signModel()
{
    return {tongguanSignModel, tongguanSignModelEnd};
}

} // namespace tongguan::reading
