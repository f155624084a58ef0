// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/sign_network.h"

#include "hardware/reading/sign_strip.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <tuple>

namespace tongguan::reading {

Result<SignNetwork> SignNetwork::load(ByteView model)
{
    try {
        cv::dnn::Net net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(model.data()), model.size());
        net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
        SignNetwork network(std::move(net));
        // Once, so that the first picture does not pay for it, and a wrong one is known at once.
        if (auto tried = network.read(cv::Mat::ones(kSignStripHeight, 128, CV_32F)); !tried)
            return failed(std::move(tried));
        return network;
    } catch (const std::exception&) {
        return fail(Errc::Corrupt, "no network for signs");
    }
}

Result<SignLattice> SignNetwork::read(const cv::Mat& strip)
{
    constexpr int kStepColumns = 4;
    constexpr int kClasses = kSignLetters + 1;
    try {
        const std::array<int, 4> shape{1, 1, strip.rows, strip.cols};
        const cv::Mat whole = strip.isContinuous() ? strip : strip.clone();
        net_.setInput(whole.reshape(1, 4, shape.data()), "line");
        const cv::Mat odds = net_.forward();
        const int steps = strip.cols / kStepColumns;
        if (odds.type() != CV_32F || odds.dims != 3 || odds.size[1] != steps || odds.size[2] != kClasses)
            return fail(Errc::Corrupt, "the network answers in another form");
        SignLattice lattice;
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

} // namespace tongguan::reading
