// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/peer_chain.h"

#include "sync/client/key_request.h"

#include <curl/curl.h>

#include <format>
#include <memory>

namespace tongguan::sync {

namespace {

constexpr long kTimeoutMs = 15'000;
constexpr std::string_view kCertificate = "Cert:";

struct FreeEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};

std::string sameCase(std::string_view hex)
{
    std::string digits;
    for (const char c : hex)
        if (c != ':' && c != ' ')
            digits += static_cast<char>(c >= 'A' && c <= 'F' ? c - 'A' + 'a' : c);
    return digits;
}

Result<std::string> pick(const curl_certinfo& chain, std::string_view fingerprint)
{
    for (int i = 0; i < chain.num_of_certs; ++i) {
        for (const curl_slist* line = chain.certinfo[i]; line != nullptr; line = line->next) {
            const std::string_view text(line->data);
            if (!text.starts_with(kCertificate))
                continue;
            const std::string_view pem = text.substr(kCertificate.size());
            if (const auto found = fingerprintOf(pem); found && *found == fingerprint)
                return std::string(pem);
        }
    }
    return fail(Errc::Denied,
                "the server shows no certificate with that fingerprint: wrong server, or wrong fingerprint");
}

} // namespace

Result<std::string> fetchAuthority(const std::string& url, std::string_view fingerprint)
{
    const std::unique_ptr<CURL, FreeEasy> easy(curl_easy_init());
    if (!easy || !url.starts_with("https://"))
        return fail(Errc::InvalidInput, "the gateway's address should begin with https://");
    CURL* handle = easy.get();
    curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_3));
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L); // the fingerprint decides below
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(handle, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(handle, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, kTimeoutMs);
    if (const CURLcode code = curl_easy_perform(handle); code != CURLE_OK)
        return fail(Errc::Unavailable, std::format("{}: {}", url, curl_easy_strerror(code)));
    curl_certinfo* chain = nullptr;
    if (curl_easy_getinfo(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || chain == nullptr)
        return fail(Errc::Unavailable, "libcurl shows no certificates");
    return pick(*chain, sameCase(fingerprint));
}

} // namespace tongguan::sync
