// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>

namespace tongguan::reading {

/// In a picture's pixels, from its top left corner.
struct Point {
    int x = 0;
    int y = 0;
};

/// A grey picture that somebody else owns; `stride` bytes a row, at least `width`.
struct GreyView {
    const std::uint8_t* pixels = nullptr;
    int width = 0;
    int height = 0;
    int stride = 0;
};

/// A grey picture, rows without gaps.
struct GreyImage {
    int width = 0;
    int height = 0;
    Bytes pixels;
    GreyView view() const { return {pixels.data(), width, height, width}; }
};

inline constexpr std::size_t kMaxImageBytes = 64U << 20U; ///< of the file
inline constexpr int kMaxImageSide = 16384;
inline constexpr std::int64_t kMaxImagePixels = 50'000'000;

/// PNG, JPEG (turned upright by its EXIF orientation) or WebP. The header is checked against the limits above before
/// anything is decoded: Exhausted for a picture that says it is larger, InvalidInput for what is no picture or ends
/// early.
Result<GreyImage> decodeImage(ByteView file);
Result<GreyImage> loadImage(const std::filesystem::path& file);

} // namespace tongguan::reading
