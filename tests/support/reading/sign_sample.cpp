// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign_sample.h"

#include "kiosk/documents/container_number.h"
#include "kiosk/documents/text.h"
#include "kiosk/documents/vin.h"

#include <array>
#include <string_view>

namespace tongguan::test {

namespace {

constexpr std::u32string_view kDigits = U"0123456789";
constexpr std::u32string_view kLetters = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::u32string_view kPlain = U"ABCDEFGHJKLMNPQRSTUVWXYZ";

class Invention {
  public:
    explicit Invention(std::mt19937& random) : random_(random) {}

    std::u32string some(std::u32string_view letters, std::size_t count)
    {
        std::u32string text;
        while (text.size() < count)
            text += letters[random_() % letters.size()];
        return text;
    }
    bool oneIn(unsigned count) { return random_() % count == 0; }

    std::vector<std::u32string> container(SignLook look)
    {
        const std::u32string owner = some(kLetters, 3) + (oneIn(8) ? U"J" : U"U");
        const std::u32string serial = some(kDigits, 6);
        const auto number = documents::ContainerNumber::parse(documents::toUtf8(owner + serial) + "0");
        const std::u32string check(1, static_cast<char32_t>(number->computedCheck()));
        if (look == SignLook::ContainerTwoLines)
            return {owner, serial + U" [" + check};
        if (look == SignLook::ContainerStack)
            return {owner + serial + check};
        return {owner + U" " + serial + (oneIn(2) ? U" [" : U" ") + check};
    }
    std::vector<std::u32string> china(bool rear)
    {
        const std::u32string head = some(U"云桂贵川粤湘渝沪京浙", 1) + some(kPlain, 1);
        std::u32string rest = some(U"01234567890123456789ABCDEFGHJKLMNPQRSTUVWXYZ", 5);
        if (oneIn(4))
            rest = some(kDigits, 4) + U"挂";
        else if (!rear && oneIn(4))
            rest = some(U"DF", 1) + some(kDigits, 5);
        if (rear)
            return {head, rest};
        return {head + U"·" + rest};
    }
    std::vector<std::u32string> vietNam(bool square)
    {
        const std::u32string head = some(kDigits, 2) + (oneIn(5) ? U"LD" : some(U"ABCDEFGHKLMN", 1));
        const std::u32string tail = some(kDigits, 3) + U"·" + some(kDigits, 2);
        if (square)
            return {head, tail};
        return {head + U"-" + tail};
    }
    std::u32string vin()
    {
        std::u32string text = some(U"0123456789ABCDEFGHJKLMNPRSTUVWXYZ", 17);
        if (oneIn(2))
            text[0] = U'L';
        const auto read = documents::Vin::parse(documents::toUtf8(text));
        if (read->checkApplies())
            text[8] = static_cast<char32_t>(read->computedCheck());
        return text;
    }
    std::vector<std::u32string> lines(SignLook look)
    {
        switch (look) {
        case SignLook::ContainerLine:
        case SignLook::ContainerTwoLines:
        case SignLook::ContainerStack:
            return container(look);
        case SignLook::ChinaFront:
        case SignLook::ChinaRear:
            return china(look == SignLook::ChinaRear);
        case SignLook::VietNamLong:
        case SignLook::VietNamSquare:
            return vietNam(look == SignLook::VietNamSquare);
        case SignLook::Laos:
            return {some(U"ກຂຄງຈສຊຍດຕຖທນບປຜພຟມຢລວຫອຮ", 2) + U" " + some(kDigits, 4)};
        case SignLook::Myanmar: {
            constexpr std::array<std::u32string_view, 4> kRegions{U"YGN", U"MDY", U"SHN", U"KCN"};
            return {std::u32string(kRegions[random_() % kRegions.size()]),
                    some(U"123456789", 1) + some(kPlain, 1) + U"-" + some(kDigits, 4)};
        }
        case SignLook::Thailand:
            if (oneIn(2))
                return {some(kDigits, 2) + U"-" + some(kDigits, 4)};
            return {some(U"123456789", 1) + some(U"กขคฆงจฉชฌญฎฐณตถทธนบผพภมยรลวศสหอฮ", 2) + U" " + some(kDigits, 4)};
        case SignLook::Vin:
            return {vin()};
        }
        return {};
    }

  private:
    std::mt19937& random_;
};

reading::SignKind kindOf(SignLook look)
{
    if (look == SignLook::Vin)
        return reading::SignKind::Vin;
    return look <= SignLook::ContainerStack ? reading::SignKind::Container : reading::SignKind::Plate;
}

} // namespace

const char* name(SignLook look)
{
    constexpr std::array kNames{"container, line",
                                "container, two",
                                "container, stack",
                                "CN, front",
                                "CN, rear",
                                "VN, long",
                                "VN, square",
                                "LA",
                                "MM",
                                "TH",
                                "VIN"};
    return kNames.at(static_cast<std::size_t>(look));
}

SignSample inventedSign(SignLook look, std::mt19937& random)
{
    SignSample sample{look, kindOf(look), Invention(random).lines(look), {}};
    for (const std::u32string& line : sample.lines) {
        for (const char32_t c : line) {
            if (reading::kSignAlphabet.contains(c))
                sample.text += documents::toUtf8(std::u32string(1, c));
        }
    }
    return sample;
}

} // namespace tongguan::test
