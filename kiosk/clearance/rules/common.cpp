// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <cctype>

namespace tongguan::clearance::rules {

std::string portDay(const Inputs& in)
{
    const auto local = in.moment.now + std::chrono::minutes{in.rules.port.minutesEastOfUtc};
    return toIsoDate(std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(local)});
}

bool before(std::string_view partial, std::string_view day)
{
    return !partial.empty() && partial < day.substr(0, partial.size());
}

bool disputed(const Inputs& in, std::string_view fact)
{
    return std::ranges::contains(in.crossing.disputed, fact);
}

Step step(const Inputs& in, std::string_view dataset)
{
    return stepOf(in.reference, in.rules, dataset, in.moment.now, in.moment.clockTrusted);
}

std::span<const GoodsLine> goodsLines(const Inputs& in)
{
    if (!in.crossing.carriesGoods() || !in.reference.declaration)
        return {};
    return in.reference.declaration->lines;
}

const VehiclePapers* papersOf(const Inputs& in)
{
    if (in.crossing.vehiclePapers)
        return &*in.crossing.vehiclePapers;
    return in.reference.vehicle ? &*in.reference.vehicle : nullptr;
}

const LicencePaper* licenceOf(const Inputs& in)
{
    if (in.crossing.licencePaper)
        return &*in.crossing.licencePaper;
    return in.reference.licence ? &*in.reference.licence : nullptr;
}

bool isVehicle(const Crossing& crossing)
{
    return crossing.kind != Kind::Pedestrian;
}

std::vector<Order> ordersInForce(const Inputs& in)
{
    std::vector<Order> orders = newestOf(in.reference.orders, in.crossing.windowOrders);
    std::erase_if(orders, [&](const Order& order) { return !order.inForce(in.moment.now); });
    return orders;
}

bool preReleaseHolds(const Inputs& in)
{
    const auto& declaration = in.reference.declaration;
    return declaration && declaration->status == ReleaseStatus::Released && declaration->releasedOnArrival &&
           !declaration->targeted && declaration->validUntil > in.moment.now;
}

std::string codeName(std::string_view dataset)
{
    std::string name(dataset);
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return name;
}

} // namespace tongguan::clearance::rules
