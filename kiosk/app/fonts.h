// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tongguan::app {

/// Noto Sans for 0-9 and Latin first, then the plain Noto of each script. The looped Thai and Lao cuts are kept out:
/// as packaged they drop marks. Once, after QGuiApplication is made.
void useFonts();

/// Noto Sans of `pixels`.
QFont regular(int pixels);
QFont bold(int pixels);

} // namespace tongguan::app
