// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/projection.h"

#include "base/bytes.h"

#include <format>

namespace tongguan::store {

std::string documentKey(const clearance::Crossing& crossing)
{
    if (!crossing.document)
        return {};
    return toHex(sha256(crossing.document->issuer + "|" + crossing.document->number.value));
}

Result<Projection> Projection::open(Database& database)
{
    // Each page of a step is encrypted and synced. So a row is written where something else in it changes than the
    // time: most steps change nothing that a list shows. And an update that names an indexed column writes the index's
    // page, changed or not: state and plate_norm have statements of their own, which mostly find nothing to do.
    auto upsert = database.prepare(
        "INSERT INTO crossing (id, kiosk, state, direction, plate, plate_norm, document_key, lane, sign, ticket, "
        "revision, provisional, reason, case_open, staff_called, opened_at, decided_at, changed_at) "
        "VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18) "
        "ON CONFLICT (id) DO UPDATE SET plate = ?5, document_key = ?7, lane = ?8, sign = ?9, ticket = ?10, "
        "revision = ?11, provisional = ?12, reason = ?13, case_open = ?14, staff_called = ?15, decided_at = ?17, "
        "changed_at = ?18 WHERE (plate, document_key, lane, sign, ticket, revision, provisional, reason, case_open, "
        "staff_called, decided_at) IS NOT (?5, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?17)");
    if (!upsert)
        return failed(std::move(upsert));
    auto state = database.prepare("UPDATE crossing SET state = ?2, changed_at = ?3 WHERE id = ?1 AND state <> ?2");
    if (!state)
        return failed(std::move(state));
    auto plate =
        database.prepare("UPDATE crossing SET plate_norm = ?2, changed_at = ?3 WHERE id = ?1 AND plate_norm <> ?2");
    if (!plate)
        return failed(std::move(plate));
    auto delivery =
        database.prepare("UPDATE crossing SET delivery = ?2, changed_at = ?3 WHERE id = ?1 AND delivery <> ?2");
    if (!delivery)
        return failed(std::move(delivery));
    return Projection(std::move(*upsert), std::move(*state), std::move(*plate), std::move(*delivery));
}

Result<> Projection::write(const clearance::Crossing& crossing)
{
    const clearance::Decision* decision = crossing.decision();
    const clearance::Ticket* ticket = crossing.ticket();
    // A laboratory's result is waited for when the vehicle is gone.
    const bool sampleWaits = crossing.state == clearance::State::Exited && crossing.handling.sampleOpen();
    const bool waits = sampleWaits || caseOpen(crossing);
    auto written = upsert_.run(
        std::string_view(crossing.id), std::string_view(crossing.kiosk), codeOf(crossing.state),
        codeOf(crossing.direction), std::string_view(crossing.plate.value), std::string_view(crossing.plateNorm),
        std::string_view(documentKey(crossing)), decision == nullptr ? std::string_view{} : codeOf(decision->lane),
        ticket == nullptr ? std::string_view{} : std::string_view(ticket->sign),
        ticket == nullptr ? std::string_view{} : std::string_view(ticket->number),
        std::int64_t{ticket == nullptr ? 0 : ticket->revision},
        std::int64_t{decision != nullptr && decision->provisional && !crossing.confirmedByWindow},
        decision == nullptr ? std::string_view{} : std::string_view(decision->decidingCode()), std::int64_t{waits},
        std::int64_t{crossing.staffCalled}, toMicroseconds(crossing.openedAt),
        decision == nullptr ? std::int64_t{0} : toMicroseconds(decision->at), toMicroseconds(crossing.changedAt));
    if (!written)
        return written;
    const std::int64_t changedAt = toMicroseconds(crossing.changedAt);
    if (auto moved = state_.run(std::string_view(crossing.id), codeOf(crossing.state), changedAt); !moved)
        return moved;
    if (crossing.delivery) {
        if (auto shown =
                delivery_.run(std::string_view(crossing.id), std::string_view(crossing.delivery->number), changedAt);
            !shown)
            return shown;
    }
    return plate_.run(std::string_view(crossing.id), std::string_view(crossing.plateNorm), changedAt);
}

Result<std::vector<CrossingRow>> crossingRows(Database& database, std::string_view where,
                                              const std::vector<std::string>& arguments)
{
    auto statement = database.prepare(
        std::format("SELECT id, kiosk, state, plate, plate_norm, lane, sign, ticket, revision, provisional, reason, "
                    "case_open, staff_called, opened_at, decided_at, changed_at, direction FROM crossing WHERE {} "
                    "ORDER BY opened_at, id",
                    where));
    if (!statement)
        return failed(std::move(statement));
    for (std::size_t i = 0; i < arguments.size(); ++i)
        statement->bind(static_cast<int>(i + 1), arguments[i]);
    std::vector<CrossingRow> rows;
    for (;;) {
        auto row = statement->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return rows;
        const auto state = fromCode<clearance::State>(statement->text(2));
        const auto lane = fromCode<clearance::Lane>(statement->text(5));
        const auto direction = fromCode<clearance::Direction>(statement->text(16));
        if (!state || !direction)
            return fail(Errc::Corrupt, "a crossing has an unknown state or direction");
        rows.push_back({.id = std::string(statement->text(0)),
                        .kiosk = std::string(statement->text(1)),
                        .state = *state,
                        .direction = *direction,
                        .plate = std::string(statement->text(3)),
                        .plateNorm = std::string(statement->text(4)),
                        .lane = lane.value_or(clearance::Lane::Staff),
                        .sign = std::string(statement->text(6)),
                        .ticket = std::string(statement->text(7)),
                        .revision = static_cast<int>(statement->integer(8)),
                        .provisional = statement->integer(9) != 0,
                        .reason = std::string(statement->text(10)),
                        .caseOpen = statement->integer(11) != 0,
                        .staffCalled = statement->integer(12) != 0,
                        .openedAt = fromMicroseconds(statement->integer(13)),
                        .decidedAt = fromMicroseconds(statement->integer(14)),
                        .changedAt = fromMicroseconds(statement->integer(15))});
    }
}

} // namespace tongguan::store
