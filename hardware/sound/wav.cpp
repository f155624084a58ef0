// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sound/wav.h"

#include <format>
#include <optional>
#include <string_view>

namespace tongguan::sound {

namespace {

constexpr int kLowestRate = 8'000;
constexpr int kHighestRate = 48'000;

std::uint32_t little(ByteView bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | bytes[at + i];
    return value;
}

bool says(ByteView bytes, std::size_t at, std::string_view word)
{
    return bytes.size() >= at + word.size() && asText(bytes.subspan(at, word.size())) == word;
}

struct Format {
    int channels;
    int rate;
};

Result<Format> parseFormat(ByteView chunk)
{
    if (chunk.size() < 16)
        return fail(Errc::InvalidInput, "the format of the WAV file is cut");
    const auto coding = little(chunk, 0, 2);
    const auto channels = static_cast<int>(little(chunk, 2, 2));
    const auto rate = little(chunk, 4, 4);
    const auto bits = little(chunk, 14, 2);
    if (coding != 1 || bits != 16)
        return fail(Errc::InvalidInput, std::format("16-bit PCM is read, not coding {} of {} bits", coding, bits));
    if (channels != 1 && channels != 2)
        return fail(Errc::InvalidInput, std::format("one or two channels are read, not {}", channels));
    if (rate < kLowestRate || rate > kHighestRate)
        return fail(Errc::InvalidInput, std::format("8,000 to 48,000 samples a second are read, not {}", rate));
    return Format{channels, static_cast<int>(rate)};
}

Result<Pcm> parseSamples(ByteView chunk, Format format)
{
    const auto frame = static_cast<std::size_t>(format.channels) * 2;
    const std::size_t count = chunk.size() / frame;
    if (count == 0 || count > static_cast<std::size_t>(format.rate) * kLongestPrompt)
        return fail(Errc::InvalidInput, std::format("a prompt lasts up to {} s", kLongestPrompt));
    Pcm sound(count);
    for (std::size_t i = 0; i < count; ++i) {
        int sum = 0;
        for (std::size_t channel = 0; channel < static_cast<std::size_t>(format.channels); ++channel)
            sum += static_cast<std::int16_t>(little(chunk, i * frame + channel * 2, 2));
        sound[i] = static_cast<std::int16_t>(sum / format.channels);
    }
    return resampled(sound, format.rate);
}

} // namespace

Result<Pcm> parseWav(ByteView bytes)
{
    if (!says(bytes, 0, "RIFF") || !says(bytes, 8, "WAVE"))
        return fail(Errc::InvalidInput, "not a WAV file");
    std::optional<Format> format;
    for (std::size_t at = 12; at + 8 <= bytes.size();) {
        const std::size_t size = little(bytes, at + 4, 4);
        const std::size_t begin = at + 8;
        if (size > bytes.size() - begin)
            break;
        const ByteView chunk = bytes.subspan(begin, size);
        if (says(bytes, at, "fmt ")) {
            auto parsed = parseFormat(chunk);
            if (!parsed)
                return failed(std::move(parsed));
            format = *parsed;
        } else if (says(bytes, at, "data")) {
            if (!format)
                return fail(Errc::InvalidInput, "the WAV file has no format before its samples");
            return parseSamples(chunk, *format);
        }
        at = begin + size + size % 2; // chunks begin at even places
    }
    return fail(Errc::InvalidInput, "the WAV file has no samples, or is cut");
}

} // namespace tongguan::sound
