// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

namespace tongguan {

/// For headers that only name it; base/json.h has the whole.
using Json = nlohmann::json;

} // namespace tongguan
