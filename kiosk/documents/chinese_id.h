// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/mrz.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::documents {

enum class ChineseIdKind : std::uint8_t {
    Citizen,
    CitizenOld,          ///< 15 digits, without a check digit
    HongKongResidence,   ///< region 810000
    MacauResidence,      ///< region 820000
    TaiwanResidence,     ///< region 830000
    ForeignResidence,    ///< the card of 2023: 9, province, nationality by ISO 3166-1 numeric
    ForeignResidenceOld, ///< three letters and twelve digits: form only
};

/// A Chinese identity number (GB 11643: region, birth date, serial, MOD 11-2) and the permits of its form.
/// A wrong check digit is a state, not an error: ask `valid()`. Regions change, so none is refused.
class ChineseId {
  public:
    /// Blanks, full-width digits and a small x are taken. InvalidInput with the reason "empty", "length",
    /// "character" or "date"; a birth after `today` is none.
    static Result<ChineseId> parse(std::string_view text, std::chrono::year_month_day today);

    const std::string& text() const { return text_; } ///< 18 characters, also for 15 old digits; 15 for the old card
    ChineseIdKind kind() const { return kind_; }
    bool hasCheck() const { return kind_ != ChineseIdKind::CitizenOld && kind_ != ChineseIdKind::ForeignResidenceOld; }
    bool valid() const;
    /// These three say nothing about a ForeignResidenceOld.
    std::string region() const { return text_.substr(0, 6); }
    std::chrono::year_month_day birthDate() const { return birth_; }
    Sex sex() const;

  private:
    ChineseId(std::string text, ChineseIdKind kind, std::chrono::year_month_day birth)
        : text_(std::move(text)), kind_(kind), birth_(birth)
    {}
    std::string text_;
    ChineseIdKind kind_;
    std::chrono::year_month_day birth_;
};

/// "citizen", "citizen-15", "hk-residence-permit" …
const char* name(ChineseIdKind kind);

} // namespace tongguan::documents
