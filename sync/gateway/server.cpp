// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/server.h"

#include "sync/gateway/endpoint.h"
#include "sync/gateway/problem_answer.h"
#include "sync/gateway/shares.h"
#include "sync/gateway/tls_context.h"
#include "sync/gateway/turns.h"
#include "sync/log/batch.h"
#include "sync/log/machine_status.h"
#include "sync/log/problems.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <format>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace tongguan::sync {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;
using asio::use_awaitable;
using SteadyTime = std::chrono::steady_clock::time_point;

constexpr std::chrono::seconds kHandshakeTime{10};
constexpr std::chrono::seconds kIdleTime{90};    // more than the longest poll
constexpr std::chrono::minutes kTransferTime{5}; // a batch over 2G
constexpr std::size_t kMaxRequest = kMaxBatchBytes + 65536;
constexpr std::uint32_t kMaxHeader = 16U * 1024U;
constexpr std::size_t kMaxSessions = 2000;
constexpr std::size_t kMaxAheadBytes = std::size_t{64} << 20U; // batches that are kept until others come
constexpr std::chrono::milliseconds kLookAgain{500};           // those may have come to another gateway of this port
// What waits is answered together, after one commit: a disk syncs once for all of them.
constexpr std::size_t kMaxGroup = 256;
constexpr std::size_t kMaxGroupBytes = std::size_t{4} << 20U;
constexpr std::chrono::milliseconds kGroupTime{50}; // then those that are done are committed before the others go on

const auto kAwait = asio::as_tuple(use_awaitable);

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            plain += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

void splitTarget(std::string_view target, Request& request)
{
    const std::size_t mark = target.find('?');
    request.path = unescaped(target.substr(0, mark));
    if (mark == std::string_view::npos)
        return;
    std::string_view rest = target.substr(mark + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
        const std::size_t equals = pair.find('=');
        if (equals != std::string_view::npos)
            request.query[unescaped(pair.substr(0, equals))] = unescaped(pair.substr(equals + 1));
    }
}

Request requestOf(http::request<http::string_body>&& message, const std::optional<Peer>& peer, bool loopback)
{
    Request request;
    request.method = std::string(message.method_string());
    splitTarget(message.target(), request);
    request.encoding = std::string(message[http::field::content_encoding]);
    request.nonce = std::string(message["Tongguan-Nonce"]);
    request.range = std::string(message[http::field::range]);
    request.contentRange = std::string(message[http::field::content_range]);
    request.machine = std::string(message[kMachineHeader]);
    request.acceptLanguage = std::string(message[http::field::accept_language]);
    request.body = std::move(message.body());
    request.peer = peer;
    request.loopback = loopback;
    return request;
}

http::response<http::string_body> responseOf(Answer&& answer, bool keepAlive)
{
    http::response<http::string_body> response(static_cast<http::status>(answer.status), 11);
    response.set(http::field::content_type, answer.contentType);
    response.set(http::field::cache_control, "no-store");
    if (!answer.signature.empty())
        response.set("Tongguan-Signature", answer.signature);
    if (answer.retryAfter)
        response.set(http::field::retry_after, std::to_string(answer.retryAfter->count()));
    for (const auto& [name, value] : answer.headers)
        response.set(name, value);
    response.keep_alive(keepAlive);
    response.body() = std::move(answer.body);
    response.prepare_payload();
    return response;
}

/// Those who wait for news. On the network thread.
class Waiters {
  public:
    std::uint64_t generation() const { return generation_; }
    void wakeAll()
    {
        ++generation_;
        for (asio::steady_timer* timer : timers_)
            timer->cancel();
    }
    /// Until news after `seen`, or the deadline.
    asio::awaitable<void> wait(std::uint64_t seen, std::chrono::steady_clock::time_point deadline)
    {
        if (generation_ != seen)
            co_return;
        asio::steady_timer timer(co_await asio::this_coro::executor, deadline);
        timers_.insert(&timer);
        std::ignore = co_await timer.async_wait(kAwait); // cancelled or over: either way we look again
        timers_.erase(&timer);
    }

  private:
    std::uint64_t generation_ = 0;
    std::set<asio::steady_timer*> timers_;
};

} // namespace

