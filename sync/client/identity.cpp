// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/identity.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "sync/log/private_file.h"

#include <format>
#include <utility>

namespace tongguan::sync {

std::vector<VerifyingKey> Identity::trustedKeys() const
{
    std::vector<VerifyingKey> keys{gatewayKey};
    if (windowKey)
        keys.push_back(*windowKey);
    return keys;
}

Json toJson(const Identity& identity)
{
    return {{"kiosk", identity.kiosk},
            {"role", identity.role},
            {"port", identity.port},
            {"gatewayUrl", identity.gatewayUrl},
            {"certificate", identity.certificate},
            {"key", identity.key},
            {"authority", identity.authority},
            {"gatewayKey", identity.gatewayKey.toBase64()},
            {"windowKey", identity.windowKey ? Json(identity.windowKey->toBase64()) : Json(nullptr)},
            {"journalSeed", toBase64(identity.journalSeed)},
            {"pictureKey", identity.pictureKey ? Json(toBase64(*identity.pictureKey)) : Json(nullptr)}};
}

Result<Identity> identityFromJson(const Json& json)
{
    auto gatewayKey = VerifyingKey::fromBase64(stringOr(json, "gatewayKey"));
    if (!gatewayKey)
        return fail(Errc::InvalidInput, std::format("\"gatewayKey\": {}", gatewayKey.error().what));
    auto seed = fromBase64(stringOr(json, "journalSeed"));
    if (!seed || seed->size() != 32)
        return fail(Errc::InvalidInput, "\"journalSeed\" should be 32 bytes in base64url");
    Identity identity{{}, {}, {}, {}, {}, {}, {}, *gatewayKey, std::nullopt, std::move(*seed), std::nullopt};
    if (const std::string text = stringOr(json, "windowKey"); !text.empty()) {
        auto windowKey = VerifyingKey::fromBase64(text);
        if (!windowKey)
            return fail(Errc::InvalidInput, std::format("\"windowKey\": {}", windowKey.error().what));
        identity.windowKey = *windowKey;
    }
    if (const std::string text = stringOr(json, "pictureKey"); !text.empty()) {
        auto pictureKey = fromBase64(text);
        if (!pictureKey || pictureKey->size() != 32)
            return fail(Errc::InvalidInput, "\"pictureKey\" should be 32 bytes in base64url");
        identity.pictureKey = std::move(*pictureKey);
    }
    for (const auto& [name, field] :
         {std::pair{"kiosk", &identity.kiosk}, std::pair{"role", &identity.role}, std::pair{"port", &identity.port},
          std::pair{"gatewayUrl", &identity.gatewayUrl}, std::pair{"certificate", &identity.certificate},
          std::pair{"key", &identity.key}, std::pair{"authority", &identity.authority}}) {
        auto text = stringAt(json, name);
        if (!text || text->empty())
            return fail(Errc::InvalidInput, std::format("\"{}\" should be a text", name));
        *field = std::move(*text);
    }
    return identity;
}

Result<> writeIdentity(const std::filesystem::path& file, const Identity& identity)
{
    return writePrivateFile(file, toJson(identity).dump(2) + "\n");
}

Result<Identity> readIdentity(const std::filesystem::path& file)
{
    auto json = readJsonFile(file);
    if (!json)
        return failed(std::move(json));
    auto identity = identityFromJson(*json);
    if (!identity)
        return fail(identity.error().code, std::format("{}: {}", file.string(), identity.error().what));
    return identity;
}

} // namespace tongguan::sync
