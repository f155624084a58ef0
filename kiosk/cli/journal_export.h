// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tongguan::cli {

/// `tongguan journal export`: events as they stand on the wire, one a line; or sealed for the gateway, to carry.
class JournalExport final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Exit exportSealed(Environment& environment, store::Store& store) const;

    StoreAccess access_;
    std::string sealed_;
    bool json_ = false;
    std::string crossing_;
    std::uint64_t from_ = 0; ///< 0: from the first, or of sealed ones from the first that is not acknowledged
    std::vector<std::string> types_;
};

} // namespace tongguan::cli