/// A batch whose turn is later, and how many bytes are kept so.
class KeptAhead {
  public:
    KeptAhead(std::size_t& all, std::size_t size) : all_(all), size_(size) { all_ += size_; }
    KeptAhead(const KeptAhead&) = delete;
    KeptAhead& operator=(const KeptAhead&) = delete;
    ~KeptAhead() { all_ -= size_; }

  private:
    std::size_t& all_;
    std::size_t size_;
};

/// Somebody waits for the feed's next entry.
class LongPoll {
  public:
    explicit LongPoll(Meter& meter) : meter_(meter) { meter_.longPollBegan(); }
    LongPoll(const LongPoll&) = delete;
    LongPoll& operator=(const LongPoll&) = delete;
    ~LongPoll() { meter_.longPollEnded(); }

  private:
    Meter& meter_;
};

struct Server::State {
    State(Handler& givenHandler, Worker& givenWorker, Meter& givenMeter, Log& givenLog)
        : handler(givenHandler), worker(givenWorker), meter(givenMeter), log(givenLog)
    {}
    asio::awaitable<void> accept();
    asio::awaitable<void> session(beast::tcp_stream socket);
    asio::awaitable<void> serve(Stream& stream, std::optional<Peer> peer, bool loopback);
    asio::awaitable<void> refuse(Stream& stream);
    asio::awaitable<Answer> answerTo(std::shared_ptr<const Request> request);
    asio::awaitable<void> waitForNews(const Request& request, std::uint64_t seen, SteadyTime deadline);
    bool hasRoomFor(const Request& request) const;
    void serveNext();
    void serve(std::vector<Waiting>& group);
    void serveSome(std::vector<Waiting>& group, std::size_t& next, std::vector<std::optional<Answer>>& answers);
    asio::awaitable<std::optional<Answer>> ask(std::shared_ptr<const Request> request, bool mayWait);

    Handler& handler;
    Worker& worker;
    Meter& meter;
    Log& log;
    Waiters waiters;                                   // these before `io`, which ends with its sessions
    std::map<std::string, Waiters, std::less<>> ahead; // batches, of each machine
    std::size_t aheadBytes = 0;
    std::size_t sessions = 0;
    Shares shares{Shares::Bounds{}};
    asio::io_context io{1};
    asio::ssl::context tls{asio::ssl::context::tls_server};
    Tcp::acceptor acceptor{io};
    asio::signal_set signals{io, SIGTERM, SIGINT};
    Turns turns{Turns::Bounds{}}; // after `io`: what waits holds sessions
    bool serving = false;         // a group is at the worker
};

/// One group is at the worker at a time; whoever comes meanwhile is of the next one.
void Server::State::serveNext()
{
    if (serving || turns.depth() == 0)
        return;
    serving = true;
    worker.post([this, group = turns.take(kMaxGroup, kMaxGroupBytes)]() mutable {
        serve(group);
        asio::post(io, [this] {
            serving = false;
            serveNext();
        });
    });
}

/// On the worker's thread: until time is up, or the end.
void Server::State::serveSome(std::vector<Waiting>& group, std::size_t& next,
                              std::vector<std::optional<Answer>>& answers)
{
    const auto end = std::chrono::steady_clock::now() + kGroupTime;
    do {
        answers.push_back(handler.handle(*group[next].request, group[next].mayWait));
        ++next;
    } while (next < group.size() && std::chrono::steady_clock::now() < end);
}

/// On the worker's thread. Answers go back to the network's when what they say is durable.
void Server::State::serve(std::vector<Waiting>& group)
{
    const bool writes = std::ranges::any_of(group, [](const Waiting& one) { return one.request->method != "GET"; });
    for (std::size_t next = 0; next < group.size();) {
        const std::size_t first = next;
        std::vector<std::optional<Answer>> answers;
        const auto some = [&] { serveSome(group, next, answers); };
        Result<> done;
        if (writes)
            done = handler.together(some);
        else
            some();
        if (!done) {
            if (next == first) // not begun, and would not be for the others
                next = group.size();
            log.write(Severity::Error, "tongguan.sync.gateway",
                      std::format("commit-failed requests={} error={}", next - first, done.error().what));
            answers.assign(next - first, storageAnswer(done.error()));
        }
        std::vector<Waiting> answered(std::make_move_iterator(group.begin() + std::ptrdiff_t(first)),
                                      std::make_move_iterator(group.begin() + std::ptrdiff_t(next)));
        asio::post(io, [answered = std::move(answered), answers = std::move(answers)]() mutable {
            for (std::size_t i = 0; i < answered.size(); ++i)
                answered[i].done(std::move(answers[i]));
        });
    }
}

