// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// OpenSSL's objects, each freed by its own function.
template <auto Free> struct FreeWith {
    template <class T> void operator()(T* object) const { Free(object); }
};
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using CertificateRequest = std::unique_ptr<X509_REQ, FreeWith<X509_REQ_free>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Memory = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;

inline std::string textOf(BIO* memory)
{
    char* data = nullptr;
    const long length = BIO_get_mem_data(memory, &data);
    return {data, static_cast<std::size_t>(length)};
}

/// Reads from `pem`, which must outlive it.
inline Memory memoryOf(std::string_view pem)
{
    return Memory(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
}

} // namespace tongguan::sync
