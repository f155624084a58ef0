// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/prereg_code.h"

#include "kiosk/documents/code_fields.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::uint64_t kLastSecond = 253'402'300'799; // the end of the year 9999

bool isCode(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

bool isCountry(std::string_view text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Which field is outside its limits; empty where none is.
std::string_view wrongField(const Prereg& value)
{
    if (!isCode(value.declaration, 1, 20))
        return "declaration";
    if (!value.batch.empty() && (value.batch.size() != 13 || !allDigits(value.batch)))
        return "batch";
    if (!isReadable(value.plate, 1, 64))
        return "plate";
    if (!isCountry(value.plateCountry))
        return "plate country";
    if (!isLocode(value.port))
        return "port";
    if (value.container && !isCode(*value.container, 1, 15))
        return "container";
    if (value.seal && !isPlain(*value.seal, 1, 20))
        return "seal";
    return {};
}

std::uint64_t seconds(UtcTime time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(whole, 0));
}

std::optional<std::string> orNone(std::string text)
{
    return text.empty() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

Result<std::string> encodePrereg(const Prereg& value, const CodeSigner& signer)
{
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} cannot stand in a code", field));
    FieldWriter writer;
    writer.text(value.declaration);
    writer.text(value.batch);
    writer.text(value.plate);
    writer.raw(asBytes(value.plateCountry));
    writer.byte(static_cast<std::uint8_t>(value.direction));
    writer.raw(asBytes(value.port));
    writer.number(seconds(value.expires));
    writer.text(value.container.value_or(""));
    writer.text(value.seal.value_or(""));
    return encodeSigned(CodeKind::Prereg, writer.bytes(), signer);
}

Result<PreregCode> parsePrereg(std::string_view text)
{
    auto code = decodeSigned(CodeKind::Prereg, text);
    if (!code)
        return failed(std::move(code));
    FieldReader reader(code->payload);
    Prereg value;
    value.declaration = reader.text();
    value.batch = reader.text();
    value.plate = reader.text();
    value.plateCountry = asText(reader.raw(2));
    const std::uint8_t direction = reader.byte();
    value.direction = direction == 0 ? Direction::Entry : Direction::Exit;
    value.port = asText(reader.raw(5));
    const std::uint64_t expires = reader.number();
    value.container = orNone(reader.text());
    value.seal = orNone(reader.text());
    if (!reader.whole() || direction > 1 || expires > kLastSecond)
        return refuse("field", "a field of the code is cut off or impossible");
    value.expires = UtcTime{std::chrono::seconds(static_cast<std::int64_t>(expires))};
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} is outside its limits", field));
    return PreregCode{std::move(value), std::move(*code)};
}

CodeStanding PreregCode::standing(std::span<const TrustedKey> trusted, UtcTime now, std::string_view port) const
{
    const CodeStanding signature = code.check(trusted);
    if (signature != CodeStanding::Good)
        return signature;
    if (now >= value.expires)
        return CodeStanding::Expired;
    return port.empty() || value.port == port ? CodeStanding::Good : CodeStanding::WrongPort;
}

const char* name(Direction direction)
{
    return direction == Direction::Entry ? "entry" : "exit";
}

} // namespace tongguan::documents
