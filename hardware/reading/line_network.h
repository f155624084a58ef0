// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/line_lattice.h"

#include <opencv2/core.hpp>
#include <opencv2/dnn/dnn.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <exception>
#include <utility>

namespace tongguan::reading {

/// A network that reads one straightened line. Input `line`: 1 × 1 × Rows × W, W a multiple of 8; output `odds`: 1 ×
/// W/4 × (Letters + 1), natural logarithms of probabilities, the blank of CTC first. One thread at a time.
template <std::size_t Letters, int Rows> class LineNetwork {
  public:
    /// Corrupt where these bytes (ONNX) are no network of that form.
    static Result<LineNetwork> load(ByteView model)
    {
        try {
            cv::dnn::Net net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(model.data()), model.size());
            net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
            net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
            LineNetwork network(std::move(net));
            // Once, so that the first picture does not pay for it, and a wrong one is known at once.
            if (auto tried = network.read(cv::Mat::ones(Rows, 128, CV_32F)); !tried)
                return failed(std::move(tried));
            return network;
        } catch (const std::exception&) {
            return fail(Errc::Corrupt, "no network for such lines");
        }
    }

    /// `strip`: 32-bit floats, 0 to 1. Corrupt where the network answers in another form.
    Result<LineLattice<Letters>> read(const cv::Mat& strip)
    {
        constexpr int kStepColumns = 4;
        constexpr int kClasses = static_cast<int>(Letters) + 1;
        try {
            const std::array<int, 4> shape{1, 1, strip.rows, strip.cols};
            const cv::Mat whole = strip.isContinuous() ? strip : strip.clone();
            net_.setInput(whole.reshape(1, 4, shape.data()), "line");
            const cv::Mat odds = net_.forward();
            const int steps = strip.cols / kStepColumns;
            if (odds.type() != CV_32F || odds.dims != 3 || odds.size[1] != steps || odds.size[2] != kClasses)
                return fail(Errc::Corrupt, "the network answers in another form");
            LineLattice<Letters> lattice;
            lattice.steps.resize(static_cast<std::size_t>(steps));
            const auto* at = odds.ptr<float>();
            for (auto& step : lattice.steps) {
                for (float& share : step)
                    share = std::min(std::exp(*at++), 1.0F);
            }
            return lattice;
        } catch (const std::exception&) {
            return fail(Errc::Corrupt, "the network cannot take the line");
        }
    }

  private:
    explicit LineNetwork(cv::dnn::Net net) : net_(std::move(net)) {}
    cv::dnn::Net net_;
};

} // namespace tongguan::reading
