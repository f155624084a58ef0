// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/country_codes.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tongguan::documents {

namespace {

constexpr std::size_t kRow = 5;

// ISO 3166-1 as of 2026: alpha-3 and alpha-2, sorted.
constexpr std::string_view kStates =
    "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAGAUSAUAUTATAZEAZBDIBI"
    "BELBEBENBJBESBQBFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBT"
    "BVTBVBWABWCAFCFCANCACCKCCCHECHCHLCLCHNCNCIVCICMRCMCODCDCOGCGCOKCKCOLCOCOMKMCPVCVCRICRCUBCU"
    "CUWCWCXRCXCYMKYCYPCYCZECZDEUDEDJIDJDMADMDNKDKDOMDODZADZECUECEGYEGERIERESHEHESPESESTEEETHET"
    "FINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGBGEOGEGGYGGGHAGHGIBGIGINGNGLPGPGMBGMGNBGWGNQGQGRCGR"
    "GRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHMHNDHNHRVHRHTIHTHUNHUIDNIDIMNIMINDINIOTIOIRLIEIRNIR"
    "IRQIQISLISISRILITAITJAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKHKIRKIKNAKNKORKRKWTKWLAOLALBNLB"
    "LBRLRLBYLYLCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMDMDGMGMDVMVMEXMXMHLMH"
    "MKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMSMTQMQMUSMUMWIMWMYSMYMYTYTNAMNANCLNCNERNE"
    "NFKNFNGANGNICNINIUNUNLDNLNORNONPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPEPHLPHPLWPWPNGPGPOLPL"
    "PRIPRPRKKPPRTPTPRYPYPSEPSPYFPFQATQAREUREROURORUSRURWARWSAUSASDNSDSENSNSGPSGSGSGSSHNSHSJMSJ"
    "SLBSBSLESLSLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSRSVKSKSVNSISWESESWZSZSXMSXSYCSCSYRSYTCATC"
    "TCDTDTGOTGTHATHTJKTJTKLTKTKMTMTLSTLTONTOTTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUKRUAUMIUMURYUY"
    "USAUSUZBUZVATVAVCTVCVENVEVGBVGVIRVIVNMVNVUTVUWLFWFWSMWSYEMYEZAFZAZMBZMZWEZW";
static_assert(kStates.size() == 249 * kRow);

struct Special {
    std::string_view alpha3;
    CodeHolder holder;
    std::string_view alpha2;
};

// Doc 9303-3, section 5, parts B to D; RKS is what Kosovo prints, BDR stands on samples of a German printer.
constexpr std::array kSpecials{
    Special{"D", CodeHolder::State, "DE"},        Special{"GBD", CodeHolder::State, "GB"},
    Special{"GBN", CodeHolder::State, "GB"},      Special{"GBO", CodeHolder::State, "GB"},
    Special{"GBP", CodeHolder::State, "GB"},      Special{"GBS", CodeHolder::State, "GB"},
    Special{"RKS", CodeHolder::State, ""},        Special{"EUE", CodeHolder::Organisation, ""},
    Special{"UNO", CodeHolder::Organisation, ""}, Special{"UNA", CodeHolder::Organisation, ""},
    Special{"UNK", CodeHolder::Organisation, ""}, Special{"XBA", CodeHolder::Organisation, ""},
    Special{"XIM", CodeHolder::Organisation, ""}, Special{"XCC", CodeHolder::Organisation, ""},
    Special{"XCE", CodeHolder::Organisation, ""}, Special{"XCO", CodeHolder::Organisation, ""},
    Special{"XEC", CodeHolder::Organisation, ""}, Special{"XES", CodeHolder::Organisation, ""},
    Special{"XMP", CodeHolder::Organisation, ""}, Special{"XOM", CodeHolder::Organisation, ""},
    Special{"XPO", CodeHolder::Organisation, ""}, Special{"XDC", CodeHolder::Organisation, ""},
    Special{"XXA", CodeHolder::Stateless, ""},    Special{"XXB", CodeHolder::Refugee, ""},
    Special{"XXC", CodeHolder::Refugee, ""},      Special{"XXX", CodeHolder::Unspecified, ""},
    Special{"UTO", CodeHolder::Specimen, ""},     Special{"BDR", CodeHolder::Specimen, ""},
};

const Special* special(std::string_view alpha3)
{
    const auto* found = std::ranges::find(kSpecials, alpha3, &Special::alpha3);
    return found == kSpecials.end() ? nullptr : found;
}

/// The row's start, or npos. `column` is where in a row the code stands.
std::size_t rowOf(std::string_view code, std::size_t column)
{
    for (std::size_t row = 0; row < kStates.size(); row += kRow) {
        if (kStates.substr(row + column, code.size()) == code)
            return row;
    }
    return std::string_view::npos;
}

} // namespace

CodeHolder holderOf(std::string_view alpha3)
{
    if (const Special* found = special(alpha3))
        return found->holder;
    return alpha3.size() == 3 && rowOf(alpha3, 0) != std::string_view::npos ? CodeHolder::State : CodeHolder::Unknown;
}

std::vector<std::string> countryCodes()
{
    std::vector<std::string> codes;
    for (std::size_t row = 0; row < kStates.size(); row += kRow)
        codes.emplace_back(kStates.substr(row, 3));
    for (const Special& special : kSpecials)
        codes.emplace_back(special.alpha3);
    return codes;
}

std::string_view alpha2Of(std::string_view alpha3)
{
    if (const Special* found = special(alpha3))
        return found->alpha2;
    const std::size_t row = alpha3.size() == 3 ? rowOf(alpha3, 0) : std::string_view::npos;
    return row == std::string_view::npos ? std::string_view() : kStates.substr(row + 3, 2);
}

std::string_view alpha3Of(std::string_view alpha2)
{
    const std::size_t row = alpha2.size() == 2 ? rowOf(alpha2, 3) : std::string_view::npos;
    return row == std::string_view::npos ? std::string_view() : kStates.substr(row, 3);
}

} // namespace tongguan::documents
