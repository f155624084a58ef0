// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "sync/log/machine_status.h"

using namespace tongguan;
using namespace tongguan::sync;

/// What a machine, or whoever has its certificate, may say of itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto status = decodeStatus(asText({data, size}))) {
        const auto again = decodeStatus(encodeStatus(*status));
        fuzz::require(again && *again == *status);
    }
    return 0;
}
