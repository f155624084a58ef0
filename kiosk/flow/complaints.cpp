// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/complaints.h"

#include <algorithm>
#include <chrono>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::days kAnswerWithin{7}; // domain, G.3: five working days

/// Whether an officer took this crossing's case, chose its lane, inspected it or said a word on it.
bool hadToDoWith(const Crossing& crossing, const std::string& actor)
{
    if (crossing.staffCase && crossing.staffCase->owner == actor)
        return true;
    if (std::ranges::contains(crossing.handling.selectors, actor))
        return true;
    if (std::ranges::contains(crossing.fees, actor, &FeeLine::by))
        return true;
    const auto& inspection = crossing.handling.inspection;
    return inspection && std::ranges::any_of(inspection->findings, [&](const AgencyFinding& one) {
               return one.officer == actor || one.second == actor;
           });
}

Result<bool> mayRead(store::Store& store, const store::Complaint& complaint, const StaffMember& member)
{
    if (complaint.topic == ComplaintTopic::Staff && !member.has("APPROVE"))
        return false;
    if (complaint.crossing.empty())
        return true;
    const auto crossing = store.crossing(complaint.crossing);
    if (!crossing && crossing.error().code != Errc::NotFound)
        return fail(crossing.error().code, crossing.error().what);
    return !crossing || !hadToDoWith(*crossing, member.actor());
}

} // namespace

Result<ComplaintsView> complaintsFor(store::Store& store, const StaffMember& member, UtcTime now)
{
    const auto all = store.complaints();
    if (!all)
        return fail(all.error().code, all.error().what);
    ComplaintsView view;
    for (const store::Complaint& one : *all) {
        const auto may = mayRead(store, one, member);
        if (!may)
            return fail(may.error().code, may.error().what);
        if (!*may)
            continue;
        const auto age = std::chrono::floor<std::chrono::seconds>(now - one.filedAt);
        view.items.push_back({.receipt = one.receipt,
                              .topic = one.topic,
                              .place = one.place,
                              .ticket = one.ticket,
                              .ageSeconds = std::max<std::int64_t>(age.count(), 0),
                              .overdue = !one.answer && now - one.filedAt > kAnswerWithin,
                              .answer = one.answer,
                              .by = staffIdOf(one.answeredBy)});
    }
    std::ranges::stable_partition(view.items, [](const ComplaintItem& item) { return !item.answer; });
    return view;
}

} // namespace tongguan::flow
