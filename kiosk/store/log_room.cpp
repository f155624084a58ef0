// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/log_room.h"

#include "base/bytes.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <format>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace tongguan::store {

namespace {

std::unexpected<Error> failure(const std::filesystem::path& file)
{
    const int error = errno;
    return fail(
        error == ENOSPC || error == EDQUOT ? Errc::Exhausted : Errc::Unavailable,
        std::format("cannot make room in {}: {}", file.filename().string(), std::generic_category().message(error)));
}

Result<> writeZeros(int descriptor, std::uintmax_t from, std::uintmax_t to, const std::filesystem::path& file)
{
    const Bytes zeros(std::size_t{64} * 1024);
    while (from < to) {
        const auto size = static_cast<std::size_t>(std::min<std::uintmax_t>(zeros.size(), to - from));
        const ssize_t written = ::pwrite(descriptor, zeros.data(), size, static_cast<off_t>(from));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failure(file);
        from += static_cast<std::uintmax_t>(written);
    }
    return ::fsync(descriptor) == 0 ? Result<>{} : failure(file);
}

} // namespace

Result<> lengthen(const std::filesystem::path& file, std::uintmax_t size)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return failure(file);
    struct stat now{};
    auto done = ::fstat(descriptor, &now) == 0
                    ? writeZeros(descriptor, static_cast<std::uintmax_t>(now.st_size), size, file)
                    : Result<>(failure(file));
    ::close(descriptor);
    return done;
}

} // namespace tongguan::store
