// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/papers.h"

#include "kiosk/documents/mrz_check.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/store/sample_port.h"

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
    return *documents::encodePrereg({.declaration = truck.declaration,
                                     .batch = truck.batch,
                                     .plate = truck.plate,
                                     .plateCountry = "VN",
                                     .port = "CNHKM",
                                     .expires = now + std::chrono::hours{8},
                                     .container = truck.container,
                                     .seal = truck.seal},
                                    {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
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
