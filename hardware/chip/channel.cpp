// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/channel.h"

#include <utility>

namespace tongguan::chip {

namespace {

constexpr int kMaxPieces = 8;
constexpr std::uint8_t kGetResponse = 0xC0; // ISO/IEC 7816-4, 11.7.1

bool hasMore(const Response& response)
{
    return response.status >> 8U == 0x61;
}

} // namespace

Result<Response> Channel::exchange(const Command& command)
{
    if (left_ == 0)
        return fail(Errc::Exhausted, "the chip takes more commands than a document may");
    --left_;
    auto answer = card_->transmit(encoded(command));
    if (!answer)
        return failed(std::move(answer));
    return readResponse(*answer);
}

Result<Response> Channel::collected(const Command& command)
{
    auto response = exchange(command);
    for (int piece = 0; response && hasMore(*response); ++piece) {
        if (piece == kMaxPieces)
            return fail(Errc::Exhausted, "the chip's answer has too many pieces");
        const std::size_t waiting = response->status & 0xFFU;
        auto next = exchange({.ins = kGetResponse, .data = {}, .expected = waiting == 0 ? 256 : waiting});
        if (!next)
            return next;
        next->data.insert(next->data.begin(), response->data.begin(), response->data.end());
        response = std::move(next);
    }
    return response;
}

Result<Response> Channel::send(const Command& command)
{
    if (!alive_)
        return fail(Errc::Denied, "the session with the chip is over");
    auto response = collected(session_ ? session_->protect(command) : command);
    if (response && session_)
        response = session_->open(*response);
    alive_ = response.has_value();
    return response;
}

} // namespace tongguan::chip
