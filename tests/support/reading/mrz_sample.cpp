// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrz_sample.h"

#include "kiosk/documents/mrz_check.h"

#include <array>
#include <format>
#include <string_view>

namespace tongguan::test {

using reading::MrzKind;

namespace {

constexpr std::array<std::string_view, 12> kStates{"CHN", "VNM", "LAO", "MMR", "THA", "KHM",
                                                   "UTO", "D<<", "FRA", "USA", "JPN", "GBR"};
constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kBoth = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

class Clerk {
  public:
    explicit Clerk(std::mt19937& random) : random_(random) {}

    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string some(std::string_view from, std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += from[below(from.size())];
        return text;
    }
    std::string state() { return std::string(kStates[below(kStates.size())]); }
    std::string name(std::size_t width)
    {
        std::string text = some(kLetters, 2 + below(9));
        for (std::size_t i = below(2); i > 0; --i)
            text += '<' + some(kLetters, 2 + below(5));
        if (below(10) > 0) {
            text += "<<" + some(kLetters, 2 + below(8));
            for (std::size_t i = below(3); i > 0; --i)
                text += '<' + some(kLetters, 1 + below(7));
        }
        return padded(text, width);
    }
    static std::string padded(std::string text, std::size_t width)
    {
        text.resize(width, '<');
        return text;
    }
    static std::string checked(const std::string& text) { return text + documents::mrzCheckDigit(text); }
    std::string date(std::size_t firstYear, std::size_t years)
    {
        return std::format("{:02}{:02}{:02}", (firstYear + below(years)) % 100, 1 + below(12), 1 + below(28));
    }
    std::string number()
    {
        return padded(some(kLetters, below(3)) + some(below(4) > 0 ? kDigits : kBoth, 5 + below(3)), 9);
    }
    std::string optional(std::size_t width)
    {
        return padded(below(2) > 0 ? some(below(2) > 0 ? kDigits : kBoth, 1 + below(width)) : "", width);
    }
    std::string sex() { return std::string(1, std::string_view("MF<")[below(10) > 0 ? below(2) : 2]); }
    /// Birth, sex and expiry with their digits.
    std::string dates() { return checked(date(40, 65)) + sex() + checked(date(24, 12)); }

  private:
    std::mt19937& random_;
};

std::vector<std::string> twoLines(Clerk& clerk, std::string_view codes, std::size_t width, std::size_t optionalSize)
{
    const std::string first = std::string(codes) + clerk.state() + clerk.name(width - 5);
    const std::string second =
        Clerk::checked(clerk.number()) + clerk.state() + clerk.dates() + clerk.optional(optionalSize);
    return {first, second};
}

std::string withComposite(const std::string& line)
{
    return line + documents::mrzCheckDigit(line.substr(0, 10) + line.substr(13, 7) + line.substr(21));
}

std::vector<std::string> td1(Clerk& clerk)
{
    const std::string first = "I<" + clerk.state() + Clerk::checked(clerk.number()) + clerk.optional(15);
    const std::string dates = clerk.dates();
    const std::string optional = clerk.optional(11);
    const std::string second = dates + clerk.state() + optional;
    const char digit = documents::mrzCheckDigit(first.substr(5) + dates.substr(0, 7) + dates.substr(8, 7) + optional);
    return {first, second + digit, clerk.name(30)};
}

std::vector<std::string> frenchCard(Clerk& clerk)
{
    const std::string first =
        "IDFRA" + Clerk::padded(clerk.some(kLetters, 3 + clerk.below(15)), 25) + clerk.some(kDigits, 6);
    const std::string issued = std::format("{:02}{:02}", clerk.below(21), 1 + clerk.below(12));
    const std::string given =
        Clerk::padded(clerk.some(kLetters, 3 + clerk.below(5)) + "<<" + clerk.some(kLetters, 2 + clerk.below(5)), 14);
    const std::string second = Clerk::checked(issued + clerk.some(kDigits, 8)) + given +
                               Clerk::checked(clerk.date(40, 60)) + clerk.some("MF", 1);
    return {first, second + documents::mrzCheckDigit(first + second)};
}

} // namespace

std::vector<std::string> inventedZone(MrzKind kind, std::mt19937& random)
{
    Clerk clerk(random);
    std::vector<std::string> lines;
    switch (kind) {
    case MrzKind::Td1:
        return td1(clerk);
    case MrzKind::Td2:
        lines = twoLines(clerk, "I<", 36, 7);
        lines[1] = withComposite(lines[1]);
        return lines;
    case MrzKind::Td3:
        lines = twoLines(clerk, "P<", 44, 14);
        lines[1] += documents::mrzCheckDigit(std::string_view(lines[1]).substr(28));
        lines[1] = withComposite(lines[1]);
        return lines;
    case MrzKind::MrvA:
        return twoLines(clerk, "V<", 44, 16);
    case MrzKind::MrvB:
        return twoLines(clerk, "V<", 36, 8);
    case MrzKind::FrenchCard:
        return frenchCard(clerk);
    }
    return lines;
}

} // namespace tongguan::test
