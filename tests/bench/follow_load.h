// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <string>
#include <sys/types.h>
#include <vector>

namespace tongguan::bench {

/// Who asks a web server over TLS, and how often: at its own pace, whether or not the server keeps up.
struct Load {
    std::string url;                ///< "https://127.0.0.1:8443"
    std::vector<std::string> paths; ///< in turn
    int rate = 2000;                ///< requests a second
    std::chrono::seconds time{5};
    int lines = 64;     ///< kept open, from as many addresses as a server lets in
    bool fresh = false; ///< instead: a line and a handshake for each request
};

struct Answers {
    std::vector<double> microseconds; ///< from when a request was due to the last byte of its answer
    std::int64_t bytes = 0;           ///< of bodies
    int refused = 0;                  ///< that were no page: no answer, or a status of 429 and above
};
/// Unavailable where nobody listens.
Result<Answers> ask(const Load& load);

/// Of another process: what it has used so far, and what it holds.
double cpuMicrosecondsOf(pid_t process);
double residentMegabytes(pid_t process);
/// The child of this process that runs a program of this name; -1 where there is none.
pid_t childNamed(std::string_view name);

/// This process, and what it starts from now on, on one core alone. Where there is only one, nothing changes.
void keepTo(int core);

/// The figures of one run as a line of JSON; `cpu` microseconds of the server a request.
std::string loadLine(const Answers& answers, double cpuMicroseconds, double megabytes);

} // namespace tongguan::bench
