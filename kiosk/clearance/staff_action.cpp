// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/staff_action.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

#include <format>

namespace tongguan::clearance {

namespace {

template <std::size_t I = 0> Result<StaffAction> readAs(std::string_view type, std::string_view body)
{
    if constexpr (I == std::variant_size_v<StaffAction>) {
        return fail(Errc::NotFound, "no action of staff");
    } else {
        using A = std::variant_alternative_t<I, StaffAction>;
        if (type != A::kType)
            return readAs<I + 1>(type, body);
        const auto json = parseJson(body);
        if (!json)
            return fail(json.error().code, std::format("{}: {}", type, json.error().what));
        auto action = fromJson<A>(*json);
        if (!action)
            return fail(action.error().code, std::format("{}: {}", type, action.error().what));
        return StaffAction{std::move(*action)};
    }
}

} // namespace

std::string_view typeOf(const StaffAction& action)
{
    return std::visit([](const auto& one) { return std::remove_cvref_t<decltype(one)>::kType; }, action);
}

std::string bodyOf(const StaffAction& action, const std::string& target)
{
    Json body = std::visit([](const auto& one) { return toJson(one); }, action);
    body["target"] = target;
    return dump(body);
}

Result<StaffAction> staffActionFrom(std::string_view type, std::string_view body)
{
    return readAs(type, body);
}

} // namespace tongguan::clearance
