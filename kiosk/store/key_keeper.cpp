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

Result<StoreKey> PassphraseKeeper::create(Random& random)
{
    if (exists())
        return fail(Errc::InvalidInput, std::format("{} keeps a key already", file_.string()));
    Bytes salt(crypto_pwhash_SALTBYTES);
    Bytes nonce(crypto_secretbox_NONCEBYTES);
    random.fill(salt);
    random.fill(nonce);
    const Cost& cost = cheap_ ? kCheap : kKiosk;
    auto sealing = sealingKey(passphrase_, salt, cost);
    if (!sealing)
        return sealing;
    StoreKey key = StoreKey::make(random);
    Bytes sealed(key.bytes().size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(sealed.data(), key.bytes().data(), key.bytes().size(), nonce.data(), sealing->bytes().data());
    const Json file{{"v", 1},
                    {"salt", toBase64(salt)},
                    {"operations", cost.operations},
                    {"memory", cost.memory},
                    {"nonce", toBase64(nonce)},
                    {"sealed", toBase64(sealed)}};
    if (auto written = writeDurably(file_, dump(file) + "\n"); !written)
        return failed(std::move(written));
    return key;
}

Result<StoreKey> PassphraseKeeper::open()
{
    if (!exists())
        return fail(Errc::NotFound, std::format("no key is kept in {}", file_.string()));
    auto json = readJsonFile(file_);
    if (!json)
        return failed(std::move(json));
    const auto salt = fromBase64(stringOr(*json, "salt"));
    const auto nonce = fromBase64(stringOr(*json, "nonce"));
    const auto sealed = fromBase64(stringOr(*json, "sealed"));
    const Cost cost{static_cast<unsigned long long>(integerOr(*json, "operations")),
                    static_cast<std::size_t>(integerOr(*json, "memory"))};
    if (!salt || salt->size() != crypto_pwhash_SALTBYTES || !nonce || nonce->size() != crypto_secretbox_NONCEBYTES ||
        !sealed || sealed->size() != 32 + crypto_secretbox_MACBYTES || cost.operations < crypto_pwhash_OPSLIMIT_MIN ||
        cost.operations > crypto_pwhash_OPSLIMIT_SENSITIVE || cost.memory < crypto_pwhash_MEMLIMIT_MIN ||
        cost.memory > kMaxMemory)
        return fail(Errc::Corrupt, std::format("{} is damaged: restore it from its copy", file_.string()));
    auto sealing = sealingKey(passphrase_, *salt, cost);
    if (!sealing)
        return sealing;
    std::array<std::uint8_t, 32> bytes{};
    if (crypto_secretbox_open_easy(bytes.data(), sealed->data(), sealed->size(), nonce->data(),
                                   sealing->bytes().data()) != 0)
        return fail(Errc::Denied, "wrong passphrase");
    auto key = StoreKey::fromBytes(bytes);
    sodium_memzero(bytes.data(), bytes.size());
    return key;
}

} // namespace tongguan::store
