// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/bus_code.h"

#include "kiosk/documents/code_fields.h"
#include "kiosk/documents/refusal.h"

#include <algorithm>
#include <format>

namespace tongguan::documents {

namespace {

constexpr std::uint64_t kLastSecond = 253'402'300'799; // the end of the year 9999
constexpr std::uint8_t kFamilies = 32;
constexpr std::uint8_t kLastRole = static_cast<std::uint8_t>(BusRole::AccompanyingAdult);

/// Which field is outside its limits; empty where none is.
std::string_view wrongField(const BusList& value)
{
    const auto plain = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); };
    if (value.number.empty() || value.number.size() > 20 || !std::ranges::all_of(value.number, plain))
        return "number";
    if (!isReadable(value.plate, 1, 64))
        return "plate";
    if (value.plateCountry.size() != 2 ||
        !std::ranges::all_of(value.plateCountry, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return "plate country";
    if (!isLocode(value.port))
        return "port";
    if (value.persons.empty() || value.persons.size() > kMaxBusPersons)
        return "count of persons";
    if (std::ranges::any_of(value.persons, [](const BusPerson& one) { return one.family >= kFamilies; }))
        return "family";
    return {};
}

} // namespace

Result<std::string> encodeBusList(const BusList& value, const CodeSigner& signer)
{
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} cannot stand in a code", field));
    FieldWriter writer;
    writer.text(value.number);
    writer.text(value.plate);
    writer.raw(asBytes(value.plateCountry));
    writer.raw(asBytes(value.port));
    const auto whole = std::chrono::floor<std::chrono::seconds>(value.expires).time_since_epoch().count();
    writer.number(static_cast<std::uint64_t>(std::max<std::int64_t>(whole, 0)));
    writer.byte(static_cast<std::uint8_t>(value.persons.size()));
    for (const BusPerson& one : value.persons) {
        writer.raw(one.person);
        writer.byte(static_cast<std::uint8_t>(static_cast<std::uint8_t>(one.role) * kFamilies + one.family));
    }
    return encodeSigned(CodeKind::BusList, writer.bytes(), signer);
}

Result<BusCode> parseBusList(std::string_view text)
{
    auto code = decodeSigned(CodeKind::BusList, text);
    if (!code)
        return failed(std::move(code));
    FieldReader reader(code->payload);
    BusList value;
    value.number = reader.text();
    value.plate = reader.text();
    value.plateCountry = asText(reader.raw(2));
    value.port = asText(reader.raw(5));
    const std::uint64_t expires = reader.number();
    const std::uint8_t count = reader.byte();
    bool fits = expires <= kLastSecond && count <= kMaxBusPersons;
    for (std::uint8_t i = 0; fits && i < count; ++i) {
        BusPerson one;
        const ByteView person = reader.raw(one.person.size());
        fits = person.size() == one.person.size();
        if (fits)
            std::ranges::copy(person, one.person.begin());
        const std::uint8_t rest = reader.byte();
        fits = fits && rest / kFamilies <= kLastRole;
        one.role = static_cast<BusRole>(std::min<std::uint8_t>(rest / kFamilies, kLastRole));
        one.family = rest % kFamilies;
        value.persons.push_back(one);
    }
    if (!fits || !reader.whole())
        return refuse("field", "a field of the code is cut off or impossible");
    value.expires = UtcTime{std::chrono::seconds(static_cast<std::int64_t>(expires))};
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} is outside its limits", field));
    return BusCode{std::move(value), std::move(*code)};
}

CodeStanding BusCode::standing(std::span<const TrustedKey> trusted, UtcTime now, std::string_view port) const
{
    const CodeStanding signature = code.check(trusted);
    if (signature != CodeStanding::Good)
        return signature;
    if (now >= value.expires)
        return CodeStanding::Expired;
    return port.empty() || value.port == port ? CodeStanding::Good : CodeStanding::WrongPort;
}

} // namespace tongguan::documents
