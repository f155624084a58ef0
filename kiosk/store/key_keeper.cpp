// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/key_keeper.h"

#include "base/file.h"
#include "base/json.h"

#include <sodium.h>

#include <array>
#include <format>

namespace tongguan::store {

namespace {

constexpr std::size_t kSealedKey = 32 + crypto_secretbox_MACBYTES;

struct Cost {
    unsigned long long operations;
    std::size_t memory;
};
constexpr Cost kKiosk{crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
constexpr Cost kCheap{crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
constexpr std::size_t kMaxMemory = std::size_t{1} << 30U; // a file from outside must not take all of it

Result<StoreKey> sealingKey(const std::string& passphrase, ByteView salt, const Cost& cost)
{
    std::array<std::uint8_t, crypto_secretbox_KEYBYTES> bytes{};
    if (crypto_pwhash(bytes.data(), bytes.size(), passphrase.data(), passphrase.size(), salt.data(), cost.operations,
                      cost.memory, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(Errc::Exhausted, "not enough memory to derive the key");
    auto key = StoreKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

/// A key under its seal, and the seal's nonce.
Json sealed(const StoreKey& key, const StoreKey& sealing, Random& random)
{
    Bytes nonce(crypto_secretbox_NONCEBYTES);
    random.fill(nonce);
    Bytes box(kSealedKey);
    crypto_secretbox_easy(box.data(), key.bytes().data(), key.bytes().size(), nonce.data(), sealing.bytes().data());
    return {{"nonce", toBase64(nonce)}, {"sealed", toBase64(box)}};
}

/// Corrupt for what is no seal, Denied for one that this key does not open.
Result<StoreKey> unsealed(const Json& json, const StoreKey& sealing)
{
    const auto nonce = fromBase64(stringOr(json, "nonce"));
    const auto box = fromBase64(stringOr(json, "sealed"));
    if (!nonce || nonce->size() != crypto_secretbox_NONCEBYTES || !box || box->size() != kSealedKey)
        return fail(Errc::Corrupt, "no seal");
    std::array<std::uint8_t, 32> bytes{};
    if (crypto_secretbox_open_easy(bytes.data(), box->data(), box->size(), nonce->data(), sealing.bytes().data()) != 0)
        return fail(Errc::Denied, "wrong passphrase");
    auto key = StoreKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace

PassphraseKeeper::PassphraseKeeper(std::filesystem::path file, std::string passphrase, bool cheap)
    : file_(std::move(file)), passphrase_(std::move(passphrase)), cheap_(cheap)
{}

PassphraseKeeper::~PassphraseKeeper()
{
    sodium_memzero(passphrase_.data(), passphrase_.size());
}

bool PassphraseKeeper::exists() const
{
    return std::filesystem::exists(file_);
}

bool PassphraseKeeper::offersNext() const
{
    const auto json = readJsonFile(file_);
    return json && json->contains("next");
}

Result<> PassphraseKeeper::write(const KeptKeys& keys, Random& random) const
{
    Bytes salt(crypto_pwhash_SALTBYTES);
    random.fill(salt);
    const Cost& cost = cheap_ ? kCheap : kKiosk;
    const auto sealing = sealingKey(passphrase_, salt, cost);
    if (!sealing)
        return fail(sealing.error().code, sealing.error().what);
    Json file = sealed(keys.key, *sealing, random);
    file["v"] = 1;
    file["salt"] = toBase64(salt);
    file["operations"] = cost.operations;
    file["memory"] = cost.memory;
    if (keys.next)
        file["next"] = sealed(*keys.next, *sealing, random);
    return writeDurably(file_, dump(file) + "\n");
}

Result<> PassphraseKeeper::keep(const StoreKey& key, Random& random)
{
    if (exists())
        return fail(Errc::InvalidInput, std::format("{} keeps a key already", file_.string()));
    auto copy = StoreKey::fromBytes(key.bytes());
    return copy ? write({.key = std::move(*copy)}, random) : Result<>(std::unexpected(copy.error()));
}

Result<StoreKey> PassphraseKeeper::create(Random& random)
{
    StoreKey key = StoreKey::make(random);
    if (auto kept = keep(key, random); !kept)
        return failed(std::move(kept));
    return key;
}

Result<KeptKeys> PassphraseKeeper::open()
{
    if (!exists())
        return fail(Errc::NotFound, std::format("no key is kept in {}", file_.string()));
    auto json = readJsonFile(file_);
    if (!json)
        return failed(std::move(json));
    const auto damaged = fail(Errc::Corrupt, std::format("{} is damaged: restore it from its copy", file_.string()));
    const auto salt = fromBase64(stringOr(*json, "salt"));
    const Cost cost{static_cast<unsigned long long>(integerOr(*json, "operations")),
                    static_cast<std::size_t>(integerOr(*json, "memory"))};
    if (!salt || salt->size() != crypto_pwhash_SALTBYTES || cost.operations < crypto_pwhash_OPSLIMIT_MIN ||
        cost.operations > crypto_pwhash_OPSLIMIT_SENSITIVE || cost.memory < crypto_pwhash_MEMLIMIT_MIN ||
        cost.memory > kMaxMemory)
        return damaged;
    const auto sealing = sealingKey(passphrase_, *salt, cost);
    if (!sealing)
        return fail(sealing.error().code, sealing.error().what);
    auto key = unsealed(*json, *sealing);
    if (!key)
        return key.error().code == Errc::Corrupt ? damaged : std::unexpected(key.error());
    KeptKeys keys{.key = std::move(*key)};
    if (const auto found = json->find("next"); found != json->end()) {
        auto next = unsealed(*found, *sealing);
        if (!next)
            return damaged;
        keys.next = std::move(*next);
    }
    return keys;
}

Result<> PassphraseKeeper::offerNext(Random& random)
{
    auto keys = open();
    if (!keys)
        return failed(std::move(keys));
    if (keys->next)
        return {};
    keys->next = StoreKey::make(random);
    return write(*keys, random);
}

Result<> PassphraseKeeper::settleNext(Random& random)
{
    auto keys = open();
    if (!keys)
        return failed(std::move(keys));
    if (!keys->next)
        return fail(Errc::InvalidInput, "no next key is kept");
    return write({.key = std::move(*keys->next)}, random);
}

Result<> PassphraseKeeper::changePassphrase(std::string passphrase, Random& random)
{
    auto keys = open();
    if (!keys)
        return failed(std::move(keys));
    std::swap(passphrase_, passphrase);
    sodium_memzero(passphrase.data(), passphrase.size());
    return write(*keys, random);
}

} // namespace tongguan::store
