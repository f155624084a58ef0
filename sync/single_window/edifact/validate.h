// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/charset.h"
#include "sync/single_window/edifact/directory.h"
#include "sync/single_window/edifact/finding.h"
#include "sync/single_window/edifact/segment.h"

#include <span>
#include <vector>

namespace tongguan::edifact {

/// Segments in the shape that the directory gives them. Points into the message that it was made of.
struct Group {
    int number = 0; ///< of the directory; 0: the message itself
    std::vector<const Segment*> segments;
    std::vector<Group> groups;

    const Segment* first(std::string_view tag) const; ///< null where there is none
    /// The first one with such a qualifier, the first component of its first data element.
    const Segment* first(std::string_view tag, std::string_view qualifier) const;
    std::vector<const Group*> all(int number) const;
};

/// Types, lengths and presence of a segment's data elements. `where` has message and segment already.
void checkSegment(const Segment& segment, Charset charset, char decimal, const Finding& where,
                  std::vector<Finding>& findings);

/// Puts the segments after UNH into groups. What stands where it must not ends it: the rest was not looked at.
/// `where.message` is kept; segments are counted from 2.
Group arrange(std::span<const Segment> body, const std::vector<StructureRule>& rules, const Finding& where,
              std::vector<Finding>& findings);

} // namespace tongguan::edifact
