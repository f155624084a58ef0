// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/plate_forms.h"
#include "kiosk/documents/text.h"

#include <algorithm>
#include <array>

namespace tongguan::documents {

namespace {

// GA 36-2018, 6.2.1: the signs of the provinces.
constexpr std::u32string_view kProvinces = U"京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新";
constexpr std::u32string_view kNewEnergy = U"ABCDEFGHJK"; // GA 36-2018, 6.2.4

struct Ending {
    char32_t sign;
    std::string_view kind;
};
constexpr std::array<Ending, 5> kEndings{{
    {U'挂', "trailer"},
    {U'学', "learner"},
    {U'警', "police"},
    {U'港', "cross-border-hong-kong"},
    {U'澳', "cross-border-macau"},
}};

/// Letters of a serial: I and O are not used.
bool isSerial(std::u32string_view text)
{
    return std::ranges::all_of(text, [](char32_t c) { return isDigit(c) || (isUpper(c) && c != U'I' && c != U'O'); });
}

std::string kindOf(std::u32string_view serial)
{
    if (serial.size() == 6 && isSerial(serial)) {
        if (kNewEnergy.contains(serial[0]) && areDigits(serial.substr(2)))
            return "new-energy-small";
        return kNewEnergy.contains(serial[5]) && areDigits(serial.substr(0, 5)) ? "new-energy-large" : "";
    }
    if (serial.size() != 5 || !isSerial(serial.substr(0, 4)))
        return {};
    if (isSerial(serial.substr(4)))
        return "ordinary";
    const auto* ending = std::ranges::find(kEndings, serial[4], &Ending::sign);
    return ending == kEndings.end() ? std::string() : std::string(ending->kind);
}

std::optional<PlateParts> toReview(std::u32string_view plate, std::string why)
{
    return PlateParts{toUtf8(plate), {}, {}, {}, {}, std::move(why)};
}

} // namespace

std::optional<PlateParts> readChinesePlate(const PlateText& text)
{
    const std::u32string_view plate = text.joined;
    if (plate.size() < 6 || plate.size() > 9)
        return std::nullopt;
    if (plate[0] == U'使' || plate[0] == U'领' || plate.back() == U'使' || plate.back() == U'领')
        return toReview(plate, "a plate of an embassy or a consulate: its form is not confirmed");
    if (plate.contains(U'临'))
        return toReview(plate, "a temporary plate: its form is not confirmed");
    if (!kProvinces.contains(plate[0]) || !isUpper(plate[1]))
        return std::nullopt;
    PlateParts parts{toUtf8(plate),
                     kindOf(plate.substr(2)),
                     toUtf8(plate.substr(0, 1)),
                     toUtf8(plate.substr(1, 1)),
                     toUtf8(plate.substr(2)),
                     {}};
    if (parts.kind.empty())
        return std::nullopt;
    // GA 36-2018, 6.2.1: vehicles of Hong Kong and Macau that enter carry 粤Z.
    if (parts.kind.starts_with("cross-border") && !plate.starts_with(U"粤Z"))
        parts.review = "a cross-border plate that does not begin with 粤Z";
    return parts;
}

} // namespace tongguan::documents
