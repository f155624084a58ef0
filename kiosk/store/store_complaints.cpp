// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/store/store.h"

namespace tongguan::store {

Result<> Store::captureComplaint(std::string_view type, const std::string& actor, const std::string& crossing,
                                 const std::string& body)
{
    return transact([&]() -> Result<> {
        auto captured =
            journal_.append({.type = std::string(type), .actor = actor, .crossing = crossing, .body = body});
        if (!captured)
            return failed(std::move(captured));
        return noteComplaint(*database_, options_.kiosk, captured->header.seq, type, crossing, captured->header.at,
                             captured->body);
    });
}

Result<> Store::fileComplaint(const clearance::ComplaintFiled& filed, const std::string& crossing)
{
    return captureComplaint(clearance::ComplaintFiled::kType, "driver", crossing, dump(toJson(filed)));
}

Result<> Store::answerComplaint(const clearance::ComplaintAnswered& answered)
{
    return captureComplaint(clearance::ComplaintAnswered::kType, answered.by, {}, dump(toJson(answered)));
}

Result<std::vector<Complaint>> Store::complaints()
{
    return allComplaints(*database_);
}

Result<std::optional<Complaint>> Store::complaint(std::string_view receipt)
{
    return findComplaint(*database_, receipt);
}

/// Those of other machines.
Result<> Store::replayComplaints()
{
    auto heard = database_->prepare("SELECT kiosk, seq, type, crossing, at, body FROM relayed WHERE type GLOB "
                                    "'complaint.*' ORDER BY kiosk, seq");
    if (!heard)
        return failed(std::move(heard));
    for (;;) {
        auto row = heard->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        if (auto noted =
                noteComplaint(*database_, heard->text(0), static_cast<std::uint64_t>(heard->integer(1)), heard->text(2),
                              heard->text(3), fromMicroseconds(heard->integer(4)), heard->text(5));
            !noted)
            return noted;
    }
}

} // namespace tongguan::store
