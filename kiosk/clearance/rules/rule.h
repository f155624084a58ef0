// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/freshness.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance::rules {

struct Inputs {
    const Crossing& crossing;
    const ReferenceView& reference;
    const Moment& moment;
};

/// What a rule asks for.
enum class Weight : std::uint8_t {
    Demand, ///< safety or law: the strictest demand wins
    Offer,  ///< a benefit: counts only where nothing is demanded
    Note,   ///< leaves its code and changes no lane
};

struct Finding {
    int rule = 0;
    std::string code;
    Weight weight = Weight::Demand;
    Lane lane = Lane::Staff;
    bool provisional = false; ///< this finding alone cannot be final offline
};

/// Collects what the rules find; `rule` is set by who runs them.
class Findings {
  public:
    void setRule(int number) { rule_ = number; }
    void demand(std::string_view code, Lane lane, bool provisional = false)
    {
        add(code, Weight::Demand, lane, provisional);
    }
    void offer(std::string_view code, Lane lane, bool provisional) { add(code, Weight::Offer, lane, provisional); }
    void note(std::string_view code, bool provisional = false) { add(code, Weight::Note, Lane::Normal, provisional); }
    const std::vector<Finding>& all() const { return all_; }

  private:
    void add(std::string_view code, Weight weight, Lane lane, bool provisional)
    {
        all_.push_back(Finding{
            .rule = rule_, .code = std::string(code), .weight = weight, .lane = lane, .provisional = provisional});
    }
    int rule_ = 0;
    std::vector<Finding> all_;
};

/// A rule of C.2: one small function, found by its number.
struct Rule {
    int number;
    void (*check)(const Inputs&, Findings&);
};

/// All rules in their order.
std::span<const Rule> all();

void integrity(const Inputs&, Findings&);        //  1
void personWatch(const Inputs&, Findings&);      //  2
void vehicleWatch(const Inputs&, Findings&);     //  3
void documentValid(const Inputs&, Findings&);    //  5
void documentSound(const Inputs&, Findings&);    //  6
void typedIdentity(const Inputs&, Findings&);    //  7
void licence(const Inputs&, Findings&);          //  9
void roadPermit(const Inputs&, Findings&);       // 11
void plateMatches(const Inputs&, Findings&);     // 12
void sealMatches(const Inputs&, Findings&);      // 13
void containerMatches(const Inputs&, Findings&); // 14
void openElsewhere(const Inputs&, Findings&);    // 15
void dangerousGoods(const Inputs&, Findings&);   // 19
void declarationFound(const Inputs&, Findings&); // 23
void declarationState(const Inputs&, Findings&); // 24
void jointOrders(const Inputs&, Findings&);      // 25
void scanOrder(const Inputs&, Findings&);        // 26
void oneAgencyOrder(const Inputs&, Findings&);   // 27
void windowCorrection(const Inputs&, Findings&); // 40: C.6, (3)
void emptyClaim(const Inputs&, Findings&);       // 30
void emptyTruck(const Inputs&, Findings&);       // 31
void staleData(const Inputs&, Findings&);        // 32
void agedData(const Inputs&, Findings&);         // 33
void preReleased(const Inputs&, Findings&);      // 37
void certified(const Inputs&, Findings&);        // 38

/// The orders in force that name this crossing: of the data set and of the single window's corrections.
std::vector<Order> ordersInForce(const Inputs&);
/// A signed pre-release that is good at this moment, for goods that are not targeted.
bool preReleaseHolds(const Inputs&);

} // namespace tongguan::clearance::rules
