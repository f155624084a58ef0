// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace tongguan::reading {

/// The orientation, 1 to 8, that an EXIF block asks for (CIPA DC-008, 4.6.4 A, tag 274); 1 where it says nothing
/// that makes sense. `tiff` begins at the TIFF header.
int exifOrientation(ByteView tiff);

} // namespace tongguan::reading
