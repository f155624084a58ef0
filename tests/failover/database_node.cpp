// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/database_node.h"

#include "base/file.h"
#include "tests/failover/daemon.h"

#include <csignal>
#include <format>
#include <fstream>
#include <iterator>

namespace tongguan::failover {

namespace {

constexpr const char* kUser = "postgres";
constexpr int kFirst = 20; // 10.0.0.21 is the first one's

/// Of PostgreSQL's first process, which is nobody's child; -1 where none runs. The file outlives who wrote it, and its
/// number may be another program's by then.
pid_t serverOf(const std::filesystem::path& data)
{
    std::ifstream file(data / "postmaster.pid");
    pid_t process = -1;
    if (!(file >> process) || process <= 1)
        return -1;
    std::ifstream arguments(std::format("/proc/{}/cmdline", process));
    const std::string line((std::istreambuf_iterator<char>(arguments)), {});
    return line.contains(data.string()) ? process : -1;
}

std::vector<pid_t> childrenOf(pid_t process)
{
    std::vector<pid_t> children;
    std::ifstream file(std::format("/proc/{}/task/{}/children", process, process));
    for (pid_t child = 0; file >> child;)
        children.push_back(child);
    return children;
}

} // namespace

Result<DatabaseNode> DatabaseNode::make(const Place& place, int number)
{
    const std::string name = std::format("db{}", number);
    const std::string own = std::format("10.0.0.{}", kFirst + number);
    const auto folder = place.folder() / name;
    std::error_code error;
    if (!std::filesystem::create_directory(folder, error))
        return fail(Errc::Unavailable, std::format("cannot make {}", folder.string()));
    DatabaseNode node(name, folder, place.address(kFirst + number, 8008));
    std::vector<std::pair<std::string, std::string>> words = {
        {"/var/lib/postgresql/17/tongguan", (folder / "data").string()},
        {"/var/lib/postgresql/tongguan.pgpass", (folder / "pgpass").string()},
        {"/var/run/postgresql", folder.string()},
        {"10.0.0.0/24", "127.0.0.0/8"}, // who calls an address of the loopback interface comes from 127.0.0.1
    };
    if (number != 1) // on the others name and own addresses differ
        words.insert(words.end(), {{"name: db1", "name: " + name},
                                   {"listen: 10.0.0.21", "listen: " + own},
                                   {"connect_address: 10.0.0.21", "connect_address: " + own}});
    if (auto file = place.settle("patroni.yml", name + "/config.yml", words); !file)
        return failed(std::move(file));
    std::string all;
    for (int other = 1; other <= 3; ++other)
        all += std::format("{}db{}=http://{}", all.empty() ? "" : ",", other, place.address(kFirst + other, 2380));
    const std::string clients = "http://" + place.address(kFirst + number, 2379);
    const std::string peers = "http://" + place.address(kFirst + number, 2380);
    node.etcdOptions_ = {"--name",
                         name,
                         "--data-dir",
                         (folder / "etcd").string(),
                         "--listen-client-urls",
                         clients,
                         "--advertise-client-urls",
                         clients,
                         "--listen-peer-urls",
                         peers,
                         "--initial-advertise-peer-urls",
                         peers,
                         "--initial-cluster",
                         all,
                         "--initial-cluster-token",
                         "tongguan",
                         "--initial-cluster-state",
                         "new",
                         "--log-level",
                         "warn"};
    if (auto ok = giveTo(kUser, folder); !ok)
        return failed(std::move(ok));
    return node;
}

DatabaseNode::~DatabaseNode()
{
    if (etcd_ || keeper_)
        kill();
}

Result<> DatabaseNode::startEtcd()
{
    std::vector<std::string> command = {"/usr/bin/etcd"};
    command.insert(command.end(), etcdOptions_.begin(), etcdOptions_.end());
    auto started = startDaemon(command, folder_ / "etcd.log", kUser);
    if (!started)
        return failed(std::move(started));
    etcd_ = std::move(*started);
    return {};
}

Result<> DatabaseNode::startPatroni()
{
    auto started = startDaemon({"/usr/bin/patroni", (folder_ / "config.yml").string()}, folder_ / "patroni.log", kUser);
    if (!started)
        return failed(std::move(started));
    keeper_ = std::move(*started);
    return {};
}

/// Patroni first, which would start PostgreSQL again.
void DatabaseNode::signalAll(int number) const
{
    const pid_t server = serverOf(folder_ / "data");
    const std::vector<pid_t> sessions = server > 0 ? childrenOf(server) : std::vector<pid_t>();
    if (keeper_)
        keeper_->signal(number);
    if (server > 0)
        ::kill(server, number);
    for (const pid_t session : sessions)
        ::kill(session, number);
    if (etcd_)
        etcd_->signal(number);
}

void DatabaseNode::kill()
{
    signalAll(SIGKILL);
    keeper_.reset();
    etcd_.reset();
}

void DatabaseNode::freeze()
{
    signalAll(SIGSTOP);
}

void DatabaseNode::goOn()
{
    signalAll(SIGCONT);
}

} // namespace tongguan::failover
