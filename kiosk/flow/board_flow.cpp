// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/board_flow.h"

#include "kiosk/flow/port_info.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::hours kBack{24}; // ticket numbers begin anew each day
constexpr std::chrono::minutes kCallLarge{1};
constexpr std::size_t kNext = 2;
// A ticket puts a vehicle in front of its lane, a call takes it in, each of the others ends the wait.
constexpr std::array<std::string_view, 11> kTypes{"ticket.issued",      "crossing.called",   "inspection.begun",
                                                  "inspection.skipped", "crossing.cleared",  "crossing.detained",
                                                  "crossing.returned",  "crossing.exited",   "crossing.closed",
                                                  "crossing.abandoned", "crossing.cancelled"};

/// "0172" of "HKM-0172": the port is known to whoever stands in it.
std::string shortNumber(const std::string& number)
{
    return number.substr(number.find('-') + 1); // all of it where there is none
}

/// "2" before "10", and signs that are no numbers behind those.
std::pair<int, std::string> signOrder(const std::string& sign)
{
    const bool number =
        !sign.empty() && sign.size() < 6 && std::ranges::all_of(sign, [](char c) { return c >= '0' && c <= '9'; });
    return {number ? std::stoi(sign) : 1'000'000, sign};
}

template <class E> std::optional<E> bodyAs(const store::RelayedEvent& event)
{
    if (event.type != E::kType)
        return std::nullopt;
    const auto read = crossingEventFrom(event.type, event.body);
    return read ? std::optional{std::get<E>(*read)} : std::nullopt;
}

} // namespace

BoardFlow::BoardFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const BoardView&)> onView)
    : store_(store), clock_(clock), log_(log), onView_(std::move(onView)),
      newestCall_(clock.now() - kCallLarge) // after a restart old calls are not called again
{}

Result<BoardFlow::Yard> BoardFlow::yard()
{
    const auto events = store_.relayedSince(kTypes, clock_.now() - kBack);
    if (!events)
        return fail(events.error().code, events.error().what);
    Yard yard;
    for (const store::RelayedEvent& event : *events) {
        if (auto ticket = bodyAs<TicketIssued>(event)) {
            yard[event.crossing] = {.ticket = std::move(*ticket),
                                    .since = event.at}; // leaves the lane of the one before
        } else if (const auto called = bodyAs<Called>(event)) {
            const auto found = yard.find(event.crossing);
            if (found != yard.end() && found->second.ticket.sign == called->sign)
                found->second.called = event.at;
        } else {
            yard.erase(event.crossing);
        }
    }
    return yard;
}

Result<std::vector<BoardRow>> BoardFlow::rows(const Yard& yard)
{
    const auto bodies = store_.reference().bodies("lanes");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<BoardRow> rows;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        const auto place = json ? fromJson<LanePlace>(*json) : Result<LanePlace>(fail(Errc::InvalidInput, "lane"));
        if (!place)
            continue;
        BoardRow row{.lane = place->lane, .sign = place->sign, .arrow = place->arrow};
        std::vector<const Waiting*> waiting;
        const Waiting* called = nullptr;
        for (const auto& [crossing, one] : yard) {
            if (one.ticket.sign != place->sign || one.ticket.lane != place->lane)
                continue;
            if (!one.called)
                waiting.push_back(&one);
            else if (called == nullptr || *called->called < *one.called)
                called = &one;
        }
        std::ranges::sort(waiting, {}, [](const Waiting* one) { return std::pair(one->since, one->ticket.number); });
        if (called != nullptr)
            row.called = shortNumber(called->ticket.number);
        for (const Waiting* one : waiting) {
            if (row.next.size() < kNext)
                row.next.push_back(shortNumber(one->ticket.number));
        }
        if (!waiting.empty())
            row.waitMinutes = static_cast<int>(waiting.size()) * place->minutesEach;
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, [](const BoardRow& row) { return signOrder(row.sign); });
    return rows;
}

/// The newest call is shown large from when it came, whatever the clocks of two machines say.
void BoardFlow::showCall(const Yard& yard)
{
    const Waiting* newest = nullptr;
    for (const auto& [crossing, one] : yard) {
        if (one.called && (newest == nullptr || *newest->called < *one.called))
            newest = &one;
    }
    if (newest == nullptr) {
        view_.calling.reset();
        return;
    }
    if (*newest->called > newestCall_) {
        newestCall_ = *newest->called;
        callSince_ = clock_.monotonic();
        view_.calling.emplace();
    }
    if (!view_.calling)
        return;
    *view_.calling = {.lane = newest->ticket.lane,
                      .sign = newest->ticket.sign,
                      .arrow = newest->ticket.arrow,
                      .called = shortNumber(newest->ticket.number)};
}

void BoardFlow::publishIfNew(const BoardView& before)
{
    if (onView_ && !(view_ == before))
        onView_(view_);
}

void BoardFlow::feedApplied()
{
    const BoardView before = view_;
    const auto vehicles = yard();
    auto lanes = vehicles ? rows(*vehicles) : fail(vehicles.error().code, vehicles.error().what);
    if (!lanes) {
        // The board keeps what it showed; the next page of the feed is the next try.
        log_.write(Severity::Error, "tongguan.flow", std::format("board_failed what=\"{}\"", lanes.error().what));
        return;
    }
    view_.rows = std::move(*lanes);
    if (const auto port = portInfo(store_)) {
        view_.portZh = port->names.zh;
        const std::string& across = port->names.in(port->neighbour);
        view_.portLatin = across == port->names.en ? port->names.en : port->names.en + " · " + across;
        view_.neighbour = port->neighbour;
        view_.hotlines = port->hotlines;
    }
    showCall(*vehicles);
    publishIfNew(before);
}

void BoardFlow::linkChanged(const LinkView& link)
{
    const BoardView before = view_;
    view_.link = link;
    publishIfNew(before);
}

void BoardFlow::tick()
{
    const BoardView before = view_;
    if (view_.calling && clock_.monotonic() - callSince_ >= kCallLarge)
        view_.calling.reset();
    publishIfNew(before);
}

} // namespace tongguan::flow
