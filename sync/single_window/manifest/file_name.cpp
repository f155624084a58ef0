// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/manifest/file_name.h"

#include <algorithm>
#include <format>

namespace tongguan::manifest {

namespace {

constexpr std::size_t kTime = 17;
constexpr std::size_t kLongestSender = 50;

std::string stem(const FileName& name)
{
    return std::format("CN_{}_1p0_{}{}", codeOf(name.type), name.sender, name.time);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSenderCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

} // namespace

std::string messageIdOf(const FileName& name)
{
    return std::format("CN_{}_1p0_{}_{}", codeOf(name.type), name.sender, name.time);
}

std::string zipNameOf(const FileName& name)
{
    return stem(name) + ".zip";
}

std::string xmlNameOf(const FileName& name)
{
    return stem(name) + ".xml";
}

Result<FileName> parseFileName(std::string_view name)
{
    constexpr std::size_t kEnding = 4;
    constexpr std::size_t kType = 6; // "MT4406"
    if (!name.starts_with("CN_") || !(name.ends_with(".zip") || name.ends_with(".xml")))
        return fail(Errc::InvalidInput, "the name of a manifest's file is CN_MT…_1p0_….zip");
    name.remove_prefix(3);
    name.remove_suffix(kEnding);
    auto type = fromCode<Type>(name.substr(0, kType));
    if (!type || !name.substr(kType).starts_with("_1p0_"))
        return fail(Errc::InvalidInput, "the name of a manifest's file says its message and version");
    name.remove_prefix(kType + 5);
    if (name.size() <= kTime || name.size() > kTime + kLongestSender ||
        !std::ranges::all_of(name.substr(name.size() - kTime), isDigit) ||
        !std::ranges::all_of(name, isSenderCharacter))
        return fail(Errc::InvalidInput, "the name of a manifest's file ends with sender and time");
    return FileName{.type = *type,
                    .sender = std::string(name.substr(0, name.size() - kTime)),
                    .time = std::string(name.substr(name.size() - kTime))};
}

} // namespace tongguan::manifest