/// Waits for its turn, has the handler work on the worker's thread, and comes back to the network's.
asio::awaitable<std::optional<Answer>> Server::State::ask(std::shared_ptr<const Request> request, bool mayWait)
{
    auto initiate = [this, request, mayWait](auto completion) {
        turns.add({.request = request, .mayWait = mayWait, .done = std::move(completion)});
        serveNext();
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(std::optional<Answer>)>(
        std::move(initiate), use_awaitable);
}

bool Server::State::hasRoomFor(const Request& request) const
{
    return request.method == "GET" || aheadBytes + request.body.size() <= kMaxAheadBytes;
}

asio::awaitable<void> Server::State::waitForNews(const Request& request, std::uint64_t seen, SteadyTime deadline)
{
    if (request.method == "GET") {
        const LongPoll poll(meter);
        co_await waiters.wait(seen, deadline);
        co_return;
    }
    const KeptAhead kept(aheadBytes, request.body.size());
    co_await ahead[request.peer->id].wait(seen, std::min(deadline, std::chrono::steady_clock::now() + kLookAgain));
}

asio::awaitable<Answer> Server::State::answerTo(std::shared_ptr<const Request> request)
{
    const bool isQuestion = request->method == "GET" || !request->peer;
    const auto deadline = std::chrono::steady_clock::now() + handler.longestWait(*request);
    for (;;) {
        switch (turns.roomFor(*request)) {
        case Turns::Room::None:
            co_return busyAnswer(problem::kBusy, "too many requests at once");
        case Turns::Room::NoneForMachine:
            co_return tooManyAnswer();
        case Turns::Room::Some:
            break;
        }
        const std::uint64_t seen = isQuestion ? waiters.generation() : ahead[request->peer->id].generation();
        const bool waits = std::chrono::steady_clock::now() < deadline;
        if (auto answer = co_await ask(request, waits)) {
            if (!isQuestion)
                ahead[request->peer->id].wakeAll();
            co_return std::move(*answer);
        }
        if (!waits)
            co_return busyAnswer(problem::kBusy, "no answer in time");
        if (!hasRoomFor(*request))
            co_return busyAnswer(problem::kBusy, "too many batches wait for others");
        co_await waitForNews(*request, seen, deadline);
    }
}

asio::awaitable<void> Server::State::serve(Stream& stream, std::optional<Peer> peer, bool loopback)
{
    beast::flat_buffer buffer;
    for (bool keepAlive = true; keepAlive;) {
        http::request_parser<http::string_body> parser;
        parser.body_limit(kMaxRequest);
        parser.header_limit(kMaxHeader);
        beast::get_lowest_layer(stream).expires_after(kIdleTime);
        if (const auto [error, size] = co_await http::async_read_header(stream, buffer, parser, kAwait); error)
            co_return;
        beast::get_lowest_layer(stream).expires_after(kTransferTime);
        const auto [error, size] = co_await http::async_read(stream, buffer, parser, kAwait);
        if (error && error != http::error::body_limit)
            co_return;
        keepAlive = !error && parser.get().keep_alive();
        const auto since = std::chrono::steady_clock::now();
        std::size_t bytes = 0;
        Answer answer;
        if (error) {
            answer = problemAnswer(413, problem::kTooLarge, "the body is too long");
        } else {
            const auto request = std::make_shared<const Request>(requestOf(parser.release(), peer, loopback));
            bytes = request->body.size();
            answer = co_await answerTo(request);
        }
        meter.answered(answer.status);
        if (answer.batchEvents) {
            meter.batchTaken(*answer.batchEvents, bytes);
            meter.acknowledged(std::chrono::duration_cast<Microseconds>(std::chrono::steady_clock::now() - since));
        }
        if (answer.lost) {
            beast::get_lowest_layer(stream).close();
            co_return;
        }
        auto response = responseOf(std::move(answer), keepAlive);
        beast::get_lowest_layer(stream).expires_after(kTransferTime);
        if (const auto [failed, written] = co_await http::async_write(stream, response, kAwait); failed)
            co_return;
    }
}

/// One request is read, let go, and told to come back over fewer connections.
asio::awaitable<void> Server::State::refuse(Stream& stream)
{
    beast::flat_buffer buffer;
    std::array<char, 16384> dropped{};
    http::request_parser<http::buffer_body> parser;
    parser.body_limit(kMaxRequest);
    parser.header_limit(kMaxHeader);
    beast::get_lowest_layer(stream).expires_after(kHandshakeTime);
    if (const auto [error, size] = co_await http::async_read_header(stream, buffer, parser, kAwait); error)
        co_return;
    beast::get_lowest_layer(stream).expires_after(kTransferTime);
    while (!parser.is_done()) {
        parser.get().body() = {.data = dropped.data(), .size = dropped.size(), .more = true};
        const auto [error, size] = co_await http::async_read(stream, buffer, parser, kAwait);
        if (error && error != http::error::need_buffer)
            co_return;
    }
    Answer answer = tooManyAnswer();
    meter.answered(answer.status);
    auto response = responseOf(std::move(answer), false);
    std::ignore = co_await http::async_write(stream, response, kAwait); // whoever is gone needs no answer
}

asio::awaitable<void> Server::State::session(beast::tcp_stream socket)
{
    boost::system::error_code ignored; // a peer that is gone has no address, and fails below
    const auto remote = socket.socket().remote_endpoint(ignored);
    std::ignore = socket.socket().set_option(Tcp::no_delay(true), ignored);
    Stream stream(std::move(socket), tls);
    beast::get_lowest_layer(stream).expires_after(kHandshakeTime);
    const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::server, kAwait);
    if (!error) {
        auto peer = peerOf(stream.native_handle());
        if (const auto share = shares.take(peer ? peer->id : ""))
            co_await serve(stream, std::move(peer), remote.address().is_loopback());
        else
            co_await refuse(stream);
        beast::get_lowest_layer(stream).expires_after(kHandshakeTime);
        std::ignore = co_await stream.async_shutdown(kAwait); // the peer may have gone first
    }
    --sessions;
}

