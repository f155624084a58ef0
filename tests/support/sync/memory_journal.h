// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/log/journal_source.h"

#include <string>
#include <vector>

namespace tongguan::sync {

/// A journal in memory, for tests of the wire alone. Everything is open to look at and to break.
class MemoryJournal final : public JournalSource {
  public:
    /// `seed`: of the machine's journal key.
    MemoryJournal(std::string kiosk, const Bytes& seed);

    const Event& append(std::string type, std::string body, std::string crossing = {});
    /// Appends what `link` would refuse: only the chain is right.
    void appendUnchecked(std::string type, std::string body);

    std::string kiosk() const override { return name; }
    Result<Head> head() override;
    Result<Hash> hashAt(std::uint64_t seq) override;
    Result<Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) override;
    Result<> acknowledged(const Head& head, std::span<const Parked> parked) override;

    std::string name;
    SigningKey key;
    std::vector<Event> events;
    std::optional<UtcTime> at; ///< of what is appended; nothing: as sampleHeader, long ago
    Head acknowledgedHead;
    std::vector<Parked> parkedEvents;
};

} // namespace tongguan::sync
