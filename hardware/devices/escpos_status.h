// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/condition.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace tongguan::devices::escpos {

/// The `n` of DLE EOT n, in the order in which they are asked.
enum class StatusQuery : std::uint8_t { Printer = 1, Offline = 2, Error = 3, Paper = 4 };

/// DLE EOT n: a printer answers at once, whatever else it does or has in its buffer.
Bytes statusRequest(StatusQuery query);

/// Whether a byte has the fixed bits of an answer to DLE EOT (bits 1 and 4 set, 0 and 7 clear).
constexpr bool isStatusAnswer(std::uint8_t byte)
{
    return (byte & 0x93U) == 0x12U;
}

/// One round of the four questions. An answer does not say to which question it is, so they are asked one at a time.
/// Pure. Any byte may be fed.
class StatusRound {
  public:
    /// What to ask now; nothing once all are answered.
    std::optional<StatusQuery> next() const;
    /// False where the byte is no answer, or none is waited for.
    bool answer(std::uint8_t byte);
    /// What the answers say; Ready for what has no answer.
    Condition condition() const;

  private:
    std::uint8_t answerTo(StatusQuery query) const { return answers_[static_cast<std::size_t>(query) - 1]; }

    std::array<std::uint8_t, 4> answers_{};
    std::size_t answered_ = 0;
};

/// Whether a ticket comes out in that condition.
constexpr bool prints(Condition condition)
{
    return condition == Condition::Ready || condition == Condition::PaperLow;
}

} // namespace tongguan::devices::escpos
