// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleet.h"

#include "base/file.h"
#include "base/json.h"
#include "tests/support/paths.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::test {

namespace {

/// A file of rows, changed.
template <class Change> Result<> changeRows(const std::filesystem::path& file, Change change)
{
    auto rows = readJsonFile(file);
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    change(*rows);
    return writeDurably(file, dump(*rows));
}

/// One more row for each truck, like the one of the sample port's machine parts.
Result<> addFleet(const std::filesystem::path& file, const std::string& like, std::string (*keyOf)(const trial::Truck&),
                  void (*own)(Json& row, const trial::Truck&))
{
    return changeRows(file, [&](Json& rows) {
        const Json sample = rows[like];
        for (int number = 0; number < kFleet; ++number) {
            const trial::Truck truck = fleetTruck(number);
            Json row = sample;
            own(row, truck);
            rows[keyOf(truck)] = std::move(row);
        }
    });
}

/// As the lists write it.
std::string plainPlate(const trial::Truck& truck)
{
    std::string plate = truck.plate;
    std::erase_if(plate, [](char c) { return c == '-' || c == '.'; });
    return plate;
}

std::string permitOf(const trial::Truck& truck)
{
    return "C-" + plainPlate(truck);
}

} // namespace

trial::Truck fleetTruck(int number)
{
    const auto letter = [](int value) { return static_cast<char>('A' + value % 26); };
    return {.plate = std::format("24C-2{:02}.{:02}", number / 100, number % 100),
            .declaration = std::format("86112026200000{:04}", number),
            .batch = std::format("326112620{:04}", number),
            .container = trial::kParts.container,
            .seal = std::format("YN300{:04}", number),
            .name = std::format("MAU<<{}{}<VAN", letter(number / 26), letter(number)),
            .passport = std::format("C300{:04}", number)};
}

Result<> makeFleetPort(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::copy(TONGGUAN_SOURCE_DIR "/assets/sample-port", folder, error);
    if (error)
        return fail(Errc::NotFound, "no sample port");
    for (auto added :
         {addFleet(
              folder / "declarations.json", trial::kParts.declaration,
              [](const trial::Truck& truck) { return truck.declaration; },
              [](Json& row, const trial::Truck& truck) {
                  row.update({{"number", truck.declaration},
                              {"batch", truck.batch},
                              {"plate", plainPlate(truck)},
                              {"seal", truck.seal}});
              }),
          addFleet(folder / "vehicles.json", plainPlate(trial::kParts), plainPlate,
                   [](Json& /*row*/, const trial::Truck& /*truck*/) {}),
          addFleet(folder / "permits.json", "C-2026-742", permitOf, [](Json& row, const trial::Truck& truck) {
              row.update({{"number", permitOf(truck)}, {"plate", plainPlate(truck)}});
          })}) {
        if (!added)
            return added;
    }
    return {};
}

} // namespace tongguan::test
