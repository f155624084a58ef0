// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/printer.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/queue.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::app {

/// What stands on a ticket. No name and no document number: a ticket is lost easily.
struct TicketContent {
    std::string portZh;    ///< "河口"
    std::string portLatin; ///< "Hekou"
    std::string at;        ///< "2026-11-25 09:41", local time
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign; ///< "2"
    clearance::Arrow arrow = clearance::Arrow::Up;
    std::string ticket;                      ///< "HKM-G018"
    std::optional<clearance::WaitTime> wait; ///< of the last hours; nothing where too few were called
    std::vector<clearance::Agency> agencies; ///< that look at it in one stop; none where there are not several
    std::string plate;
    std::string code;          ///< text of the QR code; none is drawn when it is empty or too long
    std::string followCode;    ///< "7K3F-9Q2M"; empty where the port has no public pages
    std::string followAddress; ///< text of the code that a phone opens
    std::vector<std::string> hotlines;
    std::string kiosk;                     ///< "K03"
    bool provisional = false;              ///< a "P" that staff understand
    std::optional<std::string> supersedes; ///< the ticket that no longer holds
};

/// The receipt of a complaint or a question: its number and a code, and no word of what it is about.
struct ReceiptContent {
    std::string portZh;
    std::string portLatin;
    std::string at;
    std::string receipt; ///< "K7P-3M9", "7K3F9-2M4XA"
    std::string code;
    bool question = false;
    std::vector<std::string> hotlines;
    std::string kiosk;
};

inline constexpr int kPaper80 = 576; ///< dots at 203 dpi
inline constexpr int kPaper58 = 384;
inline constexpr double kMinNumberDots = 120; ///< 15 mm: read from a cab

/// The ticket in `language` and Chinese. `widthDots` is kPaper80 or kPaper58. Needs a QGuiApplication (fonts), any
/// thread. Outlines and black text only: filled blocks heat the head and fade.
devices::Raster paintTicket(const TicketContent& content, clearance::Language language, int widthDots);

devices::Raster paintReceipt(const ReceiptContent& content, clearance::Language language, int widthDots);

} // namespace tongguan::app
