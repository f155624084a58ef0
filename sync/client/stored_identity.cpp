// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/stored_identity.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::string_view kIdentity = "identity";

} // namespace

Result<Identity> identityOf(store::Store& store)
{
    auto text = store.secret(kIdentity);
    if (!text)
        return failed(std::move(text));
    const auto json = parseJson(*text);
    auto identity = json ? identityFromJson(*json) : Result<Identity>(std::unexpected(json.error()));
    if (!identity)
        return fail(Errc::Corrupt,
                    std::format("the kept identity cannot be read ({}): enrol again", identity.error().what));
    return identity;
}

Result<> keepIdentity(store::Store& store, const Identity& identity)
{
    return store.settle(identity.kiosk, identity.port, kIdentity, dump(toJson(identity)));
}

} // namespace tongguan::sync
