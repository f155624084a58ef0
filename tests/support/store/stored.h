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
    Microseconds monotonic() const override { return now_ - kNoon - stepped_; }
    std::string boot() const override { return boot_; }
    bool trusted() const override { return trusted_; }
    void advance(Microseconds by) { now_ += by; }
    /// Somebody sets the wall clock.
    void step(Microseconds by)
    {
        now_ += by;
        stepped_ += by;
    }
    void distrust() { trusted_ = false; }
    void reboot() { boot_ += "-again"; }

  private:
    UtcTime now_ = kNoon;
    Microseconds stepped_{};
    std::string boot_ = "boot";
    bool trusted_ = true;
};

/// Keeps the lines, so that a test can ask what was told.
class KeptLog final : public Log {
  public:
    void write(Severity /*severity*/, std::string_view /*category*/, std::string_view line) override
    {
        lines.append(line).append("\n");
    }
    std::string lines;
};

/// A real SQLCipher store in a folder of its own.
struct Stored {
    QTemporaryDir folder;
    std::filesystem::path elsewhere; ///< the folder to use instead, where it is not empty
    std::string vfs;                 ///< below SQLite; empty for the system's
    StillClock clock;
    SystemRandom random;
    KeptLog log;
    store::StoreKey key = *store::StoreKey::fromBytes(Bytes(32, 7));
    std::unique_ptr<store::Store> store;

    std::filesystem::path place() const
    {
        return elsewhere.empty() ? std::filesystem::path(folder.path().toStdString()) : elsewhere;
    }
    std::filesystem::path file() const { return place() / "kiosk.db"; }
    Result<> open(const std::string& kiosk = "HKM-K01")
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
