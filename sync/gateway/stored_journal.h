// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/journals.h"
#include "sync/log/journal_source.h"

#include <string>

namespace tongguan::sync {

/// One kiosk's journal as this gateway holds it, for the way up. The gateway signs the checkpoints: it verified the
/// kiosk's own, which stay in the table `checkpoint`.
class StoredJournal final : public JournalSource {
  public:
    StoredJournal(Database& database, Journals& journals, std::string kiosk, const SigningKey& key, Log& log)
        : database_(database), journals_(journals), kiosk_(std::move(kiosk)), key_(key), log_(log)
    {}
    std::string kiosk() const override { return kiosk_; }
    Result<Head> head() override { return journals_.head(kiosk_); }
    Result<Hash> hashAt(std::uint64_t seq) override { return journals_.hashAt(kiosk_, seq); }
    Result<Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) override;
    Result<> acknowledged(const Head& head, std::span<const Parked> parked) override;

  private:
    Database& database_;
    Journals& journals_;
    std::string kiosk_;
    const SigningKey& key_;
    Log& log_;
};

} // namespace tongguan::sync
