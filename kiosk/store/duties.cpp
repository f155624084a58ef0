// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/duties.h"

#include <variant>
#include <vector>

namespace tongguan::store {

using namespace clearance;

namespace {

struct Duty {
    std::string_view part;
    std::vector<std::string> actors;
};

Duty dutyIn(const CrossingEvent& event)
{
    if (const auto* granted = std::get_if<LaneGranted>(&event))
        return {.part = "select", .actors = {granted->by, granted->second}};
    if (const auto* recorded = std::get_if<FindingRecorded>(&event))
        return {.part = "inspect", .actors = {recorded->by, recorded->second}};
    if (const auto* closed = std::get_if<InspectionClosed>(&event))
        return {.part = "close", .actors = {closed->by}};
    return {};
}

} // namespace

bool isDuty(std::string_view type)
{
    return type == LaneGranted::kType || type == FindingRecorded::kType || type == InspectionClosed::kType;
}

Result<> noteDuties(Database& database, const Crossing& crossing, const CrossingEvent& event, bool replayed)
{
    const Duty duty = dutyIn(event);
    if (duty.actors.empty())
        return {};
    // Who signs twice does so in the same part; a second row would be the same.
    auto insert = database.prepare("INSERT INTO duty (crossing, round, part, actor, replayed) VALUES (?1, ?2, ?3, ?4, "
                                   "?5) ON CONFLICT DO NOTHING");
    if (!insert)
        return failed(std::move(insert));
    const auto round = static_cast<std::int64_t>(crossing.handling.earlier.size()) + 1;
    for (const std::string& actor : duty.actors) {
        if (actor.empty())
            continue;
        insert->bindAll(std::string_view(crossing.id), round, duty.part, std::string_view(actor),
                        std::int64_t{replayed});
        auto done = insert->step();
        if (!done && done.error().code == Errc::InvalidInput) // the trigger
            return fail(Errc::Denied, std::move(done.error().what));
        if (!done)
            return failed(std::move(done));
        insert->reset();
    }
    return {};
}

Result<> forgetDuties(Database& database, std::string_view crossing)
{
    auto forget = database.prepare("DELETE FROM duty WHERE crossing = ?");
    if (!forget)
        return failed(std::move(forget));
    return forget->run(crossing);
}

Result<> appendDutyRows(Database& database, std::string& all)
{
    auto rows = database.prepare("SELECT json_array(crossing, round, part, actor) FROM duty ORDER BY crossing, round, "
                                 "part, actor");
    if (!rows)
        return failed(std::move(rows));
    for (;;) {
        auto row = rows->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        all.append(rows->text(0)).append("\n");
    }
}

} // namespace tongguan::store
