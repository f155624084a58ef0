// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/enrol.h"
#include "sync/client/gateway_link.h"
#include "tests/support/sync/child_process.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// Where a server runs: on this machine, unless a bench puts it behind a line.
struct ServerPlace {
    std::string host = "127.0.0.1";
    std::vector<std::string> within; ///< a command and its options, before the program
    std::vector<std::string> names;  ///< beside the host, that machines call it by
    std::string errorsTo;            ///< a file that gets its log; empty: our standard error
    std::string database;            ///< of a gateway: a PostgreSQL's address, as libpq takes it; empty: a test's own
};

/// The real `tongguan-gateway`, or `tongguan-window`, with a folder of its own that goes with it.
class ServerProcess {
  public:
    /// Sets a folder up; serves nothing yet. `program`: its path. A gateway's tables lie on PostgreSQL where the test
    /// is played on one.
    static Result<std::unique_ptr<ServerProcess>> make(std::string program, std::string port = "CNHKM",
                                                       ServerPlace place = {});
    /// Another process for the same port on the same tables, with the same keys; serves nothing yet. On PostgreSQL
    /// alone.
    Result<std::unique_ptr<ServerProcess>> twin() const;
    ServerProcess(const ServerProcess&) = delete;
    ServerProcess& operator=(const ServerProcess&) = delete;
    ~ServerProcess();

    /// Serves on a port that the kernel picks; again on the same one after `stop` or `kill`.
    Result<> run(const std::vector<std::string>& options = {});
    /// Before `run`: another address than the place's and a free port.
    void listenOn(std::string listen) { listen_ = std::move(listen); }
    const std::string& url() const { return url_; }
    /// Of the public pages, where `run` was given "--public".
    const std::string& publicUrl() const { return publicUrl_; }
    const std::filesystem::path& folder() const { return folder_; }
    /// Of its tables on PostgreSQL; empty where they are a file of the folder.
    const std::string& databaseAddress() const { return address_; }

    Result<Invitation> invite(const std::string& id, const std::string& role);
    /// Invites and enrols with a fresh journal key.
    Result<Identity> enrol(const std::string& id, const std::string& role);
    /// Runs another command of the program on the folder: its first line of output; Denied unless it exits with 0.
    Result<std::string> command(const std::string& name, const std::vector<std::string>& options = {});

    /// SIGTERM; the exit code.
    int stop();
    /// SIGKILL: as a power cut, but for what the kernel holds.
    void kill();

  private:
    ServerProcess(std::string program, std::filesystem::path folder, ServerPlace place);
    std::string program_;
    ServerPlace place_;
    std::filesystem::path folder_;
    std::string address_;
    std::string url_;
    std::string publicUrl_;
    std::string listen_;
    std::optional<ChildProcess> process_;
};

/// A line for an identity, made of the real parts.
Result<GatewayLink> linkFor(const Identity& identity, Random& random);

} // namespace tongguan::sync
