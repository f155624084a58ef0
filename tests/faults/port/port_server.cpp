// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/port_server.h"

#include <csignal>
#include <utility>

namespace tongguan::test {

namespace {

constexpr std::string_view kListening = "listening ";
constexpr std::string_view kScheme = "https://";

} // namespace

std::vector<std::string> broken(const std::filesystem::path& breaker, const PlanFile& plan,
                                std::vector<std::string> arguments)
{
    // A sanitizer's own library, where it is one, need not come first.
    std::vector<std::string> all{"/usr/bin/env", "LD_PRELOAD=" + breaker.string(),
                                 std::string(kFaultPlanVariable) + '=' + plan.file().string(),
                                 "ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return all;
}

Result<> PortServer::start(const PlanFile* plan, const std::filesystem::path& breaker)
{
    std::vector<std::string> arguments{program_.string(), "run", folder_.string(), "--listen", listen_};
    arguments.insert(arguments.end(), options_.begin(), options_.end());
    if (plan != nullptr)
        arguments = broken(breaker, *plan, std::move(arguments));
    auto process = sync::ChildProcess::start(arguments, errors_);
    if (!process)
        return failed(std::move(process));
    const auto line = process->readLine();
    if (!line || !line->starts_with(kListening))
        return fail(Errc::Unavailable, "the server does not listen");
    url_ = line->substr(kListening.size());
    listen_ = url_.substr(kScheme.size());
    process_ = std::move(*process);
    return {};
}

int PortServer::stop()
{
    if (!process_)
        return -1;
    process_->signal(SIGTERM);
    const int code = process_->wait();
    process_.reset();
    return code;
}

} // namespace tongguan::test
