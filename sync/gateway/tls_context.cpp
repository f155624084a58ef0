// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/tls_context.h"

#include "base/bytes.h"
#include "sync/client/openssl_memory.h"

#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>

namespace tongguan::sync {

namespace {

constexpr std::array<unsigned char, 9> kAlpn = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};

int chooseProtocol(SSL* /*connection*/, const unsigned char** out, unsigned char* outLength, const unsigned char* in,
                   unsigned inLength, void* /*context*/)
{
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, kAlpn.data(), kAlpn.size(), in, inLength) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

std::string entryOf(const X509_NAME* name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    const ASN1_STRING* value = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(value)),
            static_cast<std::size_t>(ASN1_STRING_length(value))};
}

bool useServer(SSL_CTX* context, const CertifiedKey& server)
{
    const Memory chain = memoryOf(server.certificate);
    const Certificate own(PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr));
    const PrivateKey key(PEM_read_bio_PrivateKey(memoryOf(server.key).get(), nullptr, nullptr, nullptr));
    if (!own || !key || SSL_CTX_use_certificate(context, own.get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        return false;
    while (X509* next = PEM_read_bio_X509(chain.get(), nullptr, nullptr, nullptr))
        if (SSL_CTX_add0_chain_cert(context, next) != 1)
            return false;
    return true;
}

} // namespace

Result<> setUpTls(ssl_ctx_st* context, const CertifiedKey& server, const std::string& authorityPem)
{
    const Certificate authority(PEM_read_bio_X509(memoryOf(authorityPem).get(), nullptr, nullptr, nullptr));
    if (!authority || !useServer(context, server) ||
        X509_STORE_add_cert(SSL_CTX_get_cert_store(context), authority.get()) != 1 ||
        SSL_CTX_add_client_CA(context, authority.get()) != 1 ||
        SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1)
        return fail(Errc::Corrupt, "the server's certificate, key or authority cannot be used");
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_num_tickets(context, 0); // a resumed session would outlive a revoked certificate
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    return {};
}

Result<> setUpPublicTls(ssl_ctx_st* context, const CertifiedKey& server)
{
    constexpr const char* kOldPhones = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:"
                                       "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:"
                                       "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384";
    if (!useServer(context, server) || SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(context, kOldPhones) != 1)
        return fail(Errc::Corrupt, "the public certificate or its key cannot be used");
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS); // a phone that waits for news holds 34 kB less
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF); // tickets are kept by the phones
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    return {};
}

std::optional<Peer> peerOf(ssl_st* connection)
{
    const Certificate certificate(SSL_get1_peer_certificate(connection));
    if (!certificate || SSL_get_verify_result(connection) != X509_V_OK)
        return std::nullopt;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    if (X509_digest(certificate.get(), EVP_sha256(), digest.data(), &length) != 1)
        return std::nullopt;
    const X509_NAME* subject = X509_get_subject_name(certificate.get());
    return Peer{entryOf(subject, NID_commonName), entryOf(subject, NID_organizationalUnitName),
                toHex(ByteView(digest).first(length))};
}

} // namespace tongguan::sync
