// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/daemon.h"

#include <format>
#include <iterator>
#include <pwd.h>
#include <unistd.h>

namespace tongguan::failover {

namespace {

Result<passwd> userNamed(const std::string& user)
{
    const passwd* found = ::getpwnam(user.c_str()); // one thread at that time
    if (found == nullptr)
        return fail(Errc::NotFound, std::format("there is no user {}: is PostgreSQL installed?", user));
    return *found;
}

} // namespace

Result<sync::ChildProcess> startDaemon(std::vector<std::string> command, const std::filesystem::path& log,
                                       const std::string& user)
{
    std::vector<std::string> all;
    if (!user.empty() && ::getuid() == 0) {
        const auto found = userNamed(user);
        if (!found)
            return std::unexpected(found.error());
        all = {"/usr/bin/setpriv",
               std::format("--reuid={}", found->pw_uid),
               std::format("--regid={}", found->pw_gid),
               "--clear-groups",
               "--pdeathsig",
               "KILL"};
    }
    // Both of its outputs into the file: nobody reads a pipe.
    all.insert(all.end(), {"/bin/sh", "-c", "exec \"$@\" >&2", "sh"});
    all.insert(all.end(), std::make_move_iterator(command.begin()), std::make_move_iterator(command.end()));
    return sync::ChildProcess::start(all, log.string());
}

Result<> giveTo(const std::string& user, const std::filesystem::path& folder)
{
    if (::getuid() != 0)
        return {};
    const auto found = userNamed(user);
    if (!found)
        return std::unexpected(found.error());
    bool done = ::chown(folder.c_str(), found->pw_uid, found->pw_gid) == 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        done = done && ::chown(entry.path().c_str(), found->pw_uid, found->pw_gid) == 0;
    return done ? Result<>{} : fail(Errc::Unavailable, std::format("cannot give {} to {}", folder.string(), user));
}

} // namespace tongguan::failover
