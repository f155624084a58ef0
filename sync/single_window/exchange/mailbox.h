// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/exchange/folders.h"
#include "sync/single_window/exchange/ledger.h"
#include "sync/single_window/exchange/post.h"
#include "sync/single_window/manifest/manifest_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::exchange {

struct Collected {
    std::vector<manifest::Receipt> receipts; ///< new ones, in the order of their files
    std::size_t repeated = 0;
    std::size_t unknown = 0; ///< of messages that we did not send
    std::size_t apart = 0;   ///< files that are no receipts
    std::size_t later = 0;   ///< files that may still be written
};

/// The road manifest's messages through folders. All its state lies in the folders, so a restart reads it again.
class Mailbox {
  public:
    /// Reads what was sent and what was answered.
    static Result<Mailbox> open(std::filesystem::path root);

    /// Into OutBox, zipped and named by its id, which is "CN_<type>_1p0_<sender>_<time>" with a time of 17 digits.
    /// False where this id went out before.
    Result<bool> put(const manifest::ManifestMessage& message);
    /// As postAll.
    Result<Posted> send(Post& post) { return postAll(folders_, post); }
    /// Reads InBox. What is returned is news; where messages stand is in the ledger, also after a crash in between. A
    /// file that is no receipt lies apart, once it is a minute old: its sender may still be writing.
    Result<Collected> collect(UtcTime now);
    const Ledger& ledger() const { return ledger_; }
    Folders& folders() { return folders_; }

  private:
    explicit Mailbox(Folders folders) : folders_(std::move(folders)) {}
    Result<> take(const std::string& name, UtcTime now, Collected& collected);

    Folders folders_;
    Ledger ledger_;
};

} // namespace tongguan::exchange
