// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/http.h"

#include <curl/curl.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cctype>
#include <format>
#include <limits>
#include <string_view>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr long kConnectTimeoutMs = 10'000;
constexpr int kPollMs = 1000;
constexpr std::size_t kMaxHeaders = 64;

struct FreeEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

/// What curl's callbacks write into.
struct Receiver {
    HttpAnswer answer;
    std::size_t maxBody = 0;
    bool overflow = false;
};

std::size_t takeBody(const char* data, std::size_t size, std::size_t count, void* context)
{
    auto& receiver = *static_cast<Receiver*>(context);
    const std::size_t length = size * count;
    if (receiver.answer.body.size() + length > receiver.maxBody) {
        receiver.overflow = true;
        return CURL_WRITEFUNC_ERROR;
    }
    receiver.answer.body.append(data, length);
    return length;
}

std::size_t takeHeader(const char* data, std::size_t size, std::size_t count, void* context)
{
    auto& receiver = *static_cast<Receiver*>(context);
    const std::string_view line(data, size * count);
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || receiver.answer.headers.size() >= kMaxHeaders)
        return line.size();
    std::string name(line.substr(0, colon));
    std::ranges::transform(name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    std::string_view value = line.substr(colon + 1);
    while (!value.empty() && std::isspace(static_cast<unsigned char>(value.front())) != 0)
        value.remove_prefix(1);
    while (!value.empty() && std::isspace(static_cast<unsigned char>(value.back())) != 0)
        value.remove_suffix(1);
    receiver.answer.headers.emplace_back(std::move(name), value);
    return line.size();
}

void setBlob(CURL* easy, CURLoption option, std::string& pem)
{
    if (pem.empty())
        return;
    curl_blob blob{pem.data(), pem.size(), CURL_BLOB_NOCOPY};
    curl_easy_setopt(easy, option, &blob);
}

void setTrust(CURL* easy, TlsIdentity& identity)
{
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_3));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr); // or the system's CAs count beside ours
    curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
    setBlob(easy, CURLOPT_CAINFO_BLOB, identity.authority);
    curl_easy_setopt(easy, CURLOPT_SSLCERTTYPE, "PEM");
    curl_easy_setopt(easy, CURLOPT_SSLKEYTYPE, "PEM");
    setBlob(easy, CURLOPT_SSLCERT_BLOB, identity.certificate);
    setBlob(easy, CURLOPT_SSLKEY_BLOB, identity.key);
}

void setManners(CURL* easy)
{
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, kConnectTimeoutMs);
    curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, takeHeader);
}

HeaderList headerList(const HttpRequest& request)
{
    // Without it curl waits a second for "100 Continue" before a long body.
    curl_slist* list = curl_slist_append(nullptr, "Expect:");
    for (const auto& [name, value] : request.headers)
        list = curl_slist_append(list, std::format("{}: {}", name, value).c_str());
    return HeaderList(list);
}

/// A wrong key is not "no line": people look for another fault then.
bool isAboutTrust(CURLcode code, std::string_view text)
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return true;
    default: // the server's refusal of our certificate arrives as an alert, after the handshake in TLS 1.3
        return text.find("alert") != std::string_view::npos && (text.find("certificate") != std::string_view::npos ||
                                                                text.find("unknown ca") != std::string_view::npos);
    }
}

} // namespace

const std::string* HttpAnswer::header(std::string_view name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<std::string, std::string>::first);
    return found == headers.end() ? nullptr : &found->second;
}

namespace {

/// One request under way. Its handle comes from those that are free, and goes back there.
struct Transfer {
    std::size_t number = 0;
    HttpRequest request;
    std::unique_ptr<CURL, FreeEasy> easy;
    HeaderList headers;
    Receiver receiver;
    std::array<char, CURL_ERROR_SIZE> errorText{};

    Result<HttpAnswer> outcome(CURLcode code);
};

Result<HttpAnswer> Transfer::outcome(CURLcode code)
{
    if (receiver.overflow || code == CURLE_FILESIZE_EXCEEDED)
        return fail(Errc::Exhausted, std::format("the answer is longer than {} bytes", request.maxAnswer));
    if (code != CURLE_OK) {
        const std::string_view text(errorText.data());
        const Errc kind = isAboutTrust(code, text) ? Errc::Denied : Errc::Unavailable;
        return fail(kind, std::format("{}: {}", curl_easy_strerror(code), text));
    }
    long status = 0;
    curl_easy_getinfo(easy.get(), CURLINFO_RESPONSE_CODE, &status);
    receiver.answer.status = static_cast<int>(status);
    return std::move(receiver.answer);
}

} // namespace

struct HttpClient::State {
    using Arrived = std::function<void(std::size_t, Result<HttpAnswer>)>;

    std::string baseUrl;
    TlsIdentity identity;
    std::unique_ptr<CURLM, FreeMulti> multi; // before the handles: these leave it first
    std::vector<std::unique_ptr<CURL, FreeEasy>> idle;
    std::vector<std::unique_ptr<Transfer>> underWay;
    std::atomic<bool> cancelled = false;

    Result<> start(std::size_t number, HttpRequest&& request);
    void prepare(Transfer& transfer);
    Result<> work();
    std::unique_ptr<Transfer> takeBack(CURL* easy);
    void settle(const Arrived& arrived);
    void settleAll(const Error& error, const Arrived& arrived);
};

