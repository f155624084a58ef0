// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/reconsider.h"

#include "base/record.h"

namespace tongguan::flow {

using namespace clearance;

namespace {

/// The single window's word on one decision. Data set "confirmations", by crossing.
struct WindowAnswer {
    int decision = 0;
    std::string answer; ///< CONFIRM, CORRECT, UNKNOWN
    std::optional<Lane> lane;
    std::vector<Order> orders;
    std::vector<std::string> codes;
    static constexpr auto kMembers =
        std::tuple(Member{"decision", &WindowAnswer::decision}, Member{"answer", &WindowAnswer::answer},
                   Member{"lane", &WindowAnswer::lane}, Member{"orders", &WindowAnswer::orders},
                   Member{"codes", &WindowAnswer::codes});
};

Result<std::optional<WindowAnswer>> answerFor(store::Store& store, const std::string& crossing)
{
    auto body = store.reference().body("confirmations", crossing);
    if (!body)
        return failed(std::move(body));
    if (!*body)
        return std::optional<WindowAnswer>{};
    const auto json = parseJson(**body);
    if (!json)
        return std::optional<WindowAnswer>{};
    auto answer = fromJson<WindowAnswer>(*json);
    return answer ? std::optional{std::move(*answer)} : std::optional<WindowAnswer>{};
}

Result<Crossing> heed(store::Store& store, DecisionDesk& desk, Crossing crossing, const WindowAnswer& answer)
{
    const Decision* last = crossing.decision();
    if (last == nullptr || answer.decision <= crossing.answeredDecision || answer.decision > last->number)
        return crossing;
    if (answer.answer == "CONFIRM")
        return store.append(crossing.id, "window",
                            std::vector<CrossingEvent>{DecisionConfirmed{.decision = answer.decision}});
    if (answer.answer != "CORRECT" || !answer.lane)
        return crossing;
    auto corrected = store.append(
        crossing.id, "window",
        std::vector<CrossingEvent>{DecisionCorrected{
            .decision = answer.decision, .lane = *answer.lane, .orders = answer.orders, .codes = answer.codes}});
    if (!corrected)
        return corrected;
    return desk.decideAgain(*corrected, "window");
}

} // namespace

Result<std::vector<Crossing>> reconsider(store::Store& store, DecisionDesk& desk)
{
    auto rows = store.ownOnSite();
    if (!rows)
        return failed(std::move(rows));
    std::vector<Crossing> changed;
    for (const store::CrossingRow& row : *rows) {
        auto crossing = store.crossing(row.id);
        if (!crossing)
            return failed(std::move(crossing));
        const Crossing before = *crossing;
        auto answer = answerFor(store, row.id);
        if (!answer)
            return failed(std::move(answer));
        if (*answer) {
            crossing = heed(store, desk, std::move(*crossing), **answer);
            if (!crossing)
                return failed(std::move(crossing));
        }
        crossing = desk.decideAgain(*crossing, "kiosk");
        if (!crossing)
            return failed(std::move(crossing));
        if (*crossing != before)
            changed.push_back(std::move(*crossing));
    }
    return changed;
}

} // namespace tongguan::flow
