// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::edifact {

using Components = std::vector<std::string>; ///< of a composite; a simple data element has one
using Repetitions = std::vector<Components>; ///< of a data element; mostly one

/// One segment, its content in UTF-8 and without release characters. Trailing empty parts do not count.
struct Segment {
    std::string tag; ///< three characters
    std::vector<Repetitions> elements;
    bool operator==(const Segment&) const = default;

    /// The component of a data element, both counted from 1 as the directory does; empty where it is not there.
    std::string_view at(std::size_t element, std::size_t component = 1, std::size_t repetition = 1) const;
};

/// `segment("LOC", {{"17"}, {"CNHKM", "139", "6"}})`.
Segment segment(std::string_view tag, std::initializer_list<Components> elements);
/// Without empty components, repetitions and elements at the ends: what one writes.
Segment trimmed(Segment segment);

} // namespace tongguan::edifact
