// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/public_server.h"

#include "sync/gateway/endpoint.h"
#include "sync/gateway/tls_context.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <map>
#include <set>
#include <thread>
#include <tuple>

namespace tongguan::sync {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;
using asio::use_awaitable;

constexpr std::chrono::seconds kHandshakeTime{20};
constexpr std::chrono::seconds kRequestTime{30}; // the whole of it, however slowly it trickles
constexpr std::chrono::seconds kIdleTime{60};
constexpr std::chrono::seconds kAnswerTime{120}; // 60 kB over 2G
constexpr std::uint32_t kMaxHeader = 8U * 1024U;
constexpr std::size_t kMaxBody = 16U * 1024U;
constexpr std::size_t kMaxBuffer = 32U * 1024U;
constexpr int kRequestsEach = 200; // of one connection
constexpr std::chrono::seconds kLiveBeat{25};
constexpr std::chrono::seconds kLivePause{1}; // between two pieces of news
constexpr std::chrono::minutes kLiveTime{60};

const auto kAwait = asio::as_tuple(use_awaitable);

follow::WebRequest requestOf(http::request<http::string_body>&& message, const std::string& address)
{
    const auto text = [&](auto field) { return std::string(message[field]); };
    follow::WebRequest request;
    request.method = std::string(message.method_string());
    request.target = std::string(message.target());
    request.address = address;
    request.host = text(http::field::host);
    request.acceptLanguage = text(http::field::accept_language);
    request.cookie = text(http::field::cookie);
    request.origin = text(http::field::origin);
    request.fetchSite = text("Sec-Fetch-Site");
    request.contentType = text(http::field::content_type);
    request.body = std::move(message.body());
    return request;
}

/// Beast's own limit looks only at a header that has not come whole.
bool tooLong(const http::request<http::string_body>& message)
{
    std::size_t size = message.target().size();
    for (const auto& field : message)
        size += field.name_string().size() + field.value().size() + 4;
    return size > kMaxHeader;
}

/// Counts what each address has open; gives it back when it goes.
class Held {
  public:
    using Counts = std::map<std::string, std::size_t, std::less<>>;
    Held(Counts& counts, std::size_t& all, std::string address)
        : counts_(counts), all_(all), address_(std::move(address))
    {
        ++counts_[address_];
        ++all_;
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    ~Held()
    {
        --all_;
        if (const auto found = counts_.find(address_); found != counts_.end() && --found->second == 0)
            counts_.erase(found);
    }
    static std::size_t of(const Counts& counts, std::string_view address)
    {
        const auto found = counts.find(address);
        return found == counts.end() ? 0 : found->second;
    }

  private:
    Counts& counts_;
    std::size_t& all_;
    std::string address_;
};

} // namespace

struct PublicServer::State {
    State(PublicOptions given, const Clock& clock, Random& random, Log& givenLog, Keep givenKeep, follow::Kit givenKit)
        : options(std::move(given)), log(givenLog), keep(std::move(givenKeep)), kit(std::move(givenKit)),
          site(view, kit, options.port, clock, random, options.limits)
    {}
    asio::awaitable<void> accept();
    asio::awaitable<void> session(beast::tcp_stream socket, std::string address);
    asio::awaitable<void> serve(Stream& stream, const std::string& address);
    asio::awaitable<follow::WebAnswer> answerTo(const follow::WebRequest& request);
    asio::awaitable<bool> write(Stream& stream, follow::WebAnswer answer, bool head, bool keepAlive);
    asio::awaitable<void> follow(Stream& stream, const follow::LiveView& live);
    asio::awaitable<bool> send(Stream& stream, std::string text);
    asio::awaitable<void> waitForNews(std::chrono::steady_clock::duration most);
    void apply(const PublicNews& news);

