// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/document_reader.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/line.h"
#include "hardware/devices/serial_port.h"
#include "hardware/devices/zone_assembler.h"

#include <chrono>

namespace tongguan::devices {

struct DocumentReaderSettings {
    SerialSettings port;
    ZoneFraming framing = ZoneFraming::StxEtx;
    Bytes noRead = {'?'}; ///< the frame that says that nothing could be read; NAK always does
    /// Silence that no zone has inside: longer than a USB adapter holds bytes back (16 ms).
    std::chrono::milliseconds gap{150};
};

/// A reader of machine-readable zones on a serial line or a USB serial device. `log` outlives it.
class SerialDocumentReader final : public DocumentReader {
  public:
    SerialDocumentReader(DocumentReaderSettings settings, Log& log);
    ~SerialDocumentReader() override { stop(); }

    void start(std::function<void(ZoneRead)> onRead, ConditionHandler onCondition) override;
    void stop() override { line_.stop(); }

  private:
    void received(ByteView bytes);
    void silent();
    void restart();

    const DocumentReaderSettings settings_;
    FrameSplitter frames_;
    ZoneAssembler zones_;
    std::function<void(ZoneRead)> onRead_;
    ConditionReporter condition_;
    Line line_;
};

} // namespace tongguan::devices
