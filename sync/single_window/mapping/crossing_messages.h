// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "sync/single_window/edifact/conveyance_report.h"
#include "sync/single_window/edifact/person_list.h"
#include "sync/single_window/manifest/manifest_message.h"

#include <chrono>
#include <string>

namespace tongguan::window {

/// What a port knows of itself and its partners; settings, not in any crossing.
struct PortFacts {
    std::string sender;          ///< ours, as the single window registered it: letters and digits
    std::string office;          ///< customs office, four digits
    std::string locode;          ///< of the port: "CNHKM"
    std::string counterpart;     ///< of the port across: "VNLCA"; empty where it has none
    std::string carrier;         ///< registered number of the carrier, where the declaration has told it
    std::string procedure;       ///< 166, which an empty vehicle needs; the port's to say
    std::string registration;    ///< T006: the vehicle's number with customs, where it is known
    std::string partner;         ///< to whom EDIFACT goes
    std::string syntax = "UNOC"; ///< character set of EDIFACT, as the partner takes it
    std::int64_t zoneMinutes = 480;
    std::chrono::minutes zone() const { return std::chrono::minutes(zoneMinutes); }
    static constexpr auto members(auto with)
    {
        using P = PortFacts;
        return with(Member{"sender", &P::sender}, Member{"office", &P::office}, Member{"locode", &P::locode},
                    Member{"counterpart", &P::counterpart}, Member{"carrier", &P::carrier},
                    Member{"procedure", &P::procedure}, Member{"registration", &P::registration},
                    Member{"partner", &P::partner}, Member{"syntax", &P::syntax},
                    Member{"zoneMinutes", &P::zoneMinutes});
    }
};

/// The confirmation of a road vehicle (MT4401 to MT4406) by its direction and what it carries. InvalidInput without a
/// batch number, for what is no truck, and where nothing says what it is.
Result<manifest::ManifestMessage> confirmationOf(const clearance::Crossing& crossing, const PortFacts& port,
                                                 UtcTime at);
/// The arrival report (MT3402). InvalidInput without a batch number.
Result<manifest::ManifestMessage> arrivalOf(const clearance::Crossing& crossing, const PortFacts& port, UtcTime at);
/// CUSREP, with a plate in Latin letters. InvalidInput where there is no such form.
Result<edifact::ConveyanceReport> conveyanceReportOf(const clearance::Crossing& crossing, const PortFacts& port,
                                                     UtcTime at);
/// PAXLST of the crew: the driver, from the document that he showed. InvalidInput without one.
Result<edifact::PersonList> crewListOf(const clearance::Crossing& crossing, const PortFacts& port, UtcTime at);

/// One message alone in an interchange; its reference is its moment.
edifact::Interchange interchangeOf(edifact::Message message, const PortFacts& port, UtcTime at);

} // namespace tongguan::window
