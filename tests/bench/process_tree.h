// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>
#include <vector>

namespace tongguan::bench {

/// A process and all that descend from it, by what /proc says now.
std::vector<pid_t> processTree(pid_t root);

/// Proportional set size in MB: shared pages count once, in parts. Of all of them together.
double pssMegabytes(const std::vector<pid_t>& processes);

} // namespace tongguan::bench
