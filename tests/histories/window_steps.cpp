// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/played_port.h"

#include <format>

namespace tongguan::test {

using namespace clearance;

Result<> PlayedPort::playWindow(const Step& step)
{
    const Truck* truck = truckNamed(step.what);
    if (truck == nullptr)
        return fail(Errc::InvalidInput, "no such truck: " + step.what);
    const UtcTime now = station_.machine.clock.now();
    const std::string crossing = lastOf(*truck, true);
    if (step.does == "is-silent-on" || step.does == "answers")
        between_.setSilent(truck->plateNorm, step.does == "is-silent-on");
    else if (step.does == "confirms")
        between_.answer(crossing, sync::Confirmation::Verdict::Confirm, {}, now);
    else if (step.does == "corrects") {
        if (!fromCode<Lane>(step.how))
            return fail(Errc::InvalidInput, "no such lane: " + step.how);
        between_.answer(crossing, sync::Confirmation::Verdict::Correct, step.how, now);
    } else if (step.does == "knows-not")
        between_.answer(crossing, sync::Confirmation::Verdict::Unknown, {}, now);
    else if (step.does == "repeats")
        between_.repeat(crossing, 0, now);
    else if (step.does == "answers-old")
        between_.repeat(crossing, 1, now);
    else if (step.does == "orders" || step.does == "withdraws") {
        const bool withdrawn = step.does == "withdraws";
        const int number = withdrawn ? orders_[truck->plateNorm] : ++orders_[truck->plateNorm];
        if (number == 0)
            return {};
        Order order;
        order.id = std::format("ORD-{}-{}", truck->name, number);
        order.agency = number % 2 == 0 ? Agency::Border : Agency::Customs;
        order.method = Method::Manual;
        order.plate = truck->plateNorm;
        order.cancelled = withdrawn;
        between_.publish("orders", order.id, toJson(order), now);
    } else if (step.does == "revokes" || step.does == "releases") {
        if (!truck->declaration.empty())
            between_.publish("declarations", truck->declaration, toJson(declarationOf(*truck, step.does == "releases")),
                             now);
    } else
        return fail(Errc::InvalidInput, "no window does that: " + step.does);
    return {};
}

} // namespace tongguan::test
