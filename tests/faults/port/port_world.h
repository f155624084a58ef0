// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tests/faults/port/pieces.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace tongguan::test {

/// Where the programs are, and a folder for stores (in memory, where it is to be quick).
struct PortPrograms {
    std::filesystem::path gateway;
    std::filesystem::path window;
    std::filesystem::path machine; ///< port_machine
    std::filesystem::path breaker; ///< broken_calls.so
    std::filesystem::path folder;
};

/// How many calls of each kind a victim makes in a piece where nothing fails.
struct CallCounts {
    std::int64_t file = 0;
    std::int64_t net = 0;
};

/// The port as it stands before each piece: a window, a gateway, two kiosks, a station, enrolled by the real programs.
class PortWorld {
  public:
    /// With all its pieces, each played once with nothing wrong.
    static Result<PortWorld> make(PortPrograms programs);
    /// As it stands before the first piece, and no more.
    static Result<PortWorld> enrolled(PortPrograms programs);

    const PortPrograms& programs() const { return programs_; }
    std::filesystem::path before(std::size_t piece) const;
    CallCounts counts(std::size_t piece, Victim victim) const;
    /// All faults there are, in a fixed order.
    std::vector<FaultAt> faults() const;

  private:
    explicit PortWorld(PortPrograms programs) : programs_(std::move(programs)) {}
    Result<> enrolAll();
    Result<> playSoundly();

    PortPrograms programs_;
    std::map<std::pair<std::size_t, Victim>, CallCounts> counts_;
};

} // namespace tongguan::test
