// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/check_rule.h"
#include "kiosk/documents/text_pattern.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::documents {

// Operators, agencies and railways print codes whose form nobody publishes once for all. What a port meets stands in
// its data: a row says what a code looks like, where its number stands in it, and how the number proves itself.

enum class PatternKind : std::uint8_t {
    DeliveryOrder, ///< 提货单
    Certificate,   ///< of health, origin …: mostly an address at which it can be looked up, which is never opened
    Waybill,       ///< of road, rail or air
    Container,     ///< a freight container's number with something around it
    Licence,       ///< a driving licence whose issuer's form is known to the port
    Token,         ///< known by its form, and opaque
};

/// A row. Data set "code_patterns".
struct CodePattern {
    PatternKind kind = PatternKind::Token;
    std::string pattern; ///< a TextPattern, with its group except for a token
    CheckRule check = CheckRule::None;
    std::string source; ///< who says that codes look like this: for staff, and for who keeps the data
    std::optional<UtcTime> validFrom;
    std::optional<UtcTime> validTo; ///< the first moment at which it no longer holds
    bool operator==(const CodePattern&) const = default;
    bool holds(UtcTime now) const { return (!validFrom || *validFrom <= now) && (!validTo || now < *validTo); }
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &CodePattern::kind}, Member{"pattern", &CodePattern::pattern},
                    Member{"check", &CodePattern::check}, Member{"source", &CodePattern::source},
                    Member{"validFrom", &CodePattern::validFrom}, Member{"validTo", &CodePattern::validTo});
    }
};

/// What a row makes of a text.
struct CodeReading {
    PatternKind kind = PatternKind::Token;
    std::string number; ///< as it stands there; empty for a token
    CheckRule check = CheckRule::None;
    bool checkOk = true; ///< of the rule; true without one
    std::string source;
    bool distinct = false;  ///< fixed characters or a check that holds tell it from other codes
    bool ambiguous = false; ///< another row reads it otherwise, and no worse
};

/// Rows made ready. A value: copies are as good, and no call changes one.
class CodePatterns {
  public:
    static constexpr std::size_t kMaxRows = 512;
    static constexpr std::size_t kMaxNumber = 64; ///< bytes; what is longer is no number

    CodePatterns() = default;

    /// What is wrong with a row, in words that name the member; nothing where it can be used.
    static Result<> check(const CodePattern& row);
    /// Exhausted over kMaxRows; else as check(), with the row's place, counted from 1.
    static Result<CodePatterns> compile(std::vector<CodePattern> rows);

    bool empty() const { return rows_.empty(); }

    /// The reading of the best row that holds at `now` and fits the whole text (blanks at its ends do not count): one
    /// whose check holds before one that has none, that before a token, and that before one whose check fails; of
    /// equals the first. Nothing where none fits. Time: proportional to rows times text, at most TextPattern::kMaxText
    /// of it.
    std::optional<CodeReading> read(std::string_view text, UtcTime now) const;
    /// The same of the rows of one kind.
    std::optional<CodeReading> read(std::string_view text, UtcTime now, PatternKind kind) const;

  private:
    struct Row {
        CodePattern row;
        TextPattern pattern;
    };
    std::optional<CodeReading> best(std::string_view text, UtcTime now, std::optional<PatternKind> kind) const;

    std::vector<Row> rows_;
};

} // namespace tongguan::documents

namespace tongguan {
template <> struct Codes<documents::PatternKind> {
    using enum documents::PatternKind;
    static constexpr std::array<std::pair<documents::PatternKind, std::string_view>, 6> kTable{
        {{DeliveryOrder, "DELIVERY_ORDER"},
         {Certificate, "CERTIFICATE"},
         {Waybill, "WAYBILL"},
         {Container, "CONTAINER"},
         {Licence, "LICENCE"},
         {Token, "TOKEN"}}};
};
} // namespace tongguan
