// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/port_view.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/follow_code.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::follow {

namespace {

constexpr std::array<std::string_view, 13> kDatasets{
    "answers",        "draw_hashes", "draw_revealed", "fee_catalogue", "hotlines",    "lanes",      "notice_keys",
    "policy_notices", "port",        "prereg_keys",   "questions",     "queue_rules", "time_limits"};
constexpr std::size_t kMaxRow = 64U * 1024U;
constexpr std::chrono::seconds kLineHolds{10};

/// The text that was signed, where somebody whom the port names signed it.
std::optional<Json> signedText(const Json& row, std::span<const documents::TrustedKey> keys)
{
    const auto signer = fromHex(stringOr(row, "signer"));
    const auto signature = fromBase64(stringOr(row, "signature"));
    documents::SignedCode code;
    if (!signer || signer->size() != code.keyId.size() || !signature || signature->size() != code.signature.size())
        return std::nullopt;
    std::ranges::copy(*signer, code.keyId.begin());
    std::ranges::copy(*signature, code.signature.begin());
    const std::string text = stringOr(row, "text");
    code.signedBytes.assign(text.begin(), text.end());
    if (keys.empty() || code.check(keys) != documents::CodeStanding::Good)
        return std::nullopt;
    auto json = parseJson(text);
    return json && json->is_object() ? std::optional(std::move(*json)) : std::nullopt;
}

} // namespace

std::span<const std::string_view> publicDatasets()
{
    return kDatasets;
}

void PortView::index(const std::string& number, const std::string& crossing)
{
    if (number.empty())
        return;
    auto& list = crossings_[number];
    if (std::ranges::find(list, crossing) == list.end())
        list.push_back(crossing);
}

void PortView::drop(const std::string& number, const std::string& crossing)
{
    const auto found = crossings_.find(number);
    if (found == crossings_.end())
        return;
    std::erase(found->second, crossing);
    if (found->second.empty())
        crossings_.erase(found);
}

void PortView::see(const Glimpse& glimpse)
{
    ++generation_;
    vouched(glimpse.heard);
    draws_.see(glimpse);
    stand(glimpse);
    if (glimpse.step == Glimpse::Step::Gone) {
        if (const auto found = sightings_.find(glimpse.crossing); found != sightings_.end()) {
            const Sighting gone = std::move(found->second);
            sightings_.erase(found);
            for (const std::string& number :
                 {gone.number, gone.batch, gone.container, documents::followCode(gone.crossing)})
                drop(number, gone.crossing);
        }
        return;
    }
    auto [found, fresh] = sightings_.try_emplace(glimpse.crossing);
    Sighting& one = found->second;
    if (fresh) {
        one.crossing = glimpse.crossing;
        index(documents::followCode(glimpse.crossing), glimpse.crossing);
    }
    const std::string container = one.container; // as declared, before it was read
    one.see(glimpse);
    if (container != one.container)
        drop(container, one.crossing);
    for (const std::string* number : {&one.number, &one.batch, &one.container})
        index(*number, one.crossing);
}

/// The same lines as board and stations have.
void PortView::stand(const Glimpse& glimpse)
{
    using Step = Glimpse::Step;
    switch (glimpse.step) {
    case Step::Ticketed:
        yard_.ticketed(glimpse.crossing,
                       {.number = glimpse.number,
                        .revision = glimpse.revision,
                        .lane = glimpse.lane,
                        .sign = glimpse.sign,
                        .queueClass = glimpse.queueClass},
                       glimpse.at);
        break;
    case Step::Placed:
        yard_.placed(glimpse.crossing, glimpse.queueClass);
        break;
    case Step::Called:
        yard_.called(glimpse.crossing, glimpse.sign, glimpse.bay, glimpse.at);
        break;
    case Step::Missed:
        yard_.missed(glimpse.crossing, glimpse.at);
        break;
    case Step::Inspecting:
        yard_.begun(glimpse.crossing, glimpse.at);
        break;
    case Step::NotInspected:
        yard_.skipped(glimpse.crossing, glimpse.at);
        break;
    case Step::Inspected:
    case Step::Released:
    case Step::Detained:
    case Step::TurnedBack:
    case Step::Cancelled:
    case Step::Merged:
    case Step::Left:
    case Step::Gone:
        yard_.over(glimpse.crossing);
        break;
    default:
        break;
    }
}

clearance::QueueRules PortView::queueRules(UtcTime now) const
{
    std::vector<clearance::QueueRules> all;
    for (const Json& row : rows("queue_rules")) {
        if (auto one = fromJson<clearance::QueueRules>(row))
            all.push_back(std::move(*one));
    }
    return clearance::queueRulesAt(all, now);
}

void PortView::know(const PublicRow& row)
{
    if (row.dataset != kReceipts && !std::ranges::contains(kDatasets, row.dataset))
        return;
    ++generation_;
    vouched(row.asOf);
    if (row.dataset == "policy_notices" || row.dataset == "notice_keys")
        notices_.reset();
    auto json = row.body.empty() ? Result<Json>(fail(Errc::NotFound, "taken back")) : parseJson(row.body, kMaxRow);
    if (json && json->is_object())
        sets_[row.dataset].insert_or_assign(row.key, std::move(*json));
    else
        sets_[row.dataset].erase(row.key);
    if (row.dataset == "port") {
        const std::int64_t east = integerOr(this->row("port", "info"), "minutesEastOfUtc", 480);
        eastOfUtc_ = std::chrono::minutes{std::clamp<std::int64_t>(east, -840, 840)};
    }
}

