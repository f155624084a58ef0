// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/image_header.h"

#include "hardware/reading/byte_order.h"
#include "hardware/reading/exif.h"

#include <format>

namespace tongguan::reading {

namespace {

constexpr std::string_view kPngMagic = "\x89PNG\r\n\x1A\n";

std::unexpected<Error> endsEarly()
{
    return fail(Errc::InvalidInput, "the picture ends early");
}

/// ISO 15948, 5.3: length, type, data, CRC; from IHDR to IEND.
Result<ImageHeader> pngHeader(ByteView file)
{
    ImageHeader header{ImageFormat::Png};
    std::size_t at = kPngMagic.size();
    for (bool first = true;; first = false) {
        if (file.size() - at < 12)
            return endsEarly();
        const std::size_t size = bigEndian(file, at, 4);
        if (size > file.size() - at - 12)
            return endsEarly();
        if (first) {
            if (!hasText(file, at + 4, "IHDR") || size != 13)
                return fail(Errc::InvalidInput, "a PNG without its header");
            header.width = bigEndian(file, at + 8, 4);
            header.height = bigEndian(file, at + 12, 4);
            header.alpha = file[at + 17] == 4 || file[at + 17] == 6;
        }
        if (hasText(file, at + 4, "tRNS"))
            header.alpha = true;
        if (hasText(file, at + 4, "IEND"))
            return header;
        at += size + 12;
    }
}

/// A start of frame (ISO 10918-1, table B.1): C0 to CF without DHT, JPG and DAC.
bool isFrame(std::uint8_t marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool standsAlone(std::uint8_t marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// The next marker behind entropy-coded data: FF that is followed neither by 00 nor by a restart.
std::size_t afterEntropy(ByteView file, std::size_t at)
{
    while (at + 1 < file.size()) {
        const std::uint8_t next = file[at + 1];
        if (file[at] == 0xFF && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
        ++at;
    }
    return file.size();
}

Result<ImageHeader> jpegHeader(ByteView file)
{
    ImageHeader header{ImageFormat::Jpeg};
    header.scans = 0;
    std::size_t at = 2;
    while (at + 4 <= file.size() || (at + 2 <= file.size() && file[at + 1] == 0xD9)) {
        if (file[at] != 0xFF)
            return fail(Errc::InvalidInput, "a JPEG whose parts do not follow each other");
        const std::uint8_t marker = file[at + 1];
        if (marker == 0xFF || standsAlone(marker)) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        if (marker == 0xD9) // end of image
            return header.width > 0 && header.scans > 0 ? Result<ImageHeader>(header) : endsEarly();
        const std::size_t size = bigEndian(file, at + 2, 2);
        if (size < 2 || size > file.size() - at - 2)
            return endsEarly();
        const ByteView part = file.subspan(at + 4, size - 2);
        if (isFrame(marker) && part.size() >= 6) {
            header.height = bigEndian(part, 1, 2);
            header.width = bigEndian(part, 3, 2);
        } else if (marker == 0xE1 && asText(part).starts_with(std::string_view("Exif\0\0", 6))) {
            header.orientation = exifOrientation(part.subspan(6));
        }
        at += 2 + size;
        if (marker == 0xDA) { // start of scan
            ++header.scans;
            at = afterEntropy(file, at);
        }
    }
    return endsEarly();
}

/// RFC 9649, 2.3 to 2.7.
Result<ImageHeader> webpHeader(ByteView file)
{
    if (file.size() < 30 || littleEndian(file, 4, 4) > file.size() - 8)
        return endsEarly();
    ImageHeader header{ImageFormat::WebP};
    if (hasText(file, 12, "VP8X")) {
        constexpr std::uint8_t kAnimated = 0x02;
        if ((file[20] & kAnimated) != 0)
            return fail(Errc::InvalidInput, "a moving picture: only still ones are read");
        header.width = littleEndian(file, 24, 3) + 1;
        header.height = littleEndian(file, 27, 3) + 1;
    } else if (hasText(file, 12, "VP8L")) {
        const std::uint32_t sizes = littleEndian(file, 21, 4);
        header.width = (sizes & 0x3FFFU) + 1;
        header.height = (sizes >> 14U & 0x3FFFU) + 1;
    } else if (hasText(file, 12, "VP8 ")) {
        header.width = littleEndian(file, 26, 2) & 0x3FFFU;
        header.height = littleEndian(file, 28, 2) & 0x3FFFU;
    }
    return header;
}

} // namespace

Result<ImageHeader> readImageHeader(ByteView file)
{
    if (hasText(file, 0, kPngMagic))
        return pngHeader(file);
    if (hasText(file, 0, "\xFF\xD8\xFF"))
        return jpegHeader(file);
    if (hasText(file, 0, "RIFF") && hasText(file, 8, "WEBP"))
        return webpHeader(file);
    return fail(Errc::InvalidInput, "neither a PNG nor a JPEG nor a WebP picture");
}

} // namespace tongguan::reading
