// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/complaint_events.h"
#include "kiosk/clearance/message_events.h"
#include "kiosk/clearance/openness.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

// What the port tells everybody, as screens show it.

/// What can be read or done from "prices and rights".
enum class RightsPage : std::uint8_t {
    Prices,
    Complaint,
    TimeLimits,
    Hotlines,
    GuidePrices, ///< and the agents' credit
    Questions,   ///< and one of his own
    Notices
};

/// One text in Chinese and beside it in a second language.
struct Tongues {
    std::string zh;
    std::string second;
    bool operator==(const Tongues&) const = default;
};

/// A line of one side's catalogue.
struct PriceLine {
    Tongues item;
    Tongues standard;
    Tongues service;
    Tongues basis;
    Tongues payee;
    clearance::PriceMode mode = clearance::PriceMode::GovernmentPriced;
    std::string phone;
    bool operator==(const PriceLine&) const = default;
};

/// The same service on both sides; nothing where a side does not have it.
struct PriceRow {
    std::string code;
    std::optional<PriceLine> home;
    std::optional<PriceLine> other;
    bool operator==(const PriceRow&) const = default;
};

/// Which lines of the catalogues are shown: all, or those whose price is set in one way.
enum class PriceFilter : std::uint8_t { All, GovernmentPriced, GovernmentGuided, Market };

struct PriceSide {
    std::string country; ///< alpha-2; empty: nothing is known of that side
    std::string version;
    std::string since; ///< the port's day
    bool operator==(const PriceSide&) const = default;
};

/// A row of every other list.
struct InfoRow {
    std::string code; ///< of an operation or a level, for which the screen has the words; else empty
    std::string title;
    std::string text;
    std::string value; ///< a number that is read from afar: of a telephone, of minutes
    bool operator==(const InfoRow&) const = default;
};

/// What somebody complains about or, on the page of questions, asks; and what became of it.
struct ComplaintView {
    clearance::ComplaintTopic topic = clearance::ComplaintTopic::Other;
    clearance::ComplaintPlace place = clearance::ComplaintPlace::Elsewhere;
    clearance::QuestionTopic subject = clearance::QuestionTopic::Other; ///< of a question
    bool mayName = false; ///< a crossing is open to which it could belong; of a question its ticket
    bool named = false;
    std::string receipt;
    std::string code; ///< text of the receipt's QR
    std::optional<clearance::ComplaintAnswer> answer;
    std::string words; ///< of the answer to a question, in his language where it has them; empty: its code says it
    bool operator==(const ComplaintView&) const = default;
};

struct RightsView {
    RightsPage page = RightsPage::Prices;
    PriceSide home;
    PriceSide other;
    clearance::Language second = clearance::Language::Vi; ///< beside the Chinese
    std::vector<PriceRow> prices;                         ///< that the filter lets through
    PriceFilter filter = PriceFilter::All;
    std::vector<PriceFilter> filters; ///< that would show something, All first; empty where there is nothing to choose
    std::string price;                ///< code of the row that is open
    std::vector<InfoRow> rows;
    std::optional<int> ageDays; ///< of what is shown; nothing where it never came
    bool old = false;           ///< older than it should be: it may have changed
    std::string askAddress;     ///< page on which a question can be written; empty where the port has none
    ComplaintView complaint;
    bool operator==(const RightsView&) const = default;
};

} // namespace tongguan::flow
