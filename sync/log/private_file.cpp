// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/private_file.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <string>
#include <unistd.h>

namespace tongguan::sync {

namespace {

std::unexpected<Error> failure(const std::filesystem::path& file, int error)
{
    return fail(error == ENOSPC || error == EDQUOT ? Errc::Exhausted : Errc::Unavailable,
                std::format("cannot write {}: {}", file.string(), std::strerror(error)));
}

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<> writePrivateFile(const std::filesystem::path& file, std::string_view content)
{
    const std::string partial = file.string() + ".partial";
    ::unlink(partial.c_str()); // a leftover may have another mode
    const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failure(file, errno);
    const bool written = writeAll(descriptor, content);
    const int error = errno;
    ::close(descriptor);
    if (!written) {
        ::unlink(partial.c_str());
        return failure(file, error);
    }
    if (std::rename(partial.c_str(), file.c_str()) != 0)
        return failure(file, errno);
    return {};
}

} // namespace tongguan::sync
