// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"
#include "sync/log/journal_source.h"
#include "sync/log/signing_key.h"

namespace tongguan::store {

/// The kiosk's end of the up-log: its journal, signed by its device key.
class StoreUplink final : public sync::JournalSource {
  public:
    StoreUplink(Store& store, const sync::SigningKey& key) : store_(store), key_(key) {}
    std::string kiosk() const override { return store_.kiosk(); }
    Result<sync::Head> head() override { return store_.headToSend(); }
    Result<Hash> hashAt(std::uint64_t seq) override { return store_.journal().hashAt(seq); }
    Result<sync::Batch> readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) override;
    Result<> acknowledged(const sync::Head& head, std::span<const sync::Parked> parked) override
    {
        return store_.acknowledge(head, parked);
    }

  private:
    Store& store_;
    const sync::SigningKey& key_;
};

} // namespace tongguan::store
