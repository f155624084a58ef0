// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/memory_reference.h"
#include "kiosk/cli/command.h"

#include <string>
#include <vector>

namespace tongguan::cli {

/// `tongguan decide`: the pure function, from files or over a journal again.
class DecideCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Exit decideFiles(Environment& environment);
    Exit replayStore(Environment& environment);
    Exit decideOne(Environment& environment, const std::string& file, const clearance::RuleData& rules,
                   clearance::MemoryReference& reference) const;
    void write(Environment& environment, const std::string& file, const clearance::Decision& decision) const;

    bool json_ = false;
    bool explain_ = false;
    bool offline_ = false;
    bool clockUntrusted_ = false;
    std::string language_ = "en";
    std::string reference_;
    std::string at_;
    std::string asOf_;
    std::string replay_;
    std::string passphraseFile_;
    UtcTime now_;
    UtcTime listsAsOf_;
    std::vector<std::string> files_;
};

} // namespace tongguan::cli
