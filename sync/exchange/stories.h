// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/exchange/written_message.h"
#include "sync/gateway/database.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::exchange {

/// What the journals that arrived here say of crossings. On the worker's thread.
class Stories {
  public:
    explicit Stories(sync::Database& database) : database_(database) {}

    /// The crossing by its events up to `seq` of its kiosk's journal, with its goods and passengers as they are known
    /// now. InvalidInput where they do not add up.
    Result<Told> upTo(const std::string& kiosk, const std::string& crossing, std::int64_t seq);
    /// Whether a journal is of a simulation: it says so first.
    Result<bool> isSimulated(std::string_view kiosk);

  private:
    Result<clearance::Crossing> crossing(const std::string& kiosk, const std::string& id, std::int64_t seq);
    Result<std::vector<clearance::PassengerRead>> passengers(const std::string& list);
    Result<std::optional<clearance::Declaration>> declaration(const std::string& number);

    sync::Database& database_;
};

} // namespace tongguan::exchange
