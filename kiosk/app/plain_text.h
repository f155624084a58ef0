// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace tongguan::app {

/// Longer values are shown as far as this, and end in "…".
inline constexpr qsizetype kLongestShown = 300;

/// What a paper, a list or a person gave, in UTF-8, as it can stand in a line of a screen: line feeds and controls are
/// blanks, nothing turns the direction of what follows ("YN 12" does not read "21 NY"), marks do not pile up over other
/// lines, and broken bytes are seen as such. The joints of Lao and Burmese words stay.
QString plainText(const std::string& value);

} // namespace tongguan::app
