// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/document.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace tongguan::cli {

/// The options of the commands that read documents.
class DocumentOptions {
  public:
    void declare(CLI::App& command);
    /// Reads files and folders of keys, and the file of patterns. InvalidInput for a time that is none, a line that is
    /// no key or pattern, or a file of a folder that is no certificate.
    Result<documents::ParseOptions> read(UtcTime now) const;

  private:
    std::vector<std::string> trusted_;
    std::string patternFile_;
    std::string port_;
    std::string country_;
    std::string at_;
};

} // namespace tongguan::cli
