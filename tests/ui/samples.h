// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/camera.h"
#include "kiosk/app/ticket_painter.h"
#include "kiosk/flow/board_view.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/flow/staff_view.h"

#include <QByteArray>

#include <string>
#include <vector>

/// Invented people, firms, plates and numbers for tests and pictures of the screens.
namespace tongguan::test {

struct DriverSample {
    std::string name; ///< "lane-fast"
    flow::DriverView view;
};

/// Every driver's screen in every state that looks different.
std::vector<DriverSample> driverSamples(clearance::Language language);

flow::StaffView signedOut();
flow::StaffView staffAtWork();
/// A case without pictures or doubted values, and every lane to choose from.
flow::StaffView staffAtBareCase();
/// A vehicle that three agencies inspect: one has said its word, the next one is who looks.
flow::StaffView staffAtInspection();
/// The same: nobody has begun.
flow::StaffView staffBeforeInspection();
/// The same: all have said their word, and an order came late.
flow::StaffView staffAtLateOrder();
/// Inspected, to be released; and through the gate.
flow::StaffView staffAtRelease();
/// It was ordered to be inspected after it was cleared, and nobody has taken the case.
flow::StaffView staffAtConflict();
flow::StaffView staffAtGate();
flow::BoardView board();
/// All twelve lanes of the port, somebody at three, nobody called.
flow::BoardView boardOfAllLanes(clearance::Language neighbour);
app::TicketContent ticket();

/// A phone with a code, held to the camera.
devices::Frame cameraFrame();
/// A passport's page with glare, as an encoded picture.
QByteArray evidencePicture();

} // namespace tongguan::test
