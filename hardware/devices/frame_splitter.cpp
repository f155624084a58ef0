// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/frame_splitter.h"

#include <algorithm>
#include <utility>

namespace tongguan::devices {

FrameSplitter::FrameSplitter(Framing framing, std::size_t longest)
    : framing_(std::move(framing)), longest_(std::max<std::size_t>(longest, 1)), state_(State::Outside)
{
    restart();
}

std::vector<Bytes> FrameSplitter::push(ByteView bytes)
{
    std::vector<Bytes> frames;
    for (const auto byte : bytes) {
        auto frame = state_ == State::Outside ? outside(byte) : inside(byte);
        if (frame)
            frames.push_back(std::move(*frame));
    }
    return frames;
}

std::optional<Bytes> FrameSplitter::gap()
{
    std::optional<Bytes> frame;
    if (framing_.end == FrameEnd::AtSuffixAndGap && state_ == State::Inside && atSuffix())
        frame = complete();
    restart();
    return frame;
}

void FrameSplitter::restart()
{
    held_.clear();
    state_ = framing_.prefix.empty() ? State::Inside : State::Outside;
}

bool FrameSplitter::endsWith(const Bytes& mark) const
{
    return held_.size() >= mark.size() && std::ranges::equal(ByteView(held_).last(mark.size()), mark);
}

bool FrameSplitter::atSuffix() const
{
    if (framing_.suffix.empty())
        return !held_.empty() && (held_.back() == '\r' || held_.back() == '\n');
    return endsWith(framing_.suffix);
}

/// The frame in held_, which ends with its suffix.
std::optional<Bytes> FrameSplitter::complete()
{
    if (!framing_.suffix.empty())
        held_.resize(held_.size() - framing_.suffix.size());
    while (framing_.suffix.empty() && atSuffix())
        held_.pop_back();
    Bytes frame = std::exchange(held_, {});
    const bool skip = frame.size() > longest_ || (framing_.suffix.empty() && frame.empty());
    restart();
    return skip ? std::nullopt : std::optional(std::move(frame));
}

std::optional<Bytes> FrameSplitter::outside(std::uint8_t byte)
{
    if (byte == framing_.lone) {
        held_.clear();
        return Bytes{byte};
    }
    if (held_.size() == framing_.prefix.size())
        held_.erase(held_.begin());
    held_.push_back(byte);
    if (endsWith(framing_.prefix)) {
        held_.clear();
        state_ = State::Inside;
    }
    return std::nullopt;
}

std::optional<Bytes> FrameSplitter::inside(std::uint8_t byte)
{
    if (held_.empty() && framing_.prefix.empty() && byte == framing_.lone)
        return Bytes{byte};
    const std::size_t room = longest_ + std::max<std::size_t>(framing_.suffix.size(), 2);
    if (held_.size() == room) {
        // Only the tail is still looked at, for the mark that ends what is skipped.
        held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(longest_));
        state_ = State::TooLong;
    }
    held_.push_back(byte);
    if (framing_.end == FrameEnd::AtSuffixAndGap)
        return std::nullopt;
    if (!framing_.prefix.empty() && endsWith(framing_.prefix)) {
        held_.clear();
        state_ = State::Inside;
        return std::nullopt;
    }
    if (!atSuffix())
        return std::nullopt;
    if (state_ == State::TooLong) {
        restart();
        return std::nullopt;
    }
    return complete();
}

} // namespace tongguan::devices
