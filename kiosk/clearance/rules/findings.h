// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/draw.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/provenance.h"
#include "kiosk/clearance/reasons.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance::rules {

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
    std::vector<Seen> seen;

    /// What the rule looked at; `source` is a data set's name.
    Finding& saw(std::string_view field, std::string_view value, std::string_view source);
    Finding& saw(std::string_view field, std::string_view value, Source source)
    {
        return saw(field, value, codeOf(source));
    }
};

/// A benefit that was not given, and the one condition that failed.
struct Unmet {
    Lane lane;
    std::string code;
};

/// Collects what the rules find; `rule` is set by who runs them. What demand, offer and note return is good until the
/// next of them.
class Findings {
  public:
    void setRule(int number) { rule_ = number; }
    Finding& demand(std::string_view code, Lane lane, bool provisional = false)
    {
        return add(code, Weight::Demand, lane, provisional);
    }
    Finding& offer(std::string_view code, Lane lane, bool provisional)
    {
        return add(code, Weight::Offer, lane, provisional);
    }
    Finding& note(std::string_view code, bool provisional = false)
    {
        return add(code, Weight::Note, Lane::Normal, provisional);
    }
    void unmet(Lane benefit, std::string_view code) { unmet_.push_back({benefit, std::string(code)}); }
    void drew(Draw draw) { draws_.push_back(std::move(draw)); }

    const std::vector<Finding>& all() const { return all_; }
    const std::vector<Unmet>& allUnmet() const { return unmet_; }
    const std::vector<Draw>& draws() const { return draws_; }
    /// Whether a rule with a lower number than this demanded something.
    bool demandedBefore(int rule) const;
    bool has(std::string_view code) const;

  private:
    Finding& add(std::string_view code, Weight weight, Lane lane, bool provisional);

    int rule_ = 0;
    std::vector<Finding> all_;
    std::vector<Unmet> unmet_;
    std::vector<Draw> draws_;
};

} // namespace tongguan::clearance::rules
