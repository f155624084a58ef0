// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/mrz_reader.h"

#include "hardware/reading/copies.h"
#include "hardware/reading/mrz_lines.h"
#include "hardware/reading/mrz_marks.h"
#include "hardware/reading/mrz_model.h"
#include "hardware/reading/mrz_network.h"
#include "hardware/reading/mrz_stack_reader.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <exception>
#include <utility>

namespace tongguan::reading {

namespace {

using Clock = std::chrono::steady_clock;

/// The longer side of the copies that are searched, one after the other. The second finds small print in large
/// pictures, the third what is too coarse or too noisy for the first.
constexpr std::array<double, 3> kSides{1300, 2200, 800};
/// Smaller pictures are made larger by at most this.
constexpr double kMostEnlarged = 3;

cv::Mat copyOf(const cv::Mat& picture, double factor)
{
    if (factor == 1)
        return picture;
    cv::Mat copy;
    const cv::Size size(std::max(cvRound(picture.cols * factor), 1), std::max(cvRound(picture.rows * factor), 1));
    cv::resize(picture, copy, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    // What is enlarged has noise of the size of strokes.
    if (factor > 1.5)
        cv::GaussianBlur(copy, copy, {}, 0.45 * factor);
    return copy;
}

bool isBetter(const MrzSighting& one, const std::optional<MrzSighting>& other)
{
    if (!other || one.isRead() != other->isRead())
        return !other || one.isRead();
    return meanConfidence(one) > meanConfidence(*other);
}

/// One picture's search.
class Search {
  public:
    Search(MrzNetwork& network, const cv::Mat& picture, Clock::time_point end)
        : network_(network), picture_(picture), end_(end)
    {}

    Result<std::optional<MrzSighting>> run()
    {
        const double side = std::max(picture_.cols, picture_.rows);
        std::vector<double> tried;
        for (const double wanted : kSides) {
            double factor = std::min(wanted / side, kMostEnlarged);
            if (wanted < side * 1.3 && wanted > side)
                factor = 1;
            if (std::ranges::any_of(tried, [factor](double t) { return std::abs(t / factor - 1) < 0.2; }))
                continue;
            tried.push_back(factor);
            if (isOver())
                break;
            if (auto looked = lookAt(factor); !looked)
                return failed(std::move(looked));
        }
        return std::move(best_);
    }

  private:
    bool isOver() const { return (best_ && best_->isRead()) || Clock::now() >= end_; }

    Result<> lookAt(double factor)
    {
        for (const MrzStack& found : findStacks(findMarks(copyOf(picture_, factor)))) {
            if (isOver())
                return {};
            MrzStack stack;
            for (const MrzTextLine& line : found)
                stack.push_back(line.scaled(1 / factor));
            auto seen = readStack(network_, picture_, stack, end_);
            if (!seen)
                return failed(std::move(seen));
            if (*seen && isBetter(**seen, best_))
                best_ = std::move(*seen);
        }
        return {};
    }
    MrzNetwork& network_;
    const cv::Mat& picture_;
    Clock::time_point end_;
    std::optional<MrzSighting> best_;
};

} // namespace

struct MrzReader::Parts {
    MrzNetwork network;
};

MrzReader::MrzReader(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
MrzReader::MrzReader(MrzReader&&) noexcept = default;
MrzReader& MrzReader::operator=(MrzReader&&) noexcept = default;
MrzReader::~MrzReader() = default;

Result<MrzReader> MrzReader::make()
{
    return load(mrzModel());
}

Result<MrzReader> MrzReader::load(ByteView model)
{
    auto network = MrzNetwork::load(model);
    if (!network)
        return failed(std::move(network));
    return MrzReader(std::make_unique<Parts>(std::move(*network)));
}

Result<std::optional<MrzSighting>> MrzReader::read(const GreyView& picture, std::chrono::milliseconds budget)
{
    if (auto ok = checked(picture); !ok)
        return failed(std::move(ok));
    try {
        const cv::Mat whole = sameCopy(picture).pixels;
        return Search(parts_->network, whole, Clock::now() + budget).run();
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "the reader cannot take this picture");
    }
}

} // namespace tongguan::reading
