// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::edifact {

/// A component data element: "1154 an..70".
struct DataElement {
    std::string id;
    enum class Type : std::uint8_t { Alpha, Numeric, Alphanumeric } type = Type::Alphanumeric;
    bool fixed = false;     ///< exactly `length`, and not at most
    std::size_t length = 0; ///< characters, not bytes; of numbers digits alone
    bool mandatory = false;
};

/// A stand-alone data element of a segment, simple (one component) or composite.
struct ElementRule {
    std::string id;
    bool composite = false;
    bool mandatory = false;
    std::size_t repetitions = 1;
    std::vector<DataElement> components;
};

struct SegmentRule {
    std::vector<ElementRule> elements;
    bool open = false; ///< the directory's elements are not in our table: only the bounds of the syntax hold
};

/// A segment (`tag`) or a group (`group` and `parts`, of which the first triggers it).
struct StructureRule {
    std::string tag;
    int group = 0;
    bool mandatory = false;
    std::size_t repetitions = 1;
    std::vector<StructureRule> parts;
};

/// Segments and messages: UN/EDIFACT D.12B and, for the service segments and CONTRL, ISO 9735 version 4 (read for
/// version 3 too).
class Directory {
  public:
    /// The tables of this folder. Reads them once a process.
    static const Directory& d12b();

    const SegmentRule* segment(std::string_view tag) const;                 ///< null: not in the tables
    const std::vector<StructureRule>* message(std::string_view type) const; ///< without UNH and UNT
    std::vector<std::string> messages() const;

    /// From text, as d12b_tables.cpp has it. A mistake in it is a broken promise of ours and ends the process.
    Directory(std::string_view composites, std::string_view segments, std::string_view messages);

  private:
    std::map<std::string, ElementRule, std::less<>> composites_;
    std::map<std::string, SegmentRule, std::less<>> segments_;
    std::map<std::string, std::vector<StructureRule>, std::less<>> messages_;
};

/// "an..70", "n8": as the directory writes it.
std::string formatOf(const DataElement& element);

} // namespace tongguan::edifact
