// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/data_groups.h"

#include "hardware/chip/tlv.h"
#include "kiosk/documents/mrz_check.h"

#include <algorithm>
#include <array>
#include <format>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace tongguan::chip {

namespace {

/// 9303-10, 4.6.1.2: of the data groups 1 to 16.
constexpr std::array<std::uint8_t, 16> kTags{0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68,
                                             0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70};

// ISO/IEC 19794-5:2005, 5: sizes in bytes.
constexpr std::size_t kFacialHeader = 14;
constexpr std::size_t kFacialInformation = 20;
constexpr std::size_t kFeaturePoint = 8;
constexpr std::size_t kImageInformation = 12;

std::unexpected<Error> refuse(const char* what)
{
    return fail(Errc::InvalidInput, what);
}

std::size_t numberAt(ByteView bytes, std::size_t at, std::size_t size)
{
    std::size_t number = 0;
    for (const std::uint8_t byte : bytes.subspan(at, size))
        number = number << 8U | byte;
    return number;
}

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool startsWith(ByteView bytes, std::initializer_list<std::uint8_t> head)
{
    return bytes.size() >= head.size() && std::ranges::equal(bytes.first(head.size()), head);
}

Result<ByteView> firstRecord(ByteView file)
{
    auto templates = onlyValue(file, 0x75);
    templates = templates ? onlyValue(*templates, 0x7F61) : templates;
    if (!templates)
        return templates;
    auto face = valueIn(*templates, 0x7F60); // behind how many there are
    if (!face)
        return face;
    return valueIn(*face, 0x5F2E);
}

} // namespace

Result<Com> readCom(ByteView file)
{
    const auto content = onlyValue(file, 0x60);
    if (!content)
        return std::unexpected(content.error());
    TlvReader reader(*content);
    const auto lds = reader.next(0x5F01);
    const auto unicode = lds ? reader.next(0x5F36) : lds;
    const auto tags = unicode ? reader.next(0x5C) : unicode;
    if (!tags)
        return std::unexpected(tags.error());
    const std::string_view version = asText(lds->value);
    const std::string_view unicodeVersion = asText(unicode->value);
    if (version.size() != 4 || !isDigits(version) || unicodeVersion.size() != 6 || !isDigits(unicodeVersion) ||
        tags->value.size() > kTags.size())
        return refuse("EF.COM has other versions or tags than it may");
    return Com{.ldsVersion = std::string(version),
               .unicodeVersion = std::string(unicodeVersion),
               .tags = Bytes(tags->value.begin(), tags->value.end())};
}

std::optional<int> groupOf(std::uint32_t tag)
{
    const auto* found = std::ranges::find(kTags, tag);
    if (found == kTags.end())
        return std::nullopt;
    return static_cast<int>(found - kTags.begin()) + 1;
}

Result<documents::Mrz> readGroup1(ByteView file)
{
    const auto content = onlyValue(file, 0x61);
    const auto zone = content ? onlyValue(*content, 0x5F1F) : content;
    if (!zone)
        return std::unexpected(zone.error());
    const std::string_view text = asText(*zone);
    if (!std::ranges::all_of(text, documents::isMrzCharacter))
        return refuse("DG1 has other characters than a zone");
    std::vector<std::string> lines;
    const std::size_t length = text.size() == 90 ? 30 : text.size() / 2;
    if (text.size() != 90 && text.size() != 72 && text.size() != 88)
        return fail(Errc::InvalidInput, std::format("DG1 has a zone of {} characters", text.size()));
    for (std::size_t at = 0; at < text.size(); at += length)
        lines.emplace_back(text.substr(at, length));
    return documents::parseMrz(lines);
}

Result<Portrait> readGroup2(ByteView file)
{
    const auto record = firstRecord(file);
    if (!record)
        return std::unexpected(record.error());
    if (record->size() < kFacialHeader + kFacialInformation || !startsWith(*record, {'F', 'A', 'C', 0}))
        return refuse("DG2 has no facial record");
    // The block's length, then how many feature points lie before the picture.
    const std::size_t block = numberAt(*record, kFacialHeader, 4);
    const std::size_t points = numberAt(*record, kFacialHeader + 4, 2);
    const std::size_t before = kFacialInformation + points * kFeaturePoint + kImageInformation;
    if (block > record->size() - kFacialHeader || before >= block)
        return refuse("DG2 has a facial record of another size than it says");
    const ByteView picture = record->subspan(kFacialHeader + before, block - before);
    if (startsWith(picture, {0xFF, 0xD8, 0xFF}))
        return Portrait{.format = Portrait::Format::Jpeg, .picture = Bytes(picture.begin(), picture.end())};
    if (startsWith(picture, {0, 0, 0, 0x0C, 'j', 'P', ' ', ' '}) || startsWith(picture, {0xFF, 0x4F, 0xFF, 0x51}))
        return Portrait{.format = Portrait::Format::Jpeg2000, .picture = Bytes(picture.begin(), picture.end())};
    return refuse("DG2 has a picture that is neither JPEG nor JPEG 2000");
}

Result<ByteView> readGroup15(ByteView file)
{
    return onlyValue(file, 0x6F);
}

} // namespace tongguan::chip
