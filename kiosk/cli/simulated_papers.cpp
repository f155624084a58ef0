// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/simulated_papers.h"

#include "kiosk/documents/container_number.h"
#include "kiosk/documents/mrz_check.h"

#include <array>
#include <format>

namespace tongguan::cli {

namespace {

// "Sample", "example" and the like in the languages of the border: nobody's names.
constexpr std::array<std::string_view, 6> kNames{"NGUYEN<<VAN<MAU", "TRAN<<VI<DU",    "LI<<YANGBEN",
                                                 "WANG<<SHILI",     "SAMPLE<<BOUNMY", "PHAM<<THU<NGHIEM"};

std::string padded(std::string text, std::size_t size)
{
    text.resize(size, '<');
    return text;
}

std::string withCheck(std::string field)
{
    const char digit = documents::mrzCheckDigit(field);
    return field + digit;
}

/// "1985-02-15" as "850215".
std::string shortDate(std::string_view iso)
{
    return std::format("{}{}{}", iso.substr(2, 2), iso.substr(5, 2), iso.substr(8, 2));
}

} // namespace

SimulatedPassport makePassport(std::string_view issuer, std::uint64_t number, SeededRandom& random)
{
    SimulatedPassport made{.issuer = std::string(issuer)};
    made.number = std::format("C{:07}", number % 10'000'000);
    const auto date = [&](std::uint64_t firstYear, std::uint64_t years) {
        return std::format("{}-{:02}-{:02}", firstYear + random.below(years), 1 + random.below(12),
                           1 + random.below(28));
    };
    made.birth = date(1962, 40);
    made.expiry = date(2040, 6);
    // ICAO Doc 9303-4, 4.2: number, nationality, birth, sex, expiry, optional data, composite digit.
    const std::string document = withCheck(padded(made.number, 9));
    const std::string birth = withCheck(shortDate(made.birth));
    const std::string expiry = withCheck(shortDate(made.expiry));
    const std::string optional(15, '<');
    const char composite = documents::mrzCheckDigit(document + birth + expiry + optional);
    made.zone = {padded(std::format("P<{}{}", issuer, random.oneOf(kNames)), 44),
                 std::format("{}{}{}M{}{}{}", document, issuer, birth, expiry, optional, composite)};
    made.misread = made.zone;
    char& digit = made.misread[1][7];
    digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
    return made;
}

std::string makeContainerNumber(std::uint64_t number)
{
    std::string text = std::format("CSQU{:06}0", number % 1'000'000);
    text.back() = documents::ContainerNumber::parse(text)->computedCheck();
    return text;
}

} // namespace tongguan::cli
