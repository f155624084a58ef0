// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/client/openssl_memory.h"
#include "sync/log/batch.h"
#include "tests/bench/records.h"
#include "tests/bench/stopwatch.h"

#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

// bench-sync-floor FOLDER RECORDS: what the machine itself takes for the same bytes: compressed once, over mutual TLS
// 1.3 on loopback, written and synced at the other end. No database, no parsing, no chain.

using namespace tongguan;
using namespace tongguan::sync;

namespace {

using Context = std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>>;
using Session = std::unique_ptr<SSL, FreeWith<SSL_free>>;

constexpr long kDay = 86'400;

/// Signed by itself and trusted by both ends.
Certificate selfSigned(EVP_PKEY* key)
{
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kDay);
    X509_NAME* name = X509_get_subject_name(certificate.get());
    const std::array<unsigned char, 6> common{'b', 'e', 'n', 'c', 'h', 0};
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common.data(), 5, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_set_pubkey(certificate.get(), key);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

Context contextOf(EVP_PKEY* key, X509* certificate)
{
    Context context(SSL_CTX_new(TLS_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_3_VERSION);
    SSL_CTX_use_certificate(context.get(), certificate);
    SSL_CTX_use_PrivateKey(context.get(), key);
    X509_STORE_add_cert(SSL_CTX_get_cert_store(context.get()), certificate);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return context;
}

/// Takes `size` bytes, syncs them, answers one byte.
void receive(SSL_CTX* context, int listening, std::size_t size, const std::string& file)
{
    const int connection = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
    const Session session(SSL_new(context));
    SSL_set_fd(session.get(), connection);
    const int disk = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    bool good = SSL_accept(session.get()) == 1 && disk >= 0;
    std::string piece(1U << 18U, '\0');
    for (std::size_t held = 0; good && held < size;) {
        std::size_t count = 0;
        good = SSL_read_ex(session.get(), piece.data(), piece.size(), &count) == 1 &&
               ::write(disk, piece.data(), count) == static_cast<ssize_t>(count);
        held += count;
    }
    good = good && ::fdatasync(disk) == 0;
    const char answer = good ? 'y' : 'n';
    SSL_write(session.get(), &answer, 1);
    ::close(disk);
    ::close(connection);
}

/// Whether the other end has it durably.
bool send(SSL_CTX* context, const sockaddr_in& address, const std::string& bytes)
{
    const int connection = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const Session session(SSL_new(context));
    SSL_set_fd(session.get(), connection);
    std::size_t written = 0;
    char answer = 'n';
    const bool good = ::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
                      SSL_connect(session.get()) == 1 &&
                      SSL_write_ex(session.get(), bytes.data(), bytes.size(), &written) == 1 &&
                      SSL_read(session.get(), &answer, 1) == 1 && answer == 'y';
    ::close(connection);
    return good;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const auto bodies = bench::records(argv[2]);
    if (!bodies) {
        std::fprintf(stderr, "bench-sync-floor: %s\n", bodies.error().what.c_str());
        return 3;
    }
    std::string lines;
    for (const std::string& body : *bodies)
        lines.append(body).append("\n");
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate = selfSigned(key.get());
    const Context context = contextOf(key.get(), certificate.get());
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::bind(listening, reinterpret_cast<const sockaddr*>(&address), length) != 0 || ::listen(listening, 1) != 0 ||
        ::getsockname(listening, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
        std::perror("bench-sync-floor");
        return 3;
    }
    const double cpuBefore = bench::cpuMicroseconds();
    const bench::Stopwatch watch;
    const std::string packed = compress(lines);
    std::jthread other([&] { receive(context.get(), listening, packed.size(), std::string(argv[1]) + "/received"); });
    const bool good = send(context.get(), address, packed);
    const double seconds = watch.seconds();
    other.join();
    ::close(listening);
    if (!good) {
        std::fputs("bench-sync-floor: the bytes did not arrive\n", stderr);
        return 3;
    }
    const double cpu = (bench::cpuMicroseconds() - cpuBefore) / 1e6;
    std::puts(dump(Json{{"seconds", seconds}, {"bytes", packed.size()}, {"cpu", cpu}}).c_str());
    return 0;
}
