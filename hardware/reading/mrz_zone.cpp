// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_zone.h"

#include "hardware/reading/mrz_check_odds.h"
#include "hardware/reading/mrz_name_odds.h"
#include "kiosk/documents/country_codes.h"
#include "kiosk/documents/mrz.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace tongguan::reading {

namespace {

/// The bars, set on drawn pages of the bench so that nothing wrong passes; the share of right ones that they hold back
/// is told there.
constexpr double kLeastLength = 0.2;   ///< that the lines have the layout's length
constexpr double kLeastHolding = 0.02; ///< of the texts as seen, those whose digits hold
constexpr double kLeastPlace = 0.95;   ///< a character, given the digits
constexpr double kLeastZone = 0.85;    ///< all of them and the length, given the digits
/// What the characters' odds leave out: glare that makes a clean other letter.
constexpr double kMisread = 2e-4;
/// Of documents, those with a state that is on no list.
constexpr double kUnknownState = 1e-3;
constexpr std::size_t kStateSize = 3;

std::size_t indexOf(char c)
{
    return kMrzAlphabet.find(c);
}

/// A layout and what the picture says about its places.
struct Candidate {
    MrzLayout layout;
    MrzShares shares;
    double logScore = 0;
};

double sumOf(std::span<const double> parts)
{
    double sum = 0;
    for (const double part : parts)
        sum += part;
    return sum;
}

/// Three places as one: codes on the list, or any other letters, which are rare.
double weighState(std::span<std::array<double, kMrzLetters>> places)
{
    double listed = 0;
    double others = 1;
    MrzShares sums(kStateSize);
    for (std::size_t i = 0; i < kStateSize; ++i)
        others *= sumOf(places[i]);
    for (const std::string& code : documents::countryCodes()) {
        std::array<std::size_t, kStateSize> letters{};
        double share = 1;
        for (std::size_t i = 0; i < kStateSize; ++i) {
            letters[i] = indexOf(i < code.size() ? code[i] : '<');
            share *= places[i][letters[i]];
        }
        listed += share;
        for (std::size_t i = 0; i < kStateSize; ++i)
            sums[i][letters[i]] += share;
    }
    others = std::max(others - listed, 0.0) * kUnknownState;
    const double whole = listed + others;
    for (std::size_t i = 0; i < kStateSize && whole > 0; ++i) {
        const double own = sumOf(places[i]);
        for (std::size_t c = 0; c < kMrzLetters; ++c)
            places[i][c] = (sums[i][c] + (own > 0 ? others * places[i][c] / own : 0)) / whole;
    }
    return whole;
}

bool isCovered(const MrzPlace& place)
{
    return place.fieldWeight != 0 || place.compositeWeight != 0 || place.role != MrzPlace::Role::Plain;
}

/// Runs of name places that no digit covers.
void weighNames(Candidate& candidate)
{
    constexpr std::size_t kShortest = 10;
    const auto& places = candidate.layout.places;
    for (std::size_t from = 0; from < places.size();) {
        std::size_t to = from;
        while (to < places.size() && places[to].isName && !isCovered(places[to]))
            ++to;
        if (to - from >= kShortest)
            weighName(std::span(candidate.shares).subspan(from, to - from));
        from = std::max(to, from + 1);
    }
}

Candidate candidateOf(MrzLayout layout, const std::vector<MrzLineOdds>& lines)
{
    Candidate candidate{std::move(layout), {}, 0};
    candidate.logScore = candidate.layout.logPrior;
    const auto& places = candidate.layout.places;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& odds = lines[i / candidate.layout.length].places[i % candidate.layout.length];
        auto& share = candidate.shares.emplace_back();
        for (std::size_t c = 0; c < kMrzLetters; ++c) {
            if (allows(places[i].allowed, kMrzAlphabet[c]))
                share[c] = (1 - kMisread) * static_cast<double>(odds[c]) + kMisread / kMrzLetters;
        }
        candidate.logScore += std::log(sumOf(share));
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i].isState)
            candidate.logScore += std::log(std::max(weighState(std::span(candidate.shares).subspan(i, 3)), 1e-12));
    }
    weighNames(candidate);
    return candidate;
}

