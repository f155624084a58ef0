// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/undo.h"

#include "base/json.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// How this kiosk answered an order before: nothing where it did not.
Result<std::optional<std::string>> answered(store::Store& store, const store::StaffOrder& undone, std::uint64_t order)
{
    const auto events = store.journal().ofCrossing(undone.crossing);
    if (!events)
        return fail(events.error().code, events.error().what);
    for (const sync::Event& event : *events) {
        if (event.header.type != store::kActionCarriedOut && event.header.type != store::kActionRefused)
            continue;
        const auto body = parseJson(event.body);
        if (body && stringOr(*body, "station") == undone.kiosk &&
            static_cast<std::uint64_t>(integerOr(*body, "seq")) == order)
            return std::optional{stringOr(*body, "refused")};
    }
    return std::optional<std::string>{};
}

std::uint64_t orderIn(const store::StaffOrder& undone)
{
    const auto body = parseJson(undone.body);
    return body && body->is_object() ? static_cast<std::uint64_t>(integerOr(*body, "order")) : 0;
}

} // namespace

bool undoable(const StaffAction& action)
{
    return std::holds_alternative<VerifyField>(action) || std::holds_alternative<CorrectField>(action) ||
           std::holds_alternative<TakeCase>(action);
}

bool Undo::open() const
{
    return last_ && clock_.monotonic() < until_ && !store_.handedOut(last_->order);
}

void Undo::offer(LastAction action)
{
    until_ = clock_.monotonic() + kUndoWithin;
    store_.holdBack(action.order, until_);
    last_ = std::move(action);
}

void Undo::close()
{
    last_.reset();
    store_.letGo();
}

Result<std::optional<LastAction>> Undo::takeBack(const std::string& actor)
{
    if (!open() || last_->actor != actor)
        return std::optional<LastAction>{};
    Json body{{"order", last_->order}, {"what", last_->what}};
    if (!last_->target.empty())
        body["target"] = last_->target;
    auto noted = store_.noteUndone(
        {.type = std::string(store::kActionUndone), .actor = actor, .crossing = last_->crossing, .body = dump(body)},
        last_->answered);
    if (!noted)
        return failed(std::move(noted));
    std::optional<LastAction> taken = std::move(last_);
    close();
    return taken;
}

std::optional<UndoOffer> Undo::view() const
{
    if (!open())
        return std::nullopt;
    return UndoOffer{.what = last_->what,
                     .subject = last_->subject,
                     .order = last_->order,
                     .secondsLeft = std::chrono::ceil<std::chrono::seconds>(until_ - clock_.monotonic()).count()};
}

std::set<std::pair<std::string, std::uint64_t>> takenBack(const std::vector<store::StaffOrder>& orders)
{
    std::set<std::pair<std::string, std::uint64_t>> taken;
    for (const store::StaffOrder& order : orders) {
        if (order.type == store::kActionUndone)
            taken.emplace(order.kiosk, orderIn(order));
    }
    return taken;
}

/// The order comes before the word that it is undone, and mostly with it; between the two the feed may have been cut.
Result<> answerUndone(store::Store& store, const store::StaffOrder& undone)
{
    const auto before = answered(store, undone, orderIn(undone));
    if (!before)
        return fail(before.error().code, before.error().what);
    const bool late = *before && **before != kUndone;
    return store.refuse(undone, std::string(late ? kTooLate : kUndone));
}

} // namespace tongguan::flow
