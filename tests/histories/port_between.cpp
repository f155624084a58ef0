// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/port_between.h"

#include "base/record.h"
#include "kiosk/store/store_feed.h"
#include "sync/gateway/relay_rules.h"
#include "sync/log/batch.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::test {

namespace {

constexpr std::size_t kSomeEvents = 7; // so that batches are cut in the middle of a crossing
const std::string kPort = "CNHKM";

} // namespace

Result<> PortBetween::push(sync::JournalSource& source, std::string_view role, bool lost)
{
    const std::string machine = source.kiosk();
    for (;;) {
        const auto head = source.head();
        if (!head)
            return std::unexpected(head.error());
        const std::size_t has = held_[machine].size();
        if (head->seq > has) {
            const auto batch = source.readAfter(has, kSomeEvents, sync::kMaxBatchBytes);
            if (!batch)
                return std::unexpected(batch.error());
            const auto wire = sync::decodeBatch(sync::encodeBatch(batch->events, batch->checkpoint));
            if (!wire)
                return std::unexpected(wire.error());
            for (const sync::Event& event : wire->events) {
                if (auto taken = take(machine, role, event); !taken)
                    return taken;
            }
        }
        if (held_[machine].empty() || lost)
            return {};
        const sync::Event& last = held_[machine].back();
        if (auto done = source.acknowledged({.seq = last.header.seq, .hash = last.hash}, {}); !done)
            return done;
        if (last.header.seq >= head->seq)
            return {};
    }
}

Result<> PortBetween::take(const std::string& machine, std::string_view role, const sync::Event& event)
{
    auto& journal = held_[machine];
    const Hash before = journal.empty() ? Hash{} : journal.back().hash;
    if (event.header.seq != journal.size() + 1 ||
        event.hash != sync::chainHash(before, event.header, sha256(event.body)))
        return fail(Errc::Corrupt, std::format("event {} of {} does not follow", event.header.seq, machine));
    journal.push_back(event);
    relay(machine, role, event);
    passUp();
    return {};
}

void PortBetween::relay(const std::string& machine, std::string_view role, const sync::Event& event)
{
    for (const sync::RelayRule& rule : sync::kRelayRules) {
        if (!sync::matches(rule, role, event.header.type))
            continue;
        std::string audience(rule.audience);
        if (audience.ends_with(':')) {
            const auto body = parseJson(event.body);
            const std::string target = body ? stringOr(*body, "target") : std::string{};
            if (target.empty())
                continue;
            audience += target;
        }
        sync::FeedEntry entry;
        entry.dataset = "events";
        entry.key = std::format("{}/{}", machine, event.header.seq);
        entry.asOf = event.header.at;
        entry.audience = audience;
        entry.body = std::format(R"({{"kiosk":{},"event":{}}})", dump(Json(machine)), sync::eventLine(event));
        add(std::move(entry));
    }
}

void PortBetween::passUp()
{
    if (!line_)
        return;
    for (const auto& [machine, journal] : held_) {
        while (above_[machine].size() < journal.size()) {
            above_[machine].push_back(journal[above_[machine].size()]);
            windowTakes(machine, above_[machine].back());
        }
    }
}

void PortBetween::windowTakes(const std::string& machine, const sync::Event& event)
{
    const auto record = sync::crossingRecord(machine, event);
    if (!record)
        return;
    decided_[record->crossing].push_back(*record);
    if (!silent_[record->plate])
        answer(record->crossing, sync::Confirmation::Verdict::Confirm, {}, record->at);
}

void PortBetween::answer(const std::string& crossing, sync::Confirmation::Verdict verdict, const std::string& lane,
                         UtcTime at)
{
    const auto decided = decided_.find(crossing);
    if (decided == decided_.end())
        return;
    sync::Confirmation word;
    word.crossing = crossing;
    word.decision = decided->second.back().decision;
    word.verdict = verdict;
    word.lane = lane;
    word.at = at;
    words_[crossing].push_back(word);
    say(word);
}

void PortBetween::repeat(const std::string& crossing, std::size_t before, UtcTime at)
{
    const auto said = words_.find(crossing);
    if (said == words_.end() || said->second.size() <= before)
        return;
    sync::Confirmation word = *(said->second.rbegin() + static_cast<std::ptrdiff_t>(before));
    word.at = at;
    say(word);
}

void PortBetween::answerAll()
{
    for (const auto& [crossing, records] : decided_) {
        const auto& last = records.back();
        const bool answered = std::ranges::any_of(words_[crossing], [&](const sync::Confirmation& word) {
            return word.decision == last.decision && word.verdict != sync::Confirmation::Verdict::Unknown;
        });
        if (!answered)
            answer(crossing, sync::Confirmation::Verdict::Confirm, {}, last.at);
    }
}

void PortBetween::say(const sync::Confirmation& word)
{
    publish(std::string(sync::kConfirmations), sync::keyOf(word), sync::toJson(word), word.at);
}

Result<> PortBetween::pull(store::Store& store, std::string_view role, UtcTime now, bool again)
{
    const auto cursor = store.feedCursor();
    if (!cursor)
        return std::unexpected(cursor.error());
    std::vector<sync::FeedEntry> page;
    for (const sync::FeedEntry& entry : entries_) {
        const bool shown =
            entry.audience.empty() || entry.audience == role || entry.audience == "kiosk:" + store.kiosk();
        if (!shown || (entry.cursor <= *cursor && !again))
            continue;
        const auto wire = sync::entryFromLine(sync::entryLine(entry));
        if (!wire)
            return std::unexpected(wire.error());
        if (auto sound = sync::verify(*wire, store.port(), {key_.verifying()}); !sound)
            return sound;
        page.push_back(*wire);
    }
    store::StoreFeed sink(store);
    return sink.apply(page, entries_.size(), now);
}

void PortBetween::publish(std::string dataset, std::string key, const Json& body, UtcTime asOf)
{
    sync::FeedEntry entry;
    entry.dataset = std::move(dataset);
    entry.key = std::move(key);
    entry.asOf = asOf;
    entry.body = dump(body);
    if (line_)
        add(std::move(entry));
    else
        waiting_.push_back(std::move(entry));
}

void PortBetween::setLine(bool up)
{
    line_ = up;
    if (!up)
        return;
    for (sync::FeedEntry& entry : std::exchange(waiting_, {}))
        add(std::move(entry));
    passUp();
}

void PortBetween::add(sync::FeedEntry entry)
{
    entry.cursor = entries_.size() + 1;
    entries_.push_back(sync::signEntry(std::move(entry), kPort, key_));
}

} // namespace tongguan::test
