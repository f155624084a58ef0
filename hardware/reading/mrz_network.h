// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/mrz_lattice.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn/dnn.hpp>

namespace tongguan::reading {

/// The network that reads one straightened line (assets/reading/mrz-lines.onnx). Input `line`: 1 × 1 × 32 × W, W a
/// multiple of 8; output `odds`: 1 × W/4 × 38, logarithms. One thread at a time.
class MrzNetwork {
  public:
    /// Corrupt where these bytes (ONNX) are no network of that form.
    static Result<MrzNetwork> load(ByteView model);

    /// `strip` as stripOf() makes it. Corrupt where the network answers in another form.
    Result<MrzLattice> read(const cv::Mat& strip);

  private:
    explicit MrzNetwork(cv::dnn::Net net) : net_(std::move(net)) {}
    cv::dnn::Net net_;
};

} // namespace tongguan::reading
