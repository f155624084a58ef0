// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::clearance {

/// Where a value came from, most trusted first (documents: the order of trust).
enum class Source : std::uint8_t {
    Chip,
    SignedCode,
    Zone,
    Barcode,
    Radio, ///< an electronic seal
    OnFile,
    Camera,
    Scale,
    Declaration,
    Window,
    Staff,
    Typed
};

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::Source> {
    using enum clearance::Source;
    static constexpr std::array<std::pair<clearance::Source, std::string_view>, 12> kTable{
        {{Chip, "chip"},
         {SignedCode, "signed_code"},
         {Zone, "mrz"},
         {Barcode, "barcode"},
         {Radio, "radio"},
         {OnFile, "on_file"},
         {Camera, "camera"},
         {Scale, "scale"},
         {Declaration, "declaration"},
         {Window, "window"},
         {Staff, "staff"},
         {Typed, "typed"}}};
};

namespace tongguan::clearance {

/// A captured value with its provenance. An identity value that was typed needs a person's look.
struct Captured {
    std::string value;
    Source source = Source::Typed;
    int confidence = 100; ///< 0 … 100
    UtcTime at;
    std::string by;        ///< actor
    bool verified = false; ///< a member of staff has looked
    std::string verifiedBy;
    bool operator==(const Captured&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"value", &Captured::value}, Member{"source", &Captured::source},
                    Member{"confidence", &Captured::confidence}, Member{"at", &Captured::at},
                    Member{"by", &Captured::by}, Member{"verified", &Captured::verified},
                    Member{"verifiedBy", &Captured::verifiedBy});
    }
};

} // namespace tongguan::clearance
