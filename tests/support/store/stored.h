// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/system.h"
#include "kiosk/store/store.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTemporaryDir>

#include <memory>

namespace tongguan::test {

/// Time that a test moves.
class StillClock final : public Clock {
  public:
    UtcTime now() const override { return now_; }
    Microseconds monotonic() const override { return now_ - kNoon; }
    std::string boot() const override { return "boot"; }
    bool trusted() const override { return trusted_; }
    void advance(Microseconds by) { now_ += by; }
    void distrust() { trusted_ = false; }

  private:
    UtcTime now_ = kNoon;
    bool trusted_ = true;
};

class NoLog final : public Log {
  public:
    void write(Severity /*severity*/, std::string_view /*category*/, std::string_view /*line*/) override {}
};

/// A real SQLCipher store in a folder of its own.
struct Stored {
    QTemporaryDir folder;
    StillClock clock;
    SystemRandom random;
    NoLog log;
    store::StoreKey key = *store::StoreKey::fromBytes(Bytes(32, 7));
    std::unique_ptr<store::Store> store;

    std::filesystem::path file() const { return folder.filePath("kiosk.db").toStdString(); }
    Result<> open(const std::string& kiosk = "HKM-K01", const std::string& vfs = {})
    {
        return open({.file = file(), .kiosk = kiosk, .port = "CNHKM", .vfs = vfs});
    }
    /// Whose it is, says the store.
    Result<> openWithoutName() { return open(store::StoreOptions{.file = file()}); }
    Result<> open(const store::StoreOptions& options)
    {
        store.reset();
        auto opened = store::Store::open(options, key, clock, random, log);
        if (!opened)
            return failed(std::move(opened));
        store = std::move(*opened);
        return {};
    }
};

} // namespace tongguan::test
