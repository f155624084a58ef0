// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <memory>
#include <utility>

struct evp_pkey_st;

namespace tongguan::chip {

/// A chip's public key, RSA or of a curve, from outside: SubjectPublicKeyInfo (RFC 5280, 4.1). A value. Any thread.
class PublicKey {
  public:
    /// None, whose get() is null, for what is no such key in DER with nothing behind it.
    static PublicKey read(ByteView der);

    evp_pkey_st* get() const { return key_.get(); }
    bool isRsa() const;
    /// Of the modulus, or of the curve's field.
    int bits() const;
    /// The uncompressed point of a key of a curve; empty for any other.
    Bytes point() const;

  private:
    explicit PublicKey(std::shared_ptr<evp_pkey_st> key) : key_(std::move(key)) {}

    std::shared_ptr<evp_pkey_st> key_;
};

} // namespace tongguan::chip
