// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/file_camera.h"

#include "base/file.h"
#include "hardware/devices/condition_reporter.h"

#include <charconv>
#include <chrono>
#include <condition_variable>
#include <format>
#include <mutex>

namespace tongguan::devices {

namespace {

constexpr std::chrono::milliseconds kBetweenFrames{100};
constexpr std::int64_t kMostPixels = 64'000'000;

/// The next whole number of a PGM header; negative where there is none.
int number(std::string_view& text)
{
    const std::size_t at = text.find_first_of("0123456789");
    if (at == std::string_view::npos || text.find_first_not_of(" \t\r\n") != at)
        return -1;
    text.remove_prefix(at);
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return error == std::errc{} ? value : -1;
}

} // namespace

Frame frameFromPgm(ByteView bytes)
{
    std::string_view text = asText(bytes);
    if (!text.starts_with("P5"))
        return {};
    text.remove_prefix(2);
    const int width = number(text);
    const int height = number(text);
    const int most = number(text);
    if (width <= 0 || height <= 0 || most != 255 || text.empty())
        return {};
    text.remove_prefix(1);
    const std::int64_t pixels = std::int64_t{width} * height;
    if (pixels > kMostPixels || static_cast<std::int64_t>(text.size()) < pixels)
        return {};
    const ByteView grey = asBytes(text.substr(0, static_cast<std::size_t>(pixels)));
    return {.width = width,
            .height = height,
            .stride = width,
            .pixels = std::make_shared<const Bytes>(grey.begin(), grey.end())};
}

std::string pgmOf(const Frame& frame)
{
    std::string text = std::format("P5 {} {} 255\n", frame.width, frame.height);
    for (int row = 0; row < frame.height; ++row) {
        const auto from = static_cast<std::size_t>(row) * static_cast<std::size_t>(frame.stride);
        text += asText(ByteView(*frame.pixels).subspan(from, static_cast<std::size_t>(frame.width)));
    }
    return text;
}

void FileCamera::start(std::function<void(Frame)> onFrame, ConditionHandler onCondition)
{
    stop();
    thread_ = std::jthread([file = file_, onFrame = std::move(onFrame),
                            onCondition = std::move(onCondition)](const std::stop_token& stop) mutable {
        ConditionReporter condition(std::move(onCondition));
        std::filesystem::file_time_type last;
        Frame frame;
        std::mutex mutex;
        std::condition_variable_any never;
        while (!stop.stop_requested()) {
            std::error_code error;
            const bool plugged = std::filesystem::is_directory(file.parent_path(), error);
            condition.report(plugged ? Condition::Ready : Condition::Lost);
            const auto written = std::filesystem::last_write_time(file, error);
            if (error) {
                frame = {};
                last = {};
            } else if (written != last) {
                last = written;
                const auto content = readFile(file);
                frame = content ? frameFromPgm(asBytes(*content)) : Frame{};
            }
            if (frame.pixels)
                onFrame(frame);
            std::unique_lock lock(mutex);
            never.wait_for(lock, stop, kBetweenFrames, [] { return false; });
        }
    });
}

void FileCamera::stop()
{
    if (!thread_.joinable())
        return;
    thread_.request_stop();
    thread_.join();
}

} // namespace tongguan::devices
