// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/line.h"

#include "base/bytes.h"

#include <iostream>

namespace tongguan::test {

Result<std::unique_ptr<Line>> Line::open(store::Store& store, const sync::Identity& identity, Random& random)
{
    auto key = sync::SigningKey::fromSeed(identity.journalSeed);
    if (!key)
        return failed(std::move(key));
    auto http = sync::HttpClient::make(identity.gatewayUrl, identity.tls());
    if (!http)
        return failed(std::move(http));
    return std::unique_ptr<Line>(new Line(store, identity, std::move(*key), std::move(*http), random));
}

Line::Line(store::Store& store, const sync::Identity& identity, sync::SigningKey key, sync::HttpClient http,
           Random& random)
    : key_(std::move(key)), link_(std::move(http), identity.gatewayKey, random), source_(store, key_), sink_(store),
      uplink_(link_, source_, sync::atOnce(), log_),
      downlink_(link_, sink_, identity.port, identity.trustedKeys(), sync::atOnce(), log_)
{}

Result<> Line::push()
{
    for (;;) {
        const auto pushed = uplink_.step();
        if (!pushed)
            return std::unexpected(pushed.error());
        std::cout << "acknowledged " << pushed->receiver.seq << ' ' << toHex(pushed->receiver.hash) << std::endl;
        if (pushed->unsent == 0)
            return {};
    }
}

Result<> Line::pull(std::chrono::seconds wait)
{
    for (;;) {
        const auto pulled = downlink_.step(wait);
        if (!pulled)
            return std::unexpected(pulled.error());
        if (pulled->entries == 0)
            return {};
        wait = std::chrono::seconds{0};
    }
}

} // namespace tongguan::test
