// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/recordings.h"

#include "hardware/sound/wav.h"

#include <format>
#include <fstream>

namespace tongguan::sound {

namespace {

constexpr std::uintmax_t kLargestFile = 8'000'000; // 30 s of two channels at 48 kHz and some text of its maker
constexpr const char* kEnding = ".wav";

} // namespace

Recordings Recordings::in(const std::filesystem::path& folder)
{
    Recordings found;
    found.folder_ = folder;
    std::error_code unreadable;
    for (auto at = std::filesystem::recursive_directory_iterator(folder, unreadable);
         !unreadable && at != std::filesystem::recursive_directory_iterator(); at.increment(unreadable)) {
        if (at.depth() == 1 && at->path().extension() == kEnding)
            found.names_.insert(at->path().parent_path().filename().string() + "/" + at->path().stem().string());
    }
    return found;
}

bool Recordings::has(const std::string& language, const std::string& prompt) const
{
    return names_.contains(language + "/" + prompt);
}

Result<Pcm> Recordings::load(const std::string& language, const std::string& prompt) const
{
    if (!has(language, prompt))
        return fail(Errc::NotFound, std::format("no recording of {} in {}", prompt, language));
    const auto path = folder_ / language / (prompt + kEnding);
    std::error_code unreadable;
    const auto size = std::filesystem::file_size(path, unreadable);
    if (unreadable || size > kLargestFile)
        return fail(Errc::InvalidInput, std::format("{}: not a file of up to {} bytes", path.string(), kLargestFile));
    Bytes bytes(size);
    std::ifstream file(path, std::ios::binary);
    if (!file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
        return fail(Errc::InvalidInput, std::format("{}: cannot be read", path.string()));
    auto sound = parseWav(bytes);
    if (!sound)
        return fail(sound.error().code, std::format("{}: {}", path.string(), sound.error().what));
    return sound;
}

} // namespace tongguan::sound
