// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/provisioning.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::cli {

namespace {

constexpr std::array<std::string_view, 3> kProvisionedFiles{"kiosk.conf", "devices.json", "network.conf"};
constexpr std::size_t kMostBytes = 256U << 10U;
constexpr std::chrono::days kLongest{92};

Result<UtcTime> timeAt(const Json& object, std::string_view key)
{
    const auto text = stringAt(object, key);
    if (!text)
        return std::unexpected(text.error());
    auto time = fromIso(*text);
    return time ? std::move(time)
                : fail(Errc::InvalidInput, std::format("{} should be like 2026-11-27T09:00:00Z", key));
}

Result<std::map<std::string, std::string>> filesIn(const Json& settings)
{
    std::map<std::string, std::string> files;
    const auto given = settings.find("files");
    if (given == settings.end())
        return files;
    if (!given->is_object())
        return fail(Errc::InvalidInput, "files should be an object: a file's name, and what is in it");
    for (const auto& [name, content] : given->items()) {
        if (std::ranges::find(kProvisionedFiles, name) == kProvisionedFiles.end())
            return fail(Errc::InvalidInput, "files: kiosk.conf, devices.json and network.conf are possible, no others");
        files[name] = content.is_string() ? content.get<std::string>() : dump(content) + "\n";
    }
    return files;
}

} // namespace

Result<Provisioning> readProvisioning(const Json& settings)
{
    if (integerOr(settings, "v") != 1)
        return fail(Errc::InvalidInput, "v should be 1: this program knows no other form");
    Provisioning read;
    const std::array texts{std::pair{"machine", &read.machine}, std::pair{"gateway", &read.gateway},
                           std::pair{"code", &read.code}, std::pair{"fingerprint", &read.fingerprint}};
    for (const auto& [key, to] : texts) {
        auto text = stringAt(settings, key);
        if (!text)
            return std::unexpected(text.error());
        if (text->empty())
            return fail(Errc::InvalidInput, std::format("{} is empty", key));
        *to = std::move(*text);
    }
    if (!read.gateway.starts_with("https://"))
        return fail(Errc::InvalidInput, "gateway should be an address: https://HOST:PORT");
    const auto issued = timeAt(settings, "issued");
    if (!issued)
        return std::unexpected(issued.error());
    const auto until = timeAt(settings, "until");
    if (!until)
        return std::unexpected(until.error());
    if (*until <= *issued || *until - *issued > kLongest)
        return fail(Errc::InvalidInput, "until should be after issued, by 92 days at most");
    read.issued = *issued;
    read.until = *until;
    auto files = filesIn(settings);
    if (!files)
        return failed(std::move(files));
    read.files = std::move(*files);
    return read;
}

Json signProvisioning(const Json& settings, const sync::SigningKey& key)
{
    const std::string text = dump(settings);
    return {
        {"v", 1}, {"key", key.verifying().id()}, {"signed", text}, {"signature", toBase64(key.sign(asBytes(text)))}};
}

Result<Provisioning> openProvisioning(std::string_view file, const sync::VerifyingKey& trusted)
{
    const auto envelope = parseJson(file, kMostBytes);
    if (!envelope)
        return std::unexpected(envelope.error());
    if (integerOr(*envelope, "v") != 1)
        return fail(Errc::InvalidInput, "this is no file of tongguan provision sign, or one of a later version");
    const std::string text = stringOr(*envelope, "signed");
    const auto signature = fromBase64(stringOr(*envelope, "signature"));
    if (!signature || !trusted.verifies(asBytes(text), *signature))
        return fail(Errc::Denied,
                    std::format("this is not signed by key {}, which this machine was given", trusted.id()));
    const auto settings = parseJson(text, kMostBytes);
    return settings ? readProvisioning(*settings) : Result<Provisioning>(std::unexpected(settings.error()));
}

Result<> mayTake(const Provisioning& provisioning, const ThisMachine& machine)
{
    if (provisioning.machine != machine.serial)
        return fail(Errc::Denied,
                    std::format("this is for machine {}, and here is {}", provisioning.machine, machine.serial));
    if (machine.now > provisioning.until)
        return fail(Errc::Denied, "its time is over: have a new one made, or look at this machine's clock");
    if (provisioning.issued <= machine.lastIssued)
        return fail(Errc::Denied, "this machine has taken this one, or a newer one, already");
    return {};
}

} // namespace tongguan::cli
