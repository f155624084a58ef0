// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/renewal.h"

#include "base/json.h"
#include "sync/client/key_request.h"
#include "sync/client/openssl_memory.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <utility>

namespace tongguan::sync {

namespace {

Result<UtcTime> timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return fail(Errc::InvalidInput, "a certificate without its times");
    const std::chrono::year_month_day day{std::chrono::year{parts.tm_year + 1900},
                                          std::chrono::month{static_cast<unsigned>(parts.tm_mon + 1)},
                                          std::chrono::day{static_cast<unsigned>(parts.tm_mday)}};
    return std::chrono::sys_days{day} + std::chrono::hours{parts.tm_hour} + std::chrono::minutes{parts.tm_min} +
           std::chrono::seconds{parts.tm_sec};
}

} // namespace

Result<CertificateTerm> termOf(std::string_view certificatePem)
{
    const Certificate certificate(PEM_read_bio_X509(memoryOf(certificatePem).get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return fail(Errc::InvalidInput, "no certificate in PEM");
    const auto from = timeOf(X509_get0_notBefore(certificate.get()));
    const auto until = timeOf(X509_get0_notAfter(certificate.get()));
    if (!from || !until)
        return fail(Errc::InvalidInput, "a certificate without its times");
    return CertificateTerm{.from = *from, .until = *until};
}

bool nearsItsEnd(const CertificateTerm& term, UtcTime now)
{
    return now >= term.until - (term.until - term.from) / 3;
}

bool isRenewalDue(const Identity& identity, UtcTime now)
{
    const auto term = termOf(identity.certificate);
    return term && nearsItsEnd(*term, now);
}

Result<Identity> renewed(GatewayLink& line, const Identity& identity)
{
    auto keys = makeKeyRequest(identity.kiosk);
    if (!keys)
        return failed(std::move(keys));
    HttpRequest request;
    request.method = "POST";
    request.target = "/v1/renewals";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = dump(Json{{"request", keys->request}});
    const auto answer = line.send(std::move(request));
    if (!answer)
        return std::unexpected(answer.error());
    const auto json = parseJson(answer->body);
    auto certificate = json ? stringAt(*json, "certificate") : Result<std::string>(std::unexpected(json.error()));
    if (!certificate)
        return failed(std::move(certificate));
    if (!belongTogether(*certificate, keys->key))
        return fail(Errc::Corrupt, "the gateway certified another key");
    Identity next = identity;
    next.certificate = std::move(*certificate);
    next.key = std::move(keys->key);
    return next;
}

} // namespace tongguan::sync
