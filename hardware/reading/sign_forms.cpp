// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_forms.h"

#include <algorithm>
#include <array>

namespace tongguan::reading {

namespace {

constexpr std::u32string_view kProvinces = kSignAlphabet.substr(37, 31);
constexpr std::u32string_view kLao = kSignAlphabet.substr(75, 27);
constexpr std::u32string_view kThai = kSignAlphabet.substr(102);

struct Class {
    char32_t sign;
    std::u32string_view members;
};
constexpr std::array<Class, 15> kClasses{{
    {U'9', U"0123456789"},
    {U'1', U"123456789"},
    {U'A', U"ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {U'M', U"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {U'U', U"UJZ"},                                // ISO 6346, 3.2: categories
    {U'W', U"0123456789ABCDEFGHJKLMNPRSTUVWXYZ"},  // ISO 3779
    {U'P', kProvinces},                            // GA 36-2018
    {U'C', U"ABCDEFGHJKLMNPQRSTUVWXYZ"},           // the same: no I, no O
    {U'X', U"0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"}, // the same
    {U'E', U"挂学警港澳"},
    {U'N', U"ABCDEFGHJK"},            // the same, 6.2.4
    {U'V', U"ABCDĐEFGHKLMNPSTUVXYZ"}, // Circular 79/2024/TT-BCA
    {U'R', U"R"},
    {U'L', kLao},
    {U'T', kThai},
}};

struct Pattern {
    SignKind kind;
    std::string_view country;
    std::u32string_view places; ///< a class a place, or the sign itself; '|' between lines
    bool partial = false;
};

// Diplomatic plates of VN and Burmese signs are left to people.
constexpr std::array kPatterns{
    Pattern{SignKind::Vin, "", U"WWWWWWWWWWWWWWWWW"},
    Pattern{SignKind::Container, "", U"AAAU9999999"},
    Pattern{SignKind::Container, "", U"AAAU|9999999"},
    Pattern{SignKind::Plate, "CN", U"PCN99999"}, // new energy, the second of its signs may be a letter
    Pattern{SignKind::Plate, "CN", U"PCNC9999"},
    Pattern{SignKind::Plate, "CN", U"PC99999N"},
    Pattern{SignKind::Plate, "CN", U"PCXXXXX"},
    Pattern{SignKind::Plate, "CN", U"PCXXXXE"},
    Pattern{SignKind::Plate, "CN", U"PC|XXXXX"},
    Pattern{SignKind::Plate, "CN", U"PC|XXXXE"},
    Pattern{SignKind::Plate, "CN", U"PC9999领"},
    Pattern{SignKind::Plate, "CN", U"使999999"},
    Pattern{SignKind::Plate, "CN", U"999999使"},
    Pattern{SignKind::Plate, "MM", U"AAA|MA9999"},
    Pattern{SignKind::Plate, "MM", U"AAAMA9999"},
    Pattern{SignKind::Plate, "VN", U"99VV99999"},
    Pattern{SignKind::Plate, "VN", U"99RV99999"},
    Pattern{SignKind::Plate, "VN", U"99VV|99999"},
    Pattern{SignKind::Plate, "VN", U"99RV|99999"},
    Pattern{SignKind::Plate, "VN", U"99V1|99999"},
    Pattern{SignKind::Plate, "VN", U"99V99999"},
    Pattern{SignKind::Plate, "VN", U"99R99999"},
    Pattern{SignKind::Plate, "VN", U"99V|99999"},
    Pattern{SignKind::Plate, "VN", U"99R|99999"},
    Pattern{SignKind::Plate, "VN", U"99V|9999"},
    Pattern{SignKind::Plate, "VN", U"99V9999"},
    Pattern{SignKind::Plate, "LA", U"LL9999"},
    Pattern{SignKind::Plate, "", U"AA9999", true}, // LA, or MM without its region
    Pattern{SignKind::Plate, "MM", U"9A9999", true},
    Pattern{SignKind::Plate, "TH", U"1TT9999"},
    Pattern{SignKind::Plate, "TH", U"1TT999"},
    Pattern{SignKind::Plate, "TH", U"1TT99"},
    Pattern{SignKind::Plate, "TH", U"TT9999"},
    Pattern{SignKind::Plate, "TH", U"TT999"},
    Pattern{SignKind::Plate, "TH", U"999999", true},
};

SignForm formOf(const Pattern& pattern)
{
    SignForm form{pattern.kind, pattern.country, pattern.partial, {{}}};
    for (std::size_t i = 0; i < pattern.places.size(); ++i) {
        if (pattern.places[i] == U'|') {
            form.lines.emplace_back();
            continue;
        }
        const auto* found = std::ranges::find(kClasses, pattern.places[i], &Class::sign);
        form.lines.back().push_back(found != kClasses.end() ? found->members : pattern.places.substr(i, 1));
    }
    return form;
}

std::vector<SignForm> allForms()
{
    std::vector<SignForm> forms;
    for (const Pattern& pattern : kPatterns)
        forms.push_back(formOf(pattern));
    return forms;
}

} // namespace

const char* name(SignKind kind)
{
    switch (kind) {
    case SignKind::Container:
        return "container";
    case SignKind::Plate:
        return "plate";
    case SignKind::Vin:
        return "vin";
    }
    return "";
}

std::span<const SignForm> signForms()
{
    static const std::vector<SignForm> forms = allForms();
    return forms;
}

} // namespace tongguan::reading
