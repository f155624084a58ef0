// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/bench/frame_buffer.h"
#include "tests/bench/process_tree.h"
#include "tests/bench/stopwatch.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX's

// bench-startup FRAMEBUFFER PROGRAM ARGUMENT…: how long from the start of the process until the display shows what it
// paints, and the memory of it and its children when it has been idle for a while.

using namespace tongguan;
using namespace std::chrono_literals;

namespace {

constexpr int kContent = 4; ///< colours: ground, display's ground, and the edges of letters
constexpr auto kPatience = 30s;
constexpr auto kIdle = 3s; // as peers/startup waits

bool until(const std::function<bool()>& holds, std::chrono::microseconds every)
{
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(every);
    }
    return true;
}

void endAll(pid_t root)
{
    const auto tree = bench::processTree(root);
    for (const pid_t process : tree)
        ::kill(process, SIGTERM);
    const bool ended = until([&] { return ::waitpid(root, nullptr, WNOHANG) == root; }, 10ms);
    if (!ended) {
        ::kill(root, SIGKILL);
        ::waitpid(root, nullptr, 0);
    }
    for (const pid_t process : tree) {
        if (process != root)
            ::kill(process, SIGKILL);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3)
        return 2;
    const auto screen = bench::FrameBuffer::open(argv[1]);
    if (!screen || !until([&] { return !screen->shows(2); }, 10ms)) {
        std::fputs("bench-startup: no empty virtual display\n", stderr);
        return 3;
    }
    ::setenv("QT_QPA_PLATFORM", "xcb", 1);
    ::setenv("QT_QUICK_BACKEND", "software", 1);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t process = -1;
    const bench::Stopwatch watch;
    const int error = ::posix_spawn(&process, argv[2], &actions, nullptr, argv + 2, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        std::fprintf(stderr, "bench-startup: cannot start %s\n", argv[2]);
        return 3;
    }
    const bool painted = until([&] { return screen->shows(kContent); }, 500us);
    const double paint = watch.microseconds() / 1000;
    if (painted)
        std::this_thread::sleep_for(kIdle);
    const auto tree = bench::processTree(process);
    const double pss = bench::pssMegabytes(tree);
    endAll(process);
    if (!painted) {
        std::fprintf(stderr, "bench-startup: %s painted nothing in 30 s\n", argv[2]);
        return 3;
    }
    std::puts(dump(Json{{"paint", paint}, {"pss", pss}, {"processes", tree.size()}}).c_str());
    return 0;
}
