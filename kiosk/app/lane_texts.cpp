// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/lane_texts.h"

#include <QtGlobal>

#include <array>

namespace tongguan::app {
namespace {

struct Row {
    clearance::Lane lane;
    const char* name;
    const char* about;
    const char* note;
    const char* sign;
    const char* pictogram;
};

// domain: C.1, F. An inspection is named, never why it was ordered (C.2).
constexpr std::array kRows{
    Row{clearance::Lane::Staff, QT_TRANSLATE_NOOP("Lanes", "Staff check"),
        QT_TRANSLATE_NOOP("Lanes", "A person will help you"), QT_TRANSLATE_NOOP("Lanes", "Staff check"), "sign-staff",
        "call-staff"},
    Row{clearance::Lane::Hold, QT_TRANSLATE_NOOP("Lanes", "Waiting area"),
        QT_TRANSLATE_NOOP("Lanes", "Waiting area, staff will come"), QT_TRANSLATE_NOOP("Lanes", "Waiting area"),
        "sign-hold", "pause"},
    Row{clearance::Lane::Weigh, QT_TRANSLATE_NOOP("Lanes", "Weighing"), QT_TRANSLATE_NOOP("Lanes", "Weighing"),
        QT_TRANSLATE_NOOP("Lanes", "Weighing"), "sign-weigh", "weight"},
    Row{clearance::Lane::Quar, QT_TRANSLATE_NOOP("Lanes", "Quarantine"), QT_TRANSLATE_NOOP("Lanes", "Quarantine"),
        QT_TRANSLATE_NOOP("Lanes", "Quarantine"), "sign-quar", "spray"},
    Row{clearance::Lane::Joint, QT_TRANSLATE_NOOP("Lanes", "Joint inspection"),
        QT_TRANSLATE_NOOP("Lanes", "Inspection, all agencies at once"), QT_TRANSLATE_NOOP("Lanes", "Inspection"),
        "sign-joint", "three"},
    Row{clearance::Lane::Manual, QT_TRANSLATE_NOOP("Lanes", "Inspection"), QT_TRANSLATE_NOOP("Lanes", "Inspection"),
        QT_TRANSLATE_NOOP("Lanes", "Inspection"), "sign-manual", "open"},
    Row{clearance::Lane::Scan, QT_TRANSLATE_NOOP("Lanes", "X-ray scan"), QT_TRANSLATE_NOOP("Lanes", "X-ray scan"),
        QT_TRANSLATE_NOOP("Lanes", "X-ray scan"), "sign-scan", "scan"},
    Row{clearance::Lane::Green, QT_TRANSLATE_NOOP("Lanes", "Green channel"),
        QT_TRANSLATE_NOOP("Lanes", "Green channel, fresh produce"), QT_TRANSLATE_NOOP("Lanes", "Fresh produce"),
        "sign-green", "truck-fruit"},
    Row{clearance::Lane::Fast, QT_TRANSLATE_NOOP("Lanes", "Fast lane"),
        QT_TRANSLATE_NOOP("Lanes", "Fast lane, no inspection"), QT_TRANSLATE_NOOP("Lanes", "No inspection"),
        "sign-fast", "chev"},
    Row{clearance::Lane::Empty, QT_TRANSLATE_NOOP("Lanes", "Empty trucks"), QT_TRANSLATE_NOOP("Lanes", "Empty trucks"),
        QT_TRANSLATE_NOOP("Lanes", "Empty trucks"), "sign-empty", "truck-empty"},
    Row{clearance::Lane::Pax, QT_TRANSLATE_NOOP("Lanes", "Buses"), QT_TRANSLATE_NOOP("Lanes", "Buses and passengers"),
        QT_TRANSLATE_NOOP("Lanes", "Buses"), "sign-pax", "bus"},
    Row{clearance::Lane::Normal, QT_TRANSLATE_NOOP("Lanes", "Normal lane"), QT_TRANSLATE_NOOP("Lanes", "Normal lane"),
        QT_TRANSLATE_NOOP("Lanes", "Normal lane"), "sign-normal", "truck"},
};
static_assert(kRows.size() == clearance::kLanes.size());

const Row& row(clearance::Lane lane)
{
    return kRows.at(static_cast<std::size_t>(lane));
}

} // namespace

const char* laneName(clearance::Lane lane)
{
    return row(lane).name;
}
const char* aboutLane(clearance::Lane lane)
{
    return row(lane).about;
}
const char* laneNote(clearance::Lane lane)
{
    return row(lane).note;
}
const char* signPicture(clearance::Lane lane)
{
    return row(lane).sign;
}
const char* lanePictogram(clearance::Lane lane)
{
    return row(lane).pictogram;
}

const char* arrowPictogram(clearance::Arrow arrow)
{
    constexpr std::array names{"up", "left", "right", "upleft", "upright"};
    return names.at(static_cast<std::size_t>(arrow));
}

} // namespace tongguan::app
