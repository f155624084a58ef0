// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/follow/html.h"
#include "sync/follow/port_view.h"
#include "sync/follow/web.h"
#include "sync/follow/words.h"

#include <map>
#include <string>
#include <string_view>

namespace tongguan::follow {

/// What pages are drawn with: made once.
struct Kit {
    std::string style;
    std::string script;
    std::string styleHash;  ///< for Content-Security-Policy: "sha256-…"
    std::string scriptPath; ///< "/follow-1a2b3c4d.js": another name for another script, so that it may be kept for long
    std::map<std::string, Drawing, std::less<>> icons; ///< by name: "mark", "sign-green"
    Words words;
};
/// Of the files that are built in.
Result<Kit> builtInKit();

/// For whom, of what, and when a page is.
struct Reader {
    const PortView& view;
    const Kit& kit;
    clearance::Language language = clearance::Language::Zh;
    UtcTime now;
    std::string path; ///< of this page, encoded: links to other languages lead there

    std::string_view say(std::string_view key) const { return kit.words.say(language, key); }
    std::string say(std::string_view key, std::string_view value) const { return kit.words.say(language, key, value); }
    /// A link within the site, in this language.
    std::string to(std::string_view where) const { return std::string(where) + "?l=" + std::string(codeOf(language)); }
};

/// The page round what is shown.
std::string wholePage(const Reader& reader, std::string_view title, Html content);

/// Where the numbers are typed. `trouble`: the key of a sentence, empty where there is none.
Html searchForm(const Reader& reader, std::string_view trouble, std::string_view number);
/// What changes while one looks at it: sign, place, road.
Html liveTruck(const Reader& reader, const Sighting& sighting);
Html truckPage(const Reader& reader, const Sighting& sighting);
Html notArrivedPage(const Reader& reader, std::string_view batch);
Html noticesPage(const Reader& reader);
Html feesPage(const Reader& reader);
Html drawsPage(const Reader& reader);
Html limitsPage(const Reader& reader);
Html questionsPage(const Reader& reader);

/// What was typed into the form so far.
struct Draft {
    std::string kind = "question";
    std::string text;
    std::string contact;
    std::string about;
    std::string trouble; ///< a whole sentence
};
inline constexpr std::size_t kMaxText = 2000; ///< characters
inline constexpr std::size_t kMaxContact = 120;
inline constexpr std::size_t kMaxAbout = 40;
Html messageForm(const Reader& reader, const Draft& draft, std::string_view token);
Html keptPage(const Reader& reader, std::string_view receipt);
Html answerPage(const Reader& reader, std::string_view receipt);
/// One sentence and the way back.
Html sentencePage(const Reader& reader, std::string_view key);

} // namespace tongguan::follow
