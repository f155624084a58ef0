// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/passenger_list.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::trial {

/// A truck of the sample port with its papers; its declaration is in assets/sample-port. Nobody of that name exists.
struct Truck {
    std::string plate; ///< as people write it
    std::string declaration;
    std::string batch;
    std::string container;
    std::string seal;
    std::string name;     ///< of the driver, as in a zone: "NGUYEN<<VAN<MAU"
    std::string passport; ///< number, 8 characters
};

/// Released in advance: the fast lane.
inline const Truck kDragonFruit{"24C-017.22", "861120261000000172", "3261125000172", "CSQU3054383",
                                "YN0017268",  "NGUYEN<<VAN<MAU",    "C1234567"};
inline const Truck kMango{"24C-017.66", "861120261000000176", "3261125000176", "ZZZU1000102",
                          "YN0017276",  "TRAN<<VAN<MAU",      "C1234576"};
inline const Truck kPitaya{"24C-017.77", "861120261000000177", "3261125000177", "ZZZU1000118",
                           "YN0017277",  "LE<<VAN<MAU",        "C1234577"};
/// Accepted, not released: the normal lane.
inline const Truck kLongan{"24C-017.88", "861120261000000178", "3261125000178", "ZZZU1000123",
                           "YN0017278",  "PHAM<<VAN<MAU",      "C1234578"};
inline const Truck kDurian{"24C-017.99", "861120261000000179", "3261125000179", "ZZZU1000139",
                           "YN0017279",  "HOANG<<VAN<MAU",     "C1234579"};
inline const Truck kBananas{"24C-017.11", "861120261000000180", "3261125000180", "ZZZU1000144",
                            "YN0017280",  "VU<<VAN<MAU",        "C1234580"};
inline const Truck kParts{"24C-017.42", "861120261000000182", "3261125000182", "ZZZU1000165",
                          "YN0017282",  "DANG<<VAN<MAU",      "C1234582"};
inline const Truck kSteel{"24C-017.43", "861120261000000183", "3261125000183", "ZZZU1000170",
                          "YN0017283",  "BUI<<VAN<MAU",       "C1234583"};
inline const std::string kLicence = "010085000001";

inline const std::string kBusLicence = "010085000007";

/// The code of a bus's list, likewise.
std::string codeOf(const clearance::PassengerList& list, UtcTime now);
/// The exporter's pre-registration code, good for eight hours, signed by the sample port.
std::string codeOf(const Truck& truck, UtcTime now);
/// The machine-readable zone of the driver's passport: TD3, ICAO Doc 9303-4, 4.2.
std::vector<std::string> zoneOf(const Truck& truck);

} // namespace tongguan::trial
