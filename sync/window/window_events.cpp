// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/window_events.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/rejects.h"

#include <algorithm>
#include <format>

namespace tongguan::sync {

Result<> WindowEvents::read(std::string_view kiosk, std::string_view /*role*/, const Event& event)
{
    if (const auto notice = agencyNotice(kiosk, event))
        return passOn(*notice);
    if (const auto notice = inspectionNotice(kiosk, event))
        return passOn(*notice);
    const auto record = crossingRecord(kiosk, event);
    if (!record)
        return {}; // nothing that asks for an answer
    const Behaviour::Rule* rule = behaviour_.ruleFor(*record);
    if (rule != nullptr && rule->silent)
        return {};
    if (rule != nullptr && !rule->rejects.empty())
        return reject(*record, event.header.type, *rule);
    Confirmation confirmation;
    confirmation.crossing = record->crossing;
    confirmation.decision = record->decision;
    if (rule == nullptr)
        return answer(std::move(confirmation));
    confirmation.verdict = rule->verdict;
    confirmation.lane = rule->lane;
    confirmation.codes = rule->codes;
    confirmation.orders = rule->orders;
    // A vehicle that was sent there already needs no correction.
    if (rule->verdict == Confirmation::Verdict::Correct && rule->lane == record->lane)
        confirmation.verdict = Confirmation::Verdict::Confirm;
    if (rule->twice)
        answerLater(confirmation, rule->delay + std::chrono::seconds{1});
    if (rule->delay.count() == 0)
        return answer(std::move(confirmation));
    answerLater(std::move(confirmation), rule->delay);
    return {};
}

/// A message whose format it does not take: the port's staff see to it (domain: C.6, 7).
Result<> WindowEvents::reject(const CrossingRecord& record, const std::string& type, const Behaviour::Rule& rule)
{
    FeedEntry entry;
    entry.dataset = clearance::kRejects;
    entry.key = std::format("{}/{}", record.kiosk, record.seq);
    entry.audience = "staff";
    entry.asOf = clock_.now();
    entry.body = dump(tongguan::toJson(clearance::Reject{.kiosk = record.kiosk,
                                                         .seq = static_cast<std::int64_t>(record.seq),
                                                         .type = type,
                                                         .crossing = record.crossing,
                                                         .by = "window",
                                                         .code = rule.codes.empty() ? "FORMAT" : rule.codes.front(),
                                                         .fields = rule.rejects,
                                                         .at = entry.asOf}));
    return publisher_.publish(std::move(entry));
}

/// The agencies are not simulated: it is logged for them, and staff read that it arrived.
Result<> WindowEvents::passOn(const AgencyNotice& notice)
{
    log_.write(
        Severity::Info, "tongguan.sync.window",
        std::format("agency-notified agency={} reason={} crossing={}", notice.agency, notice.reason, notice.crossing));
    FeedEntry entry;
    entry.dataset = kAgencyNotices;
    entry.key = std::format("{}/{}", notice.crossing, notice.agency);
    entry.audience = "staff";
    entry.asOf = clock_.now();
    entry.body = dump(receiptOf(notice, entry.asOf));
    return publisher_.publish(std::move(entry));
}

/// Firms and yards are not simulated but for their answers; the log is what a test of delivery reads.
Result<> WindowEvents::passOn(const InspectionNotice& notice)
{
    log_.write(Severity::Info, "tongguan.sync.window",
               std::format("notice-delivered to={} order={} kind={} attempt={} crossing={}", notice.to, notice.order,
                           notice.kind, notice.attempt, notice.crossing));
    if (std::ranges::contains(behaviour_.silentSubscribers, notice.to))
        return {};
    FeedEntry entry;
    entry.dataset = kNoticeAcks;
    entry.key = std::format("{}/{}/{}", notice.crossing, notice.order, notice.to);
    entry.audience = "kiosk:" + notice.kiosk;
    entry.asOf = clock_.now();
    entry.body = dump(acknowledgementOf(notice, entry.asOf));
    return publisher_.publish(std::move(entry));
}

Result<> WindowEvents::answer(Confirmation confirmation)
{
    confirmation.at = clock_.now();
    FeedEntry entry;
    entry.dataset = kConfirmations;
    entry.key = keyOf(confirmation);
    entry.asOf = confirmation.at;
    entry.body = dump(toJson(confirmation));
    return publisher_.publish(std::move(entry));
}

void WindowEvents::answerLater(Confirmation confirmation, std::chrono::milliseconds delay)
{
    worker_.postAfter(delay, [this, confirmation = std::move(confirmation)] {
        Transaction transaction(database_);
        auto done = answer(confirmation);
        if (done)
            done = transaction.commit();
        if (done)
            publisher_.tell();
        else
            log_.write(Severity::Error, "tongguan.sync.window",
                       std::format("answer-failed error={}", done.error().what));
    });
}

} // namespace tongguan::sync
