// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/settings.h"

#include "base/json.h"
#include "base/record.h"
#include "sync/single_window/edifact/charset.h"

#include <algorithm>
#include <format>

namespace tongguan::exchange {

namespace {

constexpr std::size_t kLongestSender = 35; // of an interchange (S002); of a file's name 50
constexpr std::int64_t kFarthestZone = 14 * 60;

bool isPlain(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// The name of the member that is wrong, and why.
Result<> checked(const Settings& settings)
{
    const window::PortFacts& port = settings.port;
    if (!isPlain(port.sender, kLongestSender))
        return fail(Errc::InvalidInput, "\"sender\": 1 to 35 letters and digits are expected");
    if (port.office.size() != 4 || !isPlain(port.office, 4))
        return fail(Errc::InvalidInput, "\"office\": the four digits of the customs office are expected");
    if (port.locode.size() != 5 || !isPlain(port.locode, 5))
        return fail(Errc::InvalidInput, "\"locode\": a UN/LOCODE of five letters is expected");
    if (port.zoneMinutes < -kFarthestZone || port.zoneMinutes > kFarthestZone)
        return fail(Errc::InvalidInput, "\"zoneMinutes\": minutes east of UTC are expected");
    if (settings.messages.empty())
        return fail(Errc::InvalidInput, "\"messages\": at least one is expected");
    for (const MessageKind kind : settings.messages)
        if (std::ranges::count(settings.messages, kind) > 1)
            return fail(Errc::InvalidInput, std::format("\"messages\": {} stands there twice", codeOf(kind)));
    if (std::ranges::all_of(settings.messages, isManifest))
        return {};
    if (port.partner.empty())
        return fail(Errc::InvalidInput, "\"partner\": to whom EDIFACT goes is expected");
    if (const auto charset = edifact::charsetOf(port.syntax); !charset)
        return fail(Errc::InvalidInput, "\"syntax\": " + charset.error().what);
    return {};
}

} // namespace

Result<Settings> readSettings(const std::filesystem::path& file)
{
    const auto json = readJsonFile(file);
    if (!json)
        return std::unexpected(json.error());
    const auto wrong = [&file](const Error& error) {
        return fail(Errc::InvalidInput, std::format("{}: {}", file.string(), error.what));
    };
    auto port = fromJson<window::PortFacts>(*json);
    if (!port)
        return wrong(port.error());
    Settings settings;
    settings.port = std::move(*port);
    if (const auto chosen = json->find("messages"); chosen != json->end()) {
        auto kinds = fromJson<std::vector<MessageKind>>(*chosen);
        if (!kinds)
            return wrong({Errc::InvalidInput, "\"messages\": " + kinds.error().what});
        settings.messages = std::move(*kinds);
        std::ranges::sort(settings.messages);
    }
    if (const auto line = json->find("post"); line != json->end()) {
        auto post = fromJson<PostLine>(*line);
        if (!post)
            return wrong({Errc::InvalidInput, "\"post\": " + post.error().what});
        settings.post = std::move(*post);
    }
    if (const auto ok = checked(settings); !ok)
        return wrong(ok.error());
    return settings;
}

} // namespace tongguan::exchange
