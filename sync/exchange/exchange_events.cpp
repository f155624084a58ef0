// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/exchange_events.h"

#include "base/json.h"
#include "kiosk/clearance/passenger_events.h"

#include <format>
#include <tuple>

namespace tongguan::exchange {

Result<> ExchangeEvents::read(std::string_view kiosk, std::string_view /*role*/, const sync::Event& event)
{
    const bool passengers = event.header.type == clearance::PassengerRead::kType;
    const auto record = sync::crossingRecord(kiosk, event);
    if (!passengers && !record)
        return {}; // nothing that is told to anybody
    const auto simulated = stories_.isSimulated(kiosk);
    if (!simulated)
        return std::unexpected(simulated.error());
    if (*simulated)
        return {};
    return passengers ? passenger(kiosk, event) : decided(*record);
}

Result<> ExchangeEvents::passenger(std::string_view kiosk, const sync::Event& event)
{
    const auto body = parseJson(event.body, sync::kMaxBody);
    const std::string list = body ? stringOr(*body, "list") : std::string();
    const std::string person = body ? stringOr(*body, "person") : std::string();
    if (list.empty() || person.empty())
        return {};
    return outgoing_.seen(kiosk, static_cast<std::int64_t>(event.header.seq), list, person);
}

Result<> ExchangeEvents::decided(const sync::CrossingRecord& record)
{
    {
        auto owner = database_.query("SELECT kiosk FROM exchange_crossing WHERE crossing = ?", record.crossing);
        if (owner.next() && owner.text(0) != record.kiosk) {
            log_.write(Severity::Error, "tongguan.sync.exchange",
                       std::format("not-its-crossing kiosk={} crossing={}", record.kiosk, record.crossing));
            return {}; // a crossing is of the kiosk that opened it
        }
        if (auto ok = owner.finish(); !ok)
            return ok;
    }
    if (auto ok = database_.run("INSERT INTO exchange_crossing (crossing, kiosk, seq, decision, lane)"
                                " VALUES (?, ?, ?, ?, ?) ON CONFLICT (crossing) DO UPDATE SET seq = excluded.seq,"
                                " decision = excluded.decision, lane = excluded.lane",
                                record.crossing, record.kiosk, static_cast<std::int64_t>(record.seq), record.decision,
                                record.lane);
        !ok)
        return ok;
    if (auto ok = outgoing_.decided(record); !ok)
        return ok;
    const auto answered = answers_.update(record.crossing);
    return answered ? Result<>() : std::unexpected(answered.error());
}

} // namespace tongguan::exchange
