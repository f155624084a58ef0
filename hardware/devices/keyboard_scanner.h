// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/key_decoder.h"
#include "hardware/devices/line.h"
#include "hardware/devices/scanner.h"

#include <chrono>
#include <functional>
#include <string>

namespace tongguan::devices {

struct KeyboardScannerSettings {
    /// An input device under /dev/input/by-id, which names maker, type and mostly number: "…-event-kbd". The numbers of
    /// /dev/input/event3 change with each boot, and another keyboard would be the scanner.
    std::string path;
    std::chrono::milliseconds gap{500}; ///< no scanner pauses so long inside a code
};

/// InvalidInput for a path that is not in a folder by-id.
Result<> check(const KeyboardScannerSettings& settings);

/// A barcode scanner that the machine takes for a keyboard. It is grabbed (EVIOCGRAB): its keys come here and to nobody
/// else, and what other keyboards type never comes here. It is lost where it cannot be grabbed. Codes are printable
/// ASCII; see key_decoder.h. `log` outlives it.
class KeyboardScanner final : public Scanner {
  public:
    KeyboardScanner(KeyboardScannerSettings settings, Log& log);
    ~KeyboardScanner() override { stop(); }

    void start(std::function<void(Bytes)> onPayload, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    void received(ByteView bytes);

    const KeyboardScannerSettings settings_;
    KeyDecoder keys_;
    Bytes rest_; ///< of an event
    std::function<void(Bytes)> onPayload_;
    ConditionReporter condition_;
    Line line_;
};

} // namespace tongguan::devices
