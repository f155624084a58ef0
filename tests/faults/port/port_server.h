// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/port/plan_file.h"
#include "tests/support/sync/child_process.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::test {

/// The command line of a program whose calls go wrong by a plan.
std::vector<std::string> broken(const std::filesystem::path& breaker, const PlanFile& plan,
                                std::vector<std::string> arguments);

/// A real gateway or window on a folder that is there already.
class PortServer {
  public:
    PortServer(std::filesystem::path program, std::filesystem::path folder, std::vector<std::string> options)
        : program_(std::move(program)), folder_(std::move(folder)), options_(std::move(options))
    {}

    /// Listens on a port that the kernel picks, later on the same. `plan` and `breaker`: what goes wrong in it.
    Result<> start(const PlanFile* plan = nullptr, const std::filesystem::path& breaker = {});
    /// A file that takes its standard error.
    void sayTo(const std::filesystem::path& errors) { errors_ = errors.string(); }
    /// Ends it, if it is still there.
    void kill() { process_.reset(); }
    /// SIGTERM; the exit code.
    int stop();
    bool started() const { return process_.has_value(); }
    const std::string& url() const { return url_; }
    const std::filesystem::path& folder() const { return folder_; }

  private:
    std::filesystem::path program_;
    std::filesystem::path folder_;
    std::vector<std::string> options_;
    std::string listen_ = "127.0.0.1:0";
    std::string url_;
    std::string errors_;
    std::optional<sync::ChildProcess> process_;
};

} // namespace tongguan::test
