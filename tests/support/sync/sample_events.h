// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/event.h"

#include <string_view>
#include <vector>

namespace tongguan::sync {

/// A valid header: the same for the same number.
EventHeader sampleHeader(std::uint64_t seq, std::string_view type = "document.read");

/// The first `count` events of a journal, with bodies that need escaping.
std::vector<Event> sampleChain(std::uint64_t count);

} // namespace tongguan::sync
