// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/keyboard_scanner.h"

#include "hardware/devices/serial_scanner.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <format>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <system_error>
#include <utility>

namespace tongguan::devices {

namespace {

std::unexpected<Error> unavailable(const char* what, const std::string& path)
{
    return fail(Errc::Unavailable, std::format("cannot {} {}: {}", what, path, std::generic_category().message(errno)));
}

Result<FileDescriptor> grab(const std::string& path)
{
    FileDescriptor opened(::open(path.c_str(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!opened)
        return unavailable("open", path);
    // What is no input device has nobody to share its keys with, and nothing to grab.
    if (::ioctl(opened.get(), EVIOCGRAB, 1) != 0 && errno != ENOTTY && errno != EINVAL)
        return unavailable("have for itself", path);
    return opened;
}

} // namespace

Result<> check(const KeyboardScannerSettings& settings)
{
    if (std::filesystem::path(settings.path).parent_path().filename() != "by-id")
        return fail(Errc::InvalidInput, "\"path\" of a keyboard should be in /dev/input/by-id");
    return {};
}

KeyboardScanner::KeyboardScanner(KeyboardScannerSettings settings, Log& log)
    : settings_(std::move(settings)), keys_(kLongestPayload),
      line_("scanner", [path = settings_.path](int) { return grab(path); }, log)
{}

void KeyboardScanner::start(std::function<void(Bytes)> onPayload, ConditionHandler onCondition)
{
    stop();
    onPayload_ = std::move(onPayload);
    condition_ = ConditionReporter(std::move(onCondition));
    line_.start({
        .opened =
            [this] {
                rest_.clear();
                keys_ = KeyDecoder(kLongestPayload);
                condition_.report(Condition::Ready);
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm = [this] { keys_.gap(); },
    });
}

void KeyboardScanner::received(ByteView bytes)
{
    line_.setAlarm(settings_.gap);
    rest_.insert(rest_.end(), bytes.begin(), bytes.end());
    std::size_t at = 0;
    for (input_event event; at + sizeof event <= rest_.size(); at += sizeof event) {
        std::memcpy(&event, rest_.data() + at, sizeof event);
        if (event.type == EV_SYN && event.code == SYN_DROPPED)
            keys_.missed();
        if (event.type != EV_KEY)
            continue;
        if (auto code = keys_.key(event.code, event.value))
            onPayload_(std::move(*code));
    }
    rest_.erase(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace tongguan::devices
