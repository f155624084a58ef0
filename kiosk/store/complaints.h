// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/complaint_events.h"
#include "kiosk/store/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::store {

/// A complaint with its answer, as far as this machine heard of both.
struct Complaint {
    std::string receipt;
    std::string kiosk;
    UtcTime filedAt;
    clearance::ComplaintTopic topic = clearance::ComplaintTopic::Other;
    clearance::ComplaintPlace place = clearance::ComplaintPlace::Elsewhere;
    clearance::Language language = clearance::Language::Zh;
    std::string crossing; ///< empty: anonymous
    std::string ticket;
    std::optional<clearance::ComplaintAnswer> answer;
    std::string answeredBy;
    bool operator==(const Complaint&) const = default;
};

// The tables `complaint` and `complaint_answer`. All within the caller's transaction.

bool concernsComplaints(std::string_view type);
/// One event of this or another machine; twice is as once. One that cannot be read adds nothing.
Result<> noteComplaint(Database& database, std::string_view kiosk, std::uint64_t seq, std::string_view type,
                       std::string_view crossing, UtcTime at, std::string_view body);
/// All, the oldest first.
Result<std::vector<Complaint>> allComplaints(Database& database);
Result<std::optional<Complaint>> findComplaint(Database& database, std::string_view receipt);
/// Drops rows whose event was erased.
Result<> forgetComplaints(Database& database, std::string_view kiosk);
Result<> appendComplaintRows(Database& database, std::string& all);

} // namespace tongguan::store
