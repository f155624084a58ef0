// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/place.h"
#include "tests/support/sync/child_process.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tongguan::failover {

/// One machine of the database: etcd, Patroni and its PostgreSQL, as user `postgres` where we are root. All of it goes
/// with this.
class DatabaseNode {
  public:
    /// `number`: 1 to 3; nothing runs yet.
    static Result<DatabaseNode> make(const Place& place, int number);
    DatabaseNode(DatabaseNode&&) = default;
    DatabaseNode& operator=(DatabaseNode&&) = delete;
    ~DatabaseNode();

    const std::string& name() const { return name_; }
    /// "127.77.5.21:41234", of Patroni's own interface.
    const std::string& patroni() const { return patroni_; }

    /// etcd asks for the others before it answers anybody, so it is started on each machine first.
    Result<> startEtcd();
    Result<> startPatroni();
    /// SIGKILL to all that runs on the machine, at once.
    void kill();
    /// The machine stands still, its connections stay open; until `goOn`.
    void freeze();
    void goOn();

  private:
    DatabaseNode(std::string name, std::filesystem::path folder, std::string patroni)
        : name_(std::move(name)), folder_(std::move(folder)), patroni_(std::move(patroni))
    {}
    void signalAll(int number) const;

    std::string name_;
    std::filesystem::path folder_;
    std::string patroni_;
    std::vector<std::string> etcdOptions_;
    std::optional<sync::ChildProcess> etcd_;
    std::optional<sync::ChildProcess> keeper_;
};

} // namespace tongguan::failover
