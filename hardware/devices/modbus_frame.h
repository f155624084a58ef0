// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tongguan::devices::modbus {

// MODBUS Application Protocol V1.1b3 (functions 01, 02, 05, 15) in the frames of MODBUS Messaging on TCP/IP V1.0b.
// Pure. Addresses are as on the wire, from 0: a manual's "coil 00001" is 0, its "input 10001" likewise.

enum class Function : std::uint8_t {
    ReadCoils = 0x01,
    ReadInputs = 0x02, ///< discrete ones
    WriteCoil = 0x05,
    WriteCoils = 0x0F,
};

using Bits = std::vector<bool>;

inline constexpr std::size_t kMostRead = 2000;    ///< bits of one question (6.1, 6.2)
inline constexpr std::size_t kMostWritten = 1968; ///< coils of one order (6.11)
inline constexpr std::size_t kLongestPdu = 253;   ///< 4.1

/// What to ask or order, without a frame. `count`: 1 … kMostRead; of `values`: 1 … kMostWritten.
Bytes readBits(Function which, std::uint16_t first, std::uint16_t count);
Bytes writeCoil(std::uint16_t coil, bool on);
Bytes writeCoils(std::uint16_t first, const Bits& values);

/// What came back for it: the bits that were asked for; none for an order. Denied: the device refused, by an exception
/// that the error names. Corrupt: that answers something else.
Result<Bits> answer(ByteView asked, ByteView came);

/// One message on the line.
struct Frame {
    std::uint16_t transaction = 0;
    std::uint8_t unit = 0;
    Bytes pdu;
    bool operator==(const Frame&) const = default;
};
Bytes bytesOf(const Frame& frame);

/// Cuts what arrives into frames. Holds less than one of them.
class FrameCutter {
  public:
    /// Corrupt where a header cannot be one: what follows it cannot be found either.
    Result<std::vector<Frame>> push(ByteView bytes);

  private:
    Bytes held_;
};

} // namespace tongguan::devices::modbus
