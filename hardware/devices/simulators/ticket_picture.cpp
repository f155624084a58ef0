// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/ticket_picture.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <cstddef>
#include <format>

namespace tongguan::devices {

namespace {

constexpr int kMargin = 24; // 3 mm
constexpr unsigned char kWhite = 255;
constexpr unsigned char kBlack = 0;

bool isBlack(const Raster& ticket, int x, int y)
{
    const auto at =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(ticket.width / 8) + static_cast<std::size_t>(x / 8);
    return (ticket.bits[at] & (0x80U >> static_cast<unsigned>(x % 8))) != 0;
}

} // namespace

Result<> writeTicketPicture(const Raster& ticket, const std::filesystem::path& file)
{
    try {
        cv::Mat picture(ticket.height + 2 * kMargin, ticket.width + 2 * kMargin, CV_8UC1, cv::Scalar(kWhite));
        for (int y = 0; y < ticket.height; ++y) {
            for (int x = 0; x < ticket.width; ++x) {
                if (isBlack(ticket, x, y))
                    picture.at<unsigned char>(y + kMargin, x + kMargin) = kBlack;
            }
        }
        if (cv::imwrite(file.string(), picture))
            return {};
        return fail(Errc::Unavailable, std::format("cannot write {}", file.string()));
    } catch (const cv::Exception& error) {
        return fail(Errc::Unavailable, std::format("cannot write {}: {}", file.string(), error.msg));
    }
}

} // namespace tongguan::devices
