// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/events.h"

#include <format>

namespace tongguan::clearance {

namespace {

template <std::size_t I = 0> Result<CrossingEvent> readAs(std::string_view type, std::string_view body)
{
    if constexpr (I == std::variant_size_v<CrossingEventBody>) {
        return fail(Errc::NotFound, "no event of a crossing");
    } else {
        using E = std::variant_alternative_t<I, CrossingEventBody>;
        if (type != E::kType)
            return readAs<I + 1>(type, body);
        const auto json = parseJson(body);
        if (!json)
            return fail(json.error().code, std::format("{}: {}", type, json.error().what));
        auto event = fromJson<E>(*json);
        if (!event)
            return fail(event.error().code, std::format("{}: {}", type, event.error().what));
        return CrossingEvent{std::move(*event)};
    }
}

} // namespace

std::string_view typeOf(const CrossingEvent& event)
{
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::kType; }, event);
}

std::string bodyOf(const CrossingEvent& event)
{
    return std::visit([](const auto& one) { return dump(toJson(one)); }, event);
}

Result<CrossingEvent> crossingEventFrom(std::string_view type, std::string_view body)
{
    return readAs(type, body);
}

} // namespace tongguan::clearance
