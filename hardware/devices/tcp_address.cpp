// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/tcp_address.h"

#include <array>
#include <cerrno>
#include <format>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr int kConnectMilliseconds = 3000;

std::unexpected<Error> unavailable(const std::string& what, int error)
{
    return fail(Errc::Unavailable, std::format("{}: {}", what, std::generic_category().message(error)));
}

/// Zero, or why it did not get through.
int awaitConnection(int socket, int cancel)
{
    std::array<pollfd, 2> polled{{{cancel, POLLIN, 0}, {socket, POLLOUT, 0}}};
    const int ready = ::poll(polled.data(), polled.size(), kConnectMilliseconds);
    if (ready < 0)
        return errno;
    if (ready == 0)
        return ETIMEDOUT;
    if (polled[1].revents == 0)
        return ECANCELED;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

Result<FileDescriptor> connectTo(const TcpAddress& address, const std::string& device, int cancel)
{
    const std::string shown = std::format("{} {} port {}", device, address.host, address.port);
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    addrinfo* found = nullptr;
    if (::getaddrinfo(address.host.c_str(), std::to_string(address.port).c_str(), &hints, &found) != 0)
        return fail(Errc::InvalidInput, shown + ": not an address in digits");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owned(found, &::freeaddrinfo);

    FileDescriptor socket(::socket(found->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!socket)
        return unavailable(shown, errno);
    // Questions are a few bytes each and are waited for.
    const int on = 1;
    std::ignore = ::setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket.get(), found->ai_addr, found->ai_addrlen) != 0) {
        if (errno != EINPROGRESS)
            return unavailable(shown, errno);
        if (const int error = awaitConnection(socket.get(), cancel); error != 0)
            return unavailable(shown, error);
    }
    return socket;
}

} // namespace

Opener tcpOpener(TcpAddress address, std::string device)
{
    return [address = std::move(address), device = std::move(device)](int cancel) {
        return connectTo(address, device, cancel);
    };
}

} // namespace tongguan::devices
