// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/condition.h"

namespace tongguan::devices {

/// A barcode scanner that decodes by itself and sends the payload. Same threading as DocumentReader.
class Scanner {
  public:
    virtual ~Scanner() = default;
    /// `onPayload` gets exactly the bytes between the frame marks, at most 4296 (a QR of version 40).
    virtual void start(std::function<void(Bytes)> onPayload, ConditionHandler onCondition) = 0;
    virtual void stop() = 0;
};

} // namespace tongguan::devices
