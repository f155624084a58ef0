// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_port.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <format>
#include <optional>
#include <system_error>
#include <termios.h>
#include <utility>

namespace tongguan::devices {

namespace {

struct Speed {
    std::uint32_t baud;
    speed_t code;
};
constexpr std::array kSpeeds = {
    Speed{1200, B1200},     Speed{2400, B2400},     Speed{4800, B4800},     Speed{9600, B9600},
    Speed{19200, B19200},   Speed{38400, B38400},   Speed{57600, B57600},   Speed{115200, B115200},
    Speed{230400, B230400}, Speed{460800, B460800}, Speed{921600, B921600},
};

std::optional<speed_t> speedOf(std::uint32_t baud)
{
    const auto found = std::ranges::find(kSpeeds, baud, &Speed::baud);
    return found == kSpeeds.end() ? std::nullopt : std::optional(found->code);
}

termios rawMode(termios mode, const SerialSettings& settings, speed_t speed)
{
    ::cfmakeraw(&mode);
    // CLOCAL: a reader without modem lines is ready all the same. No HUPCL: a close must not reset the device.
    mode.c_cflag |= CLOCAL | CREAD;
    mode.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | PARENB | PARODD | CRTSCTS | HUPCL);
    if (settings.parity != Parity::None)
        mode.c_cflag |= PARENB;
    if (settings.parity == Parity::Odd)
        mode.c_cflag |= PARODD;
    if (settings.flow == FlowControl::RtsCts)
        mode.c_cflag |= CRTSCTS;
    if (settings.flow == FlowControl::XonXoff)
        mode.c_iflag |= IXON;
    mode.c_cc[VMIN] = 1; // with 0 an idle line would look like one that hung up
    mode.c_cc[VTIME] = 0;
    ::cfsetispeed(&mode, speed);
    ::cfsetospeed(&mode, speed);
    return mode;
}

std::unexpected<Error> unavailable(const std::string& path, const char* what)
{
    return fail(Errc::Unavailable, std::format("{} {}: {}", what, path, std::generic_category().message(errno)));
}

} // namespace

Result<> check(const SerialSettings& settings)
{
    if (settings.path.empty())
        return fail(Errc::InvalidInput, "a serial port needs a path");
    if (!speedOf(settings.baud))
        return fail(Errc::InvalidInput, std::format("{} is no baud rate of a serial port", settings.baud));
    return {};
}

Result<FileDescriptor> openSerialPort(const SerialSettings& settings)
{
    if (auto usable = check(settings); !usable)
        return failed(std::move(usable));
    FileDescriptor port(::open(settings.path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!port)
        return unavailable(settings.path, "cannot open");
    termios mode{};
    if (::tcgetattr(port.get(), &mode) != 0)
        return unavailable(settings.path, "no serial port");
    mode = rawMode(mode, settings, *speedOf(settings.baud));
    if (::tcsetattr(port.get(), TCSANOW, &mode) != 0 || ::tcflush(port.get(), TCIFLUSH) != 0)
        return unavailable(settings.path, "cannot set up");
    return port;
}

Opener serialOpener(SerialSettings settings)
{
    return [settings = std::move(settings)](int) { return openSerialPort(settings); };
}

} // namespace tongguan::devices
