// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/settings.h"
#include "kiosk/store/store.h"

#include <format>

namespace tongguan::store {

namespace {

std::string secretName(std::string_view name)
{
    return std::format("secret.{}", name);
}

} // namespace

Result<> Store::checkOwner(const std::string& kiosk, const std::string& port)
{
    auto owner = readSetting(*database_, "kiosk");
    if (!owner)
        return failed(std::move(owner));
    auto place = readSetting(*database_, "port");
    if (!place)
        return failed(std::move(place));
    if (!owner->empty() && *owner != kiosk)
        return fail(Errc::Denied, std::format("the store belongs to kiosk {}, not {}", *owner, kiosk));
    if (!place->empty() && *place != port)
        return fail(Errc::Denied, std::format("the store belongs to port {}, not {}", *place, port));
    return {};
}

Result<> Store::writeOwner(const std::string& kiosk, const std::string& port)
{
    if (auto done = writeSetting(*database_, "kiosk", kiosk); !done)
        return done;
    return writeSetting(*database_, "port", port);
}

Result<> Store::claim()
{
    auto owner = readSetting(*database_, "kiosk");
    if (!owner)
        return failed(std::move(owner));
    auto place = readSetting(*database_, "port");
    if (!place)
        return failed(std::move(place));
    if (options_.kiosk.empty()) {
        options_.kiosk = std::move(*owner);
        options_.port = std::move(*place);
        return {};
    }
    if (auto ours = checkOwner(options_.kiosk, options_.port); !ours)
        return ours;
    if (*owner == options_.kiosk && *place == options_.port)
        return {};
    auto transaction = database_->begin();
    if (!transaction)
        return failed(std::move(transaction));
    if (auto done = writeOwner(options_.kiosk, options_.port); !done)
        return done;
    return transaction->commit();
}

Result<> Store::refuseOwnerless() const
{
    if (options_.kiosk.empty())
        return fail(Errc::Denied, "the store belongs to no kiosk yet: enrol it first");
    return {};
}

Result<std::string> Store::secret(std::string_view name)
{
    auto value = readSetting(*database_, secretName(name));
    if (value && value->empty())
        return fail(Errc::NotFound, std::format("the store keeps no {}", name));
    return value;
}

Result<> Store::settle(const std::string& kiosk, const std::string& port, std::string_view name,
                       std::string_view secret)
{
    auto transaction = database_->begin();
    if (!transaction)
        return failed(std::move(transaction));
    if (auto ours = checkOwner(kiosk, port); !ours)
        return ours;
    if (auto done = writeOwner(kiosk, port); !done)
        return done;
    if (auto done = writeSetting(*database_, secretName(name), secret); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    options_.kiosk = kiosk;
    options_.port = port;
    return {};
}

} // namespace tongguan::store
