// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/line.h"
#include "hardware/devices/scanner.h"
#include "hardware/devices/serial_port.h"

#include <chrono>
#include <cstddef>

namespace tongguan::devices {

/// Bytes of the longest payload: the alphanumeric capacity of a QR code of version 40-L (ISO/IEC 18004, table 7).
inline constexpr std::size_t kLongestPayload = 4296;

struct ScannerSettings {
    SerialSettings port;
    /// Codes may hold any byte, so a suffix counts when the line is silent after it. `Framing::stxEtx(
    /// FrameEnd::AtSuffixAndGap)` for a scanner set up that way.
    Framing framing = {{}, {'\r'}, FrameEnd::AtSuffixAndGap, {}};
    /// Longer than any pause inside a payload, shorter than between two.
    std::chrono::milliseconds gap{100};
};

/// A barcode scanner on a serial line or a USB serial device. `log` outlives it.
class SerialScanner final : public Scanner {
  public:
    SerialScanner(ScannerSettings settings, Log& log);
    ~SerialScanner() override { stop(); }

    void start(std::function<void(Bytes)> onPayload, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    const ScannerSettings settings_;
    FrameSplitter frames_;
    std::function<void(Bytes)> onPayload_;
    ConditionReporter condition_;
    Line line_;
};

} // namespace tongguan::devices
