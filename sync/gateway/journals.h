// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/database.h"
#include "sync/log/batch.h"
#include "sync/log/journal_source.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tongguan::sync {

/// Durable, with what is set apart.
struct Accepted {
    Head head;
    std::vector<Parked> parked; ///< of this batch
};

/// Why a batch was not taken.
struct Refused {
    enum class Why : std::uint8_t {
        Gap,      ///< it starts beyond the head
        Broken,   ///< it does not hold together in itself
        Diverged, ///< another journal of the same name: frozen from now on, the tail kept apart
    };
    Why why;
    std::string detail;
};

using Appended = std::variant<Accepted, Refused>;

/// The journals of many kiosks as received: whole, in order, each event once. One thread.
class Journals {
  public:
    Journals(Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    /// Genesis for a kiosk that never sent.
    Result<Head> head(std::string_view kiosk);
    /// The same, and durable when it answers: for who lets go of what is held here.
    Result<Head> durableHead(std::string_view kiosk);
    Result<Hash> hashAt(std::string_view kiosk, std::uint64_t seq);
    /// All or nothing, durable when it answers. The checkpoint was verified before.
    Result<Appended> append(std::string_view kiosk, const Batch& batch);
    /// The events after a number, at most so many and about so many bytes of bodies.
    Result<std::vector<Event>> readAfter(std::string_view kiosk, std::uint64_t seq, std::size_t maxEvents,
                                         std::size_t maxBytes);
    /// The newest hundred that are set apart.
    Result<std::vector<Parked>> parked(std::string_view kiosk);
    Result<bool> isParked(std::string_view kiosk, std::uint64_t seq);

  private:
    struct State {
        Head head;
        bool frozen = false;
    };
    Result<State> hold(std::string_view kiosk);
    Result<> insert(std::string_view kiosk, const Event& event);
    Result<std::optional<Refused>> compareHeld(std::string_view kiosk, const Head& head, const Batch& batch,
                                               std::size_t& fresh);
    Result<Appended> freeze(std::string_view kiosk, const Batch& batch, std::size_t from);
    Result<Appended> store(std::string_view kiosk, const Batch& batch, std::size_t fresh, const Head& head);
    Result<std::vector<Parked>> parkedAgain(std::string_view kiosk, std::span<const Event> events);
    Result<> park(std::string_view kiosk, const Parked& parked);
    Result<> move(std::string_view kiosk, const Head& head, const Checkpoint& checkpoint);

    Database& database_;
    const Clock& clock_;
};

/// Why an event cannot be used, though it is kept; none where it can.
std::optional<std::string> unusable(const Event& event);

} // namespace tongguan::sync
