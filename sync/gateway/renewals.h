// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// The host names and addresses that a server's certificate was made for, in PEM.
Result<std::vector<std::string>> namesOf(std::string_view certificatePem);

/// Before a gateway runs: makes a new server certificate for the same names, and asks the single window for a new one
/// of its own, where less than a third of their time is left. What fails is logged, and left for the next start.
void renewDue(const std::filesystem::path& folder, const Clock& clock, Random& random, Log& log);

} // namespace tongguan::sync
