// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_look.h"

#include <memory>

namespace tongguan::sight {

/// Pictures are opened by Qt: what OpenCV opens them with brings a second SQLite. Null where the network cannot be
/// loaded.
std::unique_ptr<reading::SignLook> makeSignLook();

} // namespace tongguan::sight
