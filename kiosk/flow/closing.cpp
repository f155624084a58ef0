// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/closing.h"

#include "kiosk/clearance/release_facts.h"

namespace tongguan::flow {

using namespace clearance;

Result<int> closeFinished(store::Store& store)
{
    const auto rows = store.ownUnfinished();
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    int closed = 0;
    for (const store::CrossingRow& row : *rows) {
        if (row.state != State::Exited)
            continue;
        const auto crossing = store.crossing(row.id);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        const auto acknowledged = store.allAcknowledged(row.id);
        if (!acknowledged)
            return fail(acknowledged.error().code, acknowledged.error().what);
        if (!*acknowledged || !mayClose(*crossing))
            continue;
        if (auto done = store.append(row.id, "kiosk", std::vector<CrossingEvent>{Closed{}}); !done)
            return failed(std::move(done));
        ++closed;
    }
    return closed;
}

} // namespace tongguan::flow
