// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/document.h"

#include <CLI/CLI.hpp>

#include <string>

namespace tongguan::cli {

/// The options of the commands that read documents.
class DocumentOptions {
  public:
    void declare(CLI::App& command);
    /// Reads the files of keys and patterns. InvalidInput for a time that is none, or a line that is no key or pattern.
    Result<documents::ParseOptions> read(UtcTime now) const;

  private:
    std::string trustFile_;
    std::string patternFile_;
    std::string port_;
    std::string country_;
    std::string at_;
};

} // namespace tongguan::cli
