// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/replay.h"

#include "kiosk/store/crossing_log.h"
#include "sync/log/batch.h"

#include <map>

namespace tongguan::store {

namespace {

constexpr std::size_t kPiece = 256;

/// The crossing as it stood when this event was captured.
Result<clearance::Crossing> before(Store& store, const sync::Event& decided)
{
    const auto events = store.journal().ofCrossing(decided.header.crossing);
    if (!events)
        return fail(events.error().code, events.error().what);
    clearance::Crossing sum;
    for (const sync::Event& event : *events) {
        if (event.header.seq >= decided.header.seq)
            break;
        auto next = fold(std::move(sum), {.type = event.header.type,
                                          .at = event.header.at,
                                          .actor = event.header.actor,
                                          .crossing = event.header.crossing,
                                          .body = event.body});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    return sum;
}

class Replay {
  public:
    explicit Replay(Store& store) : store_(store) {}

    Result<> decideAgain(const sync::Event& event, const std::function<void(const ReplayDifference&)>& onDifference)
    {
        auto body = clearance::crossingEventFrom(event.header.type, event.body);
        if (!body)
            return failed(std::move(body));
        clearance::Decision was = std::get<clearance::Decided>(std::move(*body)).decision;
        auto inputs = store_.inputsOf(was.inputs);
        if (!inputs && inputs.error().code == Errc::NotFound) {
            ++figures_.withoutInputs;
            return {};
        }
        if (!inputs)
            return failed(std::move(inputs));
        const auto rules = rulesOf(inputs->rules);
        if (!rules)
            return fail(rules.error().code, rules.error().what);
        const auto crossing = before(store_, event);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        clearance::Decision now = clearance::decideOn(*crossing, **rules, std::move(*inputs)).decision;
        if (now == was) {
            ++figures_.same;
            return {};
        }
        ++figures_.different;
        if (onDifference)
            onDifference({.seq = event.header.seq,
                          .crossing = event.header.crossing,
                          .was = std::move(was),
                          .now = std::move(now)});
        return {};
    }

    const ReplayFigures& figures() const { return figures_; }

  private:
    Result<const clearance::RuleData*> rulesOf(const Hash& hash)
    {
        auto known = rules_.find(hash);
        if (known == rules_.end()) {
            auto rules = store_.rulesOf(hash);
            if (!rules)
                return failed(std::move(rules));
            known = rules_.emplace(hash, std::move(*rules)).first;
        }
        return &known->second;
    }

    Store& store_;
    ReplayFigures figures_;
    std::map<Hash, clearance::RuleData> rules_;
};

} // namespace

Result<ReplayFigures> replay(Store& store, const std::function<void(const ReplayDifference&)>& onDifference,
                             const std::function<void(std::uint64_t)>& onDecision)
{
    Replay work(store);
    for (std::uint64_t after = 0;;) {
        const auto events = store.journal().readAfter(after, kPiece, sync::kMaxBatchBytes);
        if (!events)
            return fail(events.error().code, events.error().what);
        if (events->empty())
            return work.figures();
        for (const sync::Event& event : *events) {
            if (event.header.type != clearance::Decided::kType || event.body.empty())
                continue;
            if (auto done = work.decideAgain(event, onDifference); !done)
                return failed(std::move(done));
            if (onDecision)
                onDecision(event.header.seq);
        }
        after = events->back().header.seq;
    }
}

} // namespace tongguan::store
