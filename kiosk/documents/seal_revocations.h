// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/seal_certificate.h"

#include <cstddef>
#include <memory>
#include <utility>

struct X509_crl_st;

namespace tongguan::documents {

inline constexpr std::size_t kMaxRevocationBytes = 2U << 20U;

/// A list of revoked certificates (CRL, RFC 5280). A value: copies share the same
/// bytes, which never change. Any thread.
class SealRevocations {
  public:
    /// DER, or one PEM block. InvalidInput with the reason "revocations".
    static Result<SealRevocations> read(ByteView bytes);

    /// Whether that authority signed it.
    bool issuedBy(const SealCertificate& authority) const;
    bool revokes(const SealCertificate& certificate) const;
    /// Not yet due to be replaced.
    bool freshAt(UtcTime now) const { return now <= next_; }

  private:
    explicit SealRevocations(std::shared_ptr<X509_crl_st> list, UtcTime next) : list_(std::move(list)), next_(next) {}

    std::shared_ptr<X509_crl_st> list_;
    UtcTime next_;
};

} // namespace tongguan::documents
