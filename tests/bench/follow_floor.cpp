// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/follow_load.h"
#include "tests/support/sync/child_process.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <openssl/x509.h>

#include <cstdio>
#include <cstring>
#include <string>
#include <tuple>

// bench-follow-floor RATE (kept|fresh) BYTES: what the library itself takes: the least server that Boost.Beast lets one
// write, over the same TLS, with one page of so many bytes for every path. `bench-follow-floor serve BYTES` is that
// server.

using namespace tongguan;

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;
const auto kAwait = asio::as_tuple(asio::use_awaitable);

void certify(asio::ssl::context& context)
{
    constexpr long kDay = 86'400;
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), kDay);
    X509_set_pubkey(certificate, key);
    X509_sign(certificate, key, EVP_sha256());
    SSL_CTX_use_certificate(context.native_handle(), certificate);
    SSL_CTX_use_PrivateKey(context.native_handle(), key);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

asio::awaitable<void> serve(Tcp::socket socket, asio::ssl::context& tls, const std::string& page)
{
    boost::system::error_code ignored;
    std::ignore = socket.set_option(Tcp::no_delay(true), ignored);
    Stream stream(beast::tcp_stream(std::move(socket)), tls);
    if (const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait); error)
        co_return;
    beast::flat_buffer buffer;
    for (;;) {
        http::request<http::string_body> request;
        if (const auto [error, size] = co_await http::async_read(stream, buffer, request, kAwait); error)
            co_return;
        http::response<http::string_body> response(http::status::ok, 11);
        response.set(http::field::content_type, "text/html; charset=utf-8");
        response.keep_alive(request.keep_alive());
        response.body() = page;
        response.prepare_payload();
        if (const auto [error, size] = co_await http::async_write(stream, response, kAwait); error)
            co_return;
    }
}

asio::awaitable<void> accept(Tcp::acceptor& acceptor, asio::ssl::context& tls, const std::string& page)
{
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(kAwait);
        if (error)
            co_return;
        asio::co_spawn(acceptor.get_executor(), serve(std::move(socket), tls, page), asio::detached);
    }
}

int serveForEver(std::size_t bytes)
{
    const std::string page(bytes, 'a');
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    certify(tls);
    Tcp::acceptor acceptor(io, {asio::ip::make_address("127.0.0.1"), 0});
    std::printf("https://127.0.0.1:%d\n", int{acceptor.local_endpoint().port()});
    std::fflush(stdout);
    asio::co_spawn(io, accept(acceptor, tls, page), asio::detached);
    io.run();
    return 0;
}

Result<std::string> run(const char* self, int rate, bool fresh, const char* bytes)
{
    bench::keepTo(0);
    auto server = sync::ChildProcess::start({self, "serve", bytes});
    if (!server)
        return failed(std::move(server));
    const auto url = server->readLine();
    if (!url)
        return fail(Errc::Unavailable, "the server does not start");
    const pid_t process = bench::childNamed("bench-follow-floor");
    bench::keepTo(1);
    bench::Load load{.url = *url, .paths = {"/t/HKM-0001/7K3F9Q2M?l=zh"}, .rate = rate, .fresh = fresh};
    load.time = std::chrono::seconds{1};
    if (auto warm = bench::ask(load); !warm)
        return failed(std::move(warm));
    load.time = std::chrono::seconds{5};
    const double before = bench::cpuMicrosecondsOf(process);
    const auto answers = bench::ask(load);
    if (!answers)
        return fail(answers.error().code, answers.error().what);
    return bench::loadLine(*answers, bench::cpuMicrosecondsOf(process) - before, bench::residentMegabytes(process));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "serve") == 0)
        return serveForEver(std::stoul(argv[2]));
    if (argc != 4)
        return 2;
    const auto figures = run(argv[0], std::atoi(argv[1]), std::strcmp(argv[2], "fresh") == 0, argv[3]);
    if (!figures) {
        std::fprintf(stderr, "bench-follow-floor: %s\n", figures.error().what.c_str());
        return 3;
    }
    std::puts(figures->c_str());
    return 0;
}
