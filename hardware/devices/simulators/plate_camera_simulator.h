// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::devices {

/// A camera over the lane that posts what it reads to a kiosk's HttpPlateCamera, with two pictures as real ones do.
/// Each call connects, posts and waits for the answer, on the caller's thread; 30 s at most.
class PlateCameraSimulator {
  public:
    /// Where the kiosk listens: an address in digits.
    PlateCameraSimulator(std::string host, std::uint16_t port) : host_(std::move(host)), port_(port) {}
    /// At an address of the loopback network that no other one of this machine has.
    static PlateCameraSimulator ofItsOwn();

    /// The message's body; its type is kPlateMessageType. Without `picture` both
    /// show a grey square.
    static Bytes message(std::string_view plate, int confidence, const Bytes& picture = {});
    static Bytes heartbeat();

    /// The status of the answer. Unavailable where nobody listens.
    Result<int> see(std::string_view plate, int confidence = 97, const Bytes& picture = {}) const;
    Result<int> post(std::string_view contentType, const Bytes& body, std::string_view method = "POST") const;

    const std::string& host() const { return host_; }
    std::uint16_t port() const { return port_; }

  private:
    std::string host_;
    std::uint16_t port_;
};

inline constexpr std::string_view kPlateMessageType = "multipart/form-data; boundary=boundary";

} // namespace tongguan::devices
