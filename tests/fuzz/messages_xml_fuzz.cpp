// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "sync/single_window/manifest/manifest_codec.h"
#include "sync/single_window/sps/certificate.h"
#include "sync/single_window/zip/zip_file.h"

using namespace tongguan;

/// XML and zips from a single window or a hub: what is read is written again, and reads the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = asText({data, size});
    if (const auto content = manifest::decode(bytes)) {
        const auto again = manifest::encode(*content);
        if (std::holds_alternative<manifest::ManifestMessage>(*content))
            fuzz::require(again && manifest::decode(*again).value() == *content);
    } else {
        fuzz::require(!manifest::validate(bytes).empty());
    }
    if (const auto certificate = sps::decode(bytes)) {
        const auto again = sps::encode(*certificate);
        fuzz::require(again && sps::decode(*again).value() == *certificate);
    }
    constexpr std::size_t kMost = 100'000;
    if (const auto entry = zip::read(bytes, kMost)) {
        fuzz::require(entry->content.size() <= kMost);
        fuzz::require(zip::read(zip::write(*entry).value(), kMost).value() == *entry);
    }
    return 0;
}
