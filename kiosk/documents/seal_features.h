// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "kiosk/documents/seal_tlv.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace tongguan::documents {

/// "RESIDENCE_PERMIT" for 0xFB06: what a seal with that feature reference and category stands on; empty where it is not
/// known.
std::string_view documentOfSeal(std::uint16_t reference);

/// An array of {"tag","name"} and, by its coding, "text", "lines" (of a machine-readable zone), "value", "date",
/// "features", or "format","length","sha256" of a picture; "hex" but for pictures. A tag that is not known is "TAG14"
/// with its bytes. InvalidInput with the reason "c40", "text", "date" or "length" where bytes are not what their tag
/// asks for.
Result<Json> featuresOf(std::uint16_t reference, std::span<const SealFeature> features);

/// The same for the messages of the ICAO datastructure for barcodes.
Result<Json> messagesOf(std::span<const SealFeature> messages);

} // namespace tongguan::documents