/// Each place's most probable character alone.
std::string mostProbable(const MrzShares& shares)
{
    std::string text;
    for (const auto& share : shares)
        text += kMrzAlphabet[static_cast<std::size_t>(std::ranges::max_element(share) - share.begin())];
    return text;
}

std::vector<std::string> linesOf(const std::string& text, std::size_t length)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size(); from += length)
        lines.push_back(text.substr(from, length));
    return lines;
}

/// The parser has the last word on what a zone is; it does not know the French card.
bool holdsTogether(MrzKind kind, const std::vector<std::string>& lines)
{
    if (kind == MrzKind::FrenchCard)
        return true;
    const auto mrz = documents::parseMrz(lines);
    return mrz && mrz->checks.allOk() && mrz->birthDate.possible && mrz->expiryDate.possible;
}

MrzDoubt doubtOf(const MrzSighting& sighting, double lengthShare, const MrzCheckOdds& checks)
{
    if (lengthShare < kLeastLength)
        return MrzDoubt::Length;
    if (checks.text.empty() || checks.share < kLeastHolding)
        return MrzDoubt::CheckDigits;
    for (const auto& line : sighting.confidence) {
        if (!std::ranges::all_of(line, [](float share) { return share >= static_cast<float>(kLeastPlace); }))
            return MrzDoubt::Characters;
    }
    if (sighting.probability < kLeastZone)
        return MrzDoubt::Characters;
    return holdsTogether(sighting.kind, sighting.lines) ? MrzDoubt::None : MrzDoubt::Fields;
}

MrzSighting sightingOf(const Candidate& candidate, const MrzCheckOdds& checks, double lengthShare)
{
    const bool holds = !checks.text.empty() && checks.share >= kLeastHolding;
    const std::string text = holds ? checks.text : mostProbable(candidate.shares);
    MrzSighting sighting;
    sighting.kind = candidate.layout.kind;
    sighting.lines = linesOf(text, candidate.layout.length);
    sighting.probability = std::min(lengthShare, 1.0) * (holds ? checks.textShare : checks.share);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i % candidate.layout.length == 0)
            sighting.confidence.emplace_back();
        const double own = candidate.shares[i][indexOf(text[i])] / std::max(sumOf(candidate.shares[i]), 1e-12);
        sighting.confidence.back().push_back(static_cast<float>(holds ? checks.placeShares[i] : own));
    }
    sighting.doubt = doubtOf(sighting, lengthShare, checks);
    return sighting;
}

} // namespace

const char* name(MrzDoubt doubt)
{
    switch (doubt) {
    case MrzDoubt::None:
        return "none";
    case MrzDoubt::Length:
        return "length";
    case MrzDoubt::CheckDigits:
        return "check digits";
    case MrzDoubt::Characters:
        return "characters";
    case MrzDoubt::Fields:
        return "fields";
    }
    return "";
}

std::optional<MrzSighting> decodeZone(const std::vector<MrzLineOdds>& lines)
{
    if (lines.empty() || std::ranges::any_of(lines, [&lines](const MrzLineOdds& line) {
            return line.places.size() != lines[0].places.size();
        }))
        return std::nullopt;
    std::vector<Candidate> candidates;
    for (const MrzLayout& layout : mrzLayouts(lines.size(), lines[0].places.size()))
        candidates.push_back(candidateOf(layout, lines));
    if (candidates.empty())
        return std::nullopt;
    double logLength = 0;
    for (const MrzLineOdds& line : lines)
        logLength += line.logLength;
    const double best = std::ranges::max(candidates, {}, &Candidate::logScore).logScore;
    constexpr double kFarBelow = 10;
    std::optional<std::pair<double, MrzSighting>> chosen;
    for (const Candidate& candidate : candidates) {
        if (candidate.logScore < best - kFarBelow)
            continue;
        const MrzCheckOdds checks = checkOdds(candidate.layout, candidate.shares);
        const double score = candidate.logScore + std::log(std::max(checks.share, 1e-4));
        if (!chosen || score > chosen->first)
            chosen = {score, sightingOf(candidate, checks, std::exp(logLength))};
    }
    chosen->second.odds = lines;
    return std::move(chosen->second);
}

} // namespace tongguan::reading
