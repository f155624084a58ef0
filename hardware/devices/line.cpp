// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/line.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <format>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::size_t kReadSize = 4096;
constexpr const char* kCategory = "tongguan.devices";

std::string errorText(int error)
{
    return std::generic_category().message(error);
}

void raise(const FileDescriptor& event)
{
    const std::uint64_t one = 1;
    // Fails only when the counter is full, and then it is readable.
    std::ignore = ::write(event.get(), &one, sizeof one);
}

void lower(const FileDescriptor& event)
{
    std::uint64_t count = 0;
    // Fails only when it is low already.
    std::ignore = ::read(event.get(), &count, sizeof count);
}

bool passing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

Line::Line(std::string device, Opener open, Log& log, Backoff backoff)
    : device_(std::move(device)), open_(std::move(open)), log_(log), backoff_(backoff),
      wake_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), stopping_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{}

void Line::start(Events events)
{
    stop();
    events_ = std::move(events);
    lostReported_ = false;
    pause_ = backoff_.first;
    retryAt_ = Clock::now();
    {
        const std::scoped_lock lock(mutex_);
        accepting_ = true;
    }
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Line::stop()
{
    if (!thread_.joinable())
        return;
    thread_.request_stop();
    raise(stopping_);
    thread_.join();
    lower(stopping_);
}

bool Line::post(std::function<void()> work)
{
    const std::scoped_lock lock(mutex_);
    if (!accepting_)
        return false;
    posted_.push_back(std::move(work));
    raise(wake_);
    return true;
}

void Line::run(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (!fd_ && Clock::now() >= retryAt_)
            tryOpen();
        runPosted();
        wait();
    }
    {
        const std::scoped_lock lock(mutex_);
        accepting_ = false;
    }
    runPosted();
    close();
    events_.ending();
}

void Line::runPosted()
{
    // Before the work is taken, so that no wake-up is missed.
    lower(wake_);
    std::deque<std::function<void()>> work;
    {
        const std::scoped_lock lock(mutex_);
        work.swap(posted_);
    }
    for (const auto& one : work)
        one();
}

void Line::tryOpen()
{
    auto opened = open_(stopping_.get());
    if (!opened) {
        retryAt_ = Clock::now() + pause_;
        pause_ = std::min(pause_ * 2, backoff_.longest);
        if (!std::exchange(lostReported_, true)) {
            log_.write(Severity::Warning, kCategory,
                       std::format("device.lost device={} reason=\"{}\"", device_, opened.error().what));
            events_.lost();
        }
        return;
    }
    fd_ = std::move(*opened);
    pause_ = backoff_.first;
    lostReported_ = false;
    struct stat about{};
    socket_ = ::fstat(fd_.get(), &about) == 0 && S_ISSOCK(about.st_mode);
    // A USB printer may answer a read with an empty packet; on a terminal or a socket nothing means the end.
    emptyReadIsEnd_ = socket_ || ::isatty(fd_.get()) == 1;
    log_.write(Severity::Info, kCategory, std::format("device.opened device={}", device_));
    events_.opened();
}

void Line::wait()
{
    const short interest = static_cast<short>(unsent() > 0 ? POLLIN | POLLOUT : POLLIN);
    std::array<pollfd, 3> polled{{{fd_.get(), interest, 0}, {wake_.get(), POLLIN, 0}, {stopping_.get(), POLLIN, 0}}};
    if (::poll(polled.data(), polled.size(), pollTimeout()) < 0)
        return;
    const auto happened = polled[0].revents;
    if ((happened & (POLLIN | POLLHUP | POLLERR | POLLNVAL)) != 0)
        readSome((happened & (POLLHUP | POLLERR | POLLNVAL)) != 0);
    if (fd_ && (happened & POLLOUT) != 0)
        writeSome();
    if (alarm_ && Clock::now() >= *alarm_) {
        alarm_.reset();
        events_.alarm();
    }
}

int Line::pollTimeout() const
{
    auto next = alarm_;
    if (!fd_)
        next = next ? std::min(*next, retryAt_) : retryAt_;
    if (!next)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - Clock::now()).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 60'000));
}

void Line::readSome(bool hungUp)
{
    std::array<std::uint8_t, kReadSize> buffer;
    const auto got = ::read(fd_.get(), buffer.data(), buffer.size());
    const int error = errno;
    if (got > 0)
        events_.received(ByteView(buffer).first(static_cast<std::size_t>(got)));
    else if (got < 0 && !passing(error))
        lose(errorText(error));
    else if (hungUp || (got == 0 && emptyReadIsEnd_))
        lose("hung up");
}

void Line::writeSome()
{
    const ByteView rest = ByteView(out_).subspan(sent_);
    const auto wrote = socket_ ? ::send(fd_.get(), rest.data(), rest.size(), MSG_NOSIGNAL)
                               : ::write(fd_.get(), rest.data(), rest.size());
    if (wrote < 0) {
        if (const int error = errno; !passing(error))
            lose(errorText(error));
        return;
    }
    sent_ += static_cast<std::size_t>(wrote);
    if (sent_ == out_.size())
        discardUnsent();
}

void Line::lose(const std::string& why)
{
    close();
    lostReported_ = true;
    log_.write(Severity::Warning, kCategory, std::format("device.lost device={} reason=\"{}\"", device_, why));
    events_.lost();
}

void Line::close()
{
    fd_.reset();
    discardUnsent();
    alarm_.reset();
    pause_ = backoff_.first;
    retryAt_ = Clock::now() + pause_;
}

void Line::reopen()
{
    close();
    lostReported_ = true;
}

void Line::send(ByteView bytes)
{
    if (fd_)
        out_.insert(out_.end(), bytes.begin(), bytes.end());
}

void Line::discardUnsent()
{
    out_.clear();
    sent_ = 0;
}

} // namespace tongguan::devices
