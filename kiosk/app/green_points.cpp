// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/green_points.h"

#include "kiosk/app/reason_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace tongguan::app {

namespace {

constexpr const char* kContext = "GreenPoints";
constexpr qsizetype kShown = 4;

struct Point {
    const char* pictogram;
    const char* words;                       ///< while it holds
    std::array<std::string_view, 2> failsBy; ///< codes
};

constexpr std::array kPoints{
    Point{"fruit", QT_TRANSLATE_NOOP("GreenPoints", "Fresh produce"), {"GREEN_NO_GOODS", "GREEN_NO_MIXED"}},
    Point{"phyto", QT_TRANSLATE_NOOP("GreenPoints", "Phytosanitary certificate"), {"GREEN_NO_CERT"}},
    Point{"src-decl", QT_TRANSLATE_NOOP("GreenPoints", "Declaration found"), {"GREEN_NO_DECL"}},
    Point{"seal", QT_TRANSLATE_NOOP("GreenPoints", "Seal number matches"), {"GREEN_NO_SAFETY"}},
};

} // namespace

QList<GreenPoint> greenPoints(const flow::LaneResult& result)
{
    QList<GreenPoint> points;
    const auto failed = [](const std::string& code) { return code.starts_with("GREEN_NO_"); };
    const bool missed = result.lane == clearance::Lane::Normal && std::ranges::any_of(result.reasons, failed);
    if (result.lane != clearance::Lane::Green && !missed)
        return points;
    for (const std::string& code : result.reasons) {
        const ReasonText* text = failed(code) ? reasonText(code) : nullptr;
        if (text != nullptr && text->driver != nullptr)
            points.append({QString::fromLatin1(text->pictogram),
                           QCoreApplication::translate(kReasonContext, text->driver), false});
    }
    for (const Point& point : kPoints) {
        if (points.size() < kShown && !std::ranges::any_of(point.failsBy, [&](std::string_view code) {
                return std::ranges::contains(result.reasons, code);
            }))
            points.append(
                {QString::fromLatin1(point.pictogram), QCoreApplication::translate(kContext, point.words), true});
    }
    return points;
}

} // namespace tongguan::app
