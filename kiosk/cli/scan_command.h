// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "hardware/reading/mrz_reader.h"
#include "hardware/reading/sign_reader.h"
#include "kiosk/cli/command.h"
#include "kiosk/cli/document_options.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::cli {

/// `tongguan scan`: every document found in pictures.
class ScanCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool looksFor(std::string_view kind) const;
    Json pictureJson(const std::string& file, const documents::ParseOptions& options);
    Result<> look(const reading::GreyView& picture, const documents::ParseOptions& options, Json& json);
    Result<> lookForSigns(const reading::GreyView& picture, const documents::ParseOptions& options, Json& documents,
                          Json& doubtful);
    Result<> explain(const reading::GreyView& picture, const Json& json) const;

    bool json_ = false;
    std::vector<std::string> only_;
    std::optional<int> budgetMs_;
    std::string explain_;
    std::vector<std::string> files_;
    DocumentOptions documents_;
    std::optional<reading::MrzReader> zones_; ///< made for the first picture
    std::optional<reading::SignReader> signs_;
};

} // namespace tongguan::cli
