// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace tongguan::failover {

/// The body of an answer 200 without TLS, as Patroni gives it; none where there is no such answer in time.
std::optional<std::string> getPlain(const std::string& address, const std::string& target,
                                    std::chrono::milliseconds patience = std::chrono::seconds{2});

} // namespace tongguan::failover
