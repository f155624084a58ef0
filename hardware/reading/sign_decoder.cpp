// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_decoder.h"

#include "kiosk/documents/container_number.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/vin.h"

#include <algorithm>
#include <cmath>

namespace tongguan::reading {

namespace {

constexpr double kLeast = 0.05;   ///< a reading less likely than this is none
constexpr double kPlateBar = 0.5; ///< the driver confirms it
/// Of a container its digit lets one misreading in eleven pass.
constexpr double kContainerBar = 0.6;
constexpr double kVinBar = 0.5;
constexpr double kPartialBar = 0.8;
constexpr std::size_t kLongest = 17;

double barOf(SignKind kind)
{
    switch (kind) {
    case SignKind::Container:
        return kContainerBar;
    case SignKind::Plate:
        return kPlateBar;
    case SignKind::Vin:
        return kVinBar;
    }
    return 1;
}

struct Spelled {
    std::u32string text;
    double log = 0;
};

/// The likeliest allowed characters of a line.
Spelled spelled(const SignLineOdds& odds, const std::vector<std::u32string_view>& places)
{
    Spelled best{.text = {}, .log = odds.logLength};
    for (std::size_t i = 0; i < places.size(); ++i) {
        float most = -1;
        char32_t sign = 0;
        for (const char32_t c : places[i]) {
            const float share = odds.places[i][kSignAlphabet.find(c)];
            if (share > most) {
                most = share;
                sign = c;
            }
        }
        best.text += sign;
        best.log += std::log(std::max(most, 1e-12F));
    }
    return best;
}

/// Where the kind has a check digit.
bool checkHolds(const SignReading& reading)
{
    if (reading.kind == SignKind::Container) {
        const auto number = documents::ContainerNumber::parse(reading.text);
        return number && number->valid();
    }
    if (reading.kind == SignKind::Vin) {
        const auto vin = documents::Vin::parse(reading.text);
        return vin && (!vin->checkApplies() || vin->checkOk());
    }
    return true;
}

std::optional<SignReading> readAs(const SignForm& form, const std::vector<SignLengths>& lines)
{
    if (form.lines.size() != lines.size())
        return std::nullopt;
    Spelled whole;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto odds = std::ranges::find(lines[i], form.lines[i].size(),
                                            [](const SignLineOdds& line) { return line.places.size(); });
        if (odds == lines[i].end())
            return std::nullopt;
        const Spelled part = spelled(*odds, form.lines[i]);
        whole.text += part.text;
        whole.log += part.log;
    }
    const double probability = std::exp(whole.log);
    if (!(probability >= kLeast))
        return std::nullopt;
    SignReading reading{.kind = form.kind,
                        .country = std::string(form.country),
                        .text = documents::toUtf8(whole.text),
                        .characters = whole.text.size(),
                        .partial = form.partial,
                        .probability = std::min(probability, 1.0),
                        .doubt = SignDoubt::None};
    if (probability < (form.partial ? kPartialBar : barOf(form.kind)))
        reading.doubt = SignDoubt::Characters;
    if (!checkHolds(reading))
        reading.doubt = SignDoubt::CheckDigit;
    return reading;
}

bool someFormHas(std::size_t length)
{
    return std::ranges::any_of(signForms(), [length](const SignForm& form) {
        return std::ranges::any_of(form.lines, [length](const auto& line) { return line.size() == length; });
    });
}

} // namespace

const char* name(SignDoubt doubt)
{
    switch (doubt) {
    case SignDoubt::None:
        return "none";
    case SignDoubt::CheckDigit:
        return "check-digit";
    case SignDoubt::Characters:
        return "characters";
    }
    return "";
}

SignLengths lengthsOf(const SignLattice& lattice)
{
    constexpr double kSure = -0.1; // nothing else is left to look for
    const std::size_t likeliest = likeliestLength(lattice);
    SignLengths lengths;
    if (likeliest == 0 || likeliest > kLongest + 1)
        return lengths;
    for (const std::size_t length : {likeliest, likeliest - 1, likeliest + 1}) {
        if (!someFormHas(length))
            continue;
        auto odds = oddsOfLength(lattice, length);
        if (!odds)
            continue;
        const bool sure = odds->logLength > kSure;
        if (odds->logLength > std::log(kLeast))
            lengths.push_back(std::move(*odds));
        if (sure)
            break;
    }
    return lengths;
}

std::vector<SignReading> decodeSign(const std::vector<SignLengths>& lines)
{
    std::vector<SignReading> readings;
    for (const SignForm& form : signForms()) {
        if (auto reading = readAs(form, lines))
            readings.push_back(std::move(*reading));
    }
    std::ranges::stable_sort(readings, std::greater{}, &SignReading::probability);
    return readings;
}

} // namespace tongguan::reading
