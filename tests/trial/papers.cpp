// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/papers.h"

#include "kiosk/documents/bus_code.h"
#include "kiosk/documents/mrz_check.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/store/sample_port.h"

#include <algorithm>
#include <format>

namespace tongguan::trial {

namespace {

constexpr std::size_t kLine = 44;
constexpr std::string_view kBirth = "850215";
constexpr std::string_view kExpiry = "310415";

std::string checked(std::string_view field)
{
    return std::format("{}{}", field, documents::mrzCheckDigit(field));
}

} // namespace

std::string codeOf(const Truck& truck, UtcTime now)
{
    const sync::SigningKey key = store::samplePortKey();
    const auto declared = [](const std::string& number) {
        return number.empty() ? std::nullopt : std::optional(number);
    };
    return *documents::encodePrereg({.declaration = truck.declaration,
                                     .batch = truck.batch,
                                     .plate = truck.plate,
                                     .plateCountry = "VN",
                                     .port = "CNHKM",
                                     .expires = now + std::chrono::hours{8},
                                     .container = declared(truck.container),
                                     .seal = declared(truck.seal)},
                                    {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
                                     .sign = [&key](ByteView bytes) { return key.sign(bytes); }});
}

std::string codeOf(const clearance::PassengerList& list, UtcTime now)
{
    const sync::SigningKey key = store::samplePortKey();
    documents::BusList code{.number = list.number,
                            .plate = list.plate,
                            .plateCountry = "CN",
                            .port = "CNHKM",
                            .expires = now + std::chrono::hours{8}};
    for (const clearance::ListedPerson& person : list.persons) {
        documents::BusPerson one{.role = static_cast<documents::BusRole>(person.role),
                                 .family = static_cast<std::uint8_t>(person.family)};
        const Bytes bytes = fromHex(person.person).value_or(Bytes(one.person.size()));
        std::ranges::copy_n(bytes.begin(), std::ssize(one.person), one.person.begin());
        code.persons.push_back(one);
    }
    return *documents::encodeBusList(code, {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
                                            .sign = [&key](ByteView bytes) { return key.sign(bytes); }});
}

std::vector<std::string> zoneOf(const Truck& truck)
{
    std::string first = "P<VNM" + truck.name;
    first.resize(kLine, '<');
    const std::string number = checked(truck.passport + '<');
    const std::string dates = checked(kBirth);
    const std::string until = checked(kExpiry);
    const std::string personal = checked(std::string(14, '<'));
    const char all = documents::mrzCheckDigit(number + dates + until + personal);
    return {first, std::format("{}VNM{}M{}{}{}", number, dates, until, personal, all)};
}

} // namespace tongguan::trial
