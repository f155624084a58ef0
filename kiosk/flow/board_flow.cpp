// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/board_flow.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/flow/port_info.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <ranges>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::minutes kCallLarge{1};
constexpr std::size_t kNext = 2;

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

} // namespace

BoardFlow::BoardFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const BoardView&)> onView)
    : store_(store), clock_(clock), log_(log), onView_(std::move(onView)), yard_(store),
      newestCall_(clock.now() - kCallLarge) // after a restart old calls are not called again
{}

Result<std::vector<BoardRow>> BoardFlow::rows(const LaneLines& lines)
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
        if (const auto line = lines.find({place->lane, place->sign}); line != lines.end()) {
            if (!line->second.called.empty()) {
                row.called = shortNumber(line->second.called.front().number);
                row.bay = line->second.called.front().bay;
            }
            for (const Queued& one : std::views::take(line->second.waiting, kNext))
                row.next.push_back(shortNumber(one.number));
            row.wait = line->second.wait;
        }
        rows.push_back(std::move(row));
    }
    std::ranges::sort(rows, {}, [](const BoardRow& row) { return signOrder(row.sign); });
    return rows;
}

/// The newest call is shown large from when it came, whatever the clocks of two machines say.
void BoardFlow::showCall(const LaneLines& lines)
{
    const CalledVehicle* newest = nullptr;
    const LaneKey* where = nullptr;
    for (const auto& [lane, line] : lines) {
        if (!line.called.empty() && (newest == nullptr || newest->at < line.called.front().at)) {
            newest = &line.called.front();
            where = &lane;
        }
    }
    if (newest == nullptr) {
        view_.calling.reset();
        return;
    }
    if (newest->at > newestCall_) {
        newestCall_ = newest->at;
        callSince_ = clock_.monotonic();
        view_.calling.emplace();
    }
    if (!view_.calling)
        return;
    *view_.calling = {.lane = where->first,
                      .sign = where->second,
                      .arrow = newest->arrow,
                      .called = shortNumber(newest->number),
                      .next = {},
                      .wait = {},
                      .bay = newest->bay};
}

void BoardFlow::publishIfNew(const BoardView& before)
{
    if (onView_ && !(view_ == before))
        onView_(view_);
}

void BoardFlow::feedApplied()
{
    const BoardView before = view_;
    const auto lines = yard_.lines(clock_);
    auto lanes = lines ? rows(*lines) : fail(lines.error().code, lines.error().what);
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
    showCall(*lines);
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
