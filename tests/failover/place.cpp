// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/place.h"

#include "base/file.h"

#include <arpa/inet.h>
#include <format>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tongguan::failover {

namespace {

constexpr std::array kExamplePorts = {5432, 8008, 8443, 2379, 2380};
constexpr std::string_view kExampleNetwork = "10.0.0.";
constexpr std::string_view kExampleSelf = "127.0.0.1";

/// A port that nobody has, on any address; -1 where there is none.
int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    socklen_t size = sizeof address;
    int port = -1;
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    ::close(socket);
    return port;
}

/// How often it stood there.
int replaceAll(std::string& text, std::string_view word, std::string_view by)
{
    int count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()), ++count)
        text.replace(at, word.size(), by);
    return count;
}

} // namespace

Result<Place> Place::find(std::filesystem::path folder, std::filesystem::path examples)
{
    Place place(std::move(folder), std::move(examples));
    place.network_ = std::format("127.77.{}.", 1 + ::getpid() % 250);
    for (const int port : kExamplePorts) {
        const int found = freePort();
        if (found < 0)
            return fail(Errc::Unavailable, "no free port");
        place.ports_.emplace_back(port, found);
    }
    return place;
}

std::string Place::host(int last) const
{
    return network_ + std::to_string(last);
}

int Place::port(int port) const
{
    for (const auto& [example, here] : ports_)
        if (example == port)
            return here;
    return port;
}

std::string Place::address(int last, int port) const
{
    return std::format("{}:{}", host(last), this->port(port));
}

Result<std::filesystem::path> Place::settle(const std::string& example, const std::string& as,
                                            const std::vector<std::pair<std::string, std::string>>& words) const
{
    auto text = readFile(examples_ / example);
    if (!text)
        return failed(std::move(text));
    for (const auto& [word, by] : words)
        if (replaceAll(*text, word, by) == 0)
            return fail(Errc::Corrupt, std::format("{} has no \"{}\"", example, word));
    replaceAll(*text, kExampleSelf, host(1));
    replaceAll(*text, kExampleNetwork, network_);
    for (const auto& [port, here] : ports_)
        for (const char* before : {":", " port "})
            replaceAll(*text, before + std::to_string(port), before + std::to_string(here));
    const auto file = folder_ / as;
    if (auto ok = writeDurably(file, *text); !ok)
        return failed(std::move(ok));
    return file;
}

} // namespace tongguan::failover
