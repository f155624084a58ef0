// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/relay.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/message_events.h"
#include "kiosk/clearance/receipt_number.h"
#include "sync/gateway/public_messages.h"
#include "sync/gateway/relay_rules.h"

#include <format>
#include <optional>

namespace tongguan::sync {

namespace {

constexpr std::size_t kEventsAStep = 100;
constexpr std::size_t kBytesAStep = 1U << 20U;
constexpr std::size_t kMaxTicket = 40; // bytes, as on the public form

/// None where the rule needs a target and the event names none.
std::optional<std::string> audienceOf(const RelayRule& rule, const Event& event)
{
    if (!rule.audience.ends_with(':'))
        return std::string(rule.audience);
    const auto body = parseJson(event.body, kMaxBody);
    const std::string target = body ? stringOr(*body, "target") : std::string();
    if (target.empty() || target.size() > 32)
        return std::nullopt;
    return std::string(rule.audience) + target;
}

} // namespace

/// Which journal is behind; empty where none is.
Result<std::string> Relay::behind()
{
    auto row = database_.query("SELECT kiosk FROM journal WHERE relayed < seq LIMIT 1");
    std::string kiosk;
    if (row.next())
        kiosk = row.text(0);
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return kiosk;
}

/// Up to where it is read, and nobody else reads it until the transaction ends; none where somebody does, or did.
Result<std::optional<std::uint64_t>> Relay::hold(const std::string& kiosk)
{
    auto row =
        database_.query("SELECT relayed FROM journal WHERE kiosk = ? AND relayed < seq FOR UPDATE SKIP LOCKED", kiosk);
    std::optional<std::uint64_t> from;
    if (row.next())
        from = static_cast<std::uint64_t>(row.integer(0));
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return from;
}

Result<std::string> Relay::roleOf(const std::string& kiosk)
{
    auto row = database_.query("SELECT role FROM member WHERE id = ?", kiosk);
    std::string role;
    if (row.next())
        role = row.text(0);
    if (auto ok = row.finish(); !ok)
        return failed(std::move(ok));
    return role;
}

Result<bool> Relay::step()
{
    auto kiosk = behind();
    if (!kiosk)
        return failed(std::move(kiosk));
    if (kiosk->empty())
        return false;
    Transaction transaction(database_);
    auto from = hold(*kiosk);
    if (!from)
        return failed(std::move(from));
    if (!*from)
        return false; // who has it goes on with all of them
    auto role = roleOf(*kiosk);
    if (!role)
        return failed(std::move(role));
    auto events = journals_.readAfter(*kiosk, **from, kEventsAStep, kBytesAStep);
    if (!events)
        return failed(std::move(events));
    if (events->empty())
        return fail(Errc::Corrupt, std::format("the journal of {} has no event after {}", *kiosk, **from));
    for (const Event& event : *events) {
        if (event.body.empty())
            continue;
        const auto parked = journals_.isParked(*kiosk, event.header.seq);
        if (!parked)
            return std::unexpected(parked.error());
        if (*parked)
            continue;
        if (auto ok = reader_.read(*kiosk, *role, event); !ok)
            return failed(std::move(ok));
    }
    if (auto ok = database_.run("UPDATE journal SET relayed = ? WHERE kiosk = ?",
                                static_cast<std::int64_t>(events->back().header.seq), *kiosk);
        !ok)
        return failed(std::move(ok));
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    return true;
}

Result<> PortEvents::read(std::string_view kiosk, std::string_view role, const Event& event)
{
    std::string body;
    for (const RelayRule& rule : kRelayRules) {
        if (!matches(rule, role, event.header.type))
            continue;
        const auto audience = audienceOf(rule, event);
        if (!audience)
            continue;
        if (body.empty()) // the event's line is JSON already
            body = std::format(R"({{"kiosk":{},"event":{}}})", dump(Json(kiosk)), eventLine(event));
        FeedEntry entry;
        entry.dataset = kRelayedEvents;
        entry.key = std::format("{}/{}", kiosk, event.header.seq);
        entry.asOf = event.header.at;
        entry.audience = *audience;
        entry.body = body;
        if (auto ok = feed_.publish(signEntry(std::move(entry), port_, key_)); !ok)
            return ok;
    }
    if (role == "staff" && event.header.type == clearance::MessageAnswered::kType)
        return publishAnswer(event);
    if (role == "kiosk" && event.header.type == clearance::QuestionAsked::kType)
        return publishQuestion(event);
    return {};
}

/// A question at a kiosk becomes what one from a telephone is: a row for stations, whose receipt the public page knows.
/// Where too many are kept it stays in its journal, and blocks nothing that comes after it.
Result<> PortEvents::publishQuestion(const Event& event)
{
    const auto json = parseJson(event.body, kMaxBody);
    const auto asked = json ? fromJson<clearance::QuestionAsked>(*json)
                            : Result<clearance::QuestionAsked>(fail(Errc::InvalidInput, "no JSON"));
    if (!asked || !clearance::isReceiptNumber(asked->receipt) || asked->ticket.size() > kMaxTicket)
        return {};
    const auto kept = publishMessage(database_, feed_, port_, key_, asked->message(event.header.at), kMessagesOfAll);
    return kept ? Result<>{} : fail(kept.error().code, kept.error().what);
}

/// For the page of who asked, for all stations, and without who answered for kiosks, to which a receipt is held. Only
/// what was asked here is answered; of two stations that had not heard of each other the later word counts.
Result<> PortEvents::publishAnswer(const Event& event)
{
    const auto json = parseJson(event.body, kMaxBody);
    const auto answered = json ? fromJson<clearance::MessageAnswered>(*json)
                               : Result<clearance::MessageAnswered>(fail(Errc::InvalidInput, "no JSON"));
    if (!answered)
        return {};
    if (auto ok = feed_.hold(); !ok)
        return ok;
    {
        auto known = database_.query("SELECT SUM(CASE WHEN dataset = ? THEN 1 ELSE 0 END),"
                                     " SUM(CASE WHEN dataset = ? AND as_of > ? THEN 1 ELSE 0 END)"
                                     " FROM feed WHERE dataset IN (?, ?) AND entry_key = ?",
                                     clearance::kPublicMessages, clearance::kAnswers, toMicroseconds(event.header.at),
                                     clearance::kPublicMessages, clearance::kAnswers, answered->receipt);
        if (!known.next())
            return known.none(Errc::Unavailable, "the messages cannot be read");
        if (known.integer(0) == 0 || known.integer(1) != 0)
            return {};
    }
    for (const std::string_view audience : {"staff", "kiosk"}) {
        FeedEntry entry;
        entry.dataset = clearance::kAnswers;
        entry.key = answered->receipt;
        entry.asOf = event.header.at;
        entry.audience = audience;
        entry.body = dump(toJson(clearance::AnswerRow{.answer = answered->answer,
                                                      .text = answered->words,
                                                      .by = audience == "staff" ? answered->by : std::string{}}));
        if (auto ok = feed_.publish(signEntry(std::move(entry), port_, key_)); !ok)
            return ok;
    }
    return {};
}

} // namespace tongguan::sync
