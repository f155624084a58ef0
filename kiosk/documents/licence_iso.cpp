// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/licence_iso.h"

#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>

namespace tongguan::documents {

namespace {

using std::chrono::year_month_day;

constexpr std::uint8_t kElementEnd = 0xF7;
constexpr std::uint8_t kGroupEnd = 0xD7;
constexpr std::uint8_t kFileEnd = 0xB6;
constexpr std::size_t kMaxNumber = 25;
constexpr std::size_t kMaxCategories = 32;
constexpr std::uint32_t kDemographic = 0x5F1F;
constexpr std::uint32_t kCategories = 0x7F63;
constexpr std::uint32_t kGroup1 = 0x61;
constexpr std::uint32_t kCommon = 0x60; ///< may stand before it
constexpr std::uint32_t kCategory = 0x87;

/// UTF-8, or ISO 8859-1 made UTF-8. Control characters stay: they say that this is no text.
std::string utf8Of(ByteView bytes)
{
    std::string text(asText(bytes));
    if (!isUtf8(text)) {
        std::u32string points;
        for (const std::uint8_t byte : bytes)
            points += byte;
        text = toUtf8(points);
    }
    text.erase(text.find_last_not_of(' ') + 1);
    text.erase(0, text.find_first_not_of(' '));
    return text;
}

struct Date {
    bool broken = false;
    std::optional<year_month_day> day;
};

/// Eight digits CCYYMMDD, or the same packed into four bytes. All zeros: there is none.
Date dateOf(ByteView bytes)
{
    std::string digits;
    if (bytes.size() == 4)
        digits = toHex(bytes);
    else
        digits = asText(bytes);
    if (digits.empty() || digits == "00000000")
        return {};
    if (digits.size() != 8 || !allDigits(digits))
        return {.broken = true};
    const auto number = [&digits](std::size_t at, std::size_t size) {
        int value = 0;
        for (std::size_t i = at; i < at + size; ++i)
            value = value * 10 + (digits[i] - '0');
        return value;
    };
    const year_month_day date{std::chrono::year(number(0, 4)), std::chrono::month(static_cast<unsigned>(number(4, 2))),
                              std::chrono::day(static_cast<unsigned>(number(6, 2)))};
    if (!date.ok() || date.year() < std::chrono::year(1900))
        return {.broken = true};
    return {.day = date};
}

std::vector<ByteView> splitAt(ByteView bytes, std::uint8_t mark)
{
    std::vector<ByteView> parts;
    for (;;) {
        const auto end = std::ranges::find(bytes, mark);
        parts.emplace_back(bytes.begin(), end);
        if (end == bytes.end())
            return parts;
        bytes = ByteView(end + 1, bytes.end());
    }
}

/// "C1;issue;expiry;code;sign;value"; a packed decimal holds no semicolon.
std::optional<IsoCategory> categoryOf(ByteView bytes)
{
    const auto parts = splitAt(bytes, ';');
    IsoCategory category{.code = utf8Of(parts[0])};
    if (category.code.empty() || category.code.size() > 8)
        return std::nullopt;
    const Date issued = parts.size() > 1 ? dateOf(parts[1]) : Date{};
    const Date expires = parts.size() > 2 ? dateOf(parts[2]) : Date{};
    if (issued.broken || expires.broken)
        return std::nullopt;
    category.issued = issued.day;
    category.expires = expires.day;
    return category;
}

/// The eight members, however they were delimited.
Result<IsoLicence> licenceOf(IsoEncoding encoding, const std::array<ByteView, 8>& members)
{
    IsoLicence licence{.encoding = encoding,
                       .family = utf8Of(members[0]),
                       .given = utf8Of(members[1]),
                       .country = utf8Of(members[5]),
                       .authority = utf8Of(members[6]),
                       .number = utf8Of(members[7])};
    const std::array dates{dateOf(members[2]), dateOf(members[3]), dateOf(members[4])};
    if (std::ranges::any_of(dates, &Date::broken))
        return refuse("date", "a date of the licence is not CCYYMMDD");
    licence.birth = dates[0].day;
    licence.issued = dates[1].day;
    licence.expiry = dates[2].day;
    const auto isLetter = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (licence.country.size() != 3 || !std::ranges::all_of(licence.country, isLetter))
        return refuse("country", "the issuing country has three letters");
    const auto isPrintable = [](char c) { return c >= ' ' && c <= '~'; };
    if (licence.number.empty() || licence.number.size() > kMaxNumber ||
        !std::ranges::all_of(licence.number, isPrintable))
        return refuse("number", "a licence number has 1 to 25 characters");
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; };
    if (std::ranges::any_of(licence.family + licence.given + licence.authority, isControl))
        return refuse("form", "a name or the authority holds what is no text");
    return licence;
}

void add(IsoLicence& licence, ByteView category)
{
    if (licence.categories.size() >= kMaxCategories || category.empty())
        return;
    if (auto one = categoryOf(category))
        licence.categories.push_back(std::move(*one));
}

struct Tlv {
    std::uint32_t tag = 0;
    ByteView value;
};

/// The next object, cut from the front; nothing where it is not whole. ISO/IEC 8825-1: tags of one and two bytes,
/// lengths of one to three.
std::optional<Tlv> nextTlv(ByteView& rest)
{
    if (rest.size() < 2)
        return std::nullopt;
    std::size_t at = 1;
    Tlv tlv{.tag = rest[0]};
    if ((rest[0] & 0x1FU) == 0x1FU) {
        tlv.tag = tlv.tag << 8U | rest[1];
        at = 2;
    }
    if (at >= rest.size())
        return std::nullopt;
    std::size_t length = rest[at++];
    if (length > 0x82)
        return std::nullopt;
    if (length >= 0x80) {
        std::size_t bytes = length - 0x80;
        if (bytes == 0 || rest.size() - at < bytes)
            return std::nullopt;
        for (length = 0; bytes > 0; --bytes)
            length = length << 8U | rest[at++];
    }
    if (rest.size() - at < length)
        return std::nullopt;
    tlv.value = rest.subspan(at, length);
    rest = rest.subspan(at + length);
    return tlv;
}

std::optional<std::array<ByteView, 8>> membersOf(ByteView bytes)
{
    std::array<ByteView, 8> members;
    constexpr std::array<std::size_t, 8> kFixed{0, 0, 4, 4, 4, 3, 0, 0}; // 0: behind a byte of length
    for (std::size_t i = 0; i < members.size(); ++i) {
        std::size_t size = kFixed[i];
        if (size == 0) {
            if (bytes.empty())
                return std::nullopt;
            size = bytes[0];
            bytes = bytes.subspan(1);
        }
        if (bytes.size() < size)
            return std::nullopt;
        members[i] = bytes.first(size);
        bytes = bytes.subspan(size);
    }
    return members;
}

Result<IsoLicence> parseStandard(ByteView bytes)
{
    auto group = nextTlv(bytes);
    if (group && group->tag == kCommon)
        group = nextTlv(bytes);
    if (!group || group->tag != kGroup1)
        return refuse("form", "the licence's data group is cut off");
    ByteView rest = group->value;
    const auto person = nextTlv(rest);
    const auto members = person && person->tag == kDemographic ? membersOf(person->value) : std::nullopt;
    if (!members)
        return refuse("form", "the holder's data are cut off");
    auto licence = licenceOf(IsoEncoding::Standard, *members);
    if (!licence)
        return licence;
    if (auto categories = nextTlv(rest); categories && categories->tag == kCategories) {
        while (const auto one = nextTlv(categories->value)) {
            if (one->tag == kCategory)
                add(*licence, one->value);
        }
    }
    return licence;
}

/// Bytes, also where a scanner made UTF-8 of them.
Bytes bytesOf(ByteView bytes)
{
    constexpr std::string_view kElementEndUtf8 = "\xC3\xB7";
    if (!isUtf8(asText(bytes)) || !asText(bytes).contains(kElementEndUtf8))
        return {bytes.begin(), bytes.end()};
    Bytes all;
    for (const char32_t c : codePoints(asText(bytes))) {
        if (c > 0xFF)
            return {bytes.begin(), bytes.end()};
        all.push_back(static_cast<std::uint8_t>(c));
    }
    return all;
}

Result<IsoLicence> parseCompact(ByteView bytes)
{
    bytes = splitAt(bytes, kFileEnd)[0];
    for (const ByteView group : splitAt(bytes, kGroupEnd)) {
        const auto elements = splitAt(group, kElementEnd);
        if (elements.size() < 8)
            continue;
        std::array<ByteView, 8> members;
        std::ranges::copy_n(elements.begin(), 8, members.begin());
        auto licence = licenceOf(IsoEncoding::Compact, members);
        if (licence) {
            for (std::size_t i = 8; i < elements.size(); ++i)
                add(*licence, elements[i]);
        }
        return licence;
    }
    return refuse("not-iso-licence", "not the data of an ISO driving licence");
}

} // namespace

const char* name(IsoEncoding encoding)
{
    return encoding == IsoEncoding::Standard ? "standard" : "compact";
}

Result<IsoLicence> parseIsoLicence(ByteView bytes)
{
    if (bytes.size() > kMaxIsoLicenceBytes)
        return refuse("length", std::format("an ISO licence has at most {} bytes", kMaxIsoLicenceBytes));
    if (bytes.size() >= 4 && (bytes[0] == kGroup1 || bytes[0] == kCommon)) {
        ByteView rest = bytes;
        auto first = nextTlv(rest);
        if (first && first->tag == kCommon)
            first = nextTlv(rest);
        if (first && first->tag == kGroup1 && first->value.size() > 2 && first->value[0] == 0x5F &&
            first->value[1] == 0x1F)
            return parseStandard(bytes);
    }
    return parseCompact(bytesOf(bytes));
}

} // namespace tongguan::documents
