// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls with each input, and replay.cpp with each file of a corpus.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace tongguan::fuzz {

/// Ends the process: a parser promised something and did not keep it.
inline void require(bool promise)
{
    if (!promise)
        __builtin_trap();
}

} // namespace tongguan::fuzz
