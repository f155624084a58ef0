// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>

namespace tongguan::reading {

enum class ImageFormat : std::uint8_t { Png, Jpeg, WebP };

/// What a picture says about itself before anything is decoded.
struct ImageHeader {
    ImageFormat format;
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool alpha = false;  ///< PNG only
    int scans = 1;       ///< JPEG: passes over the picture, which cost time
    int orientation = 1; ///< JPEG: 1 to 8 as EXIF counts
};

/// PNG (ISO 15948), JPEG (ISO 10918-1) or WebP (RFC 9649). Walks the file's parts without decoding and sees that they
/// are whole. InvalidInput for anything else and for a file that ends early.
Result<ImageHeader> readImageHeader(ByteView file);

} // namespace tongguan::reading
