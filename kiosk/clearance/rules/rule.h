// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/freshness.h"
#include "kiosk/clearance/rules/findings.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance::rules {

struct Inputs {
    const Crossing& crossing;
    const ReferenceView& reference;
    const RuleData& rules;
    const Moment& moment;
};

/// A rule of C.2: one small function, found by its number, and by its codes in the table of reasons.h.
struct Rule {
    int number;
    void (*check)(const Inputs&, Findings&);
};

/// All rules in their order.
std::span<const Rule> all();

void integrity(const Inputs&, Findings&);           //  1
void personWatch(const Inputs&, Findings&);         //  2
void vehicleWatch(const Inputs&, Findings&);        //  3
void deviceAlarm(const Inputs&, Findings&);         //  4
void documentValid(const Inputs&, Findings&);       //  5
void documentSound(const Inputs&, Findings&);       //  6
void typedIdentity(const Inputs&, Findings&);       //  7
void visa(const Inputs&, Findings&);                //  8
void licence(const Inputs&, Findings&);             //  9
void vehiclePapers(const Inputs&, Findings&);       // 10
void roadPermit(const Inputs&, Findings&);          // 11
void plateMatches(const Inputs&, Findings&);        // 12
void sealMatches(const Inputs&, Findings&);         // 13
void containerMatches(const Inputs&, Findings&);    // 14
void openElsewhere(const Inputs&, Findings&);       // 15
void sequence(const Inputs&, Findings&);            // 16
void shortReentry(const Inputs&, Findings&);        // 17
void weight(const Inputs&, Findings&);              // 18
void dangerousGoods(const Inputs&, Findings&);      // 19
void certificatesThere(const Inputs&, Findings&);   // 20
void certificatesGood(const Inputs&, Findings&);    // 21
void quarantineTreatment(const Inputs&, Findings&); // 22
void declarationFound(const Inputs&, Findings&);    // 23
void declarationState(const Inputs&, Findings&);    // 24
void jointOrders(const Inputs&, Findings&);         // 25
void scanOrder(const Inputs&, Findings&);           // 26
void oneAgencyOrder(const Inputs&, Findings&);      // 27
void doubleRandom(const Inputs&, Findings&);        // 28
void scanFirst(const Inputs&, Findings&);           // 29
void emptyClaim(const Inputs&, Findings&);          // 30
void emptyTruck(const Inputs&, Findings&);          // 31
void staleData(const Inputs&, Findings&);           // 32
void agedData(const Inputs&, Findings&);            // 33
void busWithList(const Inputs&, Findings&);         // 34
void passengers(const Inputs&, Findings&);          // 35
void greenChannel(const Inputs&, Findings&);        // 36
void preReleased(const Inputs&, Findings&);         // 37
void certified(const Inputs&, Findings&);           // 38
void windowCorrection(const Inputs&, Findings&);    // 40: C.6, (3)
void lateOrder(const Inputs&, Findings&);           // 42: C.6, (4)
void lastTooStrict(const Inputs&, Findings&);       // 43: C.6, (5)
void taxStatus(const Inputs&, Findings&);           // 44: task 7
void thirdPartyReports(const Inputs&, Findings&);   // 45: task 9
void originProof(const Inputs&, Findings&);         // 46: task 15
void deliveryOrder(const Inputs&, Findings&);       // 47: task 19
void foreignCertified(const Inputs&, Findings&);    // 38: task 21
void factsMissing(const Inputs&, Findings&);        // 41: nothing to decide on is no reason for a lax lane
void factsAbsurd(const Inputs&, Findings&);         // 41

// What several rules ask.

/// The port's day: "2026-11-25".
std::string portDay(const Inputs&);
/// Whether "2031", "2031-04" or "2031-04-15" lies wholly before a day: a partial date gets the benefit of its end.
bool before(std::string_view partial, std::string_view day);
bool disputed(const Inputs&, std::string_view fact);
Step step(const Inputs&, std::string_view dataset);
/// The lines of the declaration; none where there is none, or no goods are carried.
std::span<const GoodsLine> goodsLines(const Inputs&);
/// Shown papers go before those on file; null where neither is known.
const VehiclePapers* papersOf(const Inputs&);
const LicencePaper* licenceOf(const Inputs&);
bool isVehicle(const Crossing&);
/// The orders in force that name this crossing: of the data set and of the single window's corrections.
std::vector<Order> ordersInForce(const Inputs&);
/// A signed pre-release that is good at this moment, for goods that are not targeted.
bool preReleaseHolds(const Inputs&);
/// The port works with its single window's lists of that name, and they matter to this crossing.
std::vector<std::string_view> decisiveDatasets(const Inputs&);
/// "VISA_RULES": how a data set is written in REF_ codes.
std::string codeName(std::string_view dataset);

} // namespace tongguan::clearance::rules
