// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"

#include <array>

namespace tongguan::sync {

/// The 256 bits by which a port's kiosks and staff stations read each other's pictures. Wiped when it goes; cannot be
/// copied or printed.
class PictureKey {
  public:
    static PictureKey make(Random& random);
    /// 32 bytes.
    static Result<PictureKey> fromBytes(ByteView bytes);
    PictureKey(PictureKey&& other) noexcept;
    PictureKey& operator=(PictureKey&& other) noexcept;
    PictureKey(const PictureKey&) = delete;
    PictureKey& operator=(const PictureKey&) = delete;
    ~PictureKey();

    ByteView bytes() const { return bytes_; }
    /// 16 hex digits that tell keys apart and nothing about them; stands in what they seal.
    std::string name() const;

  private:
    explicit PictureKey(ByteView bytes);
    std::array<std::uint8_t, 32> bytes_{};
};

/// What a sealed picture is longer than the picture: "TGP", the version, 8 bytes that name the key, 24 of nonce, 16 of
/// authentication.
inline constexpr std::size_t kSealBytes = 4 + 8 + 24 + 16;
inline constexpr std::size_t kMaxSealedPicture = 1U << 20U;

/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) over the picture and the header. The nonce is made from key and
/// picture, so the same picture gives the same bytes at each try, and needs no random number. Exhausted for one that
/// would be over kMaxSealedPicture, InvalidInput for an empty one.
Result<Bytes> sealPicture(ByteView picture, const PictureKey& key);
/// InvalidInput for what is no sealed picture or one of a newer version, Denied for one under another key, Corrupt for
/// one that was changed or cut.
Result<Bytes> openPicture(ByteView sealed, const PictureKey& key);

/// Its name on the wire: SHA-256 of the sealed bytes, 64 hex digits.
std::string blobId(ByteView sealed);
/// 64 hex digits in lower case: the one way to write an id.
bool isBlobId(std::string_view text);

} // namespace tongguan::sync
