// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_lattice.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tongguan::reading {

enum class SignKind : std::uint8_t { Container, Plate, Vin };
const char* name(SignKind kind); ///< "container", "plate", "vin"

/// How one kind of sign is made up: the characters that may stand at each place of its one or two lines.
struct SignForm {
    SignKind kind = SignKind::Plate;
    std::string_view country; ///< of a plate: "CN", "VN", "LA", "MM", "TH", empty where more than one has it
    bool partial = false;     ///< may be part of another sign: only where nothing stands above it
    std::vector<std::vector<std::u32string_view>> lines;
};

/// ISO 6346, ISO 3779, and the plates that kiosk/documents/plate_*.cpp reads; the longer ones first. Made once.
std::span<const SignForm> signForms();

} // namespace tongguan::reading
