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

struct HttpClient::State {
    std::string baseUrl;
    TlsIdentity identity;
    std::unique_ptr<CURL, FreeEasy> easy;
    std::unique_ptr<CURLM, FreeMulti> multi;
    std::array<char, CURL_ERROR_SIZE> errorText{};
    std::atomic<bool> cancelled = false;

    void prepare(const HttpRequest& request, const HeaderList& headers, Receiver& receiver);
    Result<CURLcode> transfer();
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
    state->easy.reset(curl_easy_init());
    state->multi.reset(curl_multi_init());
    if (started != CURLE_OK || !state->easy || !state->multi)
        return fail(Errc::Unavailable, "libcurl does not start");
    return HttpClient(std::move(state));
}

HttpClient::HttpClient(std::unique_ptr<State> state) : state_(std::move(state)) {}
HttpClient::HttpClient(HttpClient&&) noexcept = default;
HttpClient& HttpClient::operator=(HttpClient&&) noexcept = default;
HttpClient::~HttpClient() = default;

void HttpClient::State::prepare(const HttpRequest& request, const HeaderList& headers, Receiver& receiver)
{
    CURL* handle = easy.get();
    curl_easy_reset(handle); // keeps the connection
    setTrust(handle, identity);
    setManners(handle);
    curl_easy_setopt(handle, CURLOPT_URL, (baseUrl + request.target).c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, errorText.data());
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeout.count()));
    if (request.silence.count() > 0) {
        curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
        curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(request.silence.count()));
    }
    curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(request.maxAnswer));
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &receiver);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, &receiver);
    if (request.method == "POST" || request.method == "PUT") {
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, request.body.data());
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    if (request.method == "PUT")
        curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "PUT");
}

Result<CURLcode> HttpClient::State::transfer()
{
    for (int running = 1; running != 0;) {
        if (cancelled)
            return fail(Errc::Unavailable, "the request was cancelled");
        if (curl_multi_perform(multi.get(), &running) != CURLM_OK)
            return fail(Errc::Unavailable, "libcurl does not work on");
        if (running != 0 && curl_multi_poll(multi.get(), nullptr, 0, kPollMs, nullptr) != CURLM_OK)
            return fail(Errc::Unavailable, "libcurl does not wait");
    }
    int left = 0;
    const CURLMsg* message = curl_multi_info_read(multi.get(), &left);
    if (message == nullptr || message->msg != CURLMSG_DONE)
        return fail(Errc::Unavailable, "libcurl gives no result");
    return message->data.result;
}

Result<HttpAnswer> HttpClient::send(const HttpRequest& request)
{
    Receiver receiver{.answer = {}, .maxBody = request.maxAnswer, .overflow = false};
    const HeaderList headers = headerList(request);
    state_->errorText.fill('\0');
    state_->prepare(request, headers, receiver);
    if (curl_multi_add_handle(state_->multi.get(), state_->easy.get()) != CURLM_OK)
        return fail(Errc::Unavailable, "libcurl takes no request");
    auto code = state_->transfer();
    curl_multi_remove_handle(state_->multi.get(), state_->easy.get());
    if (!code)
        return failed(std::move(code));
    if (receiver.overflow || *code == CURLE_FILESIZE_EXCEEDED)
        return fail(Errc::Exhausted, std::format("the answer is longer than {} bytes", request.maxAnswer));
    if (*code != CURLE_OK) {
        const std::string_view text(state_->errorText.data());
        const Errc kind = isAboutTrust(*code, text) ? Errc::Denied : Errc::Unavailable;
        return fail(kind, std::format("{}: {}", curl_easy_strerror(*code), text));
    }
    long status = 0;
    curl_easy_getinfo(state_->easy.get(), CURLINFO_RESPONSE_CODE, &status);
    receiver.answer.status = static_cast<int>(status);
    return std::move(receiver.answer);
}

void HttpClient::cancel()
{
    state_->cancelled = true;
    curl_multi_wakeup(state_->multi.get());
}

} // namespace tongguan::sync
