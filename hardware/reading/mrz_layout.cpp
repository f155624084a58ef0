// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_layout.h"

#include <array>
#include <span>

namespace tongguan::reading {

namespace {

using Role = MrzPlace::Role;

/// One letter a place: X any, L letter, P letter but V, N letter or filler (a name), S the same (three of a state),
/// 9 digit, 0 digit or filler, m tens of a month, d tens of a day, x sex, < filler, c a field's digit,
/// k the same or filler, * the composite digit, and v i e f r a for V I D F R A.
constexpr std::array<std::string_view, 3> kTd1{"PNSSSXXXXXXXXXcXXXXXXXXXXXXXXX", "00m0d0cx00m0d0cSSSXXXXXXXXXXX*",
                                               "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNN"};
constexpr std::array<std::string_view, 2> kTd2{"PNSSSNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN",
                                               "XXXXXXXXXcSSS00m0d0cx00m0d0cXXXXXXX*"};
constexpr std::array<std::string_view, 2> kTd3{"PNSSSNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN",
                                               "XXXXXXXXXcSSS00m0d0cx00m0d0cXXXXXXXXXXXXXXk*"};
constexpr std::array<std::string_view, 2> kMrvA{"vNSSSNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN",
                                                "XXXXXXXXXcSSS00m0d0cx00m0d0cXXXXXXXXXXXXXXXX"};
constexpr std::array<std::string_view, 2> kMrvB{"vNSSSNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN",
                                                "XXXXXXXXXcSSS00m0d0cx00m0d0cXXXXXXXX"};
constexpr std::array<std::string_view, 2> kFrench{"iefraNNNNNNNNNNNNNNNNNNNNNNNNNXXXXXX",
                                                  "99m9XXX99999cNNNNNNNNNNNNNN00m0d0cx*"};

struct Meaning {
    char sign;
    MrzClass allowed;
    Role role = Role::Plain;
};
constexpr std::array<Meaning, 20> kMeanings{{{'X', MrzClass::Any},
                                             {'L', MrzClass::Letter},
                                             {'P', MrzClass::NoVisa},
                                             {'N', MrzClass::LetterOrFiller},
                                             {'S', MrzClass::LetterOrFiller},
                                             {'9', MrzClass::Digit},
                                             {'0', MrzClass::DigitOrFiller},
                                             {'m', MrzClass::MonthTens},
                                             {'d', MrzClass::DayTens},
                                             {'x', MrzClass::Sex},
                                             {'<', MrzClass::Filler},
                                             {'c', MrzClass::Digit, Role::FieldDigit},
                                             {'k', MrzClass::DigitOrFiller, Role::FieldDigit},
                                             {'*', MrzClass::Digit, Role::CompositeDigit},
                                             {'v', MrzClass::V},
                                             {'i', MrzClass::I},
                                             {'e', MrzClass::D},
                                             {'f', MrzClass::F},
                                             {'r', MrzClass::R},
                                             {'a', MrzClass::A}}};

/// Places of the whole zone, counted from 0.
struct Range {
    std::size_t from;
    std::size_t size;
};

constexpr std::uint8_t weight(std::size_t index)
{
    constexpr std::array<std::uint8_t, 3> kWeights{7, 3, 1};
    return kWeights[index % kWeights.size()];
}

MrzPlace placeOf(char sign)
{
    MrzPlace place;
    for (const Meaning& meaning : kMeanings) {
        if (meaning.sign == sign) {
            place.allowed = meaning.allowed;
            place.role = meaning.role;
        }
    }
    place.isName = sign == 'N';
    return place;
}

class Draft {
  public:
    Draft(MrzKind kind, std::span<const std::string_view> lines, double logPrior)
    {
        layout_.kind = kind;
        layout_.lines = lines.size();
        layout_.length = lines[0].size();
        layout_.logPrior = logPrior;
        char before = 0;
        int run = 0;
        for (const std::string_view line : lines) {
            for (const char sign : line) {
                layout_.places.push_back(placeOf(sign));
                run = sign == 'S' && before == 'S' ? run + 1 : 0;
                layout_.places.back().isState = sign == 'S' && run % 3 == 0;
                before = sign;
            }
        }
    }
    /// What a check digit is over; the digit stands where the places say.
    Draft& field(std::span<const Range> ranges)
    {
        std::size_t index = 0;
        for (const Range& range : ranges) {
            for (std::size_t i = range.from; i < range.from + range.size; ++i)
                layout_.places[i].fieldWeight = weight(index++);
        }
        return *this;
    }
    Draft& fields(std::span<const Range> ranges)
    {
        for (const Range& range : ranges)
            field(std::span(&range, 1));
        return *this;
    }
    Draft& composite(std::span<const Range> ranges)
    {
        std::size_t index = 0;
        for (const Range& range : ranges) {
            for (std::size_t i = range.from; i < range.from + range.size; ++i)
                layout_.places[i].compositeWeight = weight(index++);
        }
        return *this;
    }
    MrzLayout layout() const { return layout_; }

