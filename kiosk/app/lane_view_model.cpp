// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/lane_view_model.h"

#include "kiosk/app/lane_texts.h"
#include "kiosk/app/reason_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongguan::app {

void LaneViewModel::show(const std::optional<flow::LaneResult>& result)
{
    if (result == result_)
        return;
    result_ = result;
    emit changed();
}

const flow::LaneResult& LaneViewModel::present() const
{
    static const flow::LaneResult kNone;
    return result_ ? *result_ : kNone;
}

QString LaneViewModel::pictogram() const
{
    return QString::fromLatin1(lanePictogram(present().lane));
}

QString LaneViewModel::drive() const
{
    return QString::fromLatin1(arrowPictogram(present().arrow));
}

QString LaneViewModel::about() const
{
    return known() ? QCoreApplication::translate(kLaneContext, aboutLane(present().lane)) : QString();
}

QString LaneViewModel::reason() const
{
    if (present().reasons.empty())
        return {};
    const ReasonText* text = reasonText(present().reasons.front());
    return text && text->driver ? QCoreApplication::translate(kReasonContext, text->driver) : QString();
}

QString LaneViewModel::apology() const
{
    constexpr std::string_view kCode = "LAST_TOO_STRICT";
    const ReasonText* text = std::ranges::contains(present().reasons, kCode) ? reasonText(kCode) : nullptr;
    return text ? QCoreApplication::translate(kReasonContext, text->driver) : QString();
}

QString LaneViewModel::reasonPictogram() const
{
    if (present().reasons.empty())
        return QStringLiteral("wait");
    const ReasonText* text = reasonText(present().reasons.front());
    return QString::fromLatin1(text && text->driver ? text->pictogram : "wait");
}

} // namespace tongguan::app
