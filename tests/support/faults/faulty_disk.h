// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/faults/unsynced_changes.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tongguan::test {

/// A disk below SQLite that breaks when it is told to: a VFS on top of the system's, sound until then. What it is
/// asked is counted: reads, writes, syncs, truncations, opened and removed files. Nothing is really synced; what was
/// not asked to be is lost by `losePower`. Outlives every database on it. One thread.
class FaultyDisk {
  public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    /// For StoreOptions::vfs.
    const std::string& name() const;

    /// The n-th operation from now on (0: the next) fails; a write that fails has written a part.
    void failAt(int n);
    /// That one, and all from then on.
    void failFrom(int n);
    /// The process gets SIGKILL at the n-th write, sync, truncation or removal: in the middle of a write.
    void killAt(int n);
    /// From the n-th of these changes on nothing works; the files then hold what `losePower` leaves them.
    void cutPowerAt(int n);
    /// Files may grow by so many bytes; then the disk is full.
    void leaveFree(std::int64_t bytes);
    void makeReadOnly();
    void heal();

    /// Whether something that was asked for has happened.
    bool fired() const;
    /// When all files are closed.
    void losePower(Lost lost);

    class Vfs;

  private:
    std::unique_ptr<Vfs> vfs_;
};

} // namespace tongguan::test
