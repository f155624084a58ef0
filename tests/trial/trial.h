// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/system.h"
#include "tests/support/sync/cable.h"
#include "tests/support/sync/server_process.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace tongguan::trial {

/// A whole sample port of real programs, each a process of its own: single window, gateway, and machines that are
/// enrolled there and call it through a cable that can be pulled. One thread.
class Trial {
  public:
    /// `programs`: the folder of tongguan, tongguan-kiosk …; `samplePort`: the lists of the port.
    Trial(std::filesystem::path folder, std::filesystem::path programs, std::filesystem::path samplePort);

    /// Starts window and gateway.
    Result<> open();
    /// Invites a machine and enrols it, with `tongguan enroll`.
    Result<> enrol(const std::string& machine, const std::string& role);
    /// Starts tongguan-kiosk for an enrolled machine. `hand` puts a finger into it, at `handOf`.
    Result<> start(const std::string& machine, const std::string& role, const std::vector<std::string>& options,
                   bool hand);
    /// SIGKILL: its store sees what a power cut would leave.
    void cutPower(const std::string& machine) { machines_.erase(machine); }

    std::string handOf(const std::string& machine) const { return (folder_ / (machine + ".hand")).string(); }
    std::filesystem::path folderOf(const std::string& machine) const { return folder_ / machine; }
    sync::Cable& cable() { return *cable_; }

    /// The single window publishes entries ("dataset", "key", "body"; one JSON object a line).
    Result<> publish(const std::string& lines);
    /// From now on it answers like this (sync/window/behaviour.h).
    Result<> behave(const std::string& json);

  private:
    Result<> writeLists(const std::filesystem::path& to) const;
    Result<> tellWindow(const std::string& path, const std::string& body);

    const std::filesystem::path folder_;
    const std::filesystem::path programs_;
    const std::filesystem::path samplePort_;
    std::unique_ptr<sync::ServerProcess> window_;
    std::unique_ptr<sync::ServerProcess> gateway_;
    std::unique_ptr<sync::Cable> cable_;
    std::map<std::string, sync::ChildProcess> machines_;
};

} // namespace tongguan::trial
