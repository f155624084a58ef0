// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/mapping/message_parts.h"

#include "sync/single_window/mapping/latin_plate.h"

#include <format>

namespace tongguan::window {

using clearance::Crossing;
using clearance::Kind;

std::string localTime(UtcTime at, std::chrono::minutes zone)
{
    const auto local = std::chrono::floor<std::chrono::milliseconds>(at) + zone;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(local - day);
    return std::format("{:04}{:02}{:02}{:02}{:02}{:02}{:03}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), time.hours().count(),
                       time.minutes().count(), time.seconds().count(), time.subseconds().count());
}

std::string containerOf(const Crossing& crossing)
{
    return crossing.container ? crossing.container->value : crossing.declaredContainer;
}

std::optional<Kind> kindOf(const Crossing& crossing)
{
    if (crossing.kind || (crossing.declaration.empty() && !crossing.laden))
        return crossing.kind;
    if (crossing.carriesGoods())
        return Kind::TruckLaden;
    return containerOf(crossing).empty() ? Kind::TruckEmpty : Kind::TruckEmptyContainer;
}

std::string referenceOf(const Crossing& crossing)
{
    std::string reference = crossing.id;
    std::erase(reference, '-');
    return reference;
}

Result<edifact::Transport> transportOf(const Crossing& crossing)
{
    auto plate = latinPlate(crossing.plateNorm);
    if (!plate)
        return failed(std::move(plate));
    const bool bus = crossing.kind == Kind::Bus;
    return edifact::Transport{.journey = crossing.batch,
                              .vehicle = bus ? "BUS" : "TRUCK",
                              .plate = std::move(*plate),
                              .plateCountry = crossing.plateCountry};
}

edifact::Person personOf(edifact::PersonRole role, std::string_view documentType, std::string_view issuer,
                         std::string_view number, std::string_view name, std::string_view nationality,
                         std::string_view birth, std::string_view expiry)
{
    constexpr std::size_t kWholeDate = 10;
    const auto whole = [](std::string_view date) { return std::string(date.size() == kWholeDate ? date : ""); };
    edifact::Person person{.role = role,
                           .family = std::string(name),
                           .given = {},
                           .sex = {},
                           .birth = whole(birth),
                           .from = {},
                           .to = {},
                           .nationality = std::string(nationality),
                           .seat = {},
                           .documents = {}};
    person.documents.push_back({.type = documentType.starts_with('P') ? "39" : "36", // 1001: passport, identity card
                                .number = std::string(number),
                                .expiry = whole(expiry),
                                .issuer = std::string(issuer)});
    return person;
}

} // namespace tongguan::window