    PublicOptions options;
    Log& log;
    Keep keep;
    follow::Kit kit;
    follow::PortView view;
    follow::Site site;
    Held::Counts sessionsOf; // these before `io`: sessions that it ends with itself still count down
    Held::Counts livesOf;
    std::size_t sessions = 0;
    std::size_t lives = 0;
    std::set<asio::steady_timer*> waiting;
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    Tcp::acceptor acceptor{io};
    std::jthread thread; // last: it uses all of the above
};

void PublicServer::State::apply(const PublicNews& news)
{
    for (const follow::Glimpse& glimpse : news.glimpses)
        view.see(glimpse);
    for (const follow::PublicRow& row : news.rows)
        view.know(row);
    if (news.forgetBefore != UtcTime{})
        view.forget(news.forgetBefore);
    view.vouched(news.asOf);
    for (asio::steady_timer* timer : waiting)
        timer->cancel();
}

asio::awaitable<void> PublicServer::State::waitForNews(std::chrono::steady_clock::duration most)
{
    asio::steady_timer timer(io, most);
    waiting.insert(&timer);
    std::ignore = co_await timer.async_wait(kAwait); // cancelled or over: either way we look
    waiting.erase(&timer);
}

asio::awaitable<bool> PublicServer::State::send(Stream& stream, std::string text)
{
    beast::get_lowest_layer(stream).expires_after(kAnswerTime);
    const auto [error, size] = co_await asio::async_write(stream, asio::buffer(text), kAwait);
    co_return !error;
}

/// Server-sent events: the truck as it is, and again whenever that changes.
asio::awaitable<void> PublicServer::State::follow(Stream& stream, const follow::LiveView& live)
{
    http::response<http::empty_body> head(http::status::ok, 11);
    for (const auto& [name, value] : site.headers())
        head.set(name, value);
    head.set(http::field::content_type, "text/event-stream");
    head.set(http::field::cache_control, "no-store");
    head.keep_alive(false);
    http::response_serializer<http::empty_body> serializer(head);
    beast::get_lowest_layer(stream).expires_after(kAnswerTime);
    if (const auto [error, size] = co_await http::async_write_header(stream, serializer, kAwait); error)
        co_return;
    if (!co_await send(stream, "retry: 5000\n\n"))
        co_return;
    const auto end = std::chrono::steady_clock::now() + kLiveTime;
    std::string shown;
    while (std::chrono::steady_clock::now() < end) {
        const std::uint64_t seen = view.generation();
        auto now = site.liveNow(live);
        if (now && *now != shown) {
            shown = std::move(*now);
            if (!co_await send(stream, "data: " + shown + "\n\n"))
                co_return;
        } else if (now && !co_await send(stream, ":\n\n")) {
            co_return;
        }
        if (!now || site.isOver(live)) {
            std::ignore = co_await send(stream, "event: over\ndata:\n\n"); // whoever is gone needs no end
            co_return;
        }
        asio::steady_timer pause(io, kLivePause);
        std::ignore = co_await pause.async_wait(kAwait);
        if (view.generation() == seen)
            co_await waitForNews(kLiveBeat);
    }
}

asio::awaitable<follow::WebAnswer> PublicServer::State::answerTo(const follow::WebRequest& request)
{
    follow::WebAnswer answer = site.answer(request);
    if (!answer.message)
        co_return answer;
    const follow::PublicMessage message = *answer.message;
    auto initiate = [this, &message](auto completion) {
        auto held = std::make_shared<decltype(completion)>(std::move(completion));
        keep(message, [this, held](bool isKept) { asio::post(io, [held, isKept] { std::move (*held)(isKept); }); });
    };
    const bool isKept =
        co_await asio::async_initiate<const asio::use_awaitable_t<>, void(bool)>(initiate, use_awaitable);
    co_return site.kept(request, message, isKept);
}

asio::awaitable<bool> PublicServer::State::write(Stream& stream, follow::WebAnswer answer, bool head, bool keepAlive)
{
    http::response<http::string_body> response(static_cast<http::status>(answer.status), 11);
    for (const auto& [name, value] : site.headers())
        response.set(name, value);
    response.set(http::field::content_type, answer.contentType);
    response.set(http::field::cache_control, "no-store");
    for (const auto& [name, value] : answer.headers)
        response.set(name, value);
    response.keep_alive(keepAlive);
    response.content_length(answer.body.size());
    if (!head)
        response.body() = std::move(answer.body);
    beast::get_lowest_layer(stream).expires_after(kAnswerTime);
    http::response_serializer<http::string_body> serializer(response);
    if (head) {
        const auto [error, size] = co_await http::async_write_header(stream, serializer, kAwait);
        co_return !error;
    }
    const auto [error, size] = co_await http::async_write(stream, serializer, kAwait);
    co_return !error;
}

asio::awaitable<void> PublicServer::State::serve(Stream& stream, const std::string& address)
{
    beast::flat_buffer buffer{kMaxBuffer};
    bool keepAlive = true;
    for (int count = 1; keepAlive; ++count) {
        http::request_parser<http::string_body> parser;
        parser.body_limit(kMaxBody);
        parser.header_limit(kMaxHeader);
        if (buffer.size() == 0) { // the time of a request begins with its first byte
            beast::get_lowest_layer(stream).expires_after(kIdleTime);
            const auto [gone, size] = co_await stream.async_read_some(buffer.prepare(4096), kAwait);
            if (gone)
                co_return;
            buffer.commit(size);
        }
        beast::get_lowest_layer(stream).expires_after(kRequestTime);
        const auto [error, size] = co_await http::async_read(stream, buffer, parser, kAwait);
        if (error == http::error::header_limit || error == http::error::buffer_overflow ||
            (!error && tooLong(parser.get()))) {
            std::ignore = co_await write(stream, site.plain(431, "The header is too long"), false, false);
            co_return;
        }
        if (error == http::error::body_limit) {
            std::ignore = co_await write(stream, site.plain(413, "Too long"), false, false);
            co_return;
        }
        if (error && error.category() == http::make_error_code(http::error::bad_method).category() &&
            error != http::error::end_of_stream && error != http::error::partial_message) {
            std::ignore = co_await write(stream, site.plain(400, "Bad request"), false, false);
            co_return;
        }
        if (error)
            co_return;
        keepAlive = parser.get().keep_alive() && count < kRequestsEach;
        const bool head = parser.get().method() == http::verb::head;
        const follow::WebRequest request = requestOf(parser.release(), address);
        follow::WebAnswer answer = co_await answerTo(request);
        if (answer.live && !head) {
            if (lives >= options.maxLive || Held::of(livesOf, address) >= options.maxLiveEach) {
                answer = site.plain(503, "Too many look at once");
                answer.headers.emplace_back("Retry-After", "60");
            } else {
                const Held held(livesOf, lives, address);
                co_await follow(stream, *answer.live);
                co_return;
            }
        }
        if (!co_await write(stream, std::move(answer), head, keepAlive))
            co_return;
    }
}

asio::awaitable<void> PublicServer::State::session(beast::tcp_stream socket, std::string address)
{
    const Held held(sessionsOf, sessions, address);
    boost::system::error_code ignored; // a peer that is gone fails below
    std::ignore = socket.socket().set_option(Tcp::no_delay(true), ignored);
    Stream stream(std::move(socket), tls);
    beast::get_lowest_layer(stream).expires_after(kHandshakeTime);
    const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait);
    if (error)
        co_return;
    co_await serve(stream, address);
    beast::get_lowest_layer(stream).expires_after(kHandshakeTime);
    std::ignore = co_await stream.async_shutdown(kAwait); // the peer may have gone first
}

