// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/exchange/folders.h"
#include "sync/single_window/exchange/ledger.h"
#include "sync/single_window/manifest/manifest_message.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::exchange {

/// Takes one file to the single window. Unavailable: not now, it stays in OutBox.
class Post {
  public:
    enum class Outcome : std::uint8_t { Taken, Refused };
    virtual ~Post() = default;
    virtual Result<Outcome> post(const std::string& name, const std::string& content) = 0;
};

struct Posted {
    std::size_t sent = 0;
    std::size_t refused = 0;
    bool interrupted = false; ///< the line went; the rest waits
    bool operator==(const Posted&) const = default;
};

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
    /// For a line of our own, where no client of the single window empties OutBox: posts what waits, one after the
    /// other. What was posted and not yet moved when the power went is posted again, under the same name: the receiver
    /// knows it by that.
    Result<Posted> send(Post& post);
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
