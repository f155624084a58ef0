// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/mapping/latin_plate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::window {

namespace {

// First characters of plates by GA 36, letters by ISO 3166-2:CN.
constexpr std::array<std::pair<std::string_view, std::string_view>, 32> kLetters{
    {{"京", "BJ"}, {"津", "TJ"}, {"冀", "HE"}, {"晋", "SX"}, {"蒙", "NM"}, {"辽", "LN"}, {"吉", "JL"}, {"黑", "HL"},
     {"沪", "SH"}, {"苏", "JS"}, {"浙", "ZJ"}, {"皖", "AH"}, {"闽", "FJ"}, {"赣", "JX"}, {"鲁", "SD"}, {"豫", "HA"},
     {"鄂", "HB"}, {"湘", "HN"}, {"粤", "GD"}, {"桂", "GX"}, {"琼", "HI"}, {"渝", "CQ"}, {"川", "SC"}, {"贵", "GZ"},
     {"云", "YN"}, {"藏", "XZ"}, {"陕", "SN"}, {"甘", "GS"}, {"青", "QH"}, {"宁", "NX"}, {"新", "XJ"}, {"挂", "GUA"}}};

} // namespace

Result<std::string> latinPlate(std::string_view plateNorm)
{
    std::string latin;
    while (!plateNorm.empty()) {
        const char c = plateNorm.front();
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-') {
            latin += c;
            plateNorm.remove_prefix(1);
            continue;
        }
        const auto found = std::ranges::find_if(
            kLetters, [plateNorm](const auto& letter) { return plateNorm.starts_with(letter.first); });
        if (found == kLetters.end())
            return fail(Errc::InvalidInput, "a plate in letters that have no Latin form here");
        latin += found->second;
        plateNorm.remove_prefix(found->first.size());
    }
    return latin;
}

} // namespace tongguan::window
