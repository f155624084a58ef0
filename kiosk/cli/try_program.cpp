// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/try_program.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMostWords = 16U << 10U;
constexpr std::chrono::seconds kLongest{20};

/// What comes out of `from` until its end; false where that does not come in time.
bool readWords(int from, std::string& words)
{
    const auto until = std::chrono::steady_clock::now() + kLongest;
    std::array<char, 4096> piece{};
    while (true) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        pollfd waited{.fd = from, .events = POLLIN, .revents = 0};
        if (left.count() <= 0 || ::poll(&waited, 1, static_cast<int>(left.count())) == 0)
            return false;
        const ssize_t size = ::read(from, piece.data(), piece.size());
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return true;
        if (words.size() < kMostWords)
            words.append(piece.data(), std::min(static_cast<std::size_t>(size), kMostWords - words.size()));
    }
}

} // namespace

Result<Tried> tryProgram(const std::filesystem::path& program, const std::vector<std::string>& arguments)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return fail(Errc::Unavailable, "no pipe can be made");
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO);
    std::string name = program.string();
    std::vector<std::string> words = arguments;
    std::vector<char*> argv{name.data()};
    for (std::string& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    const int refused = ::posix_spawn(&child, name.c_str(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    Tried tried;
    const bool ended = refused == 0 && readWords(ends[0], tried.words);
    ::close(ends[0]);
    if (refused != 0)
        return fail(Errc::Unavailable, name + " cannot be started");
    if (!ended)
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!ended)
        return fail(Errc::Unavailable, name + " did not end by itself");
    tried.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return tried;
}

Result<std::filesystem::path> ownProgram(const std::string& name)
{
    std::error_code none;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", none);
    if (!none && ::access((self.parent_path() / name).c_str(), X_OK) == 0)
        return self.parent_path() / name;
    const char* path = std::getenv("PATH");
    for (std::string_view rest = path == nullptr ? "" : path; !rest.empty();) {
        const auto end = rest.find(':');
        const std::filesystem::path file = std::filesystem::path(rest.substr(0, end)) / name;
        if (::access(file.c_str(), X_OK) == 0)
            return file;
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    return fail(Errc::NotFound, name + " is not installed here");
}

} // namespace tongguan::cli
