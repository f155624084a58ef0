// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/clearance/provenance.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tongguan::clearance {

// What a kiosk captures of a bus's passenger. No events of the crossing: that one has a single writer, and the
// passengers of one bus use several kiosks, also while these do not hear of each other. They belong to the list.

/// The document and what the rules said to it. Only staff get it, and it is erased like every document.
struct PassengerRead {
    static constexpr std::string_view kType = "passenger.read";
    std::string list;
    std::string person;
    PassengerRole role = PassengerRole::Passenger;
    int family = 0;
    std::string guardian; ///< who stood beside a minor
    Source source = Source::Zone;
    std::string documentType;
    std::string issuer;
    std::string number;
    std::string name;
    std::string nationality;
    std::string birth;
    std::string expiry;
    std::vector<std::string> reasons; ///< codes; none where the person crossed
    static constexpr auto members(auto with)
    {
        return with(Member{"list", &PassengerRead::list}, Member{"person", &PassengerRead::person},
                    Member{"role", &PassengerRead::role}, Member{"family", &PassengerRead::family},
                    Member{"guardian", &PassengerRead::guardian}, Member{"source", &PassengerRead::source},
                    Member{"documentType", &PassengerRead::documentType}, Member{"issuer", &PassengerRead::issuer},
                    Member{"number", &PassengerRead::number}, Member{"name", &PassengerRead::name},
                    Member{"nationality", &PassengerRead::nationality}, Member{"birth", &PassengerRead::birth},
                    Member{"expiry", &PassengerRead::expiry}, Member{"reasons", &PassengerRead::reasons});
    }
};

/// What the count needs, and nothing more: it goes to the port's other kiosks. Not why somebody waits for staff.
struct PassengerSeen {
    static constexpr std::string_view kType = "passenger.seen";
    std::string list;
    std::string person;
    Sighting seen = Sighting::Crossed;
    static constexpr auto members(auto with)
    {
        return with(Member{"list", &PassengerSeen::list}, Member{"person", &PassengerSeen::person},
                    Member{"seen", &PassengerSeen::seen});
    }
};

} // namespace tongguan::clearance
