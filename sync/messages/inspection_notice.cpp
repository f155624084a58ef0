// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/messages/inspection_notice.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"

namespace tongguan::sync {

Result<InspectionNotice> inspectionNotice(std::string_view kiosk, const Event& event)
{
    if (event.header.type != "notice.sent" || event.header.crossing.empty())
        return fail(Errc::InvalidInput, "the event tells no firm and no yard");
    const auto body = parseJson(event.body, kMaxBody);
    if (!body)
        return std::unexpected(body.error());
    auto order = stringAt(*body, "order");
    if (!order)
        return failed(std::move(order));
    auto to = stringAt(*body, "to");
    if (!to)
        return failed(std::move(to));
    InspectionNotice notice;
    notice.kiosk = kiosk;
    notice.seq = event.header.seq;
    notice.crossing = event.header.crossing;
    notice.at = event.header.at;
    notice.order = std::move(*order);
    notice.to = std::move(*to);
    notice.kind = stringOr(*body, "kind");
    notice.attempt = integerOr(*body, "attempt", 1);
    return notice;
}

Json acknowledgementOf(const InspectionNotice& notice, UtcTime at)
{
    return {{"crossing", notice.crossing}, {"order", notice.order}, {"to", notice.to}, {"kind", notice.kind},
            {"kiosk", notice.kiosk},       {"seq", notice.seq},     {"at", toIso(at)}};
}

} // namespace tongguan::sync
