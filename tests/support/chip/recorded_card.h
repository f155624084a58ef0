// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "hardware/chip/card.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::test {

inline Bytes hex(const std::string& text)
{
    return fromHex(text).value();
}

/// Answers as it was recorded, as long as it is asked exactly what was recorded.
class RecordedCard final : public chip::Card {
  public:
    using Exchange = std::pair<std::string, std::string>; ///< command and answer in hexadecimal

    explicit RecordedCard(std::vector<Exchange> exchanges) : exchanges_(std::move(exchanges)) {}

    Result<Bytes> transmit(ByteView command) override
    {
        if (at_ == exchanges_.size() || hex(exchanges_[at_].first) != Bytes(command.begin(), command.end()))
            return fail(Errc::Unavailable, "asked " + toHex(command));
        return hex(exchanges_[at_++].second);
    }
    bool wasAskedAll() const { return at_ == exchanges_.size(); }

  private:
    std::vector<Exchange> exchanges_;
    std::size_t at_ = 0;
};

/// Gives these bytes, one after the other, then zeros.
class RecordedRandom final : public Random {
  public:
    explicit RecordedRandom(const std::vector<std::string>& hexes)
    {
        for (const std::string& text : hexes) {
            const Bytes more = hex(text);
            bytes_.insert(bytes_.end(), more.begin(), more.end());
        }
    }

    void fill(std::span<std::uint8_t> bytes) override
    {
        const std::size_t size = std::min(bytes.size(), bytes_.size() - at_);
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), size, bytes.begin());
        std::ranges::fill(bytes.subspan(size), 0);
        at_ += size;
    }

  private:
    Bytes bytes_;
    std::size_t at_ = 0;
};

} // namespace tongguan::test
