// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system.h"
#include "kiosk/clearance/events.h"
#include "tests/support/sync/memory_journal.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::follow {

/// A port that can be followed: the real window with a port's data, the real gateway with its public pages, and a
/// kiosk's journal that tells of crossings.
class PublicPort {
  public:
    /// `rows`: further lines of the window's feed. `options`: of the gateway.
    static Result<std::unique_ptr<PublicPort>> open(const std::string& rows = {},
                                                    const std::vector<std::string>& options = {});
    ~PublicPort();
    PublicPort(const PublicPort&) = delete;
    PublicPort& operator=(const PublicPort&) = delete;

    const std::string& url() const { return gateway_->publicUrl(); }
    sync::ServerProcess& gateway() { return *gateway_; }
    /// Captures an event of a crossing, so many minutes ago.
    template <class E> void tell(const std::string& crossing, const E& event, int minutesAgo = 0)
    {
        append(crossing, std::string(E::kType), clearance::bodyOf(event), minutesAgo);
    }
    void append(const std::string& crossing, const std::string& type, const std::string& body, int minutesAgo = 0);
    /// Sends what was captured.
    bool push();
    /// A truck that waits for a lane: opened, read, confirmed, decided, with a ticket. Its id.
    std::string waitingTruck(const std::string& number, const std::string& sign = "2",
                             clearance::Lane lane = clearance::Lane::Green, int minutesAgo = 12);
    /// Asks for a page until it holds, at most ten seconds.
    bool shows(const std::string& path, std::string_view text);
    /// "/t/HKM-0172/7K3F9Q2M".
    static std::string path(const std::string& number, const std::string& crossing);

  private:
    PublicPort() = default;
    std::filesystem::path data_;
    std::unique_ptr<sync::ServerProcess> window_;
    std::unique_ptr<sync::ServerProcess> gateway_;
    SystemClock clock_;
    SystemRandom random_;
    sync::QuietLog log_;
    std::optional<sync::GatewayLink> link_;
    std::optional<sync::MemoryJournal> journal_;
};

/// Marks that no page may ever have: they stand in the events of every truck above.
std::vector<std::string> personalMarks();

} // namespace tongguan::follow
