// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace tongguan::test {

/// A picture of a screen with at most 128 colours: the most frequent ones, each other as the nearest of these. Screens
/// have few colours and many shades at the edges of letters, so nobody sees the difference, and the file is a third.
QImage inFewColours(const QImage& picture);

} // namespace tongguan::test
