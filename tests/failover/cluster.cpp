// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/cluster.h"

#include "base/json.h"
#include "tests/failover/plain_http.h"

#include <algorithm>
#include <cassert>
#include <thread>

namespace tongguan::failover {

namespace {

/// What one of them knows of all: an array of members.
std::optional<Json> membersBy(const DatabaseNode& node)
{
    const auto body = getPlain(node.patroni(), "/cluster");
    const auto json = body ? parseJson(*body) : Result<Json>(fail(Errc::Unavailable, {}));
    if (!json || !json->is_object() || !json->contains("members"))
        return std::nullopt;
    return (*json)["members"];
}

} // namespace

Result<Cluster> Cluster::start(const Place& place)
{
    Cluster cluster;
    cluster.nodes_.reserve(3);
    for (int number = 1; number <= 3; ++number) {
        auto node = DatabaseNode::make(place, number);
        if (!node)
            return failed(std::move(node));
        if (auto ok = node->startEtcd(); !ok)
            return failed(std::move(ok));
        cluster.nodes_.push_back(std::move(*node));
    }
    for (DatabaseNode& node : cluster.nodes_)
        if (auto ok = node.startPatroni(); !ok)
            return failed(std::move(ok));
    return cluster;
}

/// By the answer of the one that is it: what the others know may be some seconds old.
std::optional<std::string> Cluster::primary() const
{
    for (const DatabaseNode& node : nodes_)
        if (getPlain(node.patroni(), "/primary", std::chrono::milliseconds{500}))
            return node.name();
    return std::nullopt;
}

bool Cluster::isWhole() const
{
    for (const DatabaseNode& node : nodes_) {
        const auto members = membersBy(node);
        if (!members)
            return false;
        std::size_t leaders = 0;
        std::size_t following = 0;
        std::size_t synchronous = 0;
        for (const Json& member : *members) {
            const std::string role = stringOr(member, "role");
            const std::string state = stringOr(member, "state");
            leaders += role == "leader" && state == "running" ? 1 : 0;
            following += state == "streaming" ? 1 : 0;
            synchronous += role == "sync_standby" ? 1 : 0;
        }
        if (leaders != 1 || following != 2 || synchronous == 0)
            return false;
    }
    return true;
}

bool Cluster::waitFor(const std::function<bool()>& holds, std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds{500});
    }
    return true;
}

DatabaseNode& Cluster::node(const std::string& name)
{
    const auto found = std::ranges::find(nodes_, name, &DatabaseNode::name);
    assert(found != nodes_.end());
    return *found;
}

Result<> Cluster::startAgain(DatabaseNode& node)
{
    if (auto ok = node.startEtcd(); !ok)
        return ok;
    return node.startPatroni();
}

} // namespace tongguan::failover
