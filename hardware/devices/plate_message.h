// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/plate_camera.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tongguan::devices {

/// With its pictures; what is longer is not read.
inline constexpr std::size_t kLongestPlateMessage = std::size_t{8} << 20U;
/// Of the text in it.
inline constexpr std::size_t kLongestPlateText = 64U * 1024U;
/// Those that come after are left out.
inline constexpr std::size_t kMostPlatePictures = 3;

/// What a camera posts to its alarm host (Hikvision's ISAPI, "EventNotificationAlert" of event type ANPR): the text as
/// XML alone, or in a multipart/form-data body with the pictures (RFC 2046, 5.1; RFC 7578). Nothing where it tells of
/// something else (a heartbeat), or of a vehicle whose plate it could not read and which it shows no picture of.
/// InvalidInput for what is no such message. Pure.
Result<std::optional<PlateRead>> parsePlateMessage(std::string_view contentType, ByteView body);

} // namespace tongguan::devices
