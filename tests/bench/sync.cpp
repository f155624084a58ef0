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

std::string recordsOf(const Setting& setting)
{
    return setting.peers.empty() ? "-" : (setting.peers / "common" / "records.ndjson").string();
}

/// The same over the peers' line of 50 ms and 1 % loss each way, between two network namespaces.
Contender overLine(const Setting& setting, const char* control, Contender contender)
{
    std::vector<std::string> command = {"/usr/bin/env", "bash", (setting.peers / "common" / "lossy.sh").string(),
                                        control};
    command.insert(command.end(), contender.command.begin(), contender.command.end());
    return {contender.name + ", " + control, std::move(command)};
}

} // namespace

// The journal is filled before the clock starts; it stops when the gateway has acknowledged all of it durably and the
// store has noted so durably. The records are the peers' own where these are there.
Result<std::vector<Row>> benchSync(const Setting& setting)
{
    const std::string ours = "store to gateway";
    const std::string floor = "floor: zstd, TLS, fdatasync";
    const std::string records = recordsOf(setting);
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

// What is lost decides here, and how the sender's kernel answers to it.
Result<std::vector<Row>> benchLines(const Setting& setting)
{
    if (setting.peers.empty())
        return fail(Errc::Unavailable, "the line is the peers' own, and they are not here");
    const Contender ours{"store to gateway",
                         {"bash", "-c", "exec $NS_A \"$0\" \"$@\"", setting.bench("bench-sync-ours"), kFolder,
                          recordsOf(setting), setting.program("tongguan-gateway")}};
    const Contender theirs = peer(setting, "Node outbox, batches of 1000", "sync", "1000");
    std::vector<Contender> contenders;
    for (const char* control : {"cubic", "bbr"}) {
        contenders.push_back(overLine(setting, control, ours));
        contenders.push_back(overLine(setting, control, theirs));
    }
    Comparison comparison(compete(contenders, setting.roundsOr(5), setting.folder));
    for (std::size_t i = 0; i < contenders.size(); i += 2)
        comparison.add({.name = "drain 10,000 records, 50 ms, 1 % loss", .unit = "s", .goal = i == 0 ? 0.1 : 0.35},
                       {contenders[i].name, "seconds"}, {contenders[i + 1].name, "s"});
    return std::move(comparison).rows();
}

} // namespace tongguan::bench
