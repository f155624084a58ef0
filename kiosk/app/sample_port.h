// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/sample_port.h"

namespace tongguan::app {

using store::loadSamplePort;
using store::samplePortKey;

} // namespace tongguan::app
