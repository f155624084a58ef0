// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/digest.h"

#include <openssl/evp.h>

#include <cstdlib>

namespace tongguan {

struct Digest::Context {
    EVP_MD_CTX* evp = EVP_MD_CTX_new();
    Context() = default;
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { EVP_MD_CTX_free(evp); }
};

namespace {

/// These fail only where memory ran out or the library is not the one that we were built for.
void must(int done)
{
    if (done != 1)
        std::abort();
}

} // namespace

Digest::Digest() : context_(std::make_unique<Context>())
{
    must(EVP_DigestInit_ex(context_->evp, EVP_sha256(), nullptr));
}

Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

void Digest::add(std::string_view bytes)
{
    must(EVP_DigestUpdate(context_->evp, bytes.data(), bytes.size()));
}

Hash Digest::hash() const
{
    const Context copy;
    must(EVP_MD_CTX_copy_ex(copy.evp, context_->evp));
    Hash hash{};
    must(EVP_DigestFinal_ex(copy.evp, hash.data(), nullptr));
    return hash;
}

} // namespace tongguan
