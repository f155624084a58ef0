// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/unsynced_changes.h"

#include <atomic>
#include <cstdint>

namespace tongguan::test {

/// What is to happen at one system call of a process, and from it on.
enum class Fault : std::int32_t {
    None,
    Error,    ///< it fails, once: EIO of a file after half of it was written, ECONNRESET of a connection
    Kill,     ///< SIGKILL before it
    PowerCut, ///< the power goes before it: unsynced changes are lost as `Lost` says
    DiskFull, ///< from it on no file grows
    LineCut,  ///< from it on every connection breaks
    Swallow,  ///< what is sent is lost, what is received is thrown away, then the connection breaks
};

/// Which calls are counted: those that change files, or those that connect, send and receive.
enum class Calls : std::int32_t { File, Net };

inline constexpr const char* kFaultPlanVariable = "TONGGUAN_FAULT_PLAN"; ///< names the plan's file

/// Lies in a file that a process and who watches it both map. All zeros: nothing happens, everything is counted.
struct FaultPlan {
    std::atomic<Fault> fault;
    std::atomic<Calls> calls;
    std::atomic<Lost> lost;
    std::atomic<std::int64_t> at; ///< 0: the first one
    std::atomic<std::int64_t> counted[2];
    std::atomic<bool> fired;
    std::atomic<std::int64_t> clockAhead; ///< seconds, of the wall clock

    void heal() { fault = Fault::None; }
};
static_assert(std::atomic<std::int64_t>::is_always_lock_free && std::atomic<Fault>::is_always_lock_free);

} // namespace tongguan::test
