// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/sign_lattice.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn/dnn.hpp>

namespace tongguan::reading {

/// The network that reads one straightened line (assets/reading/sign-lines.onnx). Input `line`: 1 × 1 × 48 × W, W a
/// multiple of 8; output `odds`: 1 × W/4 × 145, logarithms. One thread at a time.
class SignNetwork {
  public:
    /// Corrupt where these bytes (ONNX) are no network of that form.
    static Result<SignNetwork> load(ByteView model);

    /// `strip` as stripOf() makes it. Corrupt where the network answers in another form.
    Result<SignLattice> read(const cv::Mat& strip);

  private:
    explicit SignNetwork(cv::dnn::Net net) : net_(std::move(net)) {}
    cv::dnn::Net net_;
};

} // namespace tongguan::reading
