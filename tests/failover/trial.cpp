// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/trial.h"

#include "tests/failover/daemon.h"

#include <algorithm>
#include <cstdlib>
#include <format>
#include <thread>

namespace tongguan::failover {

namespace {

constexpr std::chrono::seconds kUntilWhole{240}; // an old primary may have to copy everything anew
constexpr std::chrono::seconds kUntilNext{120};
constexpr std::chrono::seconds kUntilServed{120};
constexpr std::chrono::seconds kUntilHeard{120};
constexpr std::chrono::seconds kStaysFrozen{5}; // after there is another one

double secondsSince(std::chrono::steady_clock::time_point at)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - at).count();
}

} // namespace

Result<std::unique_ptr<Trial>> Trial::begin(const Setting& setting)
{
    std::error_code error; // PostgreSQL's user has to come through
    std::filesystem::permissions(setting.folder, std::filesystem::perms(0711), error);
    ::setenv("TMPDIR", setting.folder.c_str(), 1);
    auto place = Place::find(setting.folder, setting.examples);
    if (!place)
        return failed(std::move(place));
    std::unique_ptr<Trial> trial(new Trial(setting, std::move(*place)));
    if (auto ok = trial->startDatabase(); !ok)
        return failed(std::move(ok));
    if (auto ok = trial->startGateways(); !ok)
        return failed(std::move(ok));
    if (auto ok = trial->startMachines(); !ok)
        return failed(std::move(ok));
    return trial;
}

std::string Trial::address(const std::string& user, const std::string& database) const
{
    if (!setting_.direct)
        return std::format("postgresql://{}@{}/{}", user, place_.address(1, 5432), database);
    return std::format("postgresql://{}@{},{},{}/{}", user, place_.address(21, 5432), place_.address(22, 5432),
                       place_.address(23, 5432), database);
}

Result<> Trial::startDatabase()
{
    auto cluster = Cluster::start(place_);
    if (!cluster)
        return failed(std::move(cluster));
    cluster_ = std::make_unique<Cluster>(std::move(*cluster));
    auto before = place_.settle("haproxy.cfg", "haproxy.cfg", {{"bind :8443", "bind 10.0.0.10:8443"}});
    if (!before)
        return failed(std::move(before));
    auto behind = place_.settle("haproxy-database.cfg", "haproxy-database.cfg");
    if (!behind)
        return failed(std::move(behind));
    auto haproxy = startDaemon({"/usr/sbin/haproxy", "-db", "-f", before->string(), "-f", behind->string()},
                               setting_.folder / "haproxy.log");
    if (!haproxy)
        return failed(std::move(haproxy));
    haproxy_ = std::move(*haproxy);
    if (!Cluster::waitFor([&] { return cluster_->isWhole(); }, kUntilWhole))
        return fail(Errc::Unavailable, "the database does not come up: see its logs");
    Result<> made;
    const auto make = [&] {
        auto database = sync::Database::connect(address("postgres:SUPERUSER-PASSWORD", "postgres"));
        if (!database)
            return false; // HAProxy has not looked yet
        made = database->script("CREATE ROLE tongguan LOGIN PASSWORD 'PASSWORD'");
        if (made)
            made = database->script("CREATE DATABASE tongguan OWNER tongguan ENCODING 'UTF8' LOCALE 'C'"
                                    " TEMPLATE template0");
        return true;
    };
    if (!Cluster::waitFor(make, kUntilNext))
        return fail(Errc::Unavailable, "nobody may write to the database");
    return made;
}

Result<> Trial::startGateways()
{
    sync::ServerPlace place;
    place.host = place_.host(11);
    place.names = {place_.host(10), place_.host(12)};
    place.errorsTo = (setting_.folder / "gateways.log").string();
    place.database = address("tongguan:PASSWORD", "tongguan");
    auto first = sync::ServerProcess::make(setting_.gateway, "CNHKM", place);
    if (!first)
        return failed(std::move(first));
    first_ = std::move(*first);
    auto second = first_->twin();
    if (!second)
        return failed(std::move(second));
    second_ = std::move(*second);
    first_->listenOn(place_.address(11, 8443));
    second_->listenOn(place_.address(12, 8443));
    if (auto ok = first_->run(); !ok)
        return ok;
    return second_->run();
}

