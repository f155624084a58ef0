// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "base/time.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// Key, certificate with the role "technician" and the authority's certificate, in one PEM file for its owner alone
/// (0600): what a browser or Prometheus shows to see fleet and metrics, and nothing else. A second one for the same
/// name ends the first. InvalidInput where `output` is there already or `id` is a machine's name. `address`: as
/// openDatabase().
Result<> certifyTechnician(const std::filesystem::path& folder, const std::string& id,
                           const std::filesystem::path& output, const Clock& clock, Random& random,
                           const std::string& address = {});

/// What a technician's certificate is good for: the path of a call.
bool mayTechnician(std::string_view path, std::string_view port);

} // namespace tongguan::sync
