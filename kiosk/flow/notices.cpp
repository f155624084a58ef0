// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/notices.h"

#include "kiosk/clearance/events.h"
#include "kiosk/flow/rows.h"

#include <format>
#include <iterator>

namespace tongguan::flow {

using namespace clearance;

namespace {

struct Acknowledgement {
    NoticeKind kind = NoticeKind::Created;
    static constexpr auto members(auto with) { return with(Member{"kind", &Acknowledgement::kind}); }
};

Result<std::vector<CrossingEvent>> acknowledged(store::Store& store, const Crossing& crossing)
{
    std::vector<CrossingEvent> events;
    for (const Notice& notice : crossing.handling.notices) {
        if (notice.acknowledgedAt)
            continue;
        const auto row =
            rowOf<Acknowledgement>(store, "notice_acks", std::format("{}/{}/{}", crossing.id, notice.order, notice.to));
        if (!row)
            return fail(row.error().code, row.error().what);
        // One of an earlier word on the order says nothing of the newer one.
        if (*row && (*row)->kind == notice.kind)
            events.emplace_back(
                NoticeAcknowledged{.order = notice.order, .to = notice.to, .kind = notice.kind, .by = "subscriber"});
    }
    return events;
}

Result<Crossing> push(store::Store& store, Crossing crossing, UtcTime now)
{
    auto events = acknowledged(store, crossing);
    if (!events)
        return failed(std::move(events));
    if (!events->empty()) {
        auto heard = store.append(crossing.id, "kiosk", *events);
        if (!heard)
            return heard;
        crossing = std::move(*heard);
    }
    const auto subscribers = subscribersFor(store, crossing);
    if (!subscribers)
        return fail(subscribers.error().code, subscribers.error().what);
    std::vector<CrossingEvent> sent;
    std::ranges::move(noticesDue(crossing, *subscribers, now), std::back_inserter(sent));
    return sent.empty() ? std::move(crossing) : store.append(crossing.id, "kiosk", sent);
}

bool concernsSomebody(const Handling& handling)
{
    return handling.inspection || !handling.followUp.empty() || !handling.notices.empty();
}

} // namespace

Result<std::optional<Subscriber>> firmOf(store::Store& store, const Crossing& crossing)
{
    const auto reference = store.referenceFor(crossing);
    if (!reference)
        return fail(reference.error().code, reference.error().what);
    if (!reference->declaration)
        return std::optional<Subscriber>{};
    return rowOf<Subscriber>(store, "notice_firms", reference->declaration->enterprise);
}

Result<std::vector<Subscriber>> subscribersFor(store::Store& store, const Crossing& crossing)
{
    auto subscribers = rowsOf<Subscriber>(store, "notice_yards");
    if (!subscribers)
        return subscribers;
    auto firm = firmOf(store, crossing);
    if (!firm)
        return failed(std::move(firm));
    if (*firm)
        subscribers->insert(subscribers->begin(), std::move(**firm));
    return subscribers;
}

Result<std::vector<Crossing>> pushNotices(store::Store& store, UtcTime now)
{
    const auto rows = store.ownUnfinished();
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    std::vector<Crossing> changed;
    for (const store::CrossingRow& row : *rows) {
        if (row.state == State::Exited)
            continue;
        auto crossing = store.crossing(row.id);
        if (!crossing)
            return failed(std::move(crossing));
        if (!concernsSomebody(crossing->handling))
            continue;
        auto after = push(store, *crossing, now);
        if (!after)
            return failed(std::move(after));
        if (*after != *crossing)
            changed.push_back(std::move(*after));
    }
    return changed;
}

} // namespace tongguan::flow
