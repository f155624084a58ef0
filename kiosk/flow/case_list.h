// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/case_row.h"
#include "kiosk/store/store.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace tongguan::flow {

/// Staff's queue. A crossing is added up again only where the feed or this station changed it: a list of thousands
/// costs no more a second than its ages. Thread: the store's.
class CaseList {
  public:
    explicit CaseList(store::Store& store) : store_(store) {}

    /// Everything that staff have to do with, by class, then the longest over its limit first: open cases, and every
    /// vehicle with a ticket until it is through the gate. (FAST and GREEN are not opened, but an officer releases
    /// them.)
    Result<std::vector<CaseRow>> rows(UtcTime now);
    /// Something was ordered here for this crossing.
    void changed(const std::string& crossing) { known_.erase(crossing); }
    /// How often a crossing was added up: for tests.
    std::int64_t addedUp() const { return addedUp_; }

  private:
    struct Known {
        CaseRow row;
        UtcTime since;
    };
    Result<CaseRow> row(const std::string& crossing, UtcTime now);

    store::Store& store_;
    std::unordered_map<std::string, Known> known_;
    std::int64_t addedUp_ = 0;
};

} // namespace tongguan::flow
