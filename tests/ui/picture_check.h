// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace tongguan::test {

/// A picture as it is kept: a quarter of its width, 32 steps a colour, so that it is some kilobytes.
QImage kept(const QImage& picture);

/// How many of a thousand points of two kept pictures differ by more than letters do that another version of a font
/// draws. 1000 where their sizes differ.
double difference(const QImage& actual, const QImage& expected);
/// What failed, in one picture: what it is, what it was, and where they differ.
QImage besideEachOther(const QImage& actual, const QImage& expected);

} // namespace tongguan::test
