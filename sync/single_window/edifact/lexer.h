// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/finding.h"
#include "sync/single_window/edifact/segment.h"
#include "sync/single_window/edifact/service_string.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tongguan::edifact {

inline constexpr std::size_t kMaxInterchange = 1U << 20U; ///< bytes
inline constexpr std::size_t kMaxSegments = 20'000;
inline constexpr std::size_t kMaxElements = 99; ///< of a segment, components of an element, and repetitions
inline constexpr std::size_t kMaxElementBytes = 4'096;

/// An interchange cut into segments.
struct Cut {
    std::vector<Segment> segments;
    std::optional<Finding> broken; ///< where cutting ended early; its segment counts from 1 over the whole text
};

/// Cuts UTF-8 without its UNA. Line ends between segments are layout and skipped. Linear time, bounded memory.
Cut cut(std::string_view text, const ServiceString& service);
/// One segment as text, with its terminator; service characters in content are released. InvalidInput where the
/// service string has no release character and content would need one.
Result<std::string> write(const Segment& segment, const ServiceString& service);

} // namespace tongguan::edifact
