// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/port_info.h"

namespace tongguan::flow {

using clearance::Language;

const std::string& PortNames::in(Language language) const
{
    const auto& name = [&]() -> const std::string& {
        switch (language) {
        case Language::Zh:
            return zh;
        case Language::Vi:
            return vi;
        case Language::Lo:
            return lo;
        case Language::My:
            return my;
        case Language::Th:
            return th;
        case Language::En:
            break;
        }
        return en;
    }();
    return name.empty() ? en : name;
}

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

Result<std::vector<documents::TrustedKey>> trustedCodeKeys(store::Store& store)
{
    auto bodies = store.reference().bodies("prereg_keys");
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
