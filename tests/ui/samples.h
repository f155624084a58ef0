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
/// A field was just verified, and can be taken back.
flow::StaffView staffAtUndo();
/// Nobody touched anything: he is asked.
flow::StaffView staffAsked();
/// Two crossings were found, one of them gone.
flow::StaffView staffSearching();
/// The shift as it is handed over, and as the next officer reads it.
flow::StaffView staffAtShift();
flow::StaffView staffHandedOver();
/// Today's draw, two hits, an officer left out.
flow::StaffView staffAtDraw();
/// The day, with something unexplained; and so many cases that a list has to be long.
flow::StaffView staffAtDay();
flow::StaffView staffAtComplaints();
flow::StaffView staffAtConsolidated();
flow::StaffView staffAtRejects();
flow::StaffView staffAtFees();
/// All that the port's machines can say of a vehicle, and a picture that nobody elsewhere can look at.
flow::StaffView staffAtMachines();
/// Lanes with queues, and a request for priority; the case of one, and one for which nobody asked yet.
flow::StaffView staffAtQueue();
flow::StaffView staffAtYard(); // on the open case's page
flow::StaffView staffAtFigures();
flow::StaffView staffAtFirstFigures(); // in the morning, before anything is known
flow::StaffView staffAskedForPriority();
flow::StaffView staffMayAskPriority();
flow::StaffView staffWithCases(int count);
/// A bus whose count does not match.
flow::StaffView staffAtBus();
flow::BoardView board();
/// All twelve lanes of the port, somebody at three, nobody called.
flow::BoardView boardOfAllLanes(clearance::Language neighbour);
app::TicketContent ticket();
/// What its code holds: as long as a real one, but nobody signed it.
std::string ticketCode();

/// A phone with a code, held to the camera.
devices::Frame cameraFrame();
/// A passport's page with glare, as an encoded picture.
QByteArray evidencePicture();

} // namespace tongguan::test