  private:
    MrzLayout layout_;
};

/// The number goes on in the optional data with `rest` characters, the last of which is its digit, and a filler.
MrzLayout withLongNumber(MrzLayout layout, Range number, std::size_t optional, std::size_t optionalSize,
                         std::size_t rest)
{
    layout.logPrior -= 3;
    MrzPlace& digit = layout.places[number.from + number.size];
    digit.role = Role::Plain;
    digit.allowed = MrzClass::Filler;
    for (std::size_t i = 0; i + 1 < rest; ++i)
        layout.places[optional + i].fieldWeight = weight(number.size + i);
    layout.places[optional + rest - 1].role = Role::FieldDigit;
    layout.places[optional + rest - 1].allowed = MrzClass::Digit;
    if (rest < optionalSize)
        layout.places[optional + rest].allowed = MrzClass::Filler;
    return layout;
}

void addWithLongNumbers(std::vector<MrzLayout>& layouts, const MrzLayout& plain, Range number, std::size_t optional,
                        std::size_t optionalSize)
{
    for (std::size_t rest = 2; rest <= optionalSize; ++rest)
        layouts.push_back(withLongNumber(plain, number, optional, optionalSize, rest));
}

// Doc 9303-5, 4.2.4
std::vector<MrzLayout> td1()
{
    constexpr std::array<Range, 3> kFields{{{5, 9}, {30, 6}, {38, 6}}};
    constexpr std::array<Range, 4> kComposite{{{5, 25}, {30, 7}, {38, 7}, {48, 11}}};
    std::vector layouts{Draft(MrzKind::Td1, kTd1, 0).fields(kFields).composite(kComposite).layout()};
    addWithLongNumbers(layouts, MrzLayout(layouts[0]), kFields[0], 15, 15);
    return layouts;
}

constexpr std::array<Range, 3> fieldsOfSecondLine(std::size_t length)
{
    return {{{length, 9}, {length + 13, 6}, {length + 21, 6}}};
}

// Doc 9303-6, 4.2.4; Doc 9303-7 (MRV-B)
std::vector<MrzLayout> of36()
{
    constexpr auto kFields = fieldsOfSecondLine(36);
    constexpr std::array<Range, 3> kComposite{{{36, 10}, {49, 7}, {57, 14}}};
    std::vector layouts{Draft(MrzKind::Td2, kTd2, 0).fields(kFields).composite(kComposite).layout()};
    layouts.push_back(Draft(MrzKind::MrvB, kMrvB, 0).fields(kFields).layout());
    // Each of the card's digits is over what stands before it, the last one over both lines.
    constexpr std::array<Range, 2> kFrenchFields{{{36, 12}, {63, 6}}};
    constexpr std::array<Range, 1> kFrenchComposite{{{0, 71}}};
    layouts.push_back(
        Draft(MrzKind::FrenchCard, kFrench, 0).fields(kFrenchFields).composite(kFrenchComposite).layout());
    addWithLongNumbers(layouts, MrzLayout(layouts[0]), kFields[0], 64, 7);
    return layouts;
}

// Doc 9303-4, 4.2.4; Doc 9303-7 (MRV-A)
std::vector<MrzLayout> of44()
{
    constexpr auto kFields = fieldsOfSecondLine(44);
    constexpr std::array<Range, 1> kOptional{{{72, 14}}};
    constexpr std::array<Range, 3> kComposite{{{44, 10}, {57, 7}, {65, 22}}};
    return {Draft(MrzKind::Td3, kTd3, 0).fields(kFields).fields(kOptional).composite(kComposite).layout(),
            Draft(MrzKind::MrvA, kMrvA, 0).fields(kFields).layout()};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

const char* name(MrzKind kind)
{
    switch (kind) {
    case MrzKind::Td1:
        return "TD1";
    case MrzKind::Td2:
        return "TD2";
    case MrzKind::Td3:
        return "TD3";
    case MrzKind::MrvA:
        return "MRV-A";
    case MrzKind::MrvB:
        return "MRV-B";
    case MrzKind::FrenchCard:
        return "French card";
    }
    return "";
}

bool allows(MrzClass kind, char c)
{
    switch (kind) {
    case MrzClass::Any:
        return true;
    case MrzClass::Letter:
        return isLetter(c);
    case MrzClass::NoVisa:
        return isLetter(c) && c != 'V';
    case MrzClass::LetterOrFiller:
        return isLetter(c) || c == '<';
    case MrzClass::Digit:
        return isDigit(c);
    case MrzClass::DigitOrFiller:
        return isDigit(c) || c == '<';
    case MrzClass::MonthTens:
        return c == '0' || c == '1' || c == '<';
    case MrzClass::DayTens:
        return (c >= '0' && c <= '3') || c == '<';
    case MrzClass::Sex:
        return c == 'M' || c == 'F' || c == '<';
    case MrzClass::Filler:
        return c == '<';
    case MrzClass::V:
        return c == 'V';
    case MrzClass::I:
        return c == 'I';
    case MrzClass::D:
        return c == 'D';
    case MrzClass::F:
        return c == 'F';
    case MrzClass::R:
        return c == 'R';
    case MrzClass::A:
        return c == 'A';
    }
    return false;
}

std::vector<MrzLayout> mrzLayouts(std::size_t lines, std::size_t length)
{
    if (lines == 3 && length == 30)
        return td1();
    if (lines == 2 && length == 36)
        return of36();
    if (lines == 2 && length == 44)
        return of44();
    return {};
}

} // namespace tongguan::reading
