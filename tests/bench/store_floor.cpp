// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

// bench-store-floor FOLDER WRITES: what the disk itself takes: 1 kB and fdatasync, again and again, into a file that
// has its size already.

using namespace tongguan;

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const int writes = std::atoi(argv[2]);
    const std::string file = std::string(argv[1]) + "/floor";
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const std::string whole(static_cast<std::size_t>(writes) * 1024, '\0');
    if (descriptor < 0 || ::pwrite(descriptor, whole.data(), whole.size(), 0) != static_cast<ssize_t>(whole.size()) ||
        ::fsync(descriptor) != 0) {
        std::perror("bench-store-floor");
        return 3;
    }
    const std::string body(1024, 'x');
    std::vector<double> taken;
    const double cpuBefore = bench::cpuMicroseconds();
    for (int i = 0; i < writes; ++i) {
        const bench::Stopwatch watch;
        const bool done =
            ::pwrite(descriptor, body.data(), body.size(), off_t{i} * 1024) == 1024 && ::fdatasync(descriptor) == 0;
        taken.push_back(watch.microseconds());
        if (!done) {
            std::perror("bench-store-floor");
            return 3;
        }
    }
    const double cpu = bench::cpuMicroseconds() - cpuBefore;
    ::close(descriptor);
    std::puts(bench::latencyLine(taken, cpu).c_str());
    return 0;
}
