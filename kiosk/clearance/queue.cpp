// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/queue.h"

#include <algorithm>
#include <array>
#include <deque>
#include <tuple>

namespace tongguan::clearance {

namespace {

constexpr std::size_t kClasses = Codes<QueueClass>::kTable.size();
constexpr auto kNormal = static_cast<std::size_t>(QueueClass::Normal);

std::size_t rankOf(QueueClass queueClass)
{
    return static_cast<std::size_t>(queueClass);
}

/// Between safety and NORMAL.
bool favoured(QueueClass queueClass)
{
    return queueClass != QueueClass::Safety && queueClass != QueueClass::Normal;
}

/// One line, a queue a class, each with the longest wait first.
class Line {
  public:
    Line(std::vector<Queued> waiting, std::span<const PastCall> calls, int most) : most_(most)
    {
        std::ranges::sort(waiting, {}, [](const Queued& one) { return std::tie(one.since, one.number, one.crossing); });
        for (Queued& one : waiting)
            classes_.at(rankOf(one.queueClass)).push_back(std::move(one));
        remember(calls);
    }

    std::vector<Queued> take()
    {
        std::vector<Queued> order;
        while (!classes_.front().empty())
            order.push_back(first(0));
        while (anybody())
            order.push_back(next());
        return order;
    }

  private:
    using Class = std::deque<Queued>;

    bool anybody() const
    {
        return std::ranges::any_of(classes_, [](const Class& one) { return !one.empty(); });
    }

    Queued first(std::size_t rank)
    {
        Queued one = std::move(classes_.at(rank).front());
        classes_.at(rank).pop_front();
        return one;
    }

    /// The best class between safety and NORMAL that somebody waits in; kNormal where nobody does.
    std::size_t best() const
    {
        std::size_t rank = 1;
        while (rank < kNormal && classes_.at(rank).empty())
            ++rank;
        return rank;
    }

    /// Of the classes between that and NORMAL the one whose first waits longest; kNormal where nobody does.
    std::size_t longest(std::size_t above) const
    {
        std::size_t found = kNormal;
        for (std::size_t rank = above + 1; rank < kNormal; ++rank) {
            const bool older = !classes_.at(rank).empty() &&
                               (found == kNormal || classes_.at(rank).front().since < classes_.at(found).front().since);
            found = older ? rank : found;
        }
        return found;
    }

    Queued next()
    {
        const std::size_t top = best();
        const bool normalWaits = !classes_.at(kNormal).empty();
        if (top == kNormal || (normalWaits && favouredRun_ >= most_)) {
            favouredRun_ = 0;
            return first(kNormal);
        }
        const std::size_t rest = longest(top);
        const bool turn = rest != kNormal && topRun_ >= most_;
        favouredRun_ = normalWaits ? favouredRun_ + 1 : 0;
        topRun_ = turn || rest == kNormal ? 0 : topRun_ + 1;
        return first(turn ? rest : top);
    }

    /// How often who waits longest behind others was passed over already.
    void remember(std::span<const PastCall> calls)
    {
        if (!classes_.at(kNormal).empty())
            favouredRun_ = passed(calls, classes_.at(kNormal).front(), QueueClass::Normal);
        const std::size_t top = best();
        if (const std::size_t rest = top == kNormal ? kNormal : longest(top); rest != kNormal)
            topRun_ = passed(calls, classes_.at(rest).front(), static_cast<QueueClass>(rest));
    }

    /// Calls of favoured classes over this one, since it came and since one of its class or below it was called.
    static int passed(std::span<const PastCall> calls, const Queued& waits, QueueClass own)
    {
        UtcTime from = waits.since;
        const auto below = [&](const PastCall& call) {
            return call.queueClass >= own && (own == QueueClass::Normal || favoured(call.queueClass));
        };
        for (const PastCall& call : calls) {
            if (below(call))
                from = std::max(from, call.at);
        }
        return static_cast<int>(std::ranges::count_if(calls, [&](const PastCall& call) {
            return favoured(call.queueClass) && call.queueClass < own && call.at > from;
        }));
    }

    std::array<Class, kClasses> classes_;
    int most_;
    int favouredRun_ = 0;
    int topRun_ = 0;
};

/// Nearest rank: the smallest wait that so many hundredths are not above.
int minutesAt(const std::vector<Microseconds>& sorted, std::size_t percent)
{
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(sorted.at(rank - 1)).count());
}

} // namespace

QueueRules queueRulesAt(std::span<const QueueRules> all, UtcTime now)
{
    const QueueRules* last = nullptr;
    const auto began = [](const QueueRules& one) { return one.validFrom.value_or(UtcTime::min()); };
    for (const QueueRules& one : all) {
        if (one.holds(now) && (last == nullptr || began(*last) <= began(one)))
            last = &one;
    }
    return last == nullptr ? QueueRules{} : *last;
}

std::vector<Queued> inCallingOrder(std::vector<Queued> waiting, std::span<const PastCall> calls,
                                   const QueueRules& rules)
{
    return Line(std::move(waiting), calls, rules.favouredPerNormal).take();
}

std::optional<WaitTime> waitTimeOf(std::vector<Microseconds> waits, int fewest)
{
    if (waits.empty() || std::ssize(waits) < fewest)
        return std::nullopt;
    std::ranges::sort(waits);
    return WaitTime{.p50 = std::max(1, minutesAt(waits, 50)), .p90 = std::max(1, minutesAt(waits, 90))};
}

int freeBay(std::span<const int> taken, int bays)
{
    if (bays <= 1)
        return 0;
    for (int bay = 1; bay < bays; ++bay) {
        if (!std::ranges::contains(taken, bay))
            return bay;
    }
    return bays;
}

QueueClass queueClassWith(const Crossing& crossing, QueueClass decided)
{
    const auto& asked = crossing.queueing.priority;
    return asked && asked->approved.value_or(false) ? std::min(decided, QueueClass::Priority) : decided;
}

std::vector<CrossingEvent> dueAfterCall(const Crossing& crossing, const QueueRules& rules, UtcTime now)
{
    const Queueing& queueing = crossing.queueing;
    const Ticket* ticket = crossing.ticket();
    if (crossing.state != State::Called || ticket == nullptr || !queueing.called ||
        now - *queueing.called < std::chrono::minutes{rules.callMinutes})
        return {};
    if (queueing.calls < rules.calls)
        return {Called{.number = ticket->number, .sign = ticket->sign, .lane = ticket->lane, .bay = queueing.bay}};
    return {NoShow{.number = ticket->number,
                   .sign = ticket->sign,
                   .lane = ticket->lane,
                   .count = queueing.noShows + 1,
                   .by = "kiosk"}};
}

} // namespace tongguan::clearance
