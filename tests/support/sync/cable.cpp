// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/cable.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <format>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace tongguan::sync {

namespace {

constexpr int kLookEvery = 20; // ms: how soon a cut is seen

sockaddr_in local(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// Closes so that the other side sees a reset, as after a broken line.
void breakOff(int socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(socket);
}

struct Pair {
    int near = -1;
    int far = -1;
};

/// False at the end of one side. Blocks while the other takes nothing: both are on this machine.
bool passOn(int from, int to, std::atomic<std::int64_t>* count = nullptr)
{
    std::array<char, 65536> bytes{};
    const ssize_t size = ::recv(from, bytes.data(), bytes.size(), 0);
    if (count != nullptr && size > 0)
        *count += size;
    for (ssize_t sent = 0; sent < size;) {
        const ssize_t now = ::send(to, bytes.data() + sent, static_cast<std::size_t>(size - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return size > 0;
}

} // namespace

Result<std::unique_ptr<Cable>> Cable::plug(const std::string& url)
{
    std::uint16_t far = 0;
    const std::size_t colon = url.rfind(':');
    if (colon == std::string::npos ||
        std::from_chars(url.data() + colon + 1, url.data() + url.size(), far).ec != std::errc{})
        return fail(Errc::InvalidInput, "the server's address has no port");
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = local(0);
    socklen_t size = sizeof address;
    auto* raw = reinterpret_cast<sockaddr*>(&address); // the sockets' way
    if (listener < 0 || ::bind(listener, raw, size) != 0 || ::listen(listener, 16) != 0 ||
        ::getsockname(listener, raw, &size) != 0) {
        if (listener >= 0)
            ::close(listener);
        return fail(Errc::Unavailable, "no port to listen on");
    }
    return std::unique_ptr<Cable>(
        new Cable(listener, far, std::format("https://127.0.0.1:{}", ntohs(address.sin_port))));
}

Cable::Cable(int listener, std::uint16_t far, std::string url)
    : listener_(listener), far_(far), url_(std::move(url)), thread_([this](const std::stop_token& stop) { run(stop); })
{}

Cable::~Cable()
{
    thread_.request_stop();
    thread_.join();
    ::close(listener_);
}

void Cable::run(const std::stop_token& stop)
{
    std::vector<Pair> pairs;
    const auto breakAll = [&] {
        for (const Pair& pair : pairs) {
            breakOff(pair.near);
            breakOff(pair.far);
        }
        pairs.clear();
    };
    while (!stop.stop_requested()) {
        std::vector<pollfd> waits{{.fd = listener_, .events = POLLIN, .revents = 0}};
        for (const Pair& pair : pairs) {
            waits.push_back({.fd = pair.near, .events = POLLIN, .revents = 0});
            waits.push_back({.fd = pair.far, .events = POLLIN, .revents = 0});
        }
        ::poll(waits.data(), waits.size(), kLookEvery);
        if (!whole_)
            breakAll();
        else
            for (std::size_t i = pairs.size(); i-- > 0;) {
                const bool nearEnds = waits[1 + 2 * i].revents != 0 && !passOn(pairs[i].near, pairs[i].far);
                const bool farEnds = waits[2 + 2 * i].revents != 0 && !passOn(pairs[i].far, pairs[i].near, &came_);
                if (nearEnds || farEnds) {
                    ::close(pairs[i].near);
                    ::close(pairs[i].far);
                    pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
                }
            }
        if ((waits[0].revents & POLLIN) == 0)
            continue;
        const int near = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        const int far = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = local(far_);
        if (!whole_ || ::connect(far, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
            breakOff(near);
            ::close(far);
            continue;
        }
        const int quick = 1; // a relay must not add waits
        ::setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &quick, sizeof quick);
        ::setsockopt(far, IPPROTO_TCP, TCP_NODELAY, &quick, sizeof quick);
        pairs.push_back({near, far});
    }
    breakAll();
}

} // namespace tongguan::sync
