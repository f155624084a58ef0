// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace tongguan::report {

/// The pages' font, an OpenType file that lies in the program: Noto Sans CJK SC (SIL Open Font License 1.1) with the
/// characters of words.cpp alone. So a page looks the same, and has the same bytes, wherever it is made.
ByteView fontBytes(bool bold);

} // namespace tongguan::report
