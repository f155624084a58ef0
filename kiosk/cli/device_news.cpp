// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_news.h"

#include <algorithm>
#include <array>
#include <poll.h>
#include <span>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace tongguan::cli {

namespace {

/// poll(2) until something happens; false where the time is over first.
bool await(std::span<pollfd> on, std::optional<DeviceNews::Clock::time_point> until)
{
    for (;;) {
        int left = -1;
        if (until) {
            const auto time = std::chrono::ceil<std::chrono::milliseconds>(*until - DeviceNews::Clock::now()).count();
            left = static_cast<int>(std::clamp<std::int64_t>(time, 0, 60'000));
        }
        if (::poll(on.data(), on.size(), left) > 0)
            return true;
        if (left == 0)
            return false;
    }
}

} // namespace

DeviceNews::DeviceNews() : news_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    sigset_t ending{};
    ::sigemptyset(&ending);
    ::sigaddset(&ending, SIGINT);
    ::sigaddset(&ending, SIGTERM);
    ::pthread_sigmask(SIG_BLOCK, &ending, &before_);
    signals_ = devices::FileDescriptor(::signalfd(-1, &ending, SFD_NONBLOCK | SFD_CLOEXEC));
}

DeviceNews::~DeviceNews()
{
    signalfd_siginfo taken;
    while (::read(signals_.get(), &taken, sizeof taken) > 0) {
    }
    ::pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void DeviceNews::tell(DeviceTold told)
{
    const std::scoped_lock lock(mutex_);
    told_.push_back(std::move(told));
    const std::uint64_t one = 1;
    // Fails only when the counter is full, and then it is readable.
    std::ignore = ::write(news_.get(), &one, sizeof one);
}

std::optional<DeviceTold> DeviceNews::take()
{
    const std::scoped_lock lock(mutex_);
    std::uint64_t count = 0;
    // Fails only when nothing was told, or all of it was taken.
    if (told_.empty()) {
        std::ignore = ::read(news_.get(), &count, sizeof count);
        return std::nullopt;
    }
    auto told = std::move(told_.front());
    told_.pop_front();
    return told;
}

std::optional<DeviceTold> DeviceNews::next(std::optional<Clock::time_point> until)
{
    std::array<pollfd, 2> on{{{news_.get(), POLLIN, 0}, {signals_.get(), POLLIN, 0}}};
    for (;;) {
        if (auto told = take())
            return told;
        if (!await(on, until) || on[1].revents != 0)
            return std::nullopt;
    }
}

} // namespace tongguan::cli
