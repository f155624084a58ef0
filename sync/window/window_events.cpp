// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/window_events.h"

#include <format>

namespace tongguan::sync {

Result<> WindowEvents::read(std::string_view kiosk, std::string_view /*role*/, const Event& event)
{
    const auto record = crossingRecord(kiosk, event);
    if (!record)
        return {}; // nothing that asks for an answer
    const Behaviour::Rule* rule = behaviour_.ruleFor(*record);
    if (rule != nullptr && rule->silent)
        return {};
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
    if (rule->delay.count() == 0)
        return answer(std::move(confirmation));
    answerLater(std::move(confirmation), rule->delay);
    return {};
}

Result<> WindowEvents::answer(Confirmation confirmation)
{
    confirmation.at = clock_.now();
    FeedEntry entry;
    entry.dataset = kConfirmations;
    entry.key = confirmation.crossing;
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
