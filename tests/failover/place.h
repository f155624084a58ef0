// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::failover {

/// Where the machines of a trial stand: addresses of the loopback interface in place of those of the examples
/// (10.0.0.10 the front, .11 and .12 the gateways, .21 to .23 the databases), and ports that were free.
class Place {
  public:
    /// Unavailable where there is no free port. `folder`: of the trial; `examples`: installer/gateway.
    static Result<Place> find(std::filesystem::path folder, std::filesystem::path examples);

    const std::filesystem::path& folder() const { return folder_; }
    /// "127.77.5.21" for 21.
    std::string host(int last) const;
    /// Of what the examples have at this port; `port` itself where they have none.
    int port(int port) const;
    /// "127.77.5.21:41234" for 21 and 5432.
    std::string address(int last, int port) const;

    /// Writes one of the examples into the folder, with this place's addresses and ports; `words` are replaced first,
    /// in turn. Its path. Corrupt where a word does not stand in it.
    Result<std::filesystem::path> settle(const std::string& example, const std::string& as,
                                         const std::vector<std::pair<std::string, std::string>>& words = {}) const;

  private:
    Place(std::filesystem::path folder, std::filesystem::path examples)
        : folder_(std::move(folder)), examples_(std::move(examples))
    {}
    std::filesystem::path folder_;
    std::filesystem::path examples_;
    std::string network_; ///< "127.77.5."
    std::vector<std::pair<int, int>> ports_;
};

} // namespace tongguan::failover
