// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::devices {

/// Where a kiosk listens for what devices post: an address in digits, and a port.
struct PostedTo {
    std::string host;
    std::uint16_t port = 0;
};

/// An address of the loopback network that no other one of this machine has.
PostedTo placeOfItsOwn(std::uint16_t port);

/// Connects, posts and waits for the answer's status, on the caller's thread; 30 s at most. Unavailable where nobody
/// listens.
Result<int> post(const PostedTo& to, std::string_view contentType, const Bytes& body, std::string_view method = "POST");

} // namespace tongguan::devices
