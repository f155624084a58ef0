// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/report_events.h"
#include "kiosk/cli/store_access.h"
#include "kiosk/report/evaluate.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::cli {

/// `tongguan report`: how long crossings took, from events or from a stage file.
class ReportCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    /// What is written where: to a folder, or one thing to standard output.
    struct Outputs;
    Result<> checkOptions() const;
    Result<report::Scope> readEvents(Environment& environment, ReportBooks& books);
    Exit evaluateEvents(Environment& environment);
    Exit evaluateStages(Environment& environment);
    /// `stages` is the hash of the whole stage file, where one was written.
    Exit write(Environment& environment, const report::Report& report, const std::string& sheet, const Hash& stages);
    Exit writeFolder(Environment& environment, const report::Report& report, const std::string& sheet,
                     const Hash& stages);

    StoreAccess access_;
    std::vector<std::string> events_;
    std::string stages_;
    std::string from_;
    std::string to_;
    std::string format_ = "text";
    std::string folder_;
    std::string language_;
    std::optional<int> minutesEast_;
};

} // namespace tongguan::cli
