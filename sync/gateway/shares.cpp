// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/shares.h"

#include <utility>

namespace tongguan::sync {

Shares::Share::Share(Shares& shares, std::string machine) : shares_(&shares), machine_(std::move(machine))
{
    ++shares_->held_[machine_];
}

Shares::Share::Share(Share&& other) noexcept
    : shares_(std::exchange(other.shares_, nullptr)), machine_(std::move(other.machine_))
{}

Shares::Share::~Share()
{
    if (shares_ == nullptr)
        return;
    const auto held = shares_->held_.find(machine_);
    if (--held->second == 0)
        shares_->held_.erase(held);
}

std::optional<Shares::Share> Shares::take(std::string_view machine)
{
    const auto held = held_.find(machine);
    if (held != held_.end() && held->second >= (machine.empty() ? bounds_.strangers : bounds_.each))
        return std::nullopt;
    return Share(*this, std::string(machine));
}

} // namespace tongguan::sync
