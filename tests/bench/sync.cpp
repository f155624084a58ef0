// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/bench/contest.h"

namespace tongguan::bench {

namespace {

Contender peer(const Setting& setting, const char* name, const char* folder, const char* batch)
{
    return {name,
            {"/usr/bin/env", "RUNS=1", std::string("BATCHES=") + batch, "FLOOR=0", "bash",
             (setting.peers / folder / "run.sh").string()}};
}

std::vector<Contender> peers(const Setting& setting)
{
    if (setting.peers.empty())
        return {};
    return {peer(setting, "Node outbox, batches of 100", "sync", "100"),
            peer(setting, "Node outbox, batches of 1000", "sync", "1000"),
            peer(setting, "PouchDB, batches of 100", "sync-pouch", "100"),
            peer(setting, "PouchDB, batches of 1000", "sync-pouch", "1000"),
            peer(setting, "RxDB in memory, batches of 100", "sync-rxdb", "100"),
            peer(setting, "RxDB in memory, batches of 1000", "sync-rxdb", "1000")};
}

} // namespace

// The journal is filled before the clock starts; it stops when the gateway has acknowledged all of it durably and the
// store has noted so durably. The records are the peers' own where these are there.
Result<std::vector<Row>> benchSync(const Setting& setting)
{
    const std::string ours = "store to gateway";
    const std::string floor = "floor: zstd, TLS, fdatasync";
    const std::string records = setting.peers.empty() ? "-" : (setting.peers / "common" / "records.ndjson").string();
    std::vector<Contender> contenders{
        {ours, {setting.bench("bench-sync-ours"), kFolder, records, setting.program("tongguan-gateway")}},
        {floor, {setting.bench("bench-sync-floor"), kFolder, records}}};
    const std::vector<Contender> others = peers(setting);
    contenders.insert(contenders.end(), others.begin(), others.end());
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder));
    for (const Contender& other : others)
        comparison.add({.name = "drain 10,000 records", .unit = "s", .goal = 1}, {ours, "seconds"}, {other.name, "s"});
    comparison.add({.name = "drain 10,000 records", .unit = "s"}, {ours, "seconds"}, {floor, "seconds"});
    comparison.add({.name = "processor time, both ends", .unit = "s"}, {ours, "cpu"}, {floor, "cpu"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
