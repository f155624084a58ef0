// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/mrz.h"

#include "kiosk/documents/country_codes.h"
#include "kiosk/documents/refusal.h"

#include <algorithm>
#include <array>
#include <span>

namespace tongguan::documents {

namespace {

/// Characters of a line, counted from 0.
struct Span {
    std::size_t line = 0;
    std::size_t from = 0;
    std::size_t size = 0;
};

/// Where things stand. Positions in Doc 9303 count from 1.
struct Layout {
    Span number; ///< its check digit follows it
    Span nationality;
    Span birth; ///< its check digit follows it
    Span sex;
    Span expiry; ///< its check digit follows it
    Span optional1;
    Span optional2;
    Span name;
    std::span<const Span> composite; ///< empty: none; the last character of line 2 otherwise
    bool optionalIsChecked = false;
    bool numberMayBeLong = false;
};

// Doc 9303-5, 4.2.4; -6, 4.2.4; -4, 4.2.4.
constexpr std::array<Span, 4> kTd1Composite{{{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}}};
constexpr std::array<Span, 3> kTd2Composite{{{1, 0, 10}, {1, 13, 7}, {1, 21, 14}}};
constexpr std::array<Span, 3> kTd3Composite{{{1, 0, 10}, {1, 13, 7}, {1, 21, 22}}};

Layout td1()
{
    return {{0, 5, 9},   {1, 15, 3}, {1, 0, 6},     {1, 7, 1}, {1, 8, 6}, {0, 15, 15},
            {1, 18, 11}, {2, 0, 30}, kTd1Composite, false,     true};
}

/// TD2, TD3 and the visas differ only in what follows position 28 of line 2.
Layout twoLines(std::size_t width, std::size_t optionalSize)
{
    Layout layout;
    layout.number = {1, 0, 9};
    layout.nationality = {1, 10, 3};
    layout.birth = {1, 13, 6};
    layout.sex = {1, 20, 1};
    layout.expiry = {1, 21, 6};
    layout.optional1 = {1, 28, optionalSize};
    layout.name = {0, 5, width - 5};
    return layout;
}

Layout layoutOf(MrzFormat format)
{
    Layout layout;
    switch (format) {
    case MrzFormat::Td1:
        layout = td1();
        break;
    case MrzFormat::Td2:
        layout = twoLines(36, 7);
        layout.composite = kTd2Composite;
        layout.numberMayBeLong = true;
        break;
    case MrzFormat::Td3:
        layout = twoLines(44, 14);
        layout.composite = kTd3Composite;
        layout.optionalIsChecked = true;
        break;
    case MrzFormat::MrvA:
        layout = twoLines(44, 16);
        break;
    case MrzFormat::MrvB:
        layout = twoLines(36, 8);
        break;
    }
    return layout;
}

class Zone {
  public:
    explicit Zone(const std::vector<std::string>& lines) : lines_(lines) {}

    std::string_view at(const Span& span) const
    {
        return std::string_view(lines_[span.line]).substr(span.from, span.size);
    }
    char after(const Span& span) const { return lines_[span.line][span.from + span.size]; }
    MrzCheck check(const Span& span) const { return checkMrz(at(span), after(span)); }
    std::string joined(std::span<const Span> spans) const
    {
        std::string text;
        for (const Span& span : spans)
            text += at(span);
        return text;
    }

