// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/time.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

namespace tongguan::cli {

/// What a program of the project answers to the shell.
enum class Exit : int {
    Done = 0,
    No = 1,          ///< it worked, and the answer is no
    Usage = 2,       ///< called in a way that it does not understand
    Environment = 3, ///< a file, a device or a line failed
};

/// The world as a command sees it.
struct Environment {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const Clock& clock;
    Random& random;
    Log& log;
    std::function<std::string(const char*)> variable; ///< of the environment; empty where it is not set
    bool terminal = false;                            ///< `err` is one: progress may be drawn there
};

/// One line for a person: what happened, and what to do.
Exit refuse(const Environment& environment, Exit exit, std::string_view what, std::string_view advice = {});

/// One command of `tongguan`: a file pair each. To add one, derive, and name it in commands.cpp.
class Command {
  public:
    virtual ~Command() = default;
    /// Adds its subcommand with options, help and an example. The options point into the command, which outlives `app`.
    virtual CLI::App* declare(CLI::App& app) = 0;
    /// After its options were read. Data goes to `out`, one line for a person to `err` where it fails.
    virtual Exit run(Environment& environment) = 0;
};

} // namespace tongguan::cli
