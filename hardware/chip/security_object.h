// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "kiosk/documents/seal_certificate.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace tongguan::chip {

/// EF.SOD (ICAO Doc 9303-10, 4.6.2): the hashes of a document's data groups, signed by its state (CMS, RFC 5652). Read,
/// not believed. A value that never changes. Any thread.
class SecurityObject {
  public:
    enum class Signature : std::uint8_t {
        Holds,
        Broken,  ///< it does not hold for the hashes, or is of a kind that is not known
        Unnamed, ///< the signer's certificate is not in it
    };

    /// InvalidInput for what is no such file: other content, over one signer, bytes behind it.
    static Result<SecurityObject> read(ByteView file);

    /// Of the data groups that it has hashes of, in ascending order.
    std::vector<int> groups() const;
    bool lists(int group) const { return hashes_.contains(group); }
    /// Whether these bytes are that data group: the whole file.
    bool matches(int group, ByteView file) const;

    /// The certificate that it brings along for its signer, as far as that is one.
    const std::optional<documents::SealCertificate>& signer() const { return signer_; }
    Signature signature() const { return signature_; }
    /// Whether hashes and signature are by SHA-224 or better: SHA-1 fell in 2017.
    bool isStrong() const { return strong_; }

  private:
    SecurityObject() = default;
    Result<> readHashes(ByteView content);

    const char* algorithm_ = "";
    std::map<int, Bytes> hashes_;
    std::optional<documents::SealCertificate> signer_;
    Signature signature_ = Signature::Unnamed;
    bool strong_ = false;
};

} // namespace tongguan::chip
