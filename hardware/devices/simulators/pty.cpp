// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/pty.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <format>
#include <stdlib.h> // NOLINT(modernize-deprecated-headers): posix_openpt is POSIX's, not C++'s
#include <system_error>
#include <termios.h>

namespace tongguan::devices {

namespace {

std::unexpected<Error> unavailable(const char* what)
{
    return fail(Errc::Unavailable, std::format("{}: {}", what, std::generic_category().message(errno)));
}

} // namespace

Result<Pty> Pty::open()
{
    Pty pty;
    pty.master = FileDescriptor(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    std::array<char, 64> name{};
    if (!pty.master || ::grantpt(pty.master.get()) != 0 || ::unlockpt(pty.master.get()) != 0 ||
        ::ptsname_r(pty.master.get(), name.data(), name.size()) != 0)
        return unavailable("no pseudo terminal");
    pty.path = name.data();
    pty.slave = FileDescriptor(::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC));
    termios mode{};
    if (!pty.slave || ::tcgetattr(pty.slave.get(), &mode) != 0)
        return unavailable("cannot open the pseudo terminal");
    ::cfmakeraw(&mode);
    if (::tcsetattr(pty.slave.get(), TCSANOW, &mode) != 0)
        return unavailable("cannot set up the pseudo terminal");
    return pty;
}

} // namespace tongguan::devices