asio::awaitable<void> PublicServer::State::accept()
{
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(kAwait);
        if (error == asio::error::operation_aborted)
            co_return;
        if (error) { // out of descriptors, most likely: let some sessions end
            asio::steady_timer pause(io, std::chrono::milliseconds{100});
            std::ignore = co_await pause.async_wait(kAwait);
            continue;
        }
        boost::system::error_code gone;
        const auto remote = socket.remote_endpoint(gone);
        std::string address = gone ? std::string{} : follow::limitedAddress(remote.address().to_string());
        if (gone || sessions >= options.maxSessions || Held::of(sessionsOf, address) >= options.maxSessionsEach)
            continue; // closed by its destructor: a handshake would cost more than it has to say
        asio::co_spawn(io, session(beast::tcp_stream(std::move(socket)), std::move(address)), asio::detached);
    }
}

Result<std::unique_ptr<PublicServer>> PublicServer::open(PublicOptions options, const Clock& clock, Random& random,
                                                         Log& log, Keep keep)
{
    auto kit = follow::builtInKit();
    if (!kit)
        return failed(std::move(kit));
    auto state = std::make_unique<State>(std::move(options), clock, random, log, std::move(keep), std::move(*kit));
    if (auto ok = setUpPublicTls(state->tls.native_handle(), state->options.server); !ok)
        return failed(std::move(ok));
    if (auto ok = listenOn(state->acceptor, state->options.listen, "--public"); !ok)
        return failed(std::move(ok));
    asio::co_spawn(state->io, state->accept(), asio::detached);
    state->thread = std::jthread([at = state.get()] { at->io.run(); });
    return std::unique_ptr<PublicServer>(new PublicServer(std::move(state)));
}

PublicServer::PublicServer(std::unique_ptr<State> state) : state_(std::move(state)) {}

PublicServer::~PublicServer()
{
    stop();
}

void PublicServer::stop()
{
    state_->io.stop();
    if (state_->thread.joinable())
        state_->thread.join();
}

std::string PublicServer::address() const
{
    return addressOf(state_->acceptor);
}

void PublicServer::tell(PublicNews news)
{
    asio::post(state_->io, [state = state_.get(), news = std::move(news)] { state->apply(news); });
}

} // namespace tongguan::sync
