// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/printer_address.h"

#include <cerrno>
#include <fcntl.h>
#include <format>
#include <system_error>
#include <utility>

namespace tongguan::devices {

namespace {

Opener characterOpener(CharacterDevice device)
{
    return [device = std::move(device)](int) -> Result<FileDescriptor> {
        FileDescriptor opened(::open(device.path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        if (!opened)
            return fail(Errc::Unavailable,
                        std::format("cannot open {}: {}", device.path, std::generic_category().message(errno)));
        return opened;
    };
}

} // namespace

Opener openerFor(PrinterAddress address)
{
    if (auto* serial = std::get_if<SerialSettings>(&address))
        return serialOpener(std::move(*serial));
    if (auto* device = std::get_if<CharacterDevice>(&address))
        return characterOpener(std::move(*device));
    return tcpOpener(std::move(std::get<TcpAddress>(address)), "printer");
}

} // namespace tongguan::devices
