// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "kiosk/store/store_key.h"

#include <filesystem>
#include <string>

namespace tongguan::store {

/// Who gives the store's key. The TPM of a kiosk is one; a passphrase at boot is the fallback.
class KeyKeeper {
  public:
    virtual ~KeyKeeper() = default;
    /// Makes a key and keeps it sealed. InvalidInput where one is kept already.
    virtual Result<StoreKey> create(Random& random) = 0;
    /// Denied for a wrong passphrase, Corrupt for a damaged seal, NotFound where none was created.
    virtual Result<StoreKey> open() = 0;
    virtual bool exists() const = 0;
};

/// Seals the key by a passphrase: Argon2id (RFC 9106) makes the sealing key, XSalsa20-Poly1305 seals. The file holds
/// no secret by itself.
class PassphraseKeeper final : public KeyKeeper {
  public:
    /// `cheap` takes the least that Argon2id allows: for tests and simulations, never for a kiosk.
    PassphraseKeeper(std::filesystem::path file, std::string passphrase, bool cheap = false);
    ~PassphraseKeeper() override;
    PassphraseKeeper(const PassphraseKeeper&) = delete;
    PassphraseKeeper& operator=(const PassphraseKeeper&) = delete;

    Result<StoreKey> create(Random& random) override;
    Result<StoreKey> open() override;
    bool exists() const override;

  private:
    std::filesystem::path file_;
    std::string passphrase_;
    bool cheap_;
};

} // namespace tongguan::store
