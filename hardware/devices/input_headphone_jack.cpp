// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/input_headphone_jack.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <system_error>
#include <utility>

namespace tongguan::devices {

InputHeadphoneJack::InputHeadphoneJack(std::string path, Log& log)
    : line_("headphone_jack", [this, path = std::move(path)](int) { return open(path); }, log)
{}

void InputHeadphoneJack::start(std::function<void(bool plugged)> onPlugged, ConditionHandler onCondition)
{
    stop();
    onPlugged_ = std::move(onPlugged);
    condition_ = ConditionReporter(std::move(onCondition));
    plugged_ = false;
    line_.start({
        .opened =
            [this] {
                rest_.clear();
                condition_.report(Condition::Ready);
                report(pluggedAtOpen_);
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received = [this](ByteView bytes) { take(bytes); },
    });
}

/// What is plugged in already makes no event: it is asked for. What is no input device cannot say, and is believed
/// empty.
Result<FileDescriptor> InputHeadphoneJack::open(const std::string& path)
{
    FileDescriptor opened(::open(path.c_str(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!opened)
        return fail(Errc::Unavailable, std::format("cannot open {}: {}", path, std::generic_category().message(errno)));
    std::uint8_t switches[(SW_MAX + 8) / 8] = {};
    pluggedAtOpen_ = ::ioctl(opened.get(), EVIOCGSW(sizeof switches), switches) >= 0 &&
                     (switches[SW_HEADPHONE_INSERT / 8] >> (SW_HEADPHONE_INSERT % 8) & 1U) != 0;
    return opened;
}

void InputHeadphoneJack::take(ByteView bytes)
{
    rest_.insert(rest_.end(), bytes.begin(), bytes.end());
    std::size_t at = 0;
    for (input_event event; at + sizeof event <= rest_.size(); at += sizeof event) {
        std::memcpy(&event, rest_.data() + at, sizeof event);
        if (event.type == EV_SW && event.code == SW_HEADPHONE_INSERT)
            report(event.value != 0);
    }
    rest_.erase(rest_.begin(), rest_.begin() + static_cast<std::ptrdiff_t>(at));
}

void InputHeadphoneJack::report(bool plugged)
{
    if (std::exchange(plugged_, plugged) != plugged)
        onPlugged_(plugged);
}

} // namespace tongguan::devices
