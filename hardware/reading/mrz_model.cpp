// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_model.h"

#include <cstdint>

extern "C" {
extern const std::uint8_t tongguanMrzModel[];    // mrz_model.S
extern const std::uint8_t tongguanMrzModelEnd[]; // behind the last byte
}

namespace tongguan::reading {

ByteView mrzModel()
{
    return {tongguanMrzModel, tongguanMrzModelEnd};
}

} // namespace tongguan::reading
