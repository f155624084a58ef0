// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_buffer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tongguan::bench {

namespace {

// XWDFile.h: the header is big endian; these are its fields by number.
enum Field : std::size_t { HeaderSize = 0, Width = 4, Height = 5, BitsPerPixel = 11, BytesPerLine = 12, Colours = 19 };

constexpr std::size_t kLeastHeader = 100;
constexpr std::size_t kColourBytes = 12;
constexpr std::size_t kTitleLines = 100;
constexpr std::size_t kStep = 2;

} // namespace

Result<FrameBuffer> FrameBuffer::open(const std::filesystem::path& file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status{};
    if (descriptor < 0 || ::fstat(descriptor, &status) != 0 || status.st_size < static_cast<off_t>(kLeastHeader)) {
        ::close(descriptor);
        return fail(Errc::Unavailable, std::format("no frame buffer at {}", file.string()));
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, descriptor, 0);
    ::close(descriptor);
    if (mapped == MAP_FAILED)
        return fail(Errc::Unavailable, "the frame buffer cannot be mapped");
    FrameBuffer buffer({static_cast<std::uint8_t*>(mapped), size});
    buffer.width_ = buffer.header(Width);
    buffer.height_ = buffer.header(Height);
    buffer.stride_ = buffer.header(BytesPerLine);
    buffer.pixels_ = buffer.header(HeaderSize) + std::size_t{buffer.header(Colours)} * kColourBytes;
    if (buffer.header(BitsPerPixel) != 32 || buffer.pixels_ + buffer.height_ * buffer.stride_ > size)
        return fail(Errc::InvalidInput, "the frame buffer is not one of 32 bits a pixel");
    return buffer;
}

FrameBuffer::FrameBuffer(FrameBuffer&& other) noexcept
    : mapped_(std::exchange(other.mapped_, {})), pixels_(other.pixels_), width_(other.width_), height_(other.height_),
      stride_(other.stride_)
{}

FrameBuffer::~FrameBuffer()
{
    if (!mapped_.empty())
        ::munmap(mapped_.data(), mapped_.size());
}

std::uint32_t FrameBuffer::header(std::size_t field) const
{
    const std::uint8_t* bytes = mapped_.data() + field * 4;
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

bool FrameBuffer::shows(int least) const
{
    std::array<std::uint32_t, 16> seen{};
    int count = 0;
    for (std::size_t y = kTitleLines; y < height_; y += kStep) {
        for (std::size_t x = 0; x < width_; x += kStep) {
            std::uint32_t colour = 0;
            std::memcpy(&colour, mapped_.data() + pixels_ + y * stride_ + x * 4, sizeof colour);
            colour &= 0xFFFFFFU;
            if (std::find(seen.begin(), seen.begin() + count, colour) != seen.begin() + count)
                continue;
            seen[static_cast<std::size_t>(count)] = colour;
            if (++count >= std::min<int>(least, static_cast<int>(seen.size())))
                return true;
        }
    }
    return false;
}

} // namespace tongguan::bench