  private:
    const std::vector<std::string>& lines_;
};

std::string withoutFillersAtEnd(std::string_view text)
{
    const auto last = text.find_last_not_of('<');
    return std::string(text.substr(0, last == std::string_view::npos ? 0 : last + 1));
}

Result<MrzFormat> formatOf(const std::vector<std::string>& lines)
{
    const auto all = [&lines](std::size_t count, std::size_t size) {
        return lines.size() == count && std::ranges::all_of(lines, [size](const auto& l) { return l.size() == size; });
    };
    const bool visa = !lines.empty() && lines[0].starts_with('V');
    if (all(3, 30))
        return MrzFormat::Td1;
    if (all(2, 44))
        return visa ? MrzFormat::MrvA : MrzFormat::Td3;
    if (!all(2, 36))
        return refuse("length", "wrong line length");
    // The French card before 2021 has a layout of its own: birth date and department stand elsewhere.
    if (lines[0].starts_with("IDFRA"))
        return refuse("format", "the older French identity card has its own layout, type it in");
    return visa ? MrzFormat::MrvB : MrzFormat::Td2;
}

Sex sexOf(std::string_view text)
{
    if (text == "M")
        return Sex::Male;
    return text == "F" ? Sex::Female : Sex::Unspecified;
}

/// Doc 9303-5, 4.2.2.1 note j, and -6: nine characters, `<` for the digit, then the rest and its digit, ended by `<`.
void readNumber(const Zone& zone, const Layout& layout, Mrz& mrz)
{
    const std::string_view first = zone.at(layout.number);
    const std::string_view data = zone.at(layout.optional1);
    mrz.documentNumber = withoutFillersAtEnd(first);
    mrz.optional1 = withoutFillersAtEnd(data);
    mrz.checks.documentNumber = zone.check(layout.number);
    const std::string_view rest = data.substr(0, data.find('<'));
    if (!layout.numberMayBeLong || zone.after(layout.number) != '<' || first.contains('<') || rest.size() < 2)
        return;
    mrz.longNumber = true;
    mrz.documentNumber = std::string(first) + std::string(rest.substr(0, rest.size() - 1));
    mrz.checks.documentNumber = checkMrz(mrz.documentNumber, rest.back());
    mrz.optional1 = withoutFillersAtEnd(data.substr(std::min(rest.size() + 1, data.size())));
}

/// Doc 9303-4, 4.2.2.2: where there is no optional data its digit may be 0 or `<`.
MrzCheck optionalCheck(const Zone& zone, const Layout& layout)
{
    MrzCheck check = zone.check(layout.optional1);
    if (check.printed == '<' && zone.at(layout.optional1).find_first_not_of('<') == std::string_view::npos)
        check.ok = true;
    return check;
}

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

void warnOfState(std::string_view what, std::string_view code, std::vector<std::string>& warnings)
{
    const CodeHolder holder = holderOf(code);
    if (holder == CodeHolder::Specimen)
        warnings.push_back(std::format("{} UTO stands on specimens only: no real document", what));
    else if (holder == CodeHolder::Unknown)
        warnings.push_back(std::format("{} is not a code of Doc 9303-3", what));
}

} // namespace

bool MrzChecks::allOk() const
{
    return documentNumber.ok && birthDate.ok && expiryDate.ok && (!optional || optional->ok) &&
           (!composite || composite->ok);
}

Result<Mrz> parseMrz(const std::vector<std::string>& lines)
{
    auto format = formatOf(lines);
    if (!format)
        return failed(std::move(format));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!std::ranges::all_of(lines[i], isMrzCharacter))
            return refuse("character", std::format("illegal character in line {}", i + 1));
    }
    const Layout layout = layoutOf(*format);
    const Zone zone(lines);
    Mrz mrz{};
    mrz.format = *format;
    mrz.lines = lines;
    mrz.documentCode = withoutFillersAtEnd(zone.at({0, 0, 2}));
    mrz.issuingState = withoutFillersAtEnd(zone.at({0, 2, 3}));
    mrz.nationality = withoutFillersAtEnd(zone.at(layout.nationality));
    mrz.names = parseMrzNames(zone.at(layout.name));
    mrz.birthDate = parseMrzDate(zone.at(layout.birth));
    mrz.expiryDate = parseMrzDate(zone.at(layout.expiry));
    mrz.sex = sexOf(zone.at(layout.sex));
    mrz.optional2 = withoutFillersAtEnd(zone.at(layout.optional2));
    mrz.checks.birthDate = zone.check(layout.birth);
    mrz.checks.expiryDate = zone.check(layout.expiry);
    readNumber(zone, layout, mrz);
    if (layout.optionalIsChecked)
        mrz.checks.optional = optionalCheck(zone, layout);
    if (!layout.composite.empty())
        mrz.checks.composite = checkMrz(zone.joined(layout.composite), lines[1].back());
    return mrz;
}

std::vector<std::string> mrzWarnings(const Mrz& mrz)
{
    std::vector<std::string> warnings;
    warnOfState("issuing state", mrz.issuingState, warnings);
    if (mrz.nationality != mrz.issuingState)
        warnOfState("nationality", mrz.nationality, warnings);
    if (mrz.documentNumber.empty())
        warnings.emplace_back("there is no document number");
    if (!mrz.birthDate.possible)
        warnings.emplace_back("the birth date is not a date");
    if (!mrz.expiryDate.possible)
        warnings.emplace_back("the expiry date is not a date");
    if (mrz.names.primary.empty())
        warnings.emplace_back("there is no name");
    if (hasDigit(mrz.names.primary) || hasDigit(mrz.names.secondary))
        warnings.emplace_back("there is a digit in the name");
    if (mrz.names.mayBeTruncated)
        warnings.emplace_back("the name may be cut off: compare by its beginning");
    return warnings;
}

const char* name(MrzFormat format)
{
    switch (format) {
    case MrzFormat::Td1:
        return "TD1";
    case MrzFormat::Td2:
        return "TD2";
    case MrzFormat::Td3:
        return "TD3";
    case MrzFormat::MrvA:
        return "MRV-A";
    case MrzFormat::MrvB:
        return "MRV-B";
    }
    return "";
}

const char* name(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return "M";
    case Sex::Female:
        return "F";
    case Sex::Unspecified:
        return "unspecified";
    }
    return "";
}

} // namespace tongguan::documents
