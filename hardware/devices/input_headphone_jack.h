// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/headphone_jack.h"
#include "hardware/devices/line.h"

#include <string>

namespace tongguan::devices {

/// The jack of a sound card, as Linux tells it: SW_HEADPHONE_INSERT of an input device (/dev/input/by-path/…). `log`
/// outlives it.
class InputHeadphoneJack final : public HeadphoneJack {
  public:
    InputHeadphoneJack(std::string path, Log& log);
    ~InputHeadphoneJack() override { stop(); }

    void start(std::function<void(bool plugged)> onPlugged, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    Result<FileDescriptor> open(const std::string& path);
    void take(ByteView bytes);
    void report(bool plugged);

    std::function<void(bool)> onPlugged_;
    ConditionReporter condition_;
    Bytes rest_;
    bool pluggedAtOpen_ = false;
    bool plugged_ = false;
    Line line_;
};

} // namespace tongguan::devices
