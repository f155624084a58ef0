// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/published.h"

#include "base/json.h"
#include "base/time.h"

#include <algorithm>
#include <map>

namespace tongguan::follow {

namespace {

std::optional<UtcTime> moment(const Json& row, std::string_view member)
{
    const auto found = row.find(member);
    if (found == row.end())
        return std::nullopt;
    if (found->is_number_integer())
        return fromMicroseconds(found->get<std::int64_t>());
    if (!found->is_string())
        return std::nullopt;
    const auto time = fromIso(found->get<std::string>());
    return time ? std::optional(*time) : std::nullopt;
}

std::vector<Json> rowsInForce(const PortView& view, std::string_view dataset, UtcTime now)
{
    std::vector<Json> rows = view.rows(dataset);
    std::erase_if(rows, [now](const Json& row) { return !inForce(row, now); });
    return rows;
}

} // namespace

bool inForce(const Json& row, UtcTime now)
{
    const auto from = moment(row, "validFrom");
    const auto to = moment(row, "validTo");
    return (!from || *from <= now) && (!to || now < *to);
}

std::vector<Json> noticesInForce(const PortView& view, UtcTime now)
{
    std::vector<Json> notices;
    for (const Json& notice : view.notices()) {
        if (inForce(notice, now))
            notices.push_back(notice);
    }
    return notices;
}

std::vector<Json> feesInForce(const PortView& view, UtcTime now)
{
    const auto began = [](const Json& row) { return moment(row, "validFrom").value_or(UtcTime{}); };
    std::map<std::pair<bool, std::string>, Json> sides;
    for (Json& row : rowsInForce(view, "fee_catalogue", now)) {
        const std::string side = stringOr(row, "side");
        const auto [place, fresh] = sides.try_emplace({side != "CN", side}, row);
        if (!fresh && began(place->second) < began(row))
            place->second = std::move(row);
    }
    std::vector<Json> all;
    for (auto& [side, row] : sides)
        all.push_back(std::move(row));
    return all;
}

std::vector<Json> limitsInForce(const PortView& view, UtcTime now)
{
    return rowsInForce(view, "time_limits", now);
}

std::optional<std::int64_t> limitOf(const PortView& view, std::string_view operation, UtcTime now)
{
    for (const Json& row : limitsInForce(view, now)) {
        if (const std::int64_t minutes = integerOr(row, "minutes");
            stringOr(row, "operation") == operation && minutes > 0)
            return minutes;
    }
    return std::nullopt;
}

std::vector<Telephone> hotlinesInForce(const PortView& view, clearance::Language language, UtcTime now)
{
    std::vector<Telephone> all;
    for (const Json& row : rowsInForce(view, "hotlines", now)) {
        if (std::string number = stringOr(row, "number"); !number.empty())
            all.push_back({std::move(number), memberIn(row, "name", language)});
    }
    if (!all.empty())
        return all;
    for (std::string& number : view.hotlines())
        all.push_back({std::move(number), {}});
    return all;
}

std::vector<Json> questionsInForce(const PortView& view, UtcTime now)
{
    return rowsInForce(view, "questions", now);
}

std::string memberIn(const Json& row, std::string_view member, clearance::Language language)
{
    if (!row.is_object())
        return {};
    const auto found = row.find(member);
    return found == row.end() ? std::string{} : inLanguage(*found, language);
}

} // namespace tongguan::follow
