// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "kiosk/store/store_key.h"

#include <filesystem>
#include <optional>
#include <string>

namespace tongguan::store {

struct KeptKeys {
    StoreKey key;
    /// The store is to take this one, or has just taken it: who is cut off between the two has both.
    std::optional<StoreKey> next = std::nullopt;
};

/// Who gives the store's key. The TPM of a kiosk is one; a passphrase at boot is the fallback.
class KeyKeeper {
  public:
    virtual ~KeyKeeper() = default;
    /// Makes a key and keeps it sealed. InvalidInput where one is kept already.
    virtual Result<StoreKey> create(Random& random) = 0;
    /// Denied for a wrong passphrase, Corrupt for a damaged seal, NotFound where none was created.
    virtual Result<KeptKeys> open() = 0;
    virtual bool exists() const = 0;

    /// Makes the next key and keeps it beside the first; where one is kept already it stays. As `open`.
    virtual Result<> offerNext(Random& random) = 0;
    /// Without opening anything.
    virtual bool offersNext() const = 0;
    /// The store has taken the next key: the first one goes. As `open`; InvalidInput where there is no next one.
    virtual Result<> settleNext(Random& random) = 0;
};

/// Seals keys by a passphrase: Argon2id (RFC 9106) makes the sealing key, XSalsa20-Poly1305 seals. The file holds no
/// secret by itself.
class PassphraseKeeper final : public KeyKeeper {
  public:
    /// `cheap` takes the least that Argon2id allows: for tests and simulations, never for a kiosk.
    PassphraseKeeper(std::filesystem::path file, std::string passphrase, bool cheap = false);
    ~PassphraseKeeper() override;
    PassphraseKeeper(const PassphraseKeeper&) = delete;
    PassphraseKeeper& operator=(const PassphraseKeeper&) = delete;

    Result<StoreKey> create(Random& random) override;
    Result<KeptKeys> open() override;
    bool exists() const override;
    Result<> offerNext(Random& random) override;
    bool offersNext() const override;
    Result<> settleNext(Random& random) override;

    /// Seals the same keys anew: the old passphrase opens nothing any more but copies of the file. As `open`.
    Result<> changePassphrase(std::string passphrase, Random& random);
    /// Keeps a key that came from elsewhere. InvalidInput where one is kept already.
    Result<> keep(const StoreKey& key, Random& random);

  private:
    Result<> write(const KeptKeys& keys, Random& random) const;
    std::filesystem::path file_;
    std::string passphrase_;
    bool cheap_;
};

} // namespace tongguan::store
