// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tongguan::sync {

/// A program that was started; killed when this goes, or the thread that started it. One thread.
class ChildProcess {
  public:
    /// `arguments[0]` is the program's path. Its standard error stays ours, or is added to a file.
    static Result<ChildProcess> start(const std::vector<std::string>& arguments, const std::string& errorsTo = {});
    ChildProcess(ChildProcess&& other) noexcept;
    ChildProcess& operator=(ChildProcess&& other) noexcept;
    ~ChildProcess();

    /// The next line of its standard output; none at its end.
    std::optional<std::string> readLine();
    void signal(int number) const;
    /// Waits for its end: the exit code, or 128 and the signal's number.
    int wait();

  private:
    ChildProcess(pid_t process, int output) : process_(process), output_(output) {}
    void end();
    pid_t process_ = -1;
    int output_ = -1;
    std::string pending_;
};

} // namespace tongguan::sync
