// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "kiosk/clearance/matching.h"
#include "kiosk/clearance/memory_reference.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/clearance/sample_crossing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <random>
#include <string_view>
#include <unordered_map>

// bench-matching ours|join NUMBER: as many orders as crossings, each order naming its crossing by one of four keys.

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

struct Named {
    std::string plate;
    std::string batch;
    std::string declaration;
    std::string container;
};

Named named(int number)
{
    return {.plate = std::format("24C{:05}", number),
            .batch = std::format("3261125{:06}", number),
            .declaration = std::format("86112026100{:07}", number),
            .container = std::format("CSQU{:07}", number)};
}

Order orderOf(int number, std::mt19937& random)
{
    const Named of = named(number);
    Order order{.id = std::format("O-{}", number), .agency = static_cast<Agency>(random() % 3)};
    switch (random() % 4) {
    case 0:
        order.plate = of.plate;
        break;
    case 1:
        order.batch = of.batch;
        break;
    case 2:
        order.declaration = of.declaration;
        break;
    default:
        order.container = of.container;
    }
    return order;
}

Crossing crossingOf(const Crossing& truck, int number)
{
    const Named of = named(number);
    Crossing crossing = truck;
    crossing.plateNorm = of.plate;
    crossing.batch = of.batch;
    crossing.declaration = of.declaration;
    crossing.container->value = of.container;
    return crossing;
}

/// As a kiosk does it: rows of the data set by their keys, read, and what follows from them.
std::size_t match(const std::vector<Order>& orders, const std::vector<Crossing>& crossings)
{
    MemoryReference reference;
    for (const Order& order : orders)
        reference.put("orders", order.id, toJson(order));
    std::size_t matched = 0;
    for (const Crossing& crossing : crossings) {
        const auto view = viewFor(crossing, reference, std::nullopt);
        if (!view)
            std::exit(3);
        matched += newlyMatched(crossing, view->orders, test::kNoon).size();
    }
    return matched;
}

/// The least that finds them: one table of keys, and four looks at it.
std::size_t join(const std::vector<Order>& orders, const std::vector<Crossing>& crossings)
{
    std::unordered_multimap<std::string_view, const Order*> byKey;
    for (const Order& order : orders) {
        for (const std::string* key : {&order.plate, &order.batch, &order.declaration, &order.container}) {
            if (!key->empty())
                byKey.emplace(*key, &order);
        }
    }
    std::size_t matched = 0;
    for (const Crossing& crossing : crossings) {
        for (const std::string* key :
             {&crossing.plateNorm, &crossing.batch, &crossing.declaration, &crossing.container->value})
            matched += byKey.count(*key);
    }
    return matched;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bool ours = std::string_view(argv[1]) == "ours";
    const int number = std::atoi(argv[2]);
    std::mt19937 random(1);
    std::vector<Order> orders;
    std::vector<Crossing> crossings;
    const Crossing truck = *test::addUp(test::ladenTruck());
    for (int i = 0; i < number; ++i) {
        orders.push_back(orderOf(i, random));
        crossings.push_back(crossingOf(truck, i));
    }
    std::ranges::shuffle(orders, random);
    const bench::Stopwatch watch;
    const std::size_t matched = ours ? match(orders, crossings) : join(orders, crossings);
    const double seconds = watch.seconds();
    if (matched < static_cast<std::size_t>(number))
        return 4;
    std::puts(std::format(R"({{"seconds":{}}})", seconds).c_str());
    return 0;
}
