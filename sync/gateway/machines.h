// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/fleet/machine_row.h"
#include "sync/gateway/database.h"
#include "sync/gateway/http_message.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// When each machine last called, and how it said it is. A call costs no write: what came is written together, when
/// `keep` is called. One thread.
class Machines {
  public:
    Machines(Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    /// A call of an enrolled machine; `told`: its status, empty where it told none. What cannot be read is passed over.
    void called(const Peer& peer, std::string_view told);
    /// Writes what came since the last time, whole or not at all; what could not be written is kept for the next time.
    Result<> keep();
    /// All that are enrolled and are no person, by name, at most 2000; with what is not written yet.
    Result<std::vector<fleet::MachineRow>> rows();

  private:
    struct News {
        UtcTime seen;
        std::optional<UtcTime> told;
        std::string status; ///< as it came, and could be read
    };
    void addNews(fleet::MachineRow& machine) const;

    Database& database_;
    const Clock& clock_;
    std::map<std::string, News, std::less<>> news_; ///< by machine: no more than are enrolled
};

} // namespace tongguan::sync
