// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/report/capacity.h"
#include "kiosk/report/trace_book.h"
#include "kiosk/store/store.h"

#include <cstdint>
#include <functional>
#include <istream>

namespace tongguan::cli {

/// Where events of a report go.
struct ReportBooks {
    report::TraceBook crossings;
    report::MachineLog machines;
};

/// `onProgress` hears how many events were read.
using OnEvents = std::function<void(std::uint64_t)>;

/// Of a kiosk's store its own crossings, of a station's those of all kiosks that it heard of.
Result<> readStoreEvents(store::Store& store, ReportBooks& books, const OnEvents& onProgress);

/// Lines of `tongguan journal export`, of one machine. InvalidInput names the line that is none.
Result<> readEventLines(std::istream& in, ReportBooks& books, const OnEvents& onProgress);

} // namespace tongguan::cli
