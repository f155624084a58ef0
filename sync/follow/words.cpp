// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/words.h"

#include "base/json.h"

#include <format>

namespace tongguan::follow {

using clearance::Language;

Result<Words> Words::parse(std::string_view json)
{
    const auto file = parseJson(json);
    if (!file || !file->is_object() || !file->contains("words"))
        return fail(Errc::InvalidInput, "the page's words are no JSON object with \"words\"");
    Words words;
    for (const auto& [key, texts] : file->at("words").items()) {
        auto& all = words.sentences_[key];
        for (const Language language : clearance::kLanguages) {
            std::string text = stringOr(texts, codeOf(language));
            if (text.empty())
                return fail(Errc::InvalidInput, std::format("\"{}\" lacks {}", key, codeOf(language)));
            all.at(static_cast<std::size_t>(language)) = std::move(text);
        }
    }
    return words;
}

std::string_view Words::say(Language language, std::string_view key) const
{
    const auto found = sentences_.find(key);
    return found == sentences_.end() ? std::string_view{} : found->second.at(static_cast<std::size_t>(language));
}

std::string Words::say(Language language, std::string_view key, std::string_view value) const
{
    std::string sentence(say(language, key));
    if (const std::size_t at = sentence.find("%1"); at != std::string::npos)
        sentence.replace(at, 2, value);
    return sentence;
}

std::string_view ownName(Language language)
{
    constexpr std::array<std::string_view, clearance::kLanguages.size()> kNames{"中文", "English", "Tiếng Việt",
                                                                                "ລາວ",  "မြန်မာ",   "ไทย"};
    return kNames.at(static_cast<std::size_t>(language));
}

Language acceptedLanguage(std::string_view header)
{
    Language best = Language::Zh;
    int bestWeight = 0;
    header = header.substr(0, 256);
    while (!header.empty()) {
        std::string_view one = header.substr(0, header.find(','));
        header.remove_prefix(std::min(one.size() + 1, header.size()));
        while (one.starts_with(' '))
            one.remove_prefix(1);
        int weight = 1000;
        if (const std::size_t q = one.find(";q="); q != std::string_view::npos) {
            // "0.8": its first decimals are enough
            const std::string_view value = one.substr(q + 3);
            weight = value.starts_with('1') ? 1000 : 0;
            for (std::size_t i = 2, unit = 100; i < value.size() && unit > 0 && value[i] >= '0' && value[i] <= '9';
                 ++i, unit /= 10)
                weight += static_cast<int>((value[i] - '0') * static_cast<int>(unit));
        }
        const auto language = fromCode<Language>(one.substr(0, 2));
        const bool whole = one.size() == 2 || (one.size() > 2 && (one[2] == '-' || one[2] == ';'));
        if (language && whole && weight > bestWeight) {
            best = *language;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace tongguan::follow
