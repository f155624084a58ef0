// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/long_journal.h"

#include "base/log.h"
#include "base/system.h"
#include "base/uuid.h"
#include "kiosk/store/store.h"
#include "kiosk/store/store_folder.h"
#include "sync/client/stored_identity.h"
#include "tests/bench/records.h"

namespace tongguan::bench {

namespace {

constexpr int kTimes = 6;            // all the records, so often
constexpr std::size_t kAtOnce = 500; // events of one transaction

} // namespace

Result<> makeLongJournal(const std::filesystem::path& folder, const std::string& passphrase,
                         const sync::Identity& identity)
{
    const SystemClock clock;
    SystemRandom random;
    StderrLog log;
    const auto bodies = records("-");
    if (!bodies)
        return std::unexpected(bodies.error());
    auto store = store::openFolder({.folder = folder,
                                    .passphrase = passphrase,
                                    .kiosk = identity.kiosk,
                                    .port = identity.port,
                                    .make = true,
                                    .cheapKey = true},
                                   clock, random, log);
    if (!store)
        return failed(std::move(store));
    if (auto kept = sync::keepIdentity(**store, identity); !kept)
        return kept;
    for (std::size_t done = 0; done < kTimes * bodies->size(); done += kAtOnce) {
        std::vector<clearance::CrossingEvent> events{clearance::Opened{.port = identity.port, .kiosk = identity.kiosk}};
        for (std::size_t i = 0; i < kAtOnce; ++i)
            events.emplace_back(clearance::LicenceRead{.number = (*bodies)[(done + i) % bodies->size()]});
        events.emplace_back(clearance::Abandoned{});
        if (auto captured = (*store)->append(makeUuid(clock.now(), random), "kiosk", events); !captured)
            return failed(std::move(captured));
    }
    return {};
}

} // namespace tongguan::bench
