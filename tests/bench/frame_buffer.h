// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace tongguan::bench {

/// The pixels of a virtual X display that was started with -fbdir: a file in XWD format, mapped. 32 bits a pixel.
class FrameBuffer {
  public:
    static Result<FrameBuffer> open(const std::filesystem::path& file);
    FrameBuffer(FrameBuffer&& other) noexcept;
    FrameBuffer& operator=(FrameBuffer&&) = delete;
    ~FrameBuffer();

    /// Whether there is more than a ground: at least `least` colours below the first lines, where titles are.
    bool shows(int least) const;

  private:
    FrameBuffer(std::span<std::uint8_t> mapped) : mapped_(mapped) {}
    std::uint32_t header(std::size_t field) const;

    std::span<std::uint8_t> mapped_;
    std::size_t pixels_ = 0; ///< where they begin
    std::size_t width_ = 0;
    std::size_t height_ = 0;
    std::size_t stride_ = 0;
};

} // namespace tongguan::bench
