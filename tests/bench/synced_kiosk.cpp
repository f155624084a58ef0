// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synced_kiosk.h"

#include "kiosk/app/fonts.h"
#include "tests/bench/long_journal.h"

#include <utility>

namespace tongguan::bench {

namespace {

const std::string kPassphrase = "bench";

} // namespace

Result<> SyncedKiosk::open(const std::string& program)
{
    auto gateway = sync::ServerProcess::make(program);
    if (!gateway)
        return failed(std::move(gateway));
    gateway_ = std::move(*gateway);
    if (auto running = gateway_->run(); !running)
        return fail(running.error().code, running.error().what);
    const auto identity = gateway_->enrol("HKM-K01", "kiosk");
    if (!identity)
        return fail(identity.error().code, identity.error().what);
    if (auto made = makeLongJournal(folder_ / "store", kPassphrase, *identity); !made)
        return made;
    if (auto plugged = desk_.plugAll(); !plugged)
        return plugged;
    auto devices = app::DeviceSet::read(desk_.devicesFile(), log_);
    if (!devices)
        return failed(std::move(devices));
    devices_ = std::move(*devices);
    app::useFonts();
    kiosk_ =
        std::make_unique<app::DriverWindow>(app::MachineOptions{.folder = folder_ / "store", .passphrase = kPassphrase},
                                            devices_.devices(), clearance::Direction::Entry, QSize(1080, 1920), log_);
    return kiosk_->window() == nullptr ? fail(Errc::Unavailable, "the screens cannot be loaded") : Result<>{};
}

} // namespace tongguan::bench
