// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/aamva_file.h"

#include "base/bytes.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace tongguan::documents {

namespace {

constexpr std::size_t kMaxFiller = 8;       // "@ LF RS CR", however much of it is left
constexpr std::size_t kDesignatorSize = 10; // type 2, offset 4, length 4
constexpr std::size_t kMostLost = 16;       // characters by which an offset may be off
constexpr std::size_t kMostLostAtEnd = 4;   // the terminators at the very end
constexpr std::size_t kMaxElements = 256;

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20U || c == 0x7F;
}

bool isFiller(char c)
{
    return isControl(c) || c == ' ';
}

bool isIdentifier(std::string_view text)
{
    return text.size() == 3 && isUpper(static_cast<unsigned char>(text[0])) &&
           isUpper(static_cast<unsigned char>(text[1])) &&
           (isUpper(static_cast<unsigned char>(text[2])) || isDigit(static_cast<unsigned char>(text[2])));
}

std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t size)
{
    const auto digits = text.substr(std::min(at, text.size()), size);
    if (digits.size() != size || !allDigits(digits))
        return std::nullopt;
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// Where the issuer's number begins; nothing where this is no such file. D.12.3: "@", LF, RS, CR, "ANSI "; the standard
/// of 2000 had "AAMVA" as well.
std::optional<std::size_t> headerStart(std::string_view text)
{
    if (!text.starts_with('@'))
        return std::nullopt;
    std::size_t at = 1;
    while (at < text.size() && at <= kMaxFiller && isFiller(text[at]))
        ++at;
    if (text.substr(at).starts_with("ANSI"))
        at += 4;
    else if (text.substr(at).starts_with("AAMVA"))
        at += 5;
    else
        return std::nullopt;
    while (at < text.size() && isFiller(text[at]))
        ++at;
    return at;
}

/// `at` is behind the version; `jurisdiction` says whether two digits of it stand before the number of entries.
std::optional<std::vector<AamvaSubfile>> designators(std::string_view text, std::size_t& at, bool jurisdiction)
{
    std::size_t next = at + (jurisdiction ? 2 : 0);
    const auto entries = numberAt(text, next, 2);
    if (!entries || *entries == 0)
        return std::nullopt;
    next += 2;
    std::vector<AamvaSubfile> subfiles;
    for (int i = 0; i < *entries; ++i, next += kDesignatorSize) {
        const auto type = text.substr(std::min(next, text.size()), 2);
        const auto offset = numberAt(text, next + 2, 4);
        const auto length = numberAt(text, next + 6, 4);
        if (!offset || !length || !std::ranges::all_of(type, [](char c) { return c >= 'A' && c <= 'Z'; }))
            return std::nullopt;
        subfiles.push_back({.type = std::string(type), .offset = *offset, .length = *length});
    }
    at = next;
    return subfiles;
}

/// A subfile begins with its type, and its first element follows: D.. of a card, Z.. of a jurisdiction.
bool beginsAt(std::string_view text, std::size_t at, std::string_view type)
{
    if (at >= text.size() || !text.substr(at).starts_with(type))
        return false;
    std::size_t next = at + type.size();
    while (next < text.size() && isFiller(text[next]))
        ++next;
    return isIdentifier(text.substr(next, 3)) && text[next] == (type[0] == 'Z' ? 'Z' : 'D');
}

/// The place nearest to its offset; else the first one behind a separator.
std::optional<std::size_t> startOf(std::string_view text, std::size_t body, const AamvaSubfile& subfile)
{
    const auto offset = static_cast<std::size_t>(subfile.offset);
    for (std::size_t off = 0; off <= kMostLost; ++off) {
        if (offset >= body + off && beginsAt(text, offset - off, subfile.type))
            return offset - off;
        if (offset + off >= body && beginsAt(text, offset + off, subfile.type))
            return offset + off;
    }
    for (std::size_t at = body; at < text.size(); ++at) {
        if ((at == body || isFiller(text[at - 1])) && beginsAt(text, at, subfile.type))
            return at;
    }
    return std::nullopt;
}

/// Any control character ends an element: the header may say which one, and scanners change it.
std::vector<AamvaElement> elementsOf(std::string_view text, bool cut)
{
    std::vector<AamvaElement> elements;
    while (!text.empty() && elements.size() < kMaxElements) {
        const auto end = std::ranges::find_if(text, isControl) - text.begin();
        const std::string_view one = trimmed(text.substr(0, static_cast<std::size_t>(end)));
        const bool finished = static_cast<std::size_t>(end) < text.size();
        text.remove_prefix(std::min(static_cast<std::size_t>(end) + 1, text.size()));
        if (isIdentifier(one.substr(0, 3)) && (finished || !cut))
            elements.push_back({.id = std::string(one.substr(0, 3)), .value = std::string(trimmed(one.substr(3)))});
    }
    return elements;
}

/// A last element without its end may be half of one, unless nothing but that end is missing.
bool isCut(std::string_view content, std::size_t length)
{
    const bool finished = content.empty() || isControl(content.back());
    return content.size() + (finished ? kMostLost : 1) < length;
}

std::string utf8OfLatin1(std::string_view text)
{
    std::u32string points;
    points.reserve(text.size());
    for (const char c : text)
        points += static_cast<unsigned char>(c);
    return toUtf8(points);
}

std::size_t distance(std::size_t a, std::size_t b)
{
    return a > b ? a - b : b - a;
}

} // namespace

