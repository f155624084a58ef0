// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/feed.h"
#include "sync/gateway/journals.h"

#include <optional>
#include <string>

namespace tongguan::sync {

/// The data set of relayed events; a key is "kiosk/seq".
inline constexpr std::string_view kRelayedEvents = "events";

/// What a receiver makes of the events that it accepted: a gateway relays them, a single window answers them.
class EventReader {
  public:
    virtual ~EventReader() = default;
    /// In order, each at least once; inside the transaction that also notes that it was read.
    virtual Result<> read(std::string_view kiosk, std::string_view role, const Event& event) = 0;
};

/// Walks the journals behind the heads, in small transactions, so that accepting never waits for it. One thread.
class Relay {
  public:
    Relay(Database& database, Journals& journals, EventReader& reader)
        : database_(database), journals_(journals), reader_(reader)
    {}
    /// True where there is more to read.
    Result<bool> step();

  private:
    Result<std::string> behind();
    Result<std::optional<std::uint64_t>> hold(const std::string& kiosk);
    Result<std::string> roleOf(const std::string& kiosk);

    Database& database_;
    Journals& journals_;
    EventReader& reader_;
};

/// The gateway's: entries by relay_rules.h, signed with the gateway's key, what is asked at kiosks, and what staff
/// answer to it and to the public.
class PortEvents final : public EventReader {
  public:
    PortEvents(Database& database, Feed& feed, std::string port, const SigningKey& key)
        : database_(database), feed_(feed), port_(std::move(port)), key_(key)
    {}
    Result<> read(std::string_view kiosk, std::string_view role, const Event& event) override;

  private:
    Result<> publishAnswer(const Event& event);
    Result<> publishQuestion(const Event& event);

    Database& database_;
    Feed& feed_;
    std::string port_;
    const SigningKey& key_;
};

} // namespace tongguan::sync
