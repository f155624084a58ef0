// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/zone_assembler.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tongguan::devices {

namespace {

struct Shape {
    std::size_t lines;
    std::size_t length;
};
// TD3 and MRV-A; TD2 and MRV-B; TD1.
constexpr std::array kShapes = {Shape{2, 44}, Shape{2, 36}, Shape{3, 30}};

/// Shorter ones are noise on the line, not what is left of a zone.
constexpr std::size_t kShortestFragment = 20;

bool printable(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

bool hasShape(const std::vector<std::string>& lines)
{
    return std::ranges::any_of(kShapes, [&](Shape shape) {
        return lines.size() == shape.lines &&
               std::ranges::all_of(lines, [&](const auto& line) { return line.size() == shape.length; });
    });
}

std::vector<std::string> splitLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find_first_of("\r\n", at), text.size());
        if (end > at)
            lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// Some readers put nothing between the lines.
std::vector<std::string> splitByLength(const std::string& text)
{
    std::vector<std::string> lines;
    for (const auto shape : kShapes) {
        if (text.size() != shape.lines * shape.length)
            continue;
        for (std::size_t at = 0; at < text.size(); at += shape.length)
            lines.push_back(text.substr(at, shape.length));
    }
    return lines;
}

} // namespace

ZoneAssembler::ZoneAssembler(ZoneFraming framing, Bytes noRead) : framing_(framing), noRead_(std::move(noRead)) {}

std::optional<ZoneRead> ZoneAssembler::frame(const Bytes& frame)
{
    if (frame == noRead_ || frame == Bytes{kNak}) {
        waiting_.clear();
        return ZoneRead{};
    }
    if (framing_ == ZoneFraming::StxEtx)
        return whole(frame);
    return line(frame);
}

std::optional<ZoneRead> ZoneAssembler::gap()
{
    const auto lines = std::exchange(waiting_, {});
    const bool fragment = std::ranges::any_of(lines, [](const auto& line) { return line.size() >= kShortestFragment; });
    return fragment ? std::optional(ZoneRead{}) : std::nullopt;
}

ZoneRead ZoneAssembler::whole(const Bytes& frame) const
{
    auto lines = splitLines(asText(frame));
    if (lines.size() == 1)
        lines = splitByLength(lines.front());
    if (!hasShape(lines) || !std::ranges::all_of(lines, printable))
        return {};
    return {std::move(lines)};
}

std::optional<ZoneRead> ZoneAssembler::line(const Bytes& frame)
{
    std::string text(asText(frame));
    if (!printable(text))
        return std::nullopt;
    // Lines of one zone are of one length: another length begins another zone, or was noise.
    if (!waiting_.empty() && (waiting_.front().size() != text.size() || waiting_.size() == 3))
        waiting_.clear();
    waiting_.push_back(std::move(text));
    if (!hasShape(waiting_))
        return std::nullopt;
    return ZoneRead{std::exchange(waiting_, {})};
}

} // namespace tongguan::devices
