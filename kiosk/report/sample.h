// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/passage.h"
#include "kiosk/report/stage_file.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::report {

/// By what figures are told apart.
enum class Dimension : std::uint8_t {
    All,
    Port,
    Direction,
    Kind,
    Lane,
    Decision,
    Language,
    Hour,    ///< of the port's clock, when it was opened
    Weekday, ///< likewise: "1" is Monday
    Fresh,
    Credit
};
inline constexpr std::size_t kDimensions = 11;

/// Not in a stage.
inline constexpr std::uint32_t kAbsent = 0xFFFFFFFF;

/// One crossing in some 130 bytes.
struct Row {
    std::array<std::uint32_t, kStages> spent{}; ///< milliseconds by stage; kAbsent where it did not occur
    std::uint32_t open = 0;                     ///< a bit a stage: it lasted longer than that
    std::array<std::uint8_t, kDimensions> values{};
    Outcome outcome = Outcome::Open;
    Exclusion excluded = Exclusion::None;
    Marks marks;
    std::uint32_t clockError = kAbsent;
    std::uint32_t late = kAbsent;

    std::uint32_t in(Stage stage) const { return spent[static_cast<std::size_t>(stage)]; }
    bool has(Stage stage) const { return in(stage) != kAbsent; }
    bool openIn(Stage stage) const { return (open >> static_cast<unsigned>(stage) & 1U) != 0; }
};

/// The crossings that figures are made of. What is not within the scope's days is left out.
class Sample {
  public:
    explicit Sample(const Scope& scope) : scope_(scope) {}
    void add(const Passage& passage);

    const Scope& scope() const { return scope_; }
    const std::deque<Row>& rows() const { return rows_; }
    std::uint64_t outside() const { return outside_; }
    /// Of the port's clock, from the first one to the last; as many as the scope names where it names both.
    std::size_t days() const;
    const std::vector<std::string>& ports() const { return ports_; }
    /// "ENTRY", "17"; "?" where no event told it.
    std::string valueName(Dimension dimension, std::uint8_t value) const;
    /// Who stood in the queue: from, until; UTC, milliseconds.
    const std::vector<std::pair<std::int64_t, std::int64_t>>& queued() const { return queued_; }
    /// Of each crossing that was charged for something.
    const std::vector<std::vector<Charge>>& charged() const { return charged_; }

  private:
    std::uint8_t portNumber(const std::string& port);
    Scope scope_;
    std::deque<Row> rows_;
    std::uint64_t outside_ = 0;
    std::optional<std::pair<std::chrono::sys_days, std::chrono::sys_days>> between_;
    std::vector<std::string> ports_;
    std::vector<std::pair<std::int64_t, std::int64_t>> queued_;
    std::vector<std::vector<Charge>> charged_;
};

} // namespace tongguan::report

template <> struct tongguan::Codes<tongguan::report::Dimension> {
    using enum report::Dimension;
    static constexpr std::array<std::pair<report::Dimension, std::string_view>, report::kDimensions> kTable{
        {{All, "all"},
         {Port, "port"},
         {Direction, "direction"},
         {Kind, "kind"},
         {Lane, "lane"},
         {Decision, "decision"},
         {Language, "language"},
         {Hour, "hour"},
         {Weekday, "weekday"},
         {Fresh, "fresh"},
         {Credit, "credit"}}};
};
