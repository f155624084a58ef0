// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/follow/browser.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <cctype>
#include <charconv>
#include <csignal>
#include <format>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace tongguan::follow {

struct Line::State {
    SSL_CTX* context = nullptr;
    SSL* tls = nullptr;
    int socket = -1;
    std::string pending;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        SSL_free(tls);
        SSL_CTX_free(context);
        if (socket >= 0)
            ::close(socket);
    }
    bool more()
    {
        char bytes[16384];
        const int got = SSL_read(tls, bytes, sizeof bytes);
        if (got <= 0)
            return false;
        pending.append(bytes, static_cast<std::size_t>(got));
        return true;
    }
};

std::string Page::header(const std::string& name) const
{
    const auto found = headers.find(name);
    return found == headers.end() || found->second.empty() ? std::string{} : found->second.front();
}

Line::Line(std::unique_ptr<State> state) : state_(std::move(state)) {}
Line::~Line() = default;

std::unique_ptr<Line> Line::open(const std::string& url, bool tls12)
{
    std::signal(SIGPIPE, SIG_IGN); // a server that closes is an answer, not the end
    auto state = std::make_unique<State>();
    unsigned port = 0;
    const std::size_t colon = url.rfind(':');
    std::from_chars(url.data() + colon + 1, url.data() + url.size(), port);
    state->socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval most{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(state->socket, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(state->socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) != 0)
        return nullptr;
    state->context = SSL_CTX_new(TLS_client_method());
    if (tls12)
        SSL_CTX_set_max_proto_version(state->context, TLS1_2_VERSION);
    state->tls = SSL_new(state->context);
    SSL_set_fd(state->tls, state->socket);
    if (SSL_connect(state->tls) != 1)
        return nullptr;
    return std::unique_ptr<Line>(new Line(std::move(state)));
}

bool Line::send(std::string_view bytes)
{
    return SSL_write(state_->tls, bytes.data(), static_cast<int>(bytes.size())) == static_cast<int>(bytes.size());
}

std::string Line::readUntil(std::string_view until)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds{10};
    while (state_->pending.find(until) == std::string::npos && std::chrono::steady_clock::now() < end &&
           state_->more()) {
    }
    return std::exchange(state_->pending, {});
}

Page Line::read(bool head)
{
    Page page;
    std::size_t end = std::string::npos;
    while ((end = state_->pending.find("\r\n\r\n")) == std::string::npos)
        if (!state_->more())
            return page;
    std::string_view top = std::string_view(state_->pending).substr(0, end);
    std::from_chars(top.data() + 9, top.data() + 12, page.status);
    for (std::size_t at = top.find("\r\n"); at != std::string_view::npos; at = top.find("\r\n", at + 2)) {
        const std::string_view line = top.substr(at + 2, top.find("\r\n", at + 2) - at - 2);
        const std::size_t colon = line.find(": ");
        if (colon == std::string_view::npos)
            continue;
        std::string name(line.substr(0, colon));
        for (char& c : name)
            c = static_cast<char>(std::tolower(c));
        page.headers[name].emplace_back(line.substr(colon + 2));
    }
    std::size_t length = 0;
    const std::string text = page.header("content-length");
    std::from_chars(text.data(), text.data() + text.size(), length);
    if (head)
        length = 0;
    state_->pending.erase(0, end + 4);
    while (state_->pending.size() < length)
        if (!state_->more())
            break;
    page.body = state_->pending.substr(0, length);
    state_->pending.erase(0, length);
    return page;
}

std::string Line::version() const
{
    return SSL_get_version(state_->tls);
}

Page get(const std::string& url, const std::string& path, const std::string& moreHeaders)
{
    const auto line = Line::open(url);
    if (!line)
        return {};
    line->send(
        std::format("GET {} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n{}\r\n", path, url.substr(8), moreHeaders));
    return line->read();
}

Page post(const std::string& url, const std::string& path, const std::string& form, const std::string& moreHeaders)
{
    const auto line = Line::open(url);
    if (!line)
        return {};
    line->send(std::format("POST {} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                           "Content-Length: {}\r\nConnection: close\r\n{}\r\n{}",
                           path, url.substr(8), form.size(), moreHeaders, form));
    return line->read();
}

std::string between(std::string_view text, std::string_view before, std::string_view after)
{
    const std::size_t start = text.find(before);
    if (start == std::string_view::npos)
        return {};
    const std::size_t from = start + before.size();
    const std::size_t end = text.find(after, from);
    return end == std::string_view::npos ? std::string{} : std::string(text.substr(from, end - from));
}

} // namespace tongguan::follow