bool isAamvaFile(std::string_view text)
{
    return headerStart(text).has_value();
}

Result<AamvaFile> parseAamvaFile(std::string_view text)
{
    if (text.size() > kMaxAamvaBytes)
        return refuse("length", std::format("a licence's file has at most {} bytes", kMaxAamvaBytes));
    const auto start = headerStart(text);
    if (!start)
        return refuse("not-aamva", "a licence's file begins with @ and its type");
    AamvaFile file;
    const auto version = numberAt(text, *start + 6, 2);
    if (!numberAt(text, *start, 6) || !version)
        return refuse("header", "issuer and version are six and two digits");
    file.iin = text.substr(*start, 6);
    file.version = *version;

    // The standard of 2000 had no version of the jurisdiction; not every later printer knew.
    std::size_t body = *start + 8;
    const bool expected = file.version >= 2;
    const std::size_t at = body;
    auto subfiles = designators(text, body, expected);
    const bool asExpected = subfiles.has_value();
    if (!subfiles)
        subfiles = designators(text, body, !expected);
    if (!subfiles)
        return refuse("entries", "there are fewer subfile designators than the header says");
    if (expected == asExpected)
        file.jurisdictionVersion = numberAt(text, at, 2).value_or(0);
    file.subfiles = std::move(*subfiles);

    std::vector<std::size_t> starts;
    for (AamvaSubfile& subfile : file.subfiles) {
        if (static_cast<std::size_t>(subfile.offset) > text.size() + kMostLostAtEnd)
            return refuse("offset", "a subfile begins past the end");
        const auto found = startOf(text, body, subfile);
        subfile.found = found.has_value();
        starts.push_back(found.value_or(text.size()));
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        AamvaSubfile& subfile = file.subfiles[i];
        if (!subfile.found)
            continue;
        std::size_t end = text.size();
        for (const std::size_t other : starts)
            end = other > starts[i] ? std::min(end, other) : end;
        const auto length = static_cast<std::size_t>(subfile.length);
        const auto content = text.substr(starts[i] + 2, end - starts[i] - 2);
        const bool cut = end == text.size() && isCut(content, length - std::min<std::size_t>(length, 2));
        file.cut = file.cut || cut;
        file.lengthsDiffer = file.lengthsDiffer || distance(length, end - starts[i]) > kMostLost ||
                             distance(static_cast<std::size_t>(subfile.offset), starts[i]) > kMostLost;
        subfile.elements = isUtf8(text) ? elementsOf(content, cut) : elementsOf(utf8OfLatin1(content), cut);
    }
    return file;
}

} // namespace tongguan::documents
