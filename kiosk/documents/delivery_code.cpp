// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/delivery_code.h"

#include "kiosk/documents/code_fields.h"
#include "kiosk/documents/refusal.h"

#include <algorithm>
#include <format>

namespace tongguan::documents {

namespace {

constexpr std::uint64_t kLastSecond = 253'402'300'799; // the end of the year 9999

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

/// Which field is outside its limits; empty where none is.
std::string_view wrongField(const Delivery& value)
{
    const auto numbered = [](char c) { return isPlain(c) || c == '-'; };
    if (value.number.empty() || value.number.size() > 20 || !std::ranges::all_of(value.number, numbered))
        return "number";
    if (value.container.empty() || value.container.size() > 15 || !std::ranges::all_of(value.container, isPlain))
        return "container";
    return isLocode(value.port) ? std::string_view{} : "port";
}

} // namespace

Result<std::string> encodeDelivery(const Delivery& value, const CodeSigner& signer)
{
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} cannot stand in a code", field));
    FieldWriter writer;
    writer.text(value.number);
    writer.text(value.container);
    writer.raw(asBytes(value.port));
    const auto whole = std::chrono::floor<std::chrono::seconds>(value.expires).time_since_epoch().count();
    writer.number(static_cast<std::uint64_t>(std::max<std::int64_t>(whole, 0)));
    return encodeSigned(CodeKind::Delivery, writer.bytes(), signer);
}

Result<DeliveryCode> parseDelivery(std::string_view text)
{
    auto code = decodeSigned(CodeKind::Delivery, text);
    if (!code)
        return failed(std::move(code));
    FieldReader reader(code->payload);
    Delivery value;
    value.number = reader.text();
    value.container = reader.text();
    value.port = asText(reader.raw(5));
    const std::uint64_t expires = reader.number();
    if (!reader.whole() || expires > kLastSecond)
        return refuse("field", "a field of the code is cut off or impossible");
    value.expires = UtcTime{std::chrono::seconds(static_cast<std::int64_t>(expires))};
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} is outside its limits", field));
    return DeliveryCode{std::move(value), std::move(*code)};
}

CodeStanding DeliveryCode::standing(std::span<const TrustedKey> trusted, std::string_view port) const
{
    const CodeStanding signature = code.check(trusted);
    if (signature != CodeStanding::Good)
        return signature;
    return port.empty() || value.port == port ? CodeStanding::Good : CodeStanding::WrongPort;
}

} // namespace tongguan::documents
