// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>

#include <string>

namespace tongguan::app {

inline constexpr int kQuietModules = 4; ///< ISO/IEC 18004, 6.3.8

/// A QR code, one pixel a module, black on white, the quiet zone included. InvalidInput for a text that is empty or
/// longer than a code holds.
Result<QImage> qrModules(const std::string& text);

/// The same with every module a whole number of pixels, as many as fit into `side`, in the middle of white.
Result<QImage> qrPicture(const std::string& text, int side);

} // namespace tongguan::app
