// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/elementary_file.h"

#include "hardware/chip/tlv.h"

#include <algorithm>
#include <format>
#include <string>
#include <utility>

namespace tongguan::chip {

namespace {

constexpr std::uint8_t kSelect = 0xA4;
constexpr std::uint8_t kReadBinary = 0xB0;
constexpr std::uint8_t kReadBinaryFar = 0xB1; ///< with the offset as a data object
constexpr std::uint32_t kOffset = 0x54;
constexpr std::uint32_t kDiscretionary = 0x53;

/// Tag and length of each file of these.
constexpr std::size_t kHeadBytes = 5;
/// As much as a short answer carries with either cipher's secure messaging about it.
constexpr std::size_t kPieceBytes = 223;
constexpr std::size_t kFarOverhead = 3; ///< tag and length of a piece
constexpr std::size_t kLastNearOffset = 0x7FFF;

std::string nameOf(File file)
{
    return std::format("file {:04X}", static_cast<unsigned>(file));
}

Result<Bytes> readNear(Channel& channel, File file, std::size_t offset, std::size_t size)
{
    return doneOr(channel.send({.ins = kReadBinary,
                                .p1 = static_cast<std::uint8_t>(offset >> 8U),
                                .p2 = static_cast<std::uint8_t>(offset & 0xFFU),
                                .data = {},
                                .expected = size}),
                  nameOf(file));
}

/// From 32,768 on (ISO/IEC 7816-4, 11.3.3): the offset does not fit into the command's header.
Result<Bytes> readFar(Channel& channel, File file, std::size_t offset, std::size_t size)
{
    Bytes at{static_cast<std::uint8_t>(offset >> 8U & 0xFFU), static_cast<std::uint8_t>(offset & 0xFFU)};
    if (offset > 0xFFFF)
        at.insert(at.begin(), static_cast<std::uint8_t>(offset >> 16U));
    auto answer = doneOr(
        channel.send({.ins = kReadBinaryFar, .data = tlv(kOffset, at), .expected = size + kFarOverhead}), nameOf(file));
    if (!answer)
        return answer;
    const auto piece = onlyValue(*answer, kDiscretionary);
    if (!piece)
        return std::unexpected(piece.error());
    return Bytes(piece->begin(), piece->end());
}

Result<Bytes> readPiece(Channel& channel, File file, std::size_t offset, std::size_t size)
{
    auto piece =
        offset > kLastNearOffset ? readFar(channel, file, offset, size) : readNear(channel, file, offset, size);
    if (piece && (piece->empty() || piece->size() > size))
        return fail(Errc::InvalidInput,
                    std::format("{}: {} bytes instead of {} at {}", nameOf(file), piece->size(), size, offset));
    return piece;
}

} // namespace

std::size_t maxBytesOf(File file)
{
    switch (file) {
    case File::CardAccess:
        return 4096;
    case File::Com:
    case File::Group1:
        return 512;
    case File::SecurityObject:
        return 32768;
    case File::Group2:
        return 262144;
    case File::Group14:
        return 16384;
    case File::Group15:
        return 4096;
    }
    return 0;
}

Result<> selectApplication(Channel& channel)
{
    const Bytes name{0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01};
    return doneOnly(channel.send({.ins = kSelect, .p1 = 0x04, .p2 = 0x0C, .data = name}), "application");
}

Result<Bytes> readFile(Channel& channel, File file)
{
    const auto id = static_cast<std::uint16_t>(file);
    auto selected = doneOr(channel.send({.ins = kSelect,
                                         .p1 = 0x02,
                                         .p2 = 0x0C,
                                         .data = {static_cast<std::uint8_t>(id >> 8U), static_cast<std::uint8_t>(id)}}),
                           nameOf(file));
    if (!selected)
        return selected;
    auto content = readPiece(channel, file, 0, kHeadBytes);
    if (!content)
        return content;
    const auto size = announcedSize(*content);
    if (!size)
        return std::unexpected(size.error());
    if (*size > maxBytesOf(file))
        return fail(Errc::Exhausted, std::format("{} announces {} bytes", nameOf(file), *size));
    if (*size < content->size())
        return fail(Errc::InvalidInput, std::format("{} announces {} bytes", nameOf(file), *size));
    std::size_t pieces = 2 * (*size / kPieceBytes + 1);
    while (content->size() < *size) {
        if (pieces-- == 0)
            return fail(Errc::Exhausted, std::format("{} comes in too small pieces", nameOf(file)));
        const auto piece = readPiece(channel, file, content->size(), std::min(kPieceBytes, *size - content->size()));
        if (!piece)
            return piece;
        content->insert(content->end(), piece->begin(), piece->end());
    }
    return content;
}

} // namespace tongguan::chip
