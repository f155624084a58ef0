// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/events.h"

#include <array>
#include <type_traits>
#include <utility>

namespace tongguan::clearance {

namespace {

static_assert(std::is_nothrow_move_constructible_v<CrossingEventBody>);
static_assert(std::is_nothrow_move_assignable_v<CrossingEventBody>);

using Make = CrossingEventBody (*)(void* body);

template <std::size_t I> CrossingEventBody made(void* body)
{
    using Body = std::variant_alternative_t<I, CrossingEventBody>;
    return CrossingEventBody(std::in_place_index<I>, std::move(*static_cast<Body*>(body)));
}

template <std::size_t... I> constexpr auto makers(std::index_sequence<I...> /*alternatives*/)
{
    return std::array<Make, sizeof...(I)>{made<I>...};
}

constexpr auto kMakers = makers(std::make_index_sequence<std::variant_size_v<CrossingEventBody>>{});

} // namespace

CrossingEvent::CrossingEvent(std::size_t alternative, void* body) : CrossingEventBody(kMakers.at(alternative)(body)) {}
CrossingEvent::CrossingEvent(const CrossingEvent& other) = default;
CrossingEvent::CrossingEvent(CrossingEvent&& other) noexcept = default;
CrossingEvent& CrossingEvent::operator=(const CrossingEvent& other) = default;
CrossingEvent& CrossingEvent::operator=(CrossingEvent&& other) noexcept = default;
CrossingEvent::~CrossingEvent() = default;

} // namespace tongguan::clearance
