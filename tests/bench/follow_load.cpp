// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/follow_load.h"

#include "base/json.h"
#include "tests/bench/figures.h"
#include "tests/bench/process_tree.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <algorithm>
#include <format>
#include <fstream>
#include <optional>
#include <sched.h>
#include <tuple>
#include <unistd.h>

namespace tongguan::bench {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;

constexpr std::chrono::seconds kPatience{10};
constexpr int kLinesAnAddress = 16;
const auto kAwait = asio::as_tuple(asio::use_awaitable);

struct Asker {
    const Load& load;
    Tcp::endpoint server;
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_client};
    std::chrono::steady_clock::time_point start;
    Answers answers;

    asio::awaitable<std::optional<Stream>> connect(int line)
    {
        Stream stream(io, tls);
        auto& socket = beast::get_lowest_layer(stream).socket();
        boost::system::error_code error;
        std::ignore = socket.open(Tcp::v4(), error);
        // Households of their own: of one address the server takes only so many.
        std::ignore =
            socket.bind({asio::ip::make_address_v4(0x7f000002U + unsigned(line / kLinesAnAddress)), 0}, error);
        std::ignore = socket.set_option(Tcp::no_delay(true), error);
        beast::get_lowest_layer(stream).expires_after(kPatience);
        if (const auto [failed] = co_await beast::get_lowest_layer(stream).async_connect(server, kAwait); failed)
            co_return std::nullopt;
        if (const auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::client, kAwait); failed)
            co_return std::nullopt;
        co_return stream;
    }

    asio::awaitable<void> ask(int line)
    {
        std::optional<Stream> stream;
        if (!load.fresh)
            stream = co_await connect(line);
        beast::flat_buffer buffer;
        asio::steady_timer due(io);
        const int all = load.rate * static_cast<int>(load.time.count());
        for (int n = line; n < all; n += load.lines) {
            const auto at = start + std::chrono::microseconds{std::int64_t{n} * 1'000'000 / load.rate};
            due.expires_at(at);
            std::ignore = co_await due.async_wait(kAwait);
            if (!stream)
                stream = co_await connect(line);
            bool good = false;
            bool more = false;
            if (stream) {
                const std::string request =
                    std::format("GET {} HTTP/1.1\r\nHost: port.example\r\nAccept-Language: zh\r\n\r\n",
                                load.paths.at(static_cast<std::size_t>(n) % load.paths.size()));
                beast::get_lowest_layer(*stream).expires_after(kPatience);
                const auto [lost, sent] = co_await asio::async_write(*stream, asio::buffer(request), kAwait);
                http::response_parser<http::string_body> parser;
                if (!lost) {
                    const auto [cut, size] = co_await http::async_read(*stream, buffer, parser, kAwait);
                    good = !cut && parser.get().result_int() < 429;
                    more = !cut && parser.get().keep_alive();
                    answers.bytes += static_cast<std::int64_t>(parser.get().body().size());
                }
            }
            answers.refused += good ? 0 : 1;
            answers.microseconds.push_back(
                std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - at).count());
            if (!more || load.fresh) {
                stream.reset();
                buffer.clear();
            }
        }
    }
};

/// A number of a line of /proc/PID/status, in kB.
double kilobytes(pid_t process, std::string_view name)
{
    std::ifstream file(std::format("/proc/{}/status", process));
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(name))
            return std::stod(line.substr(name.size()));
    }
    return 0;
}

} // namespace

Result<Answers> ask(const Load& load)
{
    const std::size_t colon = load.url.rfind(':');
    const auto port = static_cast<unsigned short>(std::stoi(load.url.substr(colon + 1)));
    Asker asker{.load = load, .server = {asio::ip::make_address("127.0.0.1"), port}, .start = {}, .answers = {}};
    asker.tls.set_verify_mode(asio::ssl::verify_none); // whose certificate it is, is no matter of speed
    asker.start = std::chrono::steady_clock::now() + std::chrono::milliseconds{500}; // lines are open then
    for (int line = 0; line < load.lines; ++line)
        asio::co_spawn(asker.io, asker.ask(line), asio::detached);
    asker.io.run();
    if (asker.answers.bytes == 0)
        return fail(Errc::Unavailable, "nobody answers at " + load.url);
    return std::move(asker.answers);
}

double cpuMicrosecondsOf(pid_t process)
{
    std::ifstream file(std::format("/proc/{}/stat", process));
    std::string text((std::istreambuf_iterator<char>(file)), {});
    std::istringstream fields(text.substr(std::min(text.rfind(')') + 1, text.size())));
    std::string skipped;
    for (int i = 0; i < 11; ++i)
        fields >> skipped;
    double user = 0;
    double system = 0;
    fields >> user >> system;
    return (user + system) * 1e6 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double residentMegabytes(pid_t process)
{
    return kilobytes(process, "VmRSS:") / 1024;
}

pid_t childNamed(std::string_view name)
{
    for (const pid_t process : processTree(::getpid())) {
        std::ifstream file(std::format("/proc/{}/comm", process));
        std::string comm;
        std::getline(file, comm);
        if (process != ::getpid() && name.starts_with(comm) && comm.size() >= std::min<std::size_t>(name.size(), 15))
            return process;
    }
    return -1;
}

void keepTo(int core)
{
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(static_cast<unsigned>(core), &one);
    std::ignore = ::sched_setaffinity(0, sizeof one, &one); // refused where there is no such core
}

std::string loadLine(const Answers& answers, double cpuMicroseconds, double megabytes)
{
    const auto count = static_cast<double>(answers.microseconds.size());
    return dump(Json{{"p50", quantile(answers.microseconds, 0.50) / 1000},
                     {"p99", quantile(answers.microseconds, 0.99) / 1000},
                     {"longest", std::ranges::max(answers.microseconds) / 1000},
                     {"cpu", cpuMicroseconds / count},
                     {"bytes", static_cast<double>(answers.bytes) / count},
                     {"refused", answers.refused},
                     {"resident", megabytes}});
}

} // namespace tongguan::bench
