// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/complaints.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"

#include <format>

namespace tongguan::store {

using clearance::ComplaintAnswer;
using clearance::ComplaintAnswered;
using clearance::ComplaintFiled;
using clearance::ComplaintPlace;
using clearance::ComplaintTopic;

namespace {

template <class T> std::optional<T> read(std::string_view body)
{
    const auto json = parseJson(body);
    auto event = json ? fromJson<T>(*json) : Result<T>(fail(json.error().code, json.error().what));
    return event ? std::optional{std::move(*event)} : std::nullopt;
}

Result<std::vector<Complaint>> select(Database& database, std::string_view receipt)
{
    auto rows = database.prepare(std::format(
        "SELECT filed.receipt, filed.kiosk, filed_at, topic, place, language, crossing, ticket, answer, answered_by "
        "FROM complaint AS filed LEFT JOIN complaint_answer AS answered ON answered.receipt = filed.receipt {} "
        "ORDER BY filed_at, filed.receipt",
        receipt.empty() ? "" : "WHERE filed.receipt = ?"));
    if (!rows)
        return failed(std::move(rows));
    if (!receipt.empty())
        rows->bindAll(receipt);
    std::vector<Complaint> all;
    for (;;) {
        auto row = rows->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return all;
        Complaint one{.receipt = std::string(rows->text(0)),
                      .kiosk = std::string(rows->text(1)),
                      .filedAt = fromMicroseconds(rows->integer(2)),
                      .topic = fromCode<clearance::ComplaintTopic>(rows->text(3)).value_or(ComplaintTopic::Other),
                      .place = fromCode<clearance::ComplaintPlace>(rows->text(4)).value_or(ComplaintPlace::Elsewhere),
                      .language = fromCode<clearance::Language>(rows->text(5)).value_or(clearance::Language::Zh),
                      .crossing = std::string(rows->text(6)),
                      .ticket = std::string(rows->text(7))};
        if (!rows->isNull(8)) {
            one.answer = fromCode<clearance::ComplaintAnswer>(rows->text(8)).value_or(ComplaintAnswer::Explained);
            one.answeredBy = std::string(rows->text(9));
        }
        all.push_back(std::move(one));
    }
}

} // namespace

bool concernsComplaints(std::string_view type)
{
    return type == ComplaintFiled::kType || type == ComplaintAnswered::kType;
}

Result<> noteComplaint(Database& database, std::string_view kiosk, std::uint64_t seq, std::string_view type,
                       std::string_view crossing, UtcTime at, std::string_view body)
{
    if (type == ComplaintFiled::kType) {
        const auto filed = read<ComplaintFiled>(body);
        if (!filed || filed->receipt.empty())
            return {};
        auto insert = database.prepare("INSERT OR IGNORE INTO complaint (receipt, kiosk, seq, filed_at, topic, place, "
                                       "language, crossing, ticket) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        if (!insert)
            return failed(std::move(insert));
        return insert->run(std::string_view(filed->receipt), kiosk, static_cast<std::int64_t>(seq), toMicroseconds(at),
                           codeOf(filed->topic), codeOf(filed->place), codeOf(filed->language), crossing,
                           std::string_view(filed->ticket));
    }
    const auto answered = read<ComplaintAnswered>(body);
    if (!answered || answered->receipt.empty())
        return {};
    // Two stations may answer while they do not hear of each other: everywhere the later word counts.
    auto put = database.prepare(
        "INSERT INTO complaint_answer (receipt, kiosk, seq, answered_at, answer, answered_by) VALUES (?1, ?2, ?3, ?4, "
        "?5, ?6) ON CONFLICT (receipt) DO UPDATE SET kiosk = ?2, seq = ?3, answered_at = ?4, answer = ?5, answered_by "
        "= ?6 WHERE (answered_at, kiosk, seq) < (?4, ?2, ?3)");
    if (!put)
        return failed(std::move(put));
    return put->run(std::string_view(answered->receipt), kiosk, static_cast<std::int64_t>(seq), toMicroseconds(at),
                    codeOf(answered->answer), std::string_view(answered->by));
}

Result<std::vector<Complaint>> allComplaints(Database& database)
{
    return select(database, {});
}

Result<std::optional<Complaint>> findComplaint(Database& database, std::string_view receipt)
{
    if (receipt.empty())
        return std::optional<Complaint>{};
    auto found = select(database, receipt);
    if (!found)
        return failed(std::move(found));
    return found->empty() ? std::optional<Complaint>{} : std::optional{std::move(found->front())};
}

Result<> forgetComplaints(Database& database, std::string_view kiosk)
{
    for (const char* table : {"complaint", "complaint_answer"}) {
        auto own =
            database.prepare(std::format("DELETE FROM {0} WHERE kiosk = ?1 AND NOT EXISTS (SELECT 1 FROM journal "
                                         "WHERE journal.seq = {0}.seq AND body IS NOT NULL)",
                                         table));
        auto heard = database.prepare(std::format("DELETE FROM {0} WHERE kiosk <> ?1 AND NOT EXISTS (SELECT 1 FROM "
                                                  "relayed AS its WHERE its.kiosk = {0}.kiosk AND its.seq = {0}.seq)",
                                                  table));
        if (!own)
            return failed(std::move(own));
        if (!heard)
            return failed(std::move(heard));
        if (auto done = own->run(kiosk); !done)
            return done;
        if (auto done = heard->run(kiosk); !done)
            return done;
    }
    return {};
}

Result<> appendComplaintRows(Database& database, std::string& all)
{
    for (const char* sql :
         {"SELECT json_array(receipt, kiosk, seq, filed_at, topic, place, language, crossing, ticket) "
          "FROM complaint ORDER BY receipt",
          "SELECT json_array(receipt, kiosk, seq, answered_at, answer, answered_by) FROM "
          "complaint_answer ORDER BY receipt"}) {
        auto rows = database.prepare(sql);
        if (!rows)
            return failed(std::move(rows));
        for (;;) {
            auto row = rows->step();
            if (!row)
                return failed(std::move(row));
            if (!*row)
                break;
            all.append(rows->text(0)).append("\n");
        }
    }
    return {};
}

} // namespace tongguan::store
