// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/complaints.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/openness.h"
#include "kiosk/flow/rows.h"

#include <algorithm>
#include <chrono>
#include <tuple>

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

std::int64_t secondsSince(UtcTime at, UtcTime now)
{
    return std::max<std::int64_t>(std::chrono::floor<std::chrono::seconds>(now - at).count(), 0);
}

Result<> addFromAfar(store::Store& store, const StaffMember& member, UtcTime now, ComplaintsView& view)
{
    auto all = rowsOf<MessageFromAfar>(store, kPublicMessages);
    if (!all)
        return failed(std::move(all));
    std::ranges::sort(*all, {}, [](const MessageFromAfar& one) { return std::tie(one.at, one.receipt); });
    for (MessageFromAfar& one : *all) {
        if (one.kind == MessageKind::Complaint && !member.has("APPROVE"))
            continue;
        const auto answer = rowOf<AnswerRow>(store, kAnswers, one.receipt);
        if (!answer)
            return fail(answer.error().code, answer.error().what);
        ComplaintItem item{.receipt = std::move(one.receipt),
                           .ticket = std::move(one.about),
                           .ageSeconds = secondsSince(one.at, now),
                           .overdue = !*answer && now - one.at > kAnswerWithin,
                           .answer = {},
                           .by = {},
                           .afar = AskedFromAfar{.kind = one.kind,
                                                 .language = one.language,
                                                 .text = std::move(one.text),
                                                 .contact = std::move(one.contact),
                                                 .topic = one.topic}};
        if (*answer) {
            item.answer = (*answer)->answer;
            item.by = staffIdOf((*answer)->by);
        }
        view.items.push_back(std::move(item));
    }
    return {};
}

Result<> addPublished(store::Store& store, UtcTime now, ComplaintsView& view)
{
    const auto bodies = store.reference().bodies("questions");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        auto row = json ? fromJson<Question>(*json) : Result<Question>(fail(Errc::InvalidInput, "no JSON"));
        if (row && row->holds(now))
            view.published.push_back({.key = toHex(sha256(body)).substr(0, 16),
                                      .asked = std::move(row->asked),
                                      .answer = std::move(row->answer)});
    }
    return {};
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
        view.items.push_back({.receipt = one.receipt,
                              .topic = one.topic,
                              .place = one.place,
                              .ticket = one.ticket,
                              .ageSeconds = secondsSince(one.filedAt, now),
                              .overdue = !one.answer && now - one.filedAt > kAnswerWithin,
                              .answer = one.answer,
                              .by = staffIdOf(one.answeredBy),
                              .afar = {}});
    }
    if (auto added = addFromAfar(store, member, now, view); !added)
        return failed(std::move(added));
    if (auto added = addPublished(store, now, view); !added)
        return failed(std::move(added));
    std::ranges::stable_partition(view.items, [](const ComplaintItem& item) { return !item.answer; });
    return view;
}

Result<> answerMessage(store::Store& store, const MessageAnswered& answered, UtcTime now)
{
    if (auto noted = store.note(std::string(MessageAnswered::kType), answered.by, dump(toJson(answered))); !noted)
        return fail(noted.error().code, noted.error().what);
    // Where power is cut between the two it is shown as open until the line brings the row.
    auto fault = store.reference().put(
        {.dataset = std::string(kAnswers),
         .key = answered.receipt,
         .asOf = now,
         .body = dump(toJson(AnswerRow{.answer = answered.answer, .text = answered.words, .by = answered.by}))});
    return fault ? Result<>{} : failed(std::move(fault));
}

} // namespace tongguan::flow
