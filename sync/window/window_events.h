// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "sync/gateway/relay.h"
#include "sync/gateway/worker.h"
#include "sync/messages/agency_notice.h"
#include "sync/messages/inspection_notice.h"
#include "sync/window/behaviour.h"
#include "sync/window/publisher.h"

namespace tongguan::sync {

/// Answers each decision by the behaviour's rules, and passes on what agencies are told. On the worker's thread.
class WindowEvents final : public EventReader {
  public:
    WindowEvents(Database& database, Publisher& publisher, const Behaviour& behaviour, Worker& worker,
                 const Clock& clock, Log& log)
        : database_(database), publisher_(publisher), behaviour_(behaviour), worker_(worker), clock_(clock), log_(log)
    {}
    Result<> read(std::string_view kiosk, std::string_view role, const Event& event) override;

  private:
    Result<> passOn(const AgencyNotice& notice);
    Result<> passOn(const InspectionNotice& notice);
    Result<> answer(Confirmation confirmation);
    Result<> reject(const CrossingRecord& record, const std::string& type, const Behaviour::Rule& rule);
    void answerLater(Confirmation confirmation, std::chrono::milliseconds delay);

    Database& database_;
    Publisher& publisher_;
    const Behaviour& behaviour_;
    Worker& worker_;
    const Clock& clock_;
    Log& log_;
};

} // namespace tongguan::sync
