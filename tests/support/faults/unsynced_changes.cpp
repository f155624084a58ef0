// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/unsynced_changes.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <ranges>
#include <system_error>
#include <tuple>

namespace tongguan::test {

namespace {

constexpr std::size_t kSector = 512;

std::int64_t sizeOf(const std::filesystem::path& file)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(file, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

Bytes readAt(const std::filesystem::path& file, std::int64_t offset, std::size_t size)
{
    std::ifstream stream(file, std::ios::binary);
    stream.seekg(offset);
    Bytes bytes(size);
    stream.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return bytes;
}

void writeAt(const std::filesystem::path& file, std::int64_t offset, ByteView bytes)
{
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(offset);
    stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

void resize(const std::filesystem::path& file, std::int64_t size)
{
    std::error_code gone; // a file that is not there has no size to change
    std::filesystem::resize_file(file, static_cast<std::uintmax_t>(size), gone);
}

} // namespace

void UnsyncedChanges::write(const std::filesystem::path& file, std::int64_t offset, ByteView bytes)
{
    changes_.push_back({.kind = Kind::Write,
                        .file = file,
                        .offset = offset,
                        .before = readAt(file, offset, bytes.size()),
                        .after = Bytes(bytes.begin(), bytes.end()),
                        .sizeBefore = sizeOf(file)});
}

void UnsyncedChanges::truncate(const std::filesystem::path& file, std::int64_t size)
{
    const std::int64_t was = sizeOf(file);
    changes_.push_back({.kind = Kind::Truncate,
                        .file = file,
                        .offset = size,
                        .before = was > size ? readAt(file, size, static_cast<std::size_t>(was - size)) : Bytes{},
                        .after = {},
                        .sizeBefore = was});
}

void UnsyncedChanges::create(const std::filesystem::path& file)
{
    changes_.push_back({.kind = Kind::Create, .file = file, .before = {}, .after = {}});
}

void UnsyncedChanges::remove(const std::filesystem::path& file)
{
    const std::int64_t size = sizeOf(file);
    changes_.push_back({.kind = Kind::Remove,
                        .file = file,
                        .before = readAt(file, 0, static_cast<std::size_t>(size)),
                        .after = {},
                        .sizeBefore = size});
}

void UnsyncedChanges::synced(const std::filesystem::path& file)
{
    // SQLite syncs the folder with the first sync of a journal or log; removed names are then gone for good.
    std::erase_if(changes_, [&](const Change& one) { return one.file == file || one.kind == Kind::Remove; });
}

void UnsyncedChanges::undo(const Change& change)
{
    switch (change.kind) {
    case Kind::Write:
    case Kind::Truncate:
        if (!change.before.empty())
            writeAt(change.file, change.offset, change.before);
        resize(change.file, change.sizeBefore);
        break;
    case Kind::Create:
        std::filesystem::remove(change.file);
        break;
    case Kind::Remove:
        std::ofstream(change.file, std::ios::binary | std::ios::trunc)
            .write(reinterpret_cast<const char*>(change.before.data()),
                   static_cast<std::streamsize>(change.before.size()));
        break;
    }
}

void UnsyncedChanges::redo(const Change& change, Lost lost)
{
    switch (change.kind) {
    case Kind::Write: {
        ByteView kept(change.after);
        if (lost == Lost::OnlyFirst512OfEach)
            kept = kept.first(std::min(kept.size(), kSector));
        writeAt(change.file, change.offset, kept);
        break;
    }
    case Kind::Truncate:
        resize(change.file, change.offset);
        break;
    case Kind::Create:
        std::ofstream(change.file, std::ios::binary | std::ios::trunc).flush();
        break;
    case Kind::Remove:
        std::filesystem::remove(change.file);
        break;
    }
}

void UnsyncedChanges::lose(Lost lost)
{
    for (const Change& change : std::views::reverse(changes_))
        undo(change);
    for (std::size_t i = 0; lost != Lost::All && i < changes_.size(); ++i) {
        const bool survives = lost == Lost::AllButLast    ? i + 1 < changes_.size()
                              : lost == Lost::EverySecond ? changes_[i].kind == Kind::Create || i % 2 == 0
                                                          : true;
        if (survives)
            redo(changes_[i], lost);
    }
    changes_.clear();
}

} // namespace tongguan::test
