// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system.h"
#include "tests/failover/cluster.h"
#include "tests/failover/count.h"
#include "tests/failover/fleet.h"
#include "tests/failover/station.h"
#include "tests/support/sync/server_process.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tongguan::failover {

struct Setting {
    std::filesystem::path folder;   ///< empty; of the trial
    std::filesystem::path examples; ///< installer/gateway
    std::string gateway;            ///< the program
    std::size_t kiosks = 60;
    bool direct = false; ///< gateways name all databases, with no HAProxy between
    Traffic traffic;
};

enum class Kind : std::uint8_t {
    Killed, ///< the machine is gone at once
    Frozen, ///< it stands still with its connections open, and comes back when another one is the primary
};

/// One end of a primary.
struct Round {
    Kind kind = Kind::Killed;
    std::string primary;   ///< that ended
    std::string next;      ///< empty where there was none
    double untilNext = 0;  ///< seconds; to half a second
    double longest = 0;    ///< seconds from a batch's first sending to its acknowledgement, of all kiosks
    double middle = 0;     ///< the same, of the kiosk in the middle
    std::size_t stuck = 0; ///< kiosks that did not go on
    Count count;
};

/// After all rounds.
struct Sum {
    Count count;
    Station::Heard heard;
    Fleet::Answers answers;
};

/// A port: three machines of the database, two gateways on it, HAProxy before both, kiosks and a station.
class Trial {
  public:
    static Result<std::unique_ptr<Trial>> begin(const Setting& setting);
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;
    ~Trial() = default;

    Result<Round> endPrimary(Kind kind);
    Result<Sum> finish();

  private:
    explicit Trial(Setting setting, Place place) : setting_(std::move(setting)), place_(std::move(place)) {}
    Result<> startDatabase();
    Result<> startGateways();
    Result<> startMachines();
    std::string address(const std::string& user, const std::string& database) const;
    bool allServed(std::chrono::seconds patience) const;
    Result<Count> count() const;

    Setting setting_;
    Place place_;
    SystemRandom random_;
    std::unique_ptr<Cluster> cluster_;
    std::optional<sync::ChildProcess> haproxy_;
    std::unique_ptr<sync::ServerProcess> first_;
    std::unique_ptr<sync::ServerProcess> second_;
    std::unique_ptr<Station> station_;
    std::unique_ptr<Fleet> fleet_; // these two before the gateways go
};

} // namespace tongguan::failover
