// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "sync/gateway/byte_range.h"
#include "sync/log/picture_seal.h"

using namespace tongguan;
using namespace tongguan::sync;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const PictureKey key = PictureKey::fromBytes(Bytes(32, 7)).value(); // the corpus is sealed with it
    const ByteView bytes(data, size);
    if (const auto picture = openPicture(bytes, key))
        fuzz::require(sealPicture(*picture, key).value() == Bytes(bytes.begin(), bytes.end()));
    if (const auto range = contentRange(asText(bytes)))
        fuzz::require(range->first <= range->last && range->last < range->total);
    for (const std::uint64_t total : {0U, 1U, 1000U}) {
        if (const auto range = requestedRange(asText(bytes), total))
            fuzz::require(range->first <= range->last && range->last < total);
    }
    return 0;
}
