// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/renewals.h"

#include "sync/client/openssl_memory.h"
#include "sync/client/renewal.h"
#include "sync/gateway/folder.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <format>
#include <memory>
#include <utility>

namespace tongguan::sync {

namespace {

using Names = std::unique_ptr<GENERAL_NAMES, decltype([](GENERAL_NAMES* names) { GENERAL_NAMES_free(names); })>;

std::string addressText(const ASN1_OCTET_STRING* address)
{
    const unsigned char* bytes = ASN1_STRING_get0_data(address);
    const int length = ASN1_STRING_length(address);
    if (length == 4)
        return std::format("{}.{}.{}.{}", bytes[0], bytes[1], bytes[2], bytes[3]);
    std::string text;
    for (int i = 0; i + 1 < length; i += 2)
        text += std::format("{}{:x}", i == 0 ? "" : ":", bytes[i] << 8 | bytes[i + 1]);
    return text;
}

Result<> renewOwn(const std::filesystem::path& folder, const ServerFolder& made, UtcTime now)
{
    const auto term = termOf(made.server.certificate);
    if (!term)
        return std::unexpected(term.error());
    if (!nearsItsEnd(*term, now))
        return {};
    const auto names = namesOf(made.server.certificate);
    return names ? renewServer(folder, *names) : Result<>(std::unexpected(names.error()));
}

Result<> renewAtWindow(const std::filesystem::path& folder, const Identity& window, UtcTime now, Random& random)
{
    if (!isRenewalDue(window, now))
        return {};
    auto http = HttpClient::make(window.gatewayUrl, window.tls());
    if (!http)
        return failed(std::move(http));
    GatewayLink line(std::move(*http), window.gatewayKey, random);
    const auto next = renewed(line, window);
    return next ? writeIdentity(windowFile(folder), *next) : Result<>(std::unexpected(next.error()));
}

} // namespace

Result<std::vector<std::string>> namesOf(std::string_view certificatePem)
{
    const Certificate certificate(PEM_read_bio_X509(memoryOf(certificatePem).get(), nullptr, nullptr, nullptr));
    const Names all(certificate ? static_cast<GENERAL_NAMES*>(
                                      X509_get_ext_d2i(certificate.get(), NID_subject_alt_name, nullptr, nullptr))
                                : nullptr);
    std::vector<std::string> names;
    for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
        if (name->type == GEN_DNS)
            names.emplace_back(reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName)),
                               static_cast<std::size_t>(ASN1_STRING_length(name->d.dNSName)));
        else if (name->type == GEN_IPADD)
            names.push_back(addressText(name->d.iPAddress));
    }
    if (names.empty())
        return fail(Errc::InvalidInput, "the certificate names no host");
    return names;
}

void renewDue(const std::filesystem::path& folder, const Clock& clock, Random& random, Log& log)
{
    const auto made = readFolder(folder);
    if (!made)
        return; // whoever runs the gateway says why
    const auto tell = [&log](const char* whose, const Result<>& outcome) {
        if (!outcome)
            log.write(Severity::Error, "tongguan.sync.gateway",
                      std::format("not-renewed whose={} what=\"{}\"", whose, outcome.error().what));
    };
    tell("server", renewOwn(folder, *made, clock.now()));
    if (made->window)
        tell("window", renewAtWindow(folder, *made->window, clock.now(), random));
}

} // namespace tongguan::sync
