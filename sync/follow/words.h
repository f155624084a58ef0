// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/language.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace tongguan::follow {

/// The sentences of the page in six languages: assets/follow/words.json. Any thread.
class Words {
  public:
    /// InvalidInput for a sentence that is not there in each language.
    static Result<Words> parse(std::string_view json);

    /// Empty where there is no such sentence.
    std::string_view say(clearance::Language language, std::string_view key) const;
    /// With `value` in place of "%1".
    std::string say(clearance::Language language, std::string_view key, std::string_view value) const;

  private:
    std::map<std::string, std::array<std::string, clearance::kLanguages.size()>, std::less<>> sentences_;
};

/// What a language calls itself: "Tiếng Việt".
std::string_view ownName(clearance::Language language);
/// The first of `Accept-Language` that we speak, by its weight; Chinese where there is none.
clearance::Language acceptedLanguage(std::string_view header);

} // namespace tongguan::follow
