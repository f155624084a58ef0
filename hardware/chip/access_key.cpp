// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/access_key.h"

#include "hardware/chip/cipher.h"

#include <algorithm>
#include <utility>

namespace tongguan::chip {

namespace {

using documents::Mrz;
using documents::MrzFormat;

constexpr std::size_t kShortNumber = 9;
constexpr std::size_t kNumberDigits = 6;

/// Six characters and their check digit.
std::string dated(const documents::MrzDate& date, const documents::MrzCheck& check)
{
    return date.text + check.printed;
}

} // namespace

Result<std::string> zoneInformation(const Mrz& zone)
{
    if (zone.format == MrzFormat::MrvA || zone.format == MrzFormat::MrvB)
        return fail(Errc::InvalidInput, "a visa has no chip");
    if (!zone.checks.documentNumber.ok || !zone.checks.birthDate.ok || !zone.checks.expiryDate.ok)
        return fail(Errc::InvalidInput, "a check digit of the zone does not hold");
    std::string number = zone.documentNumber;
    number.resize(std::max(number.size(), kShortNumber), '<');
    return number + zone.checks.documentNumber.printed + dated(zone.birthDate, zone.checks.birthDate) +
           dated(zone.expiryDate, zone.checks.expiryDate);
}

Result<AccessKey> AccessKey::fromZone(const Mrz& zone)
{
    auto information = zoneInformation(zone);
    if (!information)
        return failed(std::move(information));
    return fromInformation(*information);
}

AccessKey AccessKey::fromInformation(std::string_view information)
{
    return {Kind::Zone, digestOf("SHA1", asBytes(information))};
}

Result<AccessKey> AccessKey::fromNumber(std::string_view digits)
{
    if (digits.size() != kNumberDigits || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return fail(Errc::InvalidInput, "a card access number has six digits");
    const ByteView bytes = asBytes(digits);
    return AccessKey(Kind::CardAccessNumber, Bytes(bytes.begin(), bytes.end()));
}

} // namespace tongguan::chip
