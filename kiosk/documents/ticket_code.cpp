// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/ticket_code.h"

#include "base/uuid.h"
#include "kiosk/documents/code_fields.h"
#include "kiosk/documents/refusal.h"

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::uint64_t kLastSecond = 253'402'300'799; // the end of the year 9999
constexpr std::size_t kUuidBytes = 16;

std::string_view wrongField(const Ticket& value)
{
    if (!isPlain(value.number, 1, 16))
        return "number";
    if (!isUuid(value.crossing))
        return "crossing";
    if (!isLocode(value.port))
        return "port";
    if (!isPlain(value.lane, 1, 24))
        return "lane";
    if (!isPlain(value.sign, 1, 8))
        return "sign";
    if (value.revision == 0)
        return "revision";
    return {};
}

Bytes uuidBytes(std::string_view uuid)
{
    std::string digits(uuid);
    std::erase(digits, '-');
    return fromHex(digits).value_or(Bytes(kUuidBytes));
}

std::string uuidText(ByteView bytes)
{
    std::string text = toHex(bytes);
    for (const std::size_t dash : {8U, 13U, 18U, 23U})
        text.insert(std::min<std::size_t>(dash, text.size()), 1, '-');
    return text;
}

std::uint64_t seconds(UtcTime time)
{
    const auto whole = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(whole, 0));
}

} // namespace

PlateTag plateTag(std::string_view canonicalPlate)
{
    PlateTag tag{};
    std::ranges::copy_n(sha256(canonicalPlate).begin(), static_cast<std::ptrdiff_t>(tag.size()), tag.begin());
    return tag;
}

Result<std::string> encodeTicket(const Ticket& value, const CodeSigner& signer)
{
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} cannot stand in a code", field));
    FieldWriter writer;
    writer.text(value.number);
    writer.raw(uuidBytes(value.crossing));
    writer.raw(asBytes(value.port));
    writer.text(value.lane);
    writer.text(value.sign);
    writer.number(seconds(value.issuedAt));
    writer.byte(value.provisional ? 1 : 0);
    writer.raw(value.plate);
    writer.byte(value.revision);
    return encodeSigned(CodeKind::Ticket, writer.bytes(), signer);
}

Result<TicketCode> parseTicket(std::string_view text)
{
    auto code = decodeSigned(CodeKind::Ticket, text);
    if (!code)
        return failed(std::move(code));
    FieldReader reader(code->payload);
    Ticket value;
    value.number = reader.text();
    value.crossing = uuidText(reader.raw(kUuidBytes));
    value.port = asText(reader.raw(5));
    value.lane = reader.text();
    value.sign = reader.text();
    const std::uint64_t issued = reader.number();
    const std::uint8_t provisional = reader.byte();
    value.provisional = provisional == 1;
    std::ranges::copy(reader.raw(value.plate.size()), value.plate.begin());
    value.revision = reader.byte();
    if (!reader.whole() || provisional > 1 || issued > kLastSecond)
        return refuse("field", "a field of the code is cut off or impossible");
    value.issuedAt = UtcTime{std::chrono::seconds(static_cast<std::int64_t>(issued))};
    if (const auto field = wrongField(value); !field.empty())
        return refuse("field", std::format("the {} is outside its limits", field));
    return TicketCode{std::move(value), std::move(*code)};
}

CodeStanding TicketCode::standing(std::span<const TrustedKey> trusted, std::string_view port) const
{
    const CodeStanding signature = code.check(trusted);
    if (signature != CodeStanding::Good)
        return signature;
    return port.empty() || value.port == port ? CodeStanding::Good : CodeStanding::WrongPort;
}

} // namespace tongguan::documents
