// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <string>
#include <thread>

namespace tongguan::bench {

/// A journal with a long tail, in the store of a kiosk that is opened afterwards. `passphrase`: its key's.
Result<> fillStore(const std::filesystem::path& folder, const std::string& passphrase);

/// A sync loop at work on a kiosk's store for as long as this lives: it pushes the whole journal to a real gateway over
/// TLS, then to the next new gateway, and so on. It has a connection of its own to the store's file, and so gets in
/// the kiosk's way by the disk, the processor and the write lock, as the kiosk's own loop does.
class SyncLoad {
  public:
    /// `gateway`: the program's path.
    SyncLoad(std::filesystem::path folder, std::string passphrase, std::string gateway);

    /// Events that gateways acknowledged so far.
    std::uint64_t events() const { return events_; }

  private:
    Result<> drainOnce(const std::stop_token& stop);

    std::filesystem::path folder_;
    std::string passphrase_;
    std::string gateway_;
    std::atomic<std::uint64_t> events_ = 0;
    std::jthread thread_; // last: it uses all of the above
};

} // namespace tongguan::bench
