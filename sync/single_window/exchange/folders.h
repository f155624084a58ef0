// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::exchange {

/// Where a file of an exchange by folders can lie. Draft, Read and Apart are ours; the others are those of the single
/// window's own client, which takes from OutBox, and puts into SentBox, FailBox and InBox.
enum class Box : std::uint8_t { Draft, Out, Sent, Fail, In, Read, Apart };
std::string_view folderOf(Box box); ///< "OutBox"

inline constexpr std::size_t kMaxFile = 8U << 20U; ///< bytes
inline constexpr std::size_t kMaxListed = 10'000;  ///< names of one box at a time

/// An exchange by folders on one file system. A file is in exactly one box, whole, whatever crashes when: it is written
/// and synced where nobody looks (Draft), and from then on only renamed, each rename synced. One thread and one
/// process; another thread with its own may move files on from OutBox.
class Folders {
  public:
    /// Makes what is not there.
    static Result<Folders> open(std::filesystem::path root);

    /// Into OutBox. False where a file of this name waits already, or was sent, or failed: a message goes out once,
    /// whoever asks again. InvalidInput for a name that is more than letters, digits, "_", "-" and ".".
    Result<bool> put(std::string_view name, std::string_view content);
    /// In the order of their names. Draft files of others (names with a dot in front, ".new", ".tmp", ".part") are not
    /// listed.
    Result<std::vector<std::string>> list(Box box) const;
    /// Exhausted over 8 MiB.
    Result<std::string> content(Box box, std::string_view name) const;
    /// Renames. Done already is done: no error where it is in `to` and no longer in `from`. NotFound where it is in
    /// neither. `as`: its name there, where that is another one.
    Result<> move(std::string_view name, Box from, Box to, std::string_view as = {});
    bool has(Box box, std::string_view name) const;
    /// When it was last written.
    Result<UtcTime> written(Box box, std::string_view name) const;

  private:
    explicit Folders(std::filesystem::path root) : root_(std::move(root)) {}
    std::filesystem::path at(Box box, std::string_view name) const;

    std::filesystem::path root_;
};

} // namespace tongguan::exchange
