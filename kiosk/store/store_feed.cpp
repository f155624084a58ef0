// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_feed.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/crossing_log.h"
#include "kiosk/store/fees.h"
#include "kiosk/store/found_by.h"
#include "kiosk/store/passengers.h"
#include "kiosk/store/settings.h"
#include "sync/log/batch.h"

#include <format>

namespace tongguan::store {

namespace {

constexpr std::string_view kRelayed = "events";

struct Relayed {
    std::string kiosk;
    sync::Event event;
};

Result<Relayed> relayedFrom(const std::string& body)
{
    const auto json = parseJson(body);
    if (!json)
        return fail(json.error().code, json.error().what);
    auto kiosk = stringAt(*json, "kiosk");
    if (!kiosk)
        return failed(std::move(kiosk));
    const auto line = json->find("event");
    if (line == json->end())
        return fail(Errc::InvalidInput, "a relayed event without event");
    auto event = sync::eventFromLine(dump(*line));
    if (!event)
        return failed(std::move(event));
    return Relayed{.kiosk = std::move(*kiosk), .event = std::move(*event)};
}

/// Each decision has its own row of the single window's words; a window that names crossings alone says in the body
/// which one it speaks of.
sync::FeedEntry byDecision(const sync::FeedEntry& entry)
{
    sync::FeedEntry own = entry;
    const auto word = parseJson(entry.body);
    if (!entry.removed && word && !entry.key.contains('/'))
        own.key = std::format("{}/{}", entry.key, integerOr(*word, "decision"));
    return own;
}

/// Words on one decision may come late, twice and out of order: that the window knows nothing of it takes no other
/// word's place.
Result<bool> isOvertaken(ReferenceStore& reference, const sync::FeedEntry& entry)
{
    const auto now = parseJson(entry.body);
    if (entry.removed || !now || stringOr(*now, "answer") != "UNKNOWN")
        return false;
    const auto held = reference.body(entry.dataset, entry.key);
    if (!held)
        return fail(held.error().code, held.error().what);
    return held->has_value();
}

} // namespace

Result<> StoreFeed::apply(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    auto done = store_.applyFeed(entries, next, asOf, false);
    if (done && onApplied_)
        onApplied_();
    return done;
}

Result<> StoreFeed::replace(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    auto done = store_.applyFeed(entries, next, asOf, true);
    if (done && onApplied_)
        onApplied_();
    return done;
}

Result<std::uint64_t> Store::feedCursor()
{
    auto cursor = readNumber(*database_, "feed_cursor");
    if (!cursor)
        return failed(std::move(cursor));
    return static_cast<std::uint64_t>(*cursor);
}

Result<> Store::applyFeed(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf, bool snapshot)
{
    const auto within = [&]() -> Result<> {
        auto transaction = database_->begin();
        if (!transaction)
            return failed(std::move(transaction));
        if (snapshot) {
            if (auto done = reference_.clear(); !done)
                return done;
            if (auto done = withdrawCatalogues(*database_); !done)
                return done;
        }
        for (const sync::FeedEntry& entry : entries) {
            auto done = entry.dataset == kRelayed ? applyRelayed(entry) : applyRow(entry);
            if (!done)
                return done;
        }
        if (auto done = writeNumber(*database_, "feed_cursor", static_cast<std::int64_t>(next)); !done)
            return done;
        if (auto done = writeNumber(*database_, "feed_as_of", toMicroseconds(asOf)); !done)
            return done;
        return transaction->commit();
    };
    const sync::Head before = journal_.head();
    auto done = within();
    if (!done) {
        // What was added up, read and captured within the transaction never happened.
        recent_.clear();
        reference_.forgetRules();
        journal_.goBack(before);
    }
    return done;
}

Result<> Store::applyRow(const sync::FeedEntry& entry)
{
    if (entry.dataset == kConfirmations)
        return applyAnswer(byDecision(entry));
    return putRow(entry);
}

Result<> Store::applyAnswer(const sync::FeedEntry& entry)
{
    const auto overtaken = isOvertaken(reference_, entry);
    if (!overtaken)
        return std::unexpected(overtaken.error());
    return *overtaken ? Result<>{} : putRow(entry);
}

/// What does not fit its data set must not take the place of what did: staff are told, and the row before it stays.
Result<> Store::putRow(const sync::FeedEntry& entry)
{
    auto fault = reference_.put(entry);
    if (!fault)
        return failed(std::move(fault));
    if (!*fault)
        return entry.dataset == kFeeCatalogue ? keepCatalogue(*database_, entry) : Result<>{};
    log_->write(Severity::Warning, "tongguan.store",
                std::format("reference_refused dataset={} what=\"{}\"", entry.dataset, (*fault)->what));
    if (options_.kiosk.empty())
        return {}; // nobody's store captures nothing
    auto told = journal_.append({.type = "reference.refused",
                                 .actor = "kiosk",
                                 .crossing = {},
                                 // The key of a list of people or vehicles names one.
                                 .body = dump({{"dataset", entry.dataset},
                                               {"key", clearance::isRuleDataset(entry.dataset) ? entry.key : ""},
                                               {"field", (*fault)->field},
                                               {"what", (*fault)->what}})});
    return told ? Result<>{} : failed(std::move(told));
}

Result<> Store::applyRelayed(const sync::FeedEntry& entry)
{
    auto relayed = relayedFrom(entry.body);
    if (!relayed) {
        // One entry that cannot be read must not hold up the feed.
        log_->write(Severity::Warning, "tongguan.store",
                    std::format("relayed_event_skipped what=\"{}\"", relayed.error().what));
        return {};
    }
    if (relayed->kiosk == options_.kiosk)
        return {};
    const sync::EventHeader& header = relayed->event.header;
    if (changed_ && !header.crossing.empty())
        changed_->insert(header.crossing); // an answer to an order changes no crossing, and how staff see it
    if (header.type == kDriverRemembered || header.type == kDriverForgotten) {
        // Of these nothing stays but what is remembered: no second copy that retention would have to find.
        auto heard = hearOfDriver(*database_, header.type, relayed->event.body);
        if (!heard && heard.error().code != Errc::InvalidInput)
            return heard;
        return {};
    }
    auto insert = database_->prepare("INSERT OR IGNORE INTO relayed (kiosk, seq, type, at, actor, crossing, body) "
                                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failed(std::move(insert));
    if (auto done =
            insert->run(std::string_view(relayed->kiosk), static_cast<std::int64_t>(header.seq),
                        std::string_view(header.type), toMicroseconds(header.at), std::string_view(header.actor),
                        std::string_view(header.crossing), std::string_view(relayed->event.body));
        !done)
        return done;
    if (concernsComplaints(header.type)) {
        if (auto noted = noteComplaint(*database_, relayed->kiosk, header.seq, header.type, header.crossing, header.at,
                                       relayed->event.body);
            !noted)
            return noted;
    }
    if (countsPassengers(header.type)) {
        if (auto seen =
                seePassenger(*database_, relayed->kiosk, header.seq, header.type, header.crossing, relayed->event.body);
            !seen)
            return seen;
    }
    return header.crossing.empty() || !belongsToCrossing(header.type) ? Result<>{} : refold(header.crossing);
}

/// Adds a relayed crossing up anew and writes its row, event by event so that the trigger sees each change.
Result<> Store::refold(const std::string& crossing)
{
    auto own = journal_.ofCrossing(crossing);
    if (!own)
        return failed(std::move(own));
    if (!own->empty() && own->front().header.type == "crossing.opened")
        return {}; // it is this kiosk's, and nobody else changes it
    auto statement =
        database_->prepare("SELECT type, at, actor, body FROM relayed WHERE crossing = ? ORDER BY kiosk, seq");
    auto forget = database_->prepare("DELETE FROM crossing WHERE id = ?");
    if (!statement)
        return failed(std::move(statement));
    if (!forget)
        return failed(std::move(forget));
    if (auto done = forget->run(std::string_view(crossing)); !done)
        return done;
    recent_.erase(crossing);
    statement->bind(1, crossing);
    clearance::Crossing sum;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return sum.id.empty() ? Result<>{} : noteFoundBy(*database_, sum);
        auto next = fold(sum, {.type = std::string(statement->text(0)),
                               .at = fromMicroseconds(statement->integer(1)),
                               .actor = std::string(statement->text(2)),
                               .crossing = crossing,
                               .body = std::string(statement->text(3))});
        if (!next) {
            // The feed may begin in the middle of a crossing; what cannot be added up is not shown.
            log_->write(Severity::Info, "tongguan.store",
                        std::format("relayed_crossing_partial what=\"{}\"", next.error().what));
            continue;
        }
        sum = std::move(*next);
        if (sum.id.empty())
            continue;
        if (auto written = projection_.write(sum); !written)
            return written;
    }
}

} // namespace tongguan::store
