// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/calls/fault_plan.h"
#include "tests/support/faults/unsynced_changes.h"

#include <mutex>
#include <sys/types.h>

namespace tongguan::test {

enum class Verdict : std::uint8_t { Go, Fail, Swallow };

struct Step {
    Verdict verdict = Verdict::Go;
    int error = 0;
};

/// Decides what happens to each call of this process. Any thread.
class CallBreaker {
  public:
    static CallBreaker& ofThisProcess();

    /// A regular file that the process keeps, none of its three standard streams.
    bool isFile(int descriptor) const;
    /// A TCP connection.
    bool isLine(int descriptor) const;

    Step beforeWrite(int file, off_t offset, ByteView bytes);
    Step beforeTruncate(int file, off_t size);
    Step beforeSync(int file);
    /// A name that goes.
    Step beforeUnlink(const char* path);
    /// Files are renamed durably here: what a power cut leaves of that is not played.
    Step beforeRename();
    Step beforeOpen(const char* path, int flags);
    Verdict beforeLine();
    /// Seconds by which the wall clock is wrong.
    std::int64_t clockAhead() const { return plan_ == nullptr ? 0 : plan_->clockAhead.load(); }

  private:
    CallBreaker();
    bool strikes(Calls calls);
    [[noreturn]] void die();
    bool keepsChanges() const { return plan_ != nullptr && plan_->fault == Fault::PowerCut; }
    bool isFull(bool grows);
    bool watches() const;

    FaultPlan* plan_ = nullptr;
    std::mutex mutex_; ///< of what follows, and of a power cut with every change
    UnsyncedChanges changes_;
    int zeroed_ = -1; ///< the file that is being filled with zeros, and to where
    off_t zeroedTo_ = 0;
};

} // namespace tongguan::test
