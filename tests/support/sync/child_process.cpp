// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/child_process.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <format>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace tongguan::sync {

Result<ChildProcess> ChildProcess::start(const std::vector<std::string>& arguments, const std::string& errorsTo)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(Errc::Unavailable, "no pipe");
    std::vector<char*> raw;
    for (const std::string& argument : arguments)
        raw.push_back(const_cast<char*>(argument.c_str())); // posix_spawn changes nothing
    raw.push_back(nullptr);
    const int errors =
        errorsTo.empty() ? STDERR_FILENO : ::open(errorsTo.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const pid_t parent = ::getpid();
    const pid_t process = ::fork();
    if (process == 0) {                     // only what is safe between fork and exec
        ::prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that crashes leaves nothing running
        if (::getppid() == parent && ::dup2(ends[1], STDOUT_FILENO) >= 0 && ::dup2(errors, STDERR_FILENO) >= 0)
            ::execv(raw.front(), raw.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    if (errors > STDERR_FILENO)
        ::close(errors);
    if (process < 0) {
        ::close(ends[0]);
        return fail(Errc::Unavailable, std::format("cannot start {}", arguments.front()));
    }
    return ChildProcess(process, ends[0]);
}

ChildProcess::ChildProcess(ChildProcess&& other) noexcept
    : process_(std::exchange(other.process_, -1)), output_(std::exchange(other.output_, -1)),
      pending_(std::move(other.pending_))
{}

ChildProcess& ChildProcess::operator=(ChildProcess&& other) noexcept
{
    if (this != &other) {
        end();
        process_ = std::exchange(other.process_, -1);
        output_ = std::exchange(other.output_, -1);
        pending_ = std::move(other.pending_);
    }
    return *this;
}

ChildProcess::~ChildProcess()
{
    end();
}

void ChildProcess::end()
{
    if (process_ > 0) {
        signal(SIGKILL);
        wait();
    }
    if (output_ >= 0)
        ::close(std::exchange(output_, -1));
}

std::optional<std::string> ChildProcess::readLine()
{
    for (;;) {
        if (const std::size_t end = pending_.find('\n'); end != std::string::npos) {
            std::string line = pending_.substr(0, end);
            pending_.erase(0, end + 1);
            return line;
        }
        std::array<char, 4096> chunk{};
        const ssize_t size = ::read(output_, chunk.data(), chunk.size());
        if (size <= 0)
            return std::nullopt;
        pending_.append(chunk.data(), static_cast<std::size_t>(size));
    }
}

void ChildProcess::signal(int number) const
{
    if (process_ > 0)
        ::kill(process_, number);
}

int ChildProcess::wait()
{
    int status = 0;
    if (process_ <= 0 || ::waitpid(std::exchange(process_, -1), &status, 0) < 0)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace tongguan::sync