void PortView::forget(UtcTime before)
{
    std::vector<Glimpse> gone;
    for (const auto& [crossing, one] : sightings_) {
        if (one.heard < before)
            gone.push_back({.step = Glimpse::Step::Gone, .crossing = crossing, .at = one.heard, .heard = one.heard});
    }
    for (const Glimpse& one : gone)
        see(one);
    draws_.forget(std::format("{:%F}", std::chrono::floor<std::chrono::days>(before + eastOfUtc())));
    yard_.forget(before);
}

const Sighting* PortView::find(std::string_view number, std::string_view code) const
{
    const auto found = crossings_.find(number.empty() ? code : number);
    if (found == crossings_.end())
        return nullptr;
    const Sighting* newest = nullptr;
    for (const std::string& crossing : found->second) {
        if (documents::followCode(crossing) != code)
            continue;
        const Sighting* one = findCrossing(crossing);
        if (one != nullptr && (newest == nullptr || newest->heard < one->heard))
            newest = one;
    }
    return newest;
}

const Sighting* PortView::findCrossing(std::string_view crossing) const
{
    const auto found = sightings_.find(crossing);
    return found == sightings_.end() ? nullptr : &found->second;
}

const Sighting* PortView::findBatch(std::string_view batch) const
{
    const auto found = crossings_.find(batch);
    if (found == crossings_.end())
        return nullptr;
    const Sighting* newest = nullptr;
    for (const std::string& crossing : found->second) {
        const Sighting* one = findCrossing(crossing);
        if (one != nullptr && one->batch == batch && (newest == nullptr || newest->heard < one->heard))
            newest = one;
    }
    return newest;
}

/// Numbers everybody who waits, once a change.
void PortView::line(UtcTime now) const
{
    if (linedUp_ == generation_ && linedUpAt_ <= now && now - linedUpAt_ < kLineHolds)
        return;
    linedUp_ = generation_;
    linedUpAt_ = now;
    places_.clear();
    for (const auto& [lane, line] : yard_.lines(queueRules(now), now)) {
        int number = 0;
        for (const clearance::Queued& one : line.waiting)
            places_.emplace(one.crossing, Place{.number = ++number, .wait = line.wait});
    }
}

std::optional<Place> PortView::placeOf(const Sighting& sighting, UtcTime now) const
{
    line(now);
    const auto found = places_.find(sighting.crossing);
    return found == places_.end() ? std::nullopt : std::optional{found->second};
}

const Json& PortView::row(std::string_view dataset, std::string_view key) const
{
    static const Json kNone;
    const auto set = sets_.find(dataset);
    if (set == sets_.end())
        return kNone;
    const auto found = set->second.find(key);
    return found == set->second.end() ? kNone : found->second;
}

std::vector<Json> PortView::rows(std::string_view dataset) const
{
    std::vector<Json> all;
    if (const auto set = sets_.find(dataset); set != sets_.end()) {
        for (const auto& [key, row] : set->second)
            all.push_back(row);
    }
    return all;
}

bool PortView::has(std::string_view dataset) const
{
    const auto set = sets_.find(dataset);
    return set != sets_.end() && !set->second.empty();
}

bool PortView::has(std::string_view dataset, std::string_view key) const
{
    const auto set = sets_.find(dataset);
    return set != sets_.end() && set->second.contains(key);
}

std::string PortView::portName(clearance::Language language) const
{
    const Json& info = row("port", "info");
    return info.is_object() && info.contains("names") ? inLanguage(info["names"], language) : std::string{};
}

std::vector<std::string> PortView::hotlines() const
{
    const Json& info = row("port", "info");
    std::vector<std::string> numbers;
    if (!info.is_object() || !info.contains("hotlines") || !info["hotlines"].is_array())
        return numbers;
    for (const Json& number : info["hotlines"]) {
        if (number.is_string())
            numbers.push_back(number.get<std::string>());
    }
    return numbers;
}

std::vector<documents::TrustedKey> PortView::keys(std::string_view dataset) const
{
    std::vector<documents::TrustedKey> keys;
    for (const Json& row : rows(dataset)) {
        if (auto key = documents::TrustedKey::fromBase64(stringOr(row, "key")))
            keys.push_back(*key);
    }
    return keys;
}

const std::vector<Json>& PortView::notices() const
{
    if (!notices_) {
        notices_.emplace();
        const auto signers = keys("notice_keys");
        for (const Json& row : rows("policy_notices")) {
            if (auto notice = signedText(row, signers))
                notices_->push_back(std::move(*notice));
        }
    }
    return *notices_;
}

std::string canonicalNumber(std::string_view typed)
{
    std::string number;
    for (const char c : typed) {
        if (c == ' ')
            continue;
        number += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return number;
}

std::string inLanguage(const Json& texts, clearance::Language language)
{
    if (texts.is_string())
        return texts.get<std::string>();
    if (!texts.is_object())
        return {};
    for (const std::string_view code : {codeOf(language), std::string_view("en")}) {
        if (std::string text = stringOr(texts, code); !text.empty())
            return text;
    }
    for (const auto& text : texts) {
        if (text.is_string())
            return text.get<std::string>();
    }
    return {};
}

} // namespace tongguan::follow