Result<> Trial::startMachines()
{
    const std::string front = place_.address(10, 8443);
    std::vector<bench::FleetKiosk> kiosks;
    for (std::size_t i = 0; i < setting_.kiosks; ++i) {
        auto kiosk = bench::FleetKiosk::enrol(*first_, std::format("HKM-K{:04}", i + 1), "kiosk");
        if (!kiosk)
            return failed(std::move(kiosk));
        kiosks.push_back(std::move(*kiosk));
    }
    auto identity = first_->enrol("HKM-S01", "staff");
    if (!identity)
        return failed(std::move(identity));
    identity->gatewayUrl = "https://" + front;
    auto station = Station::join(std::move(*identity), random_);
    if (!station)
        return failed(std::move(station));
    station_ = std::move(*station);
    fleet_ = std::make_unique<Fleet>(std::move(kiosks), front, setting_.traffic);
    station_->begin();
    fleet_->begin();
    return {};
}

bool Trial::allServed(std::chrono::seconds patience) const
{
    return Cluster::waitFor([&] { return std::ranges::all_of(fleet_->kiosks(), &Fleet::Kiosk::served); }, patience);
}

/// By a connection of its own, which may meet a server that was just made the primary.
Result<Count> Trial::count() const
{
    const auto kiosks = fleet_->kiosks(); // before it is read: what is there by then is counted
    Result<Count> count = fail(Errc::Unavailable, "nobody may write to the database");
    std::ignore = Cluster::waitFor(
        [&] {
            auto database = sync::Database::connect(address("tongguan:PASSWORD", "tongguan"));
            count = database ? countHeld(*database, kiosks) : failed(std::move(database));
            return count.has_value();
        },
        kUntilNext);
    return count;
}

Result<Round> Trial::endPrimary(Kind kind)
{
    if (!Cluster::waitFor([&] { return cluster_->isWhole(); }, kUntilWhole))
        return fail(Errc::Unavailable, "the database does not become whole again: see its logs");
    fleet_->beginRound();
    if (!allServed(kUntilServed))
        return fail(Errc::Unavailable, "kiosks are not served while nothing is wrong");
    const auto primary = cluster_->primary();
    if (!primary)
        return fail(Errc::Unavailable, "the database has no primary while nothing is wrong");
    DatabaseNode& node = cluster_->node(*primary);
    Round round{.kind = kind, .primary = *primary};
    fleet_->beginRound();
    const auto start = std::chrono::steady_clock::now();
    if (kind == Kind::Killed)
        node.kill();
    else
        node.freeze();
    const auto another = [&] {
        round.next = cluster_->primary().value_or("");
        return !round.next.empty() && round.next != round.primary;
    };
    if (!Cluster::waitFor(another, kUntilNext))
        round.next.clear();
    round.untilNext = secondsSince(start);
    if (kind == Kind::Frozen) {
        std::this_thread::sleep_for(kStaysFrozen);
        node.goOn();
    }
    std::ignore = allServed(kUntilServed);
    std::vector<Fleet::Kiosk> kiosks = fleet_->kiosks();
    std::ranges::sort(kiosks, {}, &Fleet::Kiosk::longest);
    round.longest = kiosks.back().longest;
    round.middle = kiosks[kiosks.size() / 2].longest;
    round.stuck = static_cast<std::size_t>(std::ranges::count(kiosks, false, &Fleet::Kiosk::served));
    auto counted = count();
    if (!counted)
        return failed(std::move(counted));
    round.count = *counted;
    if (kind == Kind::Killed)
        if (auto ok = cluster_->startAgain(node); !ok)
            return failed(std::move(ok));
    return round;
}

Result<Sum> Trial::finish()
{
    fleet_->end(kUntilServed);
    auto counted = count();
    if (!counted)
        return failed(std::move(counted));
    std::ignore = Cluster::waitFor([&] { return station_->heard().events >= counted->acknowledged; }, kUntilHeard);
    station_->stop();
    return Sum{.count = *counted, .heard = station_->heard(), .answers = fleet_->answers()};
}

} // namespace tongguan::failover
