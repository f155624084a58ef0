// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/downlink.h"
#include "sync/client/uplink.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace tongguan::follow {

/// A station or a board of the port: a real store, real lines to the real gateway.
class PortMachine {
  public:
    static Result<std::unique_ptr<PortMachine>> enrol(sync::ServerProcess& gateway, const std::string& id,
                                                      const std::string& role)
    {
        auto identity = gateway.enrol(id, role);
        if (!identity)
            return failed(std::move(identity));
        std::unique_ptr<PortMachine> machine(new PortMachine(std::move(*identity)));
        if (auto opened = machine->open(); !opened)
            return failed(std::move(opened));
        return machine;
    }

    store::Store& store() { return *store_; }
    const Clock& clock() const { return clock_; }
    Log& log() { return log_; }
    /// Body of a GET on the gateway's wire.
    std::string ask(const std::string& target)
    {
        sync::HttpRequest request;
        request.target = target;
        auto answer = downLink_->send(std::move(request));
        return answer ? answer->body : std::string{};
    }
    bool push()
    {
        sync::Uplink uplink(*upLink_, *source_, sync::atOnce(), log_);
        return uplink.pushAll().has_value();
    }
    /// What is there, at once.
    bool pull()
    {
        sync::Downlink downlink(*downLink_, *feed_, identity_.port, identity_.trustedKeys(), sync::atOnce(), log_);
        for (;;) {
            const auto pulled = downlink.step(std::chrono::seconds{0});
            if (!pulled || pulled->entries == 0)
                return pulled.has_value();
        }
    }

  private:
    explicit PortMachine(sync::Identity identity) : identity_(std::move(identity)) {}
    Result<> open()
    {
        const auto key = store::StoreKey::fromBytes(Bytes(32, 7));
        auto store = store::Store::open({.file = std::filesystem::path(folder_.path().toStdString()) / "kiosk.db",
                                         .kiosk = identity_.kiosk,
                                         .port = identity_.port,
                                         .vfs = {}},
                                        *key, clock_, random_, log_);
        auto journalKey = sync::SigningKey::fromSeed(identity_.journalSeed);
        auto up = sync::linkFor(identity_, random_);
        auto down = sync::linkFor(identity_, random_);
        if (!store || !journalKey || !up || !down)
            return fail(Errc::Unavailable, "the machine cannot be set up");
        store_ = std::move(*store);
        journalKey_.emplace(std::move(*journalKey));
        source_.emplace(*store_, *journalKey_);
        feed_.emplace(*store_);
        upLink_.emplace(std::move(*up));
        downLink_.emplace(std::move(*down));
        return {};
    }

    sync::Identity identity_;
    QTemporaryDir folder_;
    SystemClock clock_;
    SystemRandom random_;
    sync::QuietLog log_;
    std::unique_ptr<store::Store> store_;
    std::optional<sync::SigningKey> journalKey_;
    std::optional<store::StoreUplink> source_;
    std::optional<store::StoreFeed> feed_;
    std::optional<sync::GatewayLink> upLink_;
    std::optional<sync::GatewayLink> downLink_;
};

} // namespace tongguan::follow
