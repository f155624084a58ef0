// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/evaluate.h"
#include "kiosk/report_pages/pages.h"

#include <span>
#include <string>
#include <string_view>

namespace tongguan::report {

/// Everything that the pages say, in one language; "%1", "%2" are replaced by `filled`.
enum class Word : std::uint8_t {
    Title,
    Subtitle,
    Period,
    AllDays,
    Until,
    PortClock,
    Counted,
    StillThere,
    Excluded,
    MedianTotal,
    NinetyTotal,
    AgenciesShare,
    OfTotal,
    StagesHeading,
    StagesNote,
    Seconds,
    Minutes,
    Hours,
    N,
    P50,
    P90,
    P95,
    TooFew,
    FewMark,
    PartiesHeading,
    PartiesNote,
    Mean,
    Share,
    HoursHeading,
    HoursNote,
    ArrivalsADay,
    QueueWait,
    HourOfDay,
    LastingHeading,
    LastingNote,
    StillInPort,
    StillInQueue,
    AfterOpening,
    AfterTicket,
    Open,
    Naive50,
    Naive90,
    Km50,
    Km90,
    NotReached,
    Stage,
    GroupsHeading,
    GroupsNote,
    Group,
    RatesHeading,
    RatesNote,
    Rate,
    QualityHeading,
    QualityClock,
    QualityLate,
    QualityUnattributed,
    QualityExcluded,
    QualityNone,
    MethodHeading,
    Method,
    NotTold,
    Fingerprint,
    Page,
    NoData
};
inline constexpr std::size_t kWords = 64;

std::string_view word(Word word, PageLanguage language);
/// Of a stage, a party, a value, a rate, an exclusion: what its code means. The code itself where nothing is known.
std::string_view stageWord(Stage stage, PageLanguage language);
std::string_view partyWord(Party party, PageLanguage language);
std::string_view exclusionWord(Exclusion exclusion, PageLanguage language);
std::string_view codeWord(std::string_view code, PageLanguage language);
/// A port by its UN/LOCODE: "河口口岸 (CNHKM)".
std::string portWord(const std::string& code, PageLanguage language);

/// Puts texts into the places "%1", "%2" …
std::string filled(std::string_view pattern, std::span<const std::string> texts);

/// Each text that may get onto a page, for whoever checks that the font has all characters.
std::vector<std::string_view> everyWord(PageLanguage language);

} // namespace tongguan::report
