// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/answers.h"

#include "base/json.h"

#include <algorithm>
#include <utility>

namespace tongguan::exchange {

namespace {

std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> all;
    const auto json = parseJson(text);
    for (const Json& one : json && json->is_array() ? *json : Json::array())
        if (one.is_string())
            all.push_back(one.get<std::string>());
    return all;
}

} // namespace

Result<std::vector<Telling>> Answers::tellings(const std::string& crossing)
{
    std::vector<Telling> all;
    auto rows = database_.query(
        "SELECT kind, revision, attempt, exchange_message.moment, code, standing, customs, sent_at, faults"
        " FROM exchange_message LEFT JOIN exchange_said ON exchange_said.moment = exchange_message.moment"
        " WHERE crossing = ? ORDER BY kind, revision, attempt",
        crossing);
    while (rows.next()) {
        const auto kind = fromCode<MessageKind>(rows.text(0));
        if (!kind)
            return fail(Errc::Corrupt, "a message of a kind that is not known: update this program");
        if (all.empty() || all.back().kind != *kind || all.back().revision != rows.integer(1))
            all.push_back({.kind = *kind, .revision = rows.integer(1), .attempt = 0, .moment = 0, .replies = {}});
        Telling& telling = all.back();
        if (telling.attempt != rows.integer(2)) // what became of an earlier attempt on its way is of no matter now
            std::erase_if(telling.replies, [](const Reply& reply) { return !reply.customs; });
        telling.attempt = rows.integer(2);
        telling.moment = rows.integer(3);
        if (rows.isNull(4))
            continue;
        Reply reply;
        reply.code = rows.text(4);
        reply.word = fromCode<Word>(rows.text(5)).value_or(Word::OnItsWay);
        reply.customs = rows.integer(6) != 0;
        reply.sentAt = rows.text(7);
        reply.faults = listOf(rows.text(8));
        telling.replies.push_back(std::move(reply));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    // Of each kind the newest revision; they come in order.
    std::vector<Telling> newest;
    for (Telling& telling : all) {
        if (!newest.empty() && newest.back().kind == telling.kind)
            newest.back() = std::move(telling);
        else
            newest.push_back(std::move(telling));
    }
    return newest;
}

Result<std::vector<std::int64_t>> Answers::update(const std::string& crossing)
{
    Standing standing{.crossing = crossing, .decision = 0, .lane = {}};
    std::string before;
    {
        auto row = database_.query("SELECT decision, lane, answer FROM exchange_crossing WHERE crossing = ?", crossing);
        if (!row.next()) {
            if (auto ok = row.finish(); !ok)
                return failed(std::move(ok));
            return std::vector<std::int64_t>{};
        }
        standing.decision = row.integer(0);
        if (const auto lane = fromCode<clearance::Lane>(row.text(1)))
            standing.lane = *lane;
        before = row.text(2);
    }
    const auto told = tellings(crossing);
    if (!told)
        return std::unexpected(told.error());
    if (auto answer = answerOf(standing, *told)) {
        const std::string now = dump(sync::toJson(*answer)); // without a moment of its own
        if (now != before) {
            answer->at = clock_.now();
            sync::FeedEntry entry;
            entry.dataset = sync::kConfirmations;
            entry.key = crossing;
            entry.asOf = answer->at;
            entry.body = dump(sync::toJson(*answer));
            if (auto ok = publisher_.publish(std::move(entry)); !ok)
                return failed(std::move(ok));
            if (auto ok = database_.run("UPDATE exchange_crossing SET answer = ? WHERE crossing = ?", now, crossing);
                !ok)
                return failed(std::move(ok));
        }
    }
    std::vector<std::int64_t> again;
    for (const Telling& telling : *told)
        if (wordOf(telling.replies) == Word::Failed)
            again.push_back(telling.moment);
    return again;
}

} // namespace tongguan::exchange
