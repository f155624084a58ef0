// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/result.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::exchange {

/// What was said of one message.
enum class Word : std::uint8_t {
    OnItsWay, ///< stored, passed on, syntax acknowledged: customs have not spoken
    Review,   ///< people look at it there; their word comes later
    Accepted, ///< accepted, or released
    Refused,  ///< by customs, or its syntax by whoever received it: people here have to act
    Failed,   ///< it did not reach customs: it is to be sent again
};

/// The other side's word on one message of ours.
struct Reply {
    enum class Names : std::uint8_t { Manifest, Report, Interchange };
    Names names = Names::Manifest; ///< what `name` is of
    std::string name;              ///< MessageID, RFF+ABO, or the reference of the interchange
    std::string code;              ///< as sent: "03", "E4", "27"
    Word word = Word::OnItsWay;
    bool customs = false;            ///< said by customs, and not by the way to them
    std::string sentAt;              ///< local time of the other side, digits from the year on
    std::vector<std::string> faults; ///< codes of what is wrong: "E017"
    bool operator==(const Reply&) const = default;
};

/// What a file in InBox says: a receipt of the road manifest, zipped or not, or an interchange with CUSRES and CONTRL
/// of messages that `sender` sent. At most 100 replies. InvalidInput where it is neither, or is broken.
Result<std::vector<Reply>> repliesIn(std::string_view bytes, std::string_view sender);

/// What they add up to, in whatever order and however often they came: customs' last word by its time, and without one
/// the last word of the way to them. Of two at one moment the stricter one. OnItsWay for none.
Word wordOf(std::span<const Reply> replies);

} // namespace tongguan::exchange

template <> struct tongguan::Codes<tongguan::exchange::Word> {
    using enum exchange::Word;
    static constexpr std::array<std::pair<exchange::Word, std::string_view>, 5> kTable{{{OnItsWay, "ON_ITS_WAY"},
                                                                                        {Review, "REVIEW"},
                                                                                        {Accepted, "ACCEPTED"},
                                                                                        {Refused, "REFUSED"},
                                                                                        {Failed, "FAILED"}}};
};