asio::awaitable<void> Server::State::accept()
{
    for (;;) {
        auto [error, socket] = co_await acceptor.async_accept(kAwait);
        if (error == asio::error::operation_aborted)
            co_return;
        if (error || sessions >= kMaxSessions) { // out of descriptors, most likely: let some sessions end
            asio::steady_timer pause(io, std::chrono::milliseconds{100});
            std::ignore = co_await pause.async_wait(kAwait);
            continue;
        }
        ++sessions;
        asio::co_spawn(io, session(beast::tcp_stream(std::move(socket))), asio::detached);
    }
}

Result<std::unique_ptr<Server>> Server::open(const ServerFolder& folder, const std::string& listen, Handler& handler,
                                             Worker& worker, Meter& meter, Log& log)
{
    auto state = std::make_unique<State>(handler, worker, meter, log);
    if (auto ok = setUpTls(state->tls.native_handle(), folder.server, folder.authority.certificate); !ok)
        return failed(std::move(ok));
    if (auto ok = listenOn(state->acceptor, listen, "--listen"); !ok)
        return failed(std::move(ok));
    return std::unique_ptr<Server>(new Server(std::move(state)));
}

Server::Server(std::unique_ptr<State> state) : state_(std::move(state)) {}
Server::~Server() = default;

std::string Server::address() const
{
    return addressOf(state_->acceptor);
}

void Server::run()
{
    state_->signals.async_wait([this](const boost::system::error_code& error, int) {
        if (!error)
            state_->io.stop();
    });
    asio::co_spawn(state_->io, state_->accept(), asio::detached);
    state_->io.run();
}

void Server::stop()
{
    asio::post(state_->io, [this] { state_->io.stop(); });
}

void Server::wake()
{
    asio::post(state_->io, [this] { state_->waiters.wakeAll(); });
}

} // namespace tongguan::sync
