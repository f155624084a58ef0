// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QStringList>

/// What is wrong with a screen as it stands, measured over its items: nothing in them is changed. One line a fault,
/// with the item and the numbers; sizes in px at 100 dpi, as in the screens' own law.
namespace tongguan::test {

struct LayoutLaw {
    double unit = 1;    ///< pixels of the window in one px at 100 dpi
    double reach = 0;   ///< no control begins above it
    double letters = 0; ///< no smaller ones
};

inline constexpr double kSmallestTarget = 80;
inline constexpr double kSmallestGap = 12;
inline constexpr double kSmallestContrast = 7; ///< WCAG 2.2, 1.4.6

/// Words that are cut, shortened, too small, outside of the window or of what they stand on, over other words or a
/// pictogram, or under a control that is not theirs.
QStringList wordFaults(QQuickItem* root, const LayoutLaw& law);
/// Controls that are too small, too near to another, outside of the window, out of reach, or without a name.
QStringList controlFaults(QQuickItem* root, const LayoutLaw& law);
/// Words that do not stand out from `picture`, which is the window's.
QStringList contrastFaults(QQuickItem* root, const QImage& picture);

} // namespace tongguan::test
