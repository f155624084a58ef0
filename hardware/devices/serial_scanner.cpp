// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_scanner.h"

#include <utility>

namespace tongguan::devices {

SerialScanner::SerialScanner(ScannerSettings settings, Log& log)
    : settings_(std::move(settings)), frames_(settings_.framing, kLongestPayload),
      line_("scanner", serialOpener(settings_.port), log)
{}

void SerialScanner::start(std::function<void(Bytes)> onPayload, ConditionHandler onCondition)
{
    stop();
    onPayload_ = std::move(onPayload);
    condition_ = ConditionReporter(std::move(onCondition));
    line_.start({
        .opened =
            [this] {
                frames_ = FrameSplitter(settings_.framing, kLongestPayload);
                condition_.report(Condition::Ready);
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received =
            [this](ByteView bytes) {
                line_.setAlarm(settings_.gap);
                for (auto& frame : frames_.push(bytes)) {
                    if (!frame.empty())
                        onPayload_(std::move(frame));
                }
            },
        .alarm =
            [this] {
                if (auto frame = frames_.gap(); frame && !frame->empty())
                    onPayload_(std::move(*frame));
            },
    });
}

} // namespace tongguan::devices
