// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/cli/command.h"
#include "kiosk/store/store_folder.h"

#include <memory>
#include <string>

namespace tongguan::cli {

/// The options of the commands that work on a kiosk's store, and the way to it. The passphrase never stands among the
/// arguments, where every process of the machine could read it.
class StoreAccess {
  public:
    StoreAccess() = default;
    StoreAccess(std::string folder, std::string passphraseFile)
        : folder_(std::move(folder)), passphraseFile_(std::move(passphraseFile))
    {}
    /// The folder as an argument, or as `--store`.
    void declareArgument(CLI::App& command);
    CLI::Option* declareOption(CLI::App& command, bool required = true);
    bool given() const { return !folder_.empty(); }

    /// What the options say. InvalidInput where no passphrase was given; NotFound for a passphrase file that is none.
    Result<store::StoreFolder> folder(const Environment& environment) const;
    /// The store that is there.
    Result<std::unique_ptr<store::Store>> open(const Environment& environment) const;

  private:
    void declarePassphrase(CLI::App& command);
    std::string folder_;
    std::string passphraseFile_;
};

/// The first line of a file; InvalidInput where that is empty.
Result<std::string> passphraseIn(const std::string& file);

/// Says what hinders and what to do about it: wrong usage where nothing was tried, else the environment.
Exit refuseStore(const Environment& environment, const Error& error);

} // namespace tongguan::cli
