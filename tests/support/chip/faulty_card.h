// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/chip/card.h"

#include <functional>
#include <utility>

namespace tongguan::test {

/// A card whose answers from the `first` one on, counted from 0, are what `fault` makes of them.
class FaultyCard final : public chip::Card {
  public:
    using Fault = std::function<Result<Bytes>(Result<Bytes>)>;

    FaultyCard(chip::Card& card, std::size_t first, bool once, Fault fault)
        : card_(card), first_(first), once_(once), fault_(std::move(fault))
    {}

    Result<Bytes> transmit(ByteView command) override
    {
        const std::size_t number = commands_++;
        auto answer = card_.transmit(command);
        if (number < first_ || (once_ && number > first_))
            return answer;
        fired_ = true;
        bareStatus_ = answer && answer->size() == 2;
        return fault_(std::move(answer));
    }
    bool fired() const { return fired_; }
    /// Whether the last answer that it changed was a status alone.
    bool metBareStatus() const { return bareStatus_; }
    std::size_t commands() const { return commands_; }

  private:
    chip::Card& card_;
    std::size_t first_;
    bool once_;
    Fault fault_;
    std::size_t commands_ = 0;
    bool fired_ = false;
    bool bareStatus_ = false;
};

} // namespace tongguan::test
