// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <tuple>
#include <unistd.h>

namespace tongguan {

namespace {

/// Closes a descriptor when it goes.
class Descriptor {
  public:
    explicit Descriptor(int value) : value_(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (value_ >= 0)
            ::close(value_);
    }
    int get() const { return value_; }

  private:
    int value_;
};

std::unexpected<Error> failedTo(std::string_view action, const std::filesystem::path& file)
{
    const int reason = errno;
    const Errc code = reason == ENOSPC || reason == EDQUOT                     ? Errc::Exhausted
                      : reason == ENOENT                                       ? Errc::NotFound
                      : reason == EACCES || reason == EROFS || reason == EPERM ? Errc::Denied
                                                                               : Errc::Unavailable;
    return fail(code, std::format("cannot {} {}: {}", action, file.string(), std::strerror(reason)));
}

Result<> writeAll(int descriptor, std::string_view content, const std::filesystem::path& file)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failedTo("write", file);
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Result<> syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0)
        return failedTo("sync", folder);
    return {};
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& file, std::size_t maxBytes)
{
    const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.get() < 0)
        return failedTo("read", file);
    std::string content;
    std::array<char, 65536> piece{};
    for (;;) {
        const ssize_t count = ::read(descriptor.get(), piece.data(), piece.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failedTo("read", file);
        if (count == 0)
            return content;
        content.append(piece.data(), static_cast<std::size_t>(count));
        if (content.size() > maxBytes)
            return fail(Errc::Exhausted, std::format("{} has over {} bytes", file.string(), maxBytes));
    }
}

Result<> writeDurably(const std::filesystem::path& file, std::string_view content)
{
    std::filesystem::path beside = file;
    beside += ".new";
    {
        const Descriptor descriptor(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
        if (descriptor.get() < 0)
            return failedTo("write", beside);
        auto written = writeAll(descriptor.get(), content, beside);
        if (written && ::fsync(descriptor.get()) != 0)
            written = failedTo("sync", beside);
        if (!written) {
            std::ignore = ::unlink(beside.c_str()); // the first error is the one to tell
            return written;
        }
    }
    if (::rename(beside.c_str(), file.c_str()) != 0)
        return failedTo("rename to", file);
    const auto folder = file.parent_path();
    return syncFolder(folder.empty() ? std::filesystem::path(".") : folder);
}

} // namespace tongguan
