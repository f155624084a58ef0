// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace tongguan::test {

/// What a disk may do with changes that nobody synced before the power went.
enum class Lost : std::uint8_t {
    All, ///< none of them reached it
    AllButLast,
    OnlyFirst512OfEach, ///< of each write the first sector
    EverySecond,        ///< the 2nd, 4th … are lost, so that later ones survive earlier ones
};

/// The changes to some files since each was last synced, so that a power cut can take them back. One thread.
class UnsyncedChanges {
  public:
    /// Before the change is made. `offset` and `bytes` as they are written.
    void write(const std::filesystem::path& file, std::int64_t offset, ByteView bytes);
    void truncate(const std::filesystem::path& file, std::int64_t size);
    void create(const std::filesystem::path& file);
    /// A name that goes: back again, with its content, where its folder was not synced.
    void remove(const std::filesystem::path& file);
    void synced(const std::filesystem::path& file);

    /// Makes the files what a disk would hold. They must be closed.
    void lose(Lost lost);
    bool empty() const { return changes_.empty(); }

  private:
    enum class Kind : std::uint8_t { Write, Truncate, Create, Remove };
    struct Change {
        Kind kind;
        std::filesystem::path file;
        std::int64_t offset = 0; ///< of a write; the new size of a truncation
        Bytes before;            ///< what stood there, cut at the file's end
        Bytes after;
        std::int64_t sizeBefore = 0;
    };
    static void undo(const Change& change);
    static void redo(const Change& change, Lost lost);
    std::vector<Change> changes_;
};

} // namespace tongguan::test
