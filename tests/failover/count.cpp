// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/count.h"

#include "base/system.h"
#include "sync/gateway/journals.h"

#include <unordered_set>

namespace tongguan::failover {

namespace {

constexpr std::size_t kEvents = 1000; // at once
constexpr std::size_t kBytes = std::size_t{8} << 20U;

} // namespace

Result<Count> countHeld(sync::Database& database, const std::vector<Fleet::Kiosk>& kiosks)
{
    const SystemClock clock;
    sync::Journals journals(database, clock);
    Count count;
    for (const Fleet::Kiosk& kiosk : kiosks) {
        count.acknowledged += kiosk.acknowledged.seq;
        std::unordered_set<std::string> ids;
        sync::Head head;
        bool whole = true;
        bool met = kiosk.acknowledged.seq == 0;
        for (;;) {
            const auto events = journals.readAfter(kiosk.name, head.seq, kEvents, kBytes);
            if (!events)
                return std::unexpected(events.error());
            for (const sync::Event& event : *events) {
                whole = whole && sync::follows(head, event).has_value();
                head = {.seq = event.header.seq, .hash = event.hash};
                count.doubled += ids.insert(event.header.id).second ? 0 : 1;
                met = met || (whole && head == kiosk.acknowledged);
            }
            if (events->empty())
                break;
        }
        if (!met) // which of them cannot be told: the first that is missing changes all after it
            count.lost +=
                whole && head.seq < kiosk.acknowledged.seq ? kiosk.acknowledged.seq - head.seq : kiosk.acknowledged.seq;
    }
    return count;
}

} // namespace tongguan::failover
