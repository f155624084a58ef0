// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/exchange/answers.h"
#include "sync/exchange/outgoing.h"
#include "sync/exchange/stories.h"
#include "sync/gateway/relay.h"

namespace tongguan::exchange {

/// Makes messages of what kiosks decided. Journals of a simulation are passed over: nobody invented goes to customs. On
/// the worker's thread.
class ExchangeEvents final : public sync::EventReader {
  public:
    ExchangeEvents(sync::Database& database, Stories& stories, Outgoing& outgoing, Answers& answers, Log& log)
        : database_(database), stories_(stories), outgoing_(outgoing), answers_(answers), log_(log)
    {}
    Result<> read(std::string_view kiosk, std::string_view role, const sync::Event& event) override;

  private:
    Result<> decided(const sync::CrossingRecord& record);
    Result<> passenger(std::string_view kiosk, const sync::Event& event);

    sync::Database& database_;
    Stories& stories_;
    Outgoing& outgoing_;
    Answers& answers_;
    Log& log_;
};

} // namespace tongguan::exchange