Result<HttpClient> HttpClient::make(std::string baseUrl, TlsIdentity identity)
{
    if (!baseUrl.starts_with("https://"))
        return fail(Errc::InvalidInput, "the gateway's address should begin with https://");
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    while (baseUrl.ends_with('/'))
        baseUrl.pop_back();
    auto state = std::make_unique<State>();
    state->baseUrl = std::move(baseUrl);
    state->identity = std::move(identity);
    state->multi.reset(curl_multi_init());
    if (started != CURLE_OK || !state->multi)
        return fail(Errc::Unavailable, "libcurl does not start");
    // Not several in one connection: what one loses there holds all of them up.
    curl_multi_setopt(state->multi.get(), CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    return HttpClient(std::move(state));
}

HttpClient::HttpClient(std::unique_ptr<State> state) : state_(std::move(state)) {}
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&&) noexcept = default;
HttpClient::~HttpClient() = default;

void HttpClient::State::prepare(Transfer& transfer)
{
    CURL* handle = transfer.easy.get();
    const HttpRequest& request = transfer.request;
    curl_easy_reset(handle); // the connections are not its own, they stay
    setTrust(handle, identity);
    setManners(handle);
    curl_easy_setopt(handle, CURLOPT_URL, (baseUrl + request.target).c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, transfer.headers.get());
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, transfer.errorText.data());
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));
    if (request.silence.count() > 0) {
        curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(request.silence.count()));
    }
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(request.maxAnswer));
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &transfer.receiver);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &transfer.receiver);
    if (request.method == "POST" || request.method == "PUT") {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    if (request.method == "PUT")
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "PUT");
}

Result<> HttpClient::State::start(std::size_t number, HttpRequest&& request)
{
    auto transfer = std::make_unique<Transfer>();
    if (!idle.empty()) {
        transfer->easy = std::move(idle.back());
        idle.pop_back();
    } else {
        transfer->easy.reset(curl_easy_init());
    }
    if (!transfer->easy)
        return fail(Errc::Unavailable, "libcurl does not start");
    transfer->number = number;
    transfer->headers = headerList(request);
    transfer->receiver.maxBody = request.maxAnswer;
    transfer->request = std::move(request);
    prepare(*transfer);
    if (curl_multi_add_handle(multi.get(), transfer->easy.get()) != CURLM_OK)
        return fail(Errc::Unavailable, "libcurl takes no request");
    underWay.push_back(std::move(transfer));
    return {};
}

/// Until at least one of those under way is over.
Result<> HttpClient::State::work()
{
    for (int running = 0;;) {
        if (cancelled)
            return fail(Errc::Unavailable, "the request was cancelled");
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            return fail(Errc::Unavailable, "libcurl does not work on");
        if (static_cast<std::size_t>(running) < underWay.size())
            return {};
        if (curl_multi_poll(multi.get(), nullptr, 0, kPollMs, nullptr) != CURLM_OK)
            return fail(Errc::Unavailable, "libcurl does not wait");
    }
}

std::unique_ptr<Transfer> HttpClient::State::takeBack(CURL* easy)
{
    const auto found = std::ranges::find(underWay, easy, [](const auto& transfer) { return transfer->easy.get(); });
    std::unique_ptr<Transfer> transfer = std::move(*found);
    underWay.erase(found);
    curl_multi_remove_handle(multi.get(), easy);
    return transfer;
}

void HttpClient::State::settle(const Arrived& arrived)
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(multi.get(), &left)) {
        const CURLcode code = message->data.result; // gone with the handle
        const auto transfer = takeBack(message->easy_handle);
        auto outcome = transfer->outcome(code);
        idle.push_back(std::move(transfer->easy));
        arrived(transfer->number, std::move(outcome));
    }
}

void HttpClient::State::settleAll(const Error& error, const Arrived& arrived)
{
    while (!underWay.empty()) {
        const auto transfer = takeBack(underWay.front()->easy.get());
        idle.push_back(std::move(transfer->easy));
        arrived(transfer->number, std::unexpected(error));
    }
}

Result<HttpAnswer> HttpClient::send(const HttpRequest& request)
{
    std::optional<HttpRequest> one = request;
    Result<HttpAnswer> answer = fail(Errc::Unavailable, "no answer");
    sendEach([&one] { return std::exchange(one, std::nullopt); },
             [&answer](std::size_t, Result<HttpAnswer> arrived) { answer = std::move(arrived); });
    return answer;
}

void HttpClient::sendEach(const std::function<std::optional<HttpRequest>()>& next, const State::Arrived& arrived)
{
    for (std::size_t number = 0;;) {
        while (auto request = next()) {
            if (auto started = state_->start(number++, std::move(*request)); !started)
                arrived(number - 1, std::unexpected(started.error()));
        }
        if (state_->underWay.empty())
            return;
        if (auto worked = state_->work(); !worked)
            state_->settleAll(worked.error(), arrived);
        else
            state_->settle(arrived);
    }
}

void HttpClient::cancel()
{
    state_->cancelled = true;
    curl_multi_wakeup(state_->multi.get());
}

} // namespace tongguan::sync
