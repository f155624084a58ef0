// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/public_feed.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/result.h"
#include "kiosk/clearance/message_events.h"
#include "sync/gateway/public_messages.h"
#include "sync/gateway/relay.h"

#include <algorithm>
#include <format>

namespace tongguan::sync {

using clearance::kAnswers;
using clearance::kPublicMessages;

namespace {

constexpr std::int64_t kRowsAStep = 500;
constexpr std::chrono::minutes kTidyEvery{1};
constexpr std::chrono::hours kFollowed{36};    // as long as the feed has its events
constexpr std::chrono::days kMessageLife{365}; // domain, B.4: complaints

/// Of a relayed event; none where it says nothing to the public.
std::optional<follow::Glimpse> glimpseOf(std::string_view entryBody)
{
    const auto json = parseJson(entryBody);
    const auto event = json ? json->find("event") : Json::const_iterator{};
    if (!json || event == json->end() || !event->is_object())
        return std::nullopt;
    const std::string crossing = stringOr(*event, "crossing");
    if (crossing.empty())
        return std::nullopt;
    return follow::glimpse(stringOr(*event, "type"), crossing, fromMicroseconds(integerOr(*event, "at")),
                           stringOr(*event, "body"));
}

follow::PublicRow receiptRow(std::string receipt, bool removed)
{
    return {.dataset = std::string(follow::kReceipts),
            .key = std::move(receipt),
            .body = removed ? std::string{} : std::string("{}"),
            .asOf = {}};
}

/// Without who answered.
std::string publicBody(std::string_view dataset, std::string body)
{
    if (dataset != kAnswers)
        return body;
    auto json = parseJson(body);
    if (!json || !json->is_object())
        return body;
    json->erase("by");
    return dump(*json);
}

} // namespace

void PublicFeed::poke()
{
    if (stepping_)
        return;
    stepping_ = true;
    parts_.worker.post([this] { step(); });
}

void PublicFeed::step()
{
    const auto more = readOn();
    stepping_ = false;
    if (!more)
        parts_.log.write(Severity::Error, "tongguan.sync.gateway",
                         std::format("public-feed-failed error={}", more.error().what));
    else if (*more)
        poke();
}

/// A declaration names batch and container where the ticket's code did not.
void PublicFeed::addFromDeclaration(follow::Glimpse& glimpse)
{
    if (glimpse.declaration.empty())
        return;
    auto row = parts_.database.query("SELECT body FROM feed WHERE dataset = 'declarations' AND entry_key = ?"
                                     " AND removed = 0",
                                     glimpse.declaration);
    const auto json = row.next() ? parseJson(row.text(0)) : Result<Json>(fail(Errc::NotFound, "no declaration"));
    if (!json)
        return;
    if (glimpse.batch.empty())
        glimpse.batch = stringOr(*json, "batch");
    if (glimpse.container.empty())
        glimpse.container = stringOr(*json, "container");
}

Result<bool> PublicFeed::readOn()
{
    PublicNews news;
    std::int64_t count = 0;
    {
        auto rows = parts_.database.query(
            "SELECT position, dataset, entry_key, removed, as_of, audience, body, published_at FROM feed"
            " WHERE position > ? ORDER BY position LIMIT ?",
            position_, kRowsAStep);
        while (rows.next()) {
            ++count;
            position_ = rows.integer(0);
            const std::string dataset = rows.text(1);
            const std::string audience = rows.text(5);
            if (dataset == kRelayedEvents && audience == "staff") { // who hears everything, each event once
                if (auto glimpse = glimpseOf(rows.text(6))) {
                    glimpse->heard = fromMicroseconds(rows.integer(7));
                    news.glimpses.push_back(std::move(*glimpse));
                }
            } else if (dataset == kPublicMessages) { // that it is here, and no word of it
                news.rows.push_back(receiptRow(rows.text(2), rows.integer(3) != 0));
            } else if (std::ranges::contains(follow::publicDatasets(), dataset) && !audience.starts_with("kiosk:")) {
                news.rows.push_back({.dataset = dataset,
                                     .key = rows.text(2),
                                     .body = rows.integer(3) != 0 ? std::string{} : publicBody(dataset, rows.text(6)),
                                     .asOf = fromMicroseconds(rows.integer(4))});
            }
        }
        if (auto ok = rows.finish(); !ok)
            return failed(std::move(ok));
    }
    for (follow::Glimpse& glimpse : news.glimpses)
        addFromDeclaration(glimpse);
    const auto asOf = parts_.asOf();
    if (!asOf)
        return std::unexpected(asOf.error());
    news.asOf = *asOf;
    parts_.server.tell(std::move(news));
    return count == kRowsAStep;
}

void PublicFeed::tidy()
{
    PublicNews news;
    news.asOf = parts_.asOf().value_or(UtcTime{});
    news.forgetBefore = parts_.clock.now() - kFollowed;
    parts_.server.tell(std::move(news));
    for (const std::string_view dataset : {kPublicMessages, kAnswers}) {
        if (const auto done = parts_.feed.forget(dataset, parts_.clock.now() - kMessageLife); !done)
            parts_.log.write(Severity::Error, "tongguan.sync.gateway",
                             std::format("public-tidy-failed error={}", done.error().what));
    }
    parts_.worker.postAfter(kTidyEvery, [this] { tidy(); });
}

Result<> PublicFeed::keep(const follow::PublicMessage& message)
{
    Transaction transaction(parts_.database);
    const auto kept = publishMessage(
        parts_.database, parts_.feed, parts_.port, parts_.key,
        {.receipt = message.receipt,
         .kind = fromCode<clearance::MessageKind>(message.kind).value_or(clearance::MessageKind::Question),
         .language = fromCode<clearance::Language>(message.language).value_or(clearance::Language::Zh),
         .text = message.text,
         .contact = message.contact,
         .about = message.about,
         .at = parts_.clock.now(),
         .topic = {}},
        kMessagesOfPhones);
    if (!kept)
        return fail(kept.error().code, kept.error().what);
    if (*kept == Kept::Known)
        return {};
    if (*kept == Kept::NoRoom)
        return fail(Errc::Exhausted, "too many messages are kept");
    if (auto ok = transaction.commit(); !ok)
        return ok;
    PublicNews news; // before he is told that it is kept, so that he finds it
    news.rows.push_back(receiptRow(message.receipt, false));
    parts_.server.tell(std::move(news));
    parts_.wake();
    return {};
}

} // namespace tongguan::sync
