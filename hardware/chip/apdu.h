// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace tongguan::chip {

/// What is asked of a chip (ISO/IEC 7816-4, 5.1).
struct Command {
    std::uint8_t cla = 0;
    std::uint8_t ins = 0;
    std::uint8_t p1 = 0;
    std::uint8_t p2 = 0;
    Bytes data;               ///< at most 65,535 bytes
    std::size_t expected = 0; ///< how many bytes may come back, at most 65,536; with 0 none are asked for
};

/// Its bytes: short lengths where data have at most 255 bytes and 256 may come back, else extended ones.
Bytes encoded(const Command& command);

struct Response {
    Bytes data;
    std::uint16_t status = 0; ///< 0x9000: done
};

inline constexpr std::uint16_t kDone = 0x9000;

/// InvalidInput for fewer than the two bytes of a status word, or over 65,538.
Result<Response> readResponse(ByteView bytes);

/// The data of a command that was done; else an error that names `step` and the status: Denied for a wrong key or a
/// missing right (6300, 63Cx, 6982, 6983, 6985), NotFound for a file that is not there (6A82, 6A88), else InvalidInput.
Result<Bytes> doneOr(Result<Response>&& response, std::string_view step);
/// The same where the data do not matter.
Result<> doneOnly(Result<Response>&& response, std::string_view step);

} // namespace tongguan::chip
