// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/simulated_wire.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <format>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <utility>

namespace tongguan::devices {

namespace {

/// Waiting for the next connection is done in accept, so the pause itself may be short.
constexpr Backoff kBackoff{std::chrono::milliseconds(10), std::chrono::milliseconds(10)};
constexpr std::chrono::milliseconds kBetweenPieces{1};

std::unexpected<Error> unavailable(const char* what)
{
    return fail(Errc::Unavailable, std::format("{}: {}", what, std::generic_category().message(errno)));
}

Result<FileDescriptor> duplicate(const FileDescriptor& fd)
{
    FileDescriptor copy(::fcntl(fd.get(), F_DUPFD_CLOEXEC, 0));
    if (!copy)
        return unavailable("cannot share the pseudo terminal");
    return copy;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

} // namespace

SimulatedWire::SimulatedWire(WirePlace place, std::function<void(ByteView)> onBytes, Log& log)
    : place_(std::move(place)), onBytes_(std::move(onBytes)),
      line_("simulator", [this](int cancel) { return pty_ ? duplicate(pty_->master) : accept(cancel); }, log, kBackoff)
{}

Result<> SimulatedWire::plug()
{
    if (plugged_)
        return {};
    const auto* pty = std::get_if<PtyLink>(&place_);
    if (auto ready = pty ? plugPty(pty->link) : plugTcp(); !ready)
        return ready;
    plugged_ = true;
    line_.start({
        .received = [this](ByteView bytes) { onBytes_(bytes); },
        .alarm = [this] { sendPieces(); },
        .ending =
            [this] {
                pieces_.clear();
                hangingUp_ = false;
            },
    });
    return {};
}

Result<> SimulatedWire::plugPty(const std::filesystem::path& link)
{
    auto pty = Pty::open();
    if (!pty)
        return failed(std::move(pty));
    std::error_code error;
    // A link that a killed program left behind points nowhere.
    if (std::filesystem::is_symlink(link, error))
        std::filesystem::remove(link, error);
    std::filesystem::create_symlink(pty->path, link, error);
    if (error)
        return fail(Errc::Unavailable, std::format("cannot make {}: {}", link.string(), error.message()));
    pty_ = std::move(*pty);
    return {};
}

Result<> SimulatedWire::plugTcp()
{
    FileDescriptor listening(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    auto address = loopback(port_);
    socklen_t size = sizeof address;
    // The same port again after an unplugging, as a printer keeps its own.
    if (!listening || ::setsockopt(listening.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
        ::bind(listening.get(), reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        ::listen(listening.get(), 1) != 0 ||
        ::getsockname(listening.get(), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return unavailable("cannot listen on the loopback");
    port_ = ntohs(address.sin_port);
    listening_ = std::move(listening);
    return {};
}

void SimulatedWire::unplug()
{
    if (!std::exchange(plugged_, false))
        return;
    line_.stop();
    pty_.reset();
    listening_.reset();
    if (const auto* pty = std::get_if<PtyLink>(&place_)) {
        std::error_code ignored; // somebody else removed it: gone is what was wanted
        std::filesystem::remove(pty->link, ignored);
    }
}

PrinterAddress SimulatedWire::address() const
{
    if (const auto* pty = std::get_if<PtyLink>(&place_))
        return SerialSettings{.path = pty->link.string()};
    return TcpAddress{"127.0.0.1", port_};
}

Result<FileDescriptor> SimulatedWire::accept(int cancel) const
{
    std::array<pollfd, 2> polled{{{cancel, POLLIN, 0}, {listening_.get(), POLLIN, 0}}};
    if (::poll(polled.data(), polled.size(), -1) < 0 || polled[1].revents == 0)
        return fail(Errc::Unavailable, "interrupted");
    FileDescriptor connection(::accept4(listening_.get(), nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (!connection)
        return unavailable("no connection");
    return connection;
}

void SimulatedWire::send(Bytes bytes, std::size_t piece)
{
    const auto work = [this, bytes = std::move(bytes), piece] {
        const std::size_t step = piece == 0 ? std::max<std::size_t>(bytes.size(), 1) : piece;
        for (std::size_t at = 0; at < bytes.size(); at += step) {
            const auto part = ByteView(bytes).subspan(at, std::min(step, bytes.size() - at));
            pieces_.emplace_back(part.begin(), part.end());
        }
        sendPieces();
    };
    // Nobody listens on a cable that is not plugged in.
    std::ignore = line_.post(work);
}

void SimulatedWire::hangUp()
{
    // Nobody is there to be hung up on.
    std::ignore = line_.post([this] {
        hangingUp_ = true;
        sendPieces();
    });
}

void SimulatedWire::sendPieces()
{
    if (pieces_.empty()) {
        if (!hangingUp_)
            return;
        if (line_.unsent() > 0)
            return line_.setAlarm(kBetweenPieces);
        hangingUp_ = false;
        return line_.reopen();
    }
    line_.send(pieces_.front());
    pieces_.pop_front();
    if (!pieces_.empty() || hangingUp_)
        line_.setAlarm(kBetweenPieces);
}

void SimulatedWire::run(const std::function<void()>& work)
{
    if (!line_.post(work))
        work();
}

} // namespace tongguan::devices
