// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/chip/secret.h"

#include <memory>
#include <string>

struct evp_pkey_st;

namespace tongguan::test {

/// A chip's own key, made anew: "RSA-1024", "RSA-2048", or a curve as OpenSSL names it.
class ChipKeyPair {
  public:
    explicit ChipKeyPair(const std::string& kind);

    evp_pkey_st* get() const { return key_.get(); }
    /// SubjectPublicKeyInfo; `writtenOut`: with the curve's parameters in place of its name, as passports have it.
    Bytes publicKey(bool writtenOut = false) const;
    /// Of a curve: the private number.
    chip::Secret number() const;

    /// ISO/IEC 9796-2, scheme 1: over bytes of its own and `challenge`. The short trailer for SHA1 alone.
    Bytes signWithRecovery(ByteView challenge, const std::string& hash) const;
    /// r and s.
    Bytes signPlainly(ByteView challenge, const std::string& hash) const;

  private:
    std::shared_ptr<evp_pkey_st> key_;
};

} // namespace tongguan::test
