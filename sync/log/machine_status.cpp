// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/machine_status.h"

#include "sync/log/structured_field.h"

#include <algorithm>
#include <cstdlib>
#include <format>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMaxVersion = 32;
constexpr std::size_t kMaxTrouble = 48;
constexpr std::int64_t kMostTenths = 2000; // 200 °C either way: anything else is a broken sensor

bool isVersion(std::string_view text)
{
    return text.size() <= kMaxVersion && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      std::string_view(".+~-:").contains(c); // of a Debian package
           });
}

/// A whole number that is not below zero.
bool takeCount(const FieldValue& value, std::int64_t& count)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number == nullptr || *number < 0)
        return false;
    count = *number;
    return true;
}

bool takeTemperature(const FieldValue& value, MachineStatus& status)
{
    std::int64_t tenths = kMostTenths + 1;
    if (const auto* decimal = std::get_if<FieldDecimal>(&value))
        tenths = decimal->thousandths / 100;
    else if (const auto* whole = std::get_if<std::int64_t>(&value); whole != nullptr && std::abs(*whole) < kMostTenths)
        tenths = *whole * 10;
    status.tenthsOfDegree = tenths;
    return std::abs(tenths) <= kMostTenths;
}

bool takeTroubles(const FieldValue& value, MachineStatus& status)
{
    const auto* tokens = std::get_if<FieldTokens>(&value);
    if (tokens == nullptr || tokens->size() > kMaxTroubles)
        return false;
    for (const FieldToken& token : *tokens) {
        if (token.text.size() > kMaxTrouble)
            return false;
        status.troubles.push_back(token.text);
    }
    return true;
}

bool takePaper(const FieldValue& value, MachineStatus& status)
{
    const auto* token = std::get_if<FieldToken>(&value);
    const auto paper = token == nullptr ? Result<Paper>(fail(Errc::InvalidInput, {})) : fromCode<Paper>(token->text);
    if (paper)
        status.paper = *paper;
    return paper.has_value();
}

bool take(std::string_view key, const FieldValue& value, MachineStatus& status)
{
    std::int64_t count = 0;
    if (key == "version") {
        const auto* text = std::get_if<std::string>(&value);
        if (text != nullptr)
            status.version = *text;
        return text != nullptr && isVersion(*text);
    }
    if (key == "unsent")
        return takeCount(value, status.unsent);
    if (key == "oldest") {
        status.oldestUnsent.emplace();
        const bool isCount = takeCount(value, count);
        status.oldestUnsent = std::chrono::seconds{count};
        return isCount;
    }
    if (key == "disk") {
        status.freeDisk.emplace();
        return takeCount(value, *status.freeDisk);
    }
    if (key == "temperature")
        return takeTemperature(value, status);
    if (key == "paper")
        return takePaper(value, status);
    return key != "troubles" || takeTroubles(value, status);
}

} // namespace

std::string encodeStatus(const MachineStatus& status)
{
    std::string text = std::format("unsent={}", std::max<std::int64_t>(status.unsent, 0));
    if (!status.version.empty() && isVersion(status.version))
        text += std::format(", version=\"{}\"", status.version);
    if (status.oldestUnsent)
        text += std::format(", oldest={}", std::max<std::int64_t>(status.oldestUnsent->count(), 0));
    if (status.freeDisk)
        text += std::format(", disk={}", std::max<std::int64_t>(*status.freeDisk, 0));
    if (const auto tenths = status.tenthsOfDegree; tenths && std::abs(*tenths) <= kMostTenths)
        text += std::format(", temperature={}{}.{}", *tenths < 0 ? "-" : "", std::abs(*tenths) / 10,
                            std::abs(*tenths) % 10);
    if (status.paper)
        text += std::format(", paper={}", codeOf(*status.paper));
    if (!status.troubles.empty()) {
        text += ", troubles=(";
        for (std::size_t i = 0; i < std::min(status.troubles.size(), kMaxTroubles); ++i)
            text.append(i == 0 ? "" : " ").append(status.troubles[i]);
        text += ')';
    }
    return text;
}

Result<MachineStatus> decodeStatus(std::string_view text)
{
    if (text.size() > kMaxMachineStatus)
        return fail(Errc::InvalidInput, "a machine's status has at most 1024 bytes");
    const auto members = parseFieldDictionary(text);
    if (!members)
        return std::unexpected(members.error());
    MachineStatus status;
    for (const auto& [key, value] : *members)
        if (!take(key, value, status))
            return fail(Errc::InvalidInput, std::format("status: {} is not what it should be", key));
    return status;
}

std::string troubleOf(std::string_view device, std::string_view condition)
{
    std::string token = std::format("{}/{}", device, condition);
    token.resize(std::min(token.size(), kMaxTrouble));
    for (std::size_t i = 0; i < token.size(); ++i)
        if (!isFieldToken(i == 0 ? token.substr(0, 1) : "a" + token.substr(i, 1)))
            token[i] = i == 0 ? 'x' : '_';
    return token;
}

} // namespace tongguan::sync
