// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

enum class PlateCountry : std::uint8_t { China, VietNam, Laos, Myanmar, Thailand };

inline constexpr std::array kPlateCountries{PlateCountry::China, PlateCountry::VietNam, PlateCountry::Laos,
                                            PlateCountry::Myanmar, PlateCountry::Thailand};

/// The parts of a plate, UTF-8; empty where its form has none.
struct PlateParts {
    std::string canonical; ///< upper case, no separators, digits 0-9, without the province's name of LA and TH
    std::string kind;      ///< "ordinary", "new-energy-small", "truck" …; empty for a form that is not confirmed
    std::string province;  ///< CN sign, VN number, LA and TH name, MM region
    std::string series;    ///< the letters
    std::string serial;
    std::string review; ///< why a person should look, in English; empty where the form is confirmed
};

/// A vehicle plate of one of the five countries. What was typed stays with it.
class PlateNumber {
  public:
    /// InvalidInput with the reason "empty", "length", "text" or "form" for what no plate of that country looks like. A
    /// form that is seen but not confirmed is a plate to review.
    static Result<PlateNumber> parse(std::string_view text, PlateCountry country);
    /// Every country whose plates look like it, the confirmed forms first; none where there is none.
    static std::vector<PlateNumber> parseAny(std::string_view text);

    const std::string& typed() const { return typed_; }
    const std::string& text() const { return parts_.canonical; }
    const PlateParts& parts() const { return parts_; }
    PlateCountry country() const { return country_; }
    bool needsReview() const { return !parts_.review.empty(); }

  private:
    PlateNumber(std::string typed, PlateParts parts, PlateCountry country)
        : typed_(std::move(typed)), parts_(std::move(parts)), country_(country)
    {}
    std::string typed_;
    PlateParts parts_;
    PlateCountry country_;
};

/// "CN", "VN", "LA", "MM", "TH".
std::string_view alpha2(PlateCountry country);
std::optional<PlateCountry> plateCountry(std::string_view alpha2);

} // namespace tongguan::documents
