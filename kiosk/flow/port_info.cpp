// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/port_info.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"

#include <format>

namespace tongguan::flow {

Result<PortInfo> portInfo(store::Store& store)
{
    auto body = store.reference().body("port", "info");
    if (!body)
        return failed(std::move(body));
    if (!*body)
        return PortInfo{};
    const auto json = parseJson(**body);
    if (!json)
        return PortInfo{};
    return fromJson<PortInfo>(*json).value_or(PortInfo{});
}

std::string clockTime(UtcTime at, std::chrono::minutes eastOfUtc)
{
    return std::format("{:%H:%M}", std::chrono::floor<std::chrono::minutes>(at + eastOfUtc));
}

Result<std::vector<documents::TrustedKey>> trustedCodeKeys(store::Store& store)
{
    return trustedKeys(store, "prereg_keys");
}

Result<std::vector<documents::TrustedKey>> trustedDeliveryKeys(store::Store& store)
{
    return trustedKeys(store, "delivery_keys");
}

Result<std::vector<documents::TrustedKey>> trustedKeys(store::Store& store, std::string_view dataset)
{
    auto bodies = store.reference().bodies(dataset);
    if (!bodies)
        return failed(std::move(bodies));
    std::vector<documents::TrustedKey> keys;
    for (const std::string& body : *bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto key = documents::TrustedKey::fromBase64(stringOr(*json, "key")))
            keys.push_back(*key);
    }
    return keys;
}

} // namespace tongguan::flow
