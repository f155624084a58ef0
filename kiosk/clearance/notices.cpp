// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/notices.h"

#include "kiosk/clearance/events.h"

#include <algorithm>
#include <chrono>

namespace tongguan::clearance {

namespace {

const Notice* noticeOf(const Handling& handling, const std::string& order, const std::string& to)
{
    const auto found = std::ranges::find_if(
        handling.notices, [&](const Notice& notice) { return notice.order == order && notice.to == to; });
    return found == handling.notices.end() ? nullptr : &*found;
}

/// The vehicle is here, and what is done with it can still be prepared.
bool isAwaited(State state)
{
    switch (state) {
    case State::WaitStaff:
    case State::Decided:
    case State::DecidedProvisional:
    case State::Queued:
    case State::Called:
    case State::InInspection:
        return true;
    default:
        return false;
    }
}

bool isOverdue(const Notice& notice, const Subscriber& subscriber, UtcTime now)
{
    return !notice.acknowledgedAt && now - notice.sentAt >= std::chrono::minutes{subscriber.minutes};
}

class Due {
  public:
    Due(const Crossing& crossing, const Subscriber& subscriber, UtcTime now)
        : crossing_(crossing), subscriber_(subscriber), now_(now)
    {}

    void ofOrder(const Order& order, bool withdrawn)
    {
        if (!isPushed(order))
            return;
        const Notice* told = noticeOf(crossing_.handling, order.id, subscriber_.id);
        if (told == nullptr) {
            if (!withdrawn) // who never heard of it need not hear of its end
                send(order, NoticeKind::Created, 1);
            return;
        }
        const bool toldItsEnd = told->kind == NoticeKind::Cancelled;
        if (withdrawn != toldItsEnd)
            send(order, withdrawn ? NoticeKind::Cancelled : NoticeKind::Created, 1);
        else if (!withdrawn && crossing_.handling.changedSince(order.id, told->sentAt))
            send(order, NoticeKind::Changed, 1);
        else if (isOverdue(*told, subscriber_, now_) && told->attempt <= subscriber_.resends)
            send(order, told->kind, told->attempt + 1);
    }

    std::vector<NoticeSent> take() { return std::move(due_); }

  private:
    void send(const Order& order, NoticeKind kind, int attempt)
    {
        const Ticket* ticket = crossing_.ticket();
        due_.push_back({.order = order.id,
                        .to = subscriber_.id,
                        .kind = kind,
                        .attempt = attempt,
                        .agency = order.agency,
                        .method = order.method,
                        .ticket = ticket == nullptr ? std::string{} : ticket->number,
                        .sign = ticket == nullptr ? std::string{} : ticket->sign,
                        .declaration = crossing_.declaration,
                        .batch = crossing_.batch,
                        .container = crossing_.container ? crossing_.container->value : crossing_.declaredContainer});
    }

    const Crossing& crossing_;
    const Subscriber& subscriber_;
    UtcTime now_;
    std::vector<NoticeSent> due_;
};

} // namespace

bool isPushed(const Order& order)
{
    return order.agency != Agency::Border;
}

std::vector<NoticeSent> noticesDue(const Crossing& crossing, const std::vector<Subscriber>& subscribers, UtcTime now)
{
    std::vector<NoticeSent> all;
    if (!isAwaited(crossing.state))
        return all;
    const Handling& handling = crossing.handling;
    for (const Subscriber& subscriber : subscribers) {
        Due due(crossing, subscriber, now);
        if (handling.inspection) {
            for (const Order& order : handling.inspection->orders) {
                // A newer word on it waits for staff: that is what is told.
                if (!std::ranges::contains(handling.followUp, order.id, &Order::id))
                    due.ofOrder(order, false);
            }
        }
        for (const Order& order : handling.followUp)
            due.ofOrder(order, false);
        for (const Order& order : handling.withdrawn)
            due.ofOrder(order, true);
        std::ranges::move(due.take(), std::back_inserter(all));
    }
    return all;
}

std::vector<Notice> unanswered(const Crossing& crossing, const std::vector<Subscriber>& subscribers, UtcTime now)
{
    std::vector<Notice> all;
    if (!isAwaited(crossing.state))
        return all;
    for (const Notice& notice : crossing.handling.notices) {
        const auto found = std::ranges::find(subscribers, notice.to, &Subscriber::id);
        const Subscriber subscriber = found == subscribers.end() ? Subscriber{.id = notice.to} : *found;
        if (isOverdue(notice, subscriber, now) && notice.attempt > subscriber.resends)
            all.push_back(notice);
    }
    return all;
}

} // namespace tongguan::clearance
