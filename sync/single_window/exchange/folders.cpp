// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/exchange/folders.h"

#include "base/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <format>
#include <unistd.h>

namespace tongguan::exchange {

namespace {

constexpr std::array kBoxes{Box::Draft, Box::Out, Box::Sent, Box::Fail, Box::In, Box::Read, Box::Apart};
constexpr std::size_t kLongestName = 200;

bool isPlain(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && !name.starts_with('.') &&
           std::ranges::all_of(name, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
                      c == '-' || c == '.';
           });
}

bool isDraft(std::string_view name)
{
    return name.starts_with('.') || name.ends_with(".new") || name.ends_with(".tmp") || name.ends_with(".part");
}

std::unexpected<Error> failedTo(std::string_view action, std::string_view folder)
{
    const int reason = errno;
    const Errc code = reason == ENOSPC || reason == EDQUOT  ? Errc::Exhausted
                      : reason == ENOENT                    ? Errc::NotFound
                      : reason == EACCES || reason == EROFS ? Errc::Denied
                                                            : Errc::Unavailable;
    return fail(code, std::format("cannot {} {}: {}", action, folder, std::strerror(reason)));
}

Result<> syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return failedTo("open", folder.string());
    const bool synced = ::fsync(descriptor) == 0;
    const auto outcome = synced ? Result<>() : failedTo("sync", folder.string());
    ::close(descriptor);
    return outcome;
}

} // namespace

std::string_view folderOf(Box box)
{
    switch (box) {
    case Box::Draft:
        return "Draft";
    case Box::Out:
        return "OutBox";
    case Box::Sent:
        return "SentBox";
    case Box::Fail:
        return "FailBox";
    case Box::In:
        return "InBox";
    case Box::Read:
        return "ReadBox";
    case Box::Apart:
        break;
    }
    return "ApartBox";
}

Result<Folders> Folders::open(std::filesystem::path root)
{
    Folders folders(std::move(root));
    for (const Box box : kBoxes) {
        std::error_code error;
        std::filesystem::create_directories(folders.root_ / folderOf(box), error);
        if (error)
            return fail(Errc::Unavailable, std::format("cannot make {}: {}", folderOf(box), error.message()));
    }
    if (auto synced = syncFolder(folders.root_); !synced)
        return failed(std::move(synced));
    return folders;
}

std::filesystem::path Folders::at(Box box, std::string_view name) const
{
    return root_ / folderOf(box) / name;
}

bool Folders::has(Box box, std::string_view name) const
{
    std::error_code error;
    return isPlain(name) && std::filesystem::is_regular_file(at(box, name), error);
}

Result<bool> Folders::put(std::string_view name, std::string_view content)
{
    if (!isPlain(name) || isDraft(name))
        return fail(Errc::InvalidInput, "a plain file name is expected");
    for (const Box box : {Box::Out, Box::Sent, Box::Fail})
        if (has(box, name))
            return false;
    if (auto written = writeDurably(at(Box::Draft, name), content); !written)
        return failed(std::move(written));
    if (auto moved = move(name, Box::Draft, Box::Out); !moved)
        return failed(std::move(moved));
    return true;
}

Result<std::vector<std::string>> Folders::list(Box box) const
{
    std::error_code error;
    std::filesystem::directory_iterator entries(root_ / folderOf(box), error);
    std::vector<std::string> names;
    for (; !error && entries != std::filesystem::directory_iterator() && names.size() < kMaxListed;
         entries.increment(error)) {
        std::string name = entries->path().filename().string();
        std::error_code unknown;
        if (isPlain(name) && !isDraft(name) && entries->is_regular_file(unknown))
            names.push_back(std::move(name));
    }
    if (error)
        return fail(Errc::Unavailable, std::format("cannot list {}: {}", folderOf(box), error.message()));
    std::ranges::sort(names);
    return names;
}

Result<std::string> Folders::content(Box box, std::string_view name) const
{
    if (!isPlain(name))
        return fail(Errc::InvalidInput, "a plain file name is expected");
    return readFile(at(box, name), kMaxFile);
}

Result<> Folders::move(std::string_view name, Box from, Box to, std::string_view as)
{
    const std::string_view there = as.empty() ? name : as;
    if (!isPlain(name) || !isPlain(there))
        return fail(Errc::InvalidInput, "a plain file name is expected");
    if (::rename(at(from, name).c_str(), at(to, there).c_str()) != 0) {
        if (errno != ENOENT || !has(to, there))
            return failedTo("rename to", folderOf(to));
    }
    // The new name first: a file whose two names both were lost would be gone.
    for (const Box box : {to, from})
        if (auto synced = syncFolder(root_ / folderOf(box)); !synced)
            return synced;
    return {};
}

Result<UtcTime> Folders::written(Box box, std::string_view name) const
{
    std::error_code error;
    const auto time = std::filesystem::last_write_time(at(box, name), error);
    if (error)
        return fail(Errc::NotFound, std::format("no such file in {}", folderOf(box)));
    return std::chrono::floor<Microseconds>(std::chrono::file_clock::to_sys(time));
}

} // namespace tongguan::exchange
