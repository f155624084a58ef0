// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "kiosk/clearance/reference_source.h"

#include <map>
#include <set>
#include <string>

namespace tongguan::clearance {

/// Data sets in memory: what a decision from files works on. One thread.
class MemoryReference final : public ReferenceSource {
  public:
    /// One entry; a later one of the same key replaces it.
    void put(std::string_view dataset, std::string_view key, const Json& body);
    /// A data set that came without a single row.
    void came(std::string_view dataset) { known_.emplace(dataset); }

    Result<std::optional<std::string>> body(std::string_view dataset, std::string_view key) override;
    Result<std::vector<std::string>> bodies(std::string_view dataset) override;
    Result<std::vector<std::string>> bodiesBy(std::string_view dataset, std::string_view field,
                                              std::string_view value) override;
    Result<std::vector<std::string>> datasets() override;

  private:
    std::set<std::string, std::less<>> known_;
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> rows_;
    std::map<std::string, std::set<std::string>, std::less<>> keysBy_; ///< "orders|plate|24C01722"
};

} // namespace tongguan::clearance
