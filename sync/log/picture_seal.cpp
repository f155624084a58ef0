// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/picture_seal.h"

#include <sodium.h>

#include <algorithm>
#include <format>

namespace tongguan::sync {

namespace {

constexpr std::array<std::uint8_t, 4> kHead = {'T', 'G', 'P', 1};
constexpr std::size_t kNameBytes = 8;
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kNonceAt = kHead.size() + kNameBytes;
constexpr std::size_t kTextAt = kNonceAt + kNonceBytes;
static_assert(kTextAt + kTagBytes == kSealBytes);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == 32 && crypto_kdf_KEYBYTES == 32);

/// Keys made from the port's one, each for one purpose; wiped.
class Derived {
  public:
    enum class Use : std::uint8_t { Encrypting = 1, Nonce = 2, Naming = 3 };
    Derived(const PictureKey& key, Use use)
    {
        crypto_kdf_derive_from_key(bytes_.data(), bytes_.size(), static_cast<std::uint64_t>(use), "picture1",
                                   key.bytes().data());
    }
    Derived(const Derived&) = delete;
    Derived& operator=(const Derived&) = delete;
    ~Derived() { sodium_memzero(bytes_.data(), bytes_.size()); }
    const std::uint8_t* data() const { return bytes_.data(); }

  private:
    std::array<std::uint8_t, 32> bytes_{};
};

/// Of no use to who lacks the key: says which one it was.
std::array<std::uint8_t, kNameBytes> nameOf(const PictureKey& key)
{
    std::array<std::uint8_t, crypto_generichash_BYTES> hash{};
    const Derived naming(key, Derived::Use::Naming);
    crypto_generichash(hash.data(), hash.size(), naming.data(), 32, nullptr, 0);
    std::array<std::uint8_t, kNameBytes> name{};
    std::copy_n(hash.begin(), name.size(), name.begin());
    return name;
}

} // namespace

PictureKey::PictureKey(ByteView bytes)
{
    std::ranges::copy(bytes, bytes_.begin());
}

PictureKey PictureKey::make(Random& random)
{
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    PictureKey key(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

Result<PictureKey> PictureKey::fromBytes(ByteView bytes)
{
    if (bytes.size() != 32)
        return fail(Errc::InvalidInput, std::format("a picture key has 32 bytes, got {}", bytes.size()));
    return PictureKey(bytes);
}

PictureKey::PictureKey(PictureKey&& other) noexcept : bytes_(other.bytes_)
{
    sodium_memzero(other.bytes_.data(), other.bytes_.size());
}

PictureKey& PictureKey::operator=(PictureKey&& other) noexcept
{
    if (this != &other) {
        bytes_ = other.bytes_;
        sodium_memzero(other.bytes_.data(), other.bytes_.size());
    }
    return *this;
}

PictureKey::~PictureKey()
{
    sodium_memzero(bytes_.data(), bytes_.size());
}

std::string PictureKey::name() const
{
    return toHex(nameOf(*this));
}

Result<Bytes> sealPicture(ByteView picture, const PictureKey& key)
{
    if (picture.empty())
        return fail(Errc::InvalidInput, "an empty picture");
    if (picture.size() > kMaxSealedPicture - kSealBytes)
        return fail(Errc::Exhausted, std::format("a picture of {} bytes", picture.size()));
    if (sodium_init() < 0)
        return fail(Errc::Unavailable, "libsodium does not start");
    Bytes sealed(picture.size() + kSealBytes);
    std::ranges::copy(kHead, sealed.begin());
    std::ranges::copy(nameOf(key), sealed.begin() + kHead.size());
    // A keyed hash of the picture: two pictures never share a nonce, and one picture always has the same.
    const Derived nonceKey(key, Derived::Use::Nonce);
    crypto_generichash(&sealed[kNonceAt], kNonceBytes, picture.data(), picture.size(), nonceKey.data(), 32);
    const Derived encrypting(key, Derived::Use::Encrypting);
    crypto_aead_xchacha20poly1305_ietf_encrypt(&sealed[kTextAt], nullptr, picture.data(), picture.size(), sealed.data(),
                                               kNonceAt, nullptr, &sealed[kNonceAt], encrypting.data());
    return sealed;
}

Result<Bytes> openPicture(ByteView sealed, const PictureKey& key)
{
    if (sealed.size() <= kSealBytes || sealed.size() > kMaxSealedPicture ||
        !std::ranges::equal(sealed.first(3), std::span(kHead).first(3)))
        return fail(Errc::InvalidInput, "no sealed picture");
    if (sealed[3] != kHead[3])
        return fail(Errc::InvalidInput, std::format("a sealed picture of version {}: update this program", sealed[3]));
    if (!std::ranges::equal(sealed.subspan(kHead.size(), kNameBytes), nameOf(key)))
        return fail(Errc::Denied, "the picture is sealed with another key");
    if (sodium_init() < 0)
        return fail(Errc::Unavailable, "libsodium does not start");
    Bytes picture(sealed.size() - kSealBytes);
    const ByteView text = sealed.subspan(kTextAt);
    const Derived encrypting(key, Derived::Use::Encrypting);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(picture.data(), nullptr, nullptr, text.data(), text.size(),
                                                   sealed.data(), kNonceAt, &sealed[kNonceAt], encrypting.data()) != 0)
        return fail(Errc::Corrupt, "the sealed picture was changed or cut");
    return picture;
}

std::string blobId(ByteView sealed)
{
    return toHex(sha256(sealed));
}

bool isBlobId(std::string_view text)
{
    return text.size() == 64 &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace tongguan::sync
