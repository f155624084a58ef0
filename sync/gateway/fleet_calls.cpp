// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/fleet_calls.h"

#include "base/json.h"
#include "sync/fleet/fleet.h"
#include "sync/follow/words.h"
#include "sync/gateway/commands.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/problem_answer.h"
#include "sync/log/problems.h"

#include <format>
#include <print>
#include <utility>

namespace tongguan::sync {

namespace {

fleet::PageLanguage languageOf(const Request& request)
{
    if (const auto asked = request.query.find("l"); asked != request.query.end())
        return asked->second == "zh" ? fleet::PageLanguage::Zh : fleet::PageLanguage::En;
    return follow::acceptedLanguage(request.acceptLanguage) == clearance::Language::Zh ? fleet::PageLanguage::Zh
                                                                                       : fleet::PageLanguage::En;
}

} // namespace

std::optional<Answer> FleetCalls::answer(const Request& request)
{
    const bool isPage = request.path == "/fleet";
    if (!isPage && request.path != std::format("/v1/ports/{}/fleet", port_))
        return std::nullopt;
    if (request.peer->role != "staff" && request.peer->role != "technician")
        return problemAnswer(403, problem::kForbidden, "for staff stations and technicians");
    if (request.method != "GET")
        return problemAnswer(405, problem::kMethod, "GET only");
    auto machines = machines_.rows();
    if (!machines)
        return storageAnswer(machines.error());
    const fleet::Fleet fleet{port_, std::move(*machines), clock_.now()};
    Answer answer;
    if (isPage) {
        answer.contentType = "text/html; charset=utf-8";
        answer.headers = page_.headers();
        answer.body = page_.html(fleet, limits_, languageOf(request));
    } else {
        answer.body = dump(fleet::fleetJson(fleet, limits_));
    }
    return answer;
}

Result<> printFleet(const std::filesystem::path& folder, bool asJson, const std::filesystem::path& limits,
                    const Clock& clock, const std::string& address)
{
    const auto judged = fleet::Limits::read(limits);
    if (!judged)
        return std::unexpected(judged.error());
    const auto made = readFolder(folder);
    if (!made)
        return std::unexpected(made.error());
    auto database = openDatabase(folder, address);
    if (!database)
        return failed(std::move(database));
    auto machines = Machines(*database, clock).rows();
    if (!machines)
        return failed(std::move(machines));
    const fleet::Fleet fleet{made->port, std::move(*machines), clock.now()};
    if (!asJson) {
        std::print("{}", fleet::fleetLines(fleet, *judged));
        return {};
    }
    for (const fleet::MachineRow& machine : fleet.machines)
        std::println("{}", dump(fleet::machineJson(machine, *judged, fleet.now)));
    return {};
}

} // namespace tongguan::sync
