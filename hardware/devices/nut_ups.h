// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/line.h"
#include "hardware/devices/nut_protocol.h"
#include "hardware/devices/tcp_address.h"
#include "hardware/devices/ups.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::devices {

struct NutUpsSettings {
    TcpAddress address{.host = "127.0.0.1", .port = nut::kPort};
    std::string ups = "ups"; ///< as upsd names it: isDeviceName
    std::chrono::milliseconds poll{5000};
    /// A server that does not answer within this is lost.
    std::chrono::milliseconds answerWithin{3000};
};

/// A UPS that Network UPS Tools watch, here or on another machine. Lost where upsd is, or where it has lost the UPS
/// itself. It needs no password, and changes nothing. `log` outlives it.
class NutUps final : public Ups {
  public:
    NutUps(NutUpsSettings settings, Log& log);
    ~NutUps() override { stop(); }

    void start(std::function<void(const UpsState&)> onState, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    static constexpr std::size_t kMostVariables = 1024;

    void ask();
    void askNext();
    void received(ByteView bytes);
    void take(const nut::Reply& reply);
    void note(const nut::Reply& variable);
    void done();
    void refused(const std::string& why);
    void lose(const char* why);

    const NutUpsSettings settings_;
    Log& log_;
    std::function<void(const UpsState&)> onState_;
    ConditionReporter condition_;
    FrameSplitter lines_;
    std::vector<std::string> has_;       ///< variables that it told of; empty: not asked yet
    std::vector<std::string> questions_; ///< variables still to be asked for
    bool asked_ = false;
    std::size_t listed_ = 0; ///< lines of the list that is coming in
    UpsState reading_;       ///< what comes in
    std::optional<UpsState> told_;
    Line line_;
};

} // namespace tongguan::devices
