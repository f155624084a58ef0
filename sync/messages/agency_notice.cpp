// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/messages/agency_notice.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"

namespace tongguan::sync {

Result<AgencyNotice> agencyNotice(std::string_view kiosk, const Event& event)
{
    if (event.header.type != "agency.notified" || event.header.crossing.empty())
        return fail(Errc::InvalidInput, "the event tells no agency");
    const auto body = parseJson(event.body, kMaxBody);
    if (!body)
        return std::unexpected(body.error());
    auto agency = stringAt(*body, "agency");
    if (!agency)
        return failed(std::move(agency));
    AgencyNotice notice;
    notice.kiosk = kiosk;
    notice.seq = event.header.seq;
    notice.crossing = event.header.crossing;
    notice.at = event.header.at;
    notice.agency = std::move(*agency);
    notice.reason = stringOr(*body, "reason");
    notice.decision = integerOr(*body, "decision", 1);
    notice.lane = stringOr(*body, "lane");
    return notice;
}

Json receiptOf(const AgencyNotice& notice, UtcTime received)
{
    return {{"crossing", notice.crossing}, {"agency", notice.agency},     {"reason", notice.reason},
            {"decision", notice.decision}, {"lane", notice.lane},         {"kiosk", notice.kiosk},
            {"seq", notice.seq},           {"received", toIso(received)}, {"at", toIso(notice.at)}};
}

} // namespace tongguan::sync
