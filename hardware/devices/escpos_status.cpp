// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos_status.h"

// Bits as in Epson's "ESC/POS Command Reference", DLE EOT.
namespace tongguan::devices::escpos {

namespace {

constexpr std::uint8_t kCoverOpen = 0x04;       // n = 2
constexpr std::uint8_t kStoppedNoPaper = 0x20;  // n = 2
constexpr std::uint8_t kMechanicalError = 0x04; // n = 3, recoverable once the paper path is free
constexpr std::uint8_t kCutterError = 0x08;     // n = 3
constexpr std::uint8_t kUnrecoverable = 0x20;   // n = 3; 0x40, a hot head, goes away by itself
constexpr std::uint8_t kNearEnd = 0x0C;         // n = 4, both bits
constexpr std::uint8_t kPaperEnd = 0x60;        // n = 4, both bits

bool has(std::uint8_t answer, std::uint8_t bits)
{
    return (answer & bits) != 0;
}

} // namespace

Bytes statusRequest(StatusQuery query)
{
    return {0x10, 0x04, static_cast<std::uint8_t>(query)};
}

std::optional<StatusQuery> StatusRound::next() const
{
    if (answered_ == answers_.size())
        return std::nullopt;
    return static_cast<StatusQuery>(answered_ + 1);
}

bool StatusRound::answer(std::uint8_t byte)
{
    if (answered_ == answers_.size() || !isStatusAnswer(byte))
        return false;
    answers_[answered_++] = byte;
    return true;
}

Condition StatusRound::condition() const
{
    // The cover first: with it open the paper's sensors see nothing.
    if (has(answerTo(StatusQuery::Offline), kCoverOpen))
        return Condition::CoverOpen;
    if (has(answerTo(StatusQuery::Paper), kPaperEnd) || has(answerTo(StatusQuery::Offline), kStoppedNoPaper))
        return Condition::PaperOut;
    if (has(answerTo(StatusQuery::Error), kMechanicalError | kCutterError | kUnrecoverable))
        return Condition::PaperJam;
    return has(answerTo(StatusQuery::Paper), kNearEnd) ? Condition::PaperLow : Condition::Ready;
}

} // namespace tongguan::devices::escpos
