// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/store/database.h"

#include <string>
#include <vector>

namespace tongguan::store {

/// A row of the table `crossing`: what lists and the board need without adding up events.
struct CrossingRow {
    std::string id;
    std::string kiosk;
    clearance::State state = clearance::State::Draft;
    clearance::Direction direction = clearance::Direction::Entry;
    std::string plate;
    std::string plateNorm;
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign;
    std::string ticket;
    int revision = 0;
    bool provisional = false;
    std::string reason;
    bool caseOpen = false;
    bool staffCalled = false;
    UtcTime openedAt;
    UtcTime decidedAt;
    UtcTime changedAt; ///< of what stands above; the crossing itself may have changed since
    bool operator==(const CrossingRow&) const = default;
};

/// By which a draft is found again: only the same document brings it back. Empty without a document.
std::string documentKey(const clearance::Crossing& crossing);

/// Writes a crossing's row. Within the caller's transaction. InvalidInput where the database's trigger refuses the
/// change of state.
class Projection {
  public:
    static Result<Projection> open(Database& database);
    Result<> write(const clearance::Crossing& crossing);

  private:
    Projection(Statement upsert, Statement state, Statement plate, Statement delivery)
        : upsert_(std::move(upsert)), state_(std::move(state)), plate_(std::move(plate)), delivery_(std::move(delivery))
    {}
    Statement upsert_;
    Statement state_; ///< this and the next: columns by which rows are found
    Statement plate_;
    Statement delivery_;
};

/// Rows that a condition selects, oldest first. `where` is SQL of this program's own, `arguments` are bound.
Result<std::vector<CrossingRow>> crossingRows(Database& database, std::string_view where,
                                              const std::vector<std::string>& arguments = {});

} // namespace tongguan::store
