// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/image.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::reading {

/// Where a symbol stands among those that hold one message together (ISO/IEC 18004, 8; 16022, 5.6; 24778, 8;
/// 15438, annex H).
struct SequencePart {
    std::string sequence; ///< the same for all of them
    int index = 0;        ///< from 0
    int count = 0;        ///< 2 or more; 0 where the symbol does not say
};

/// One symbol found in a picture, or several that are one message.
struct Barcode {
    std::string format; ///< as ZXing names it: "QRCode", "MicroQRCode", "Aztec", "DataMatrix", "PDF417", "Code128" …
    Bytes bytes;        ///< exactly what the symbol holds
    std::string text;   ///< the same as UTF-8, by the symbol's character set
    std::array<Point, 4> corners;     ///< in the picture's pixels, from top left clockwise in the symbol's own frame
    std::optional<SequencePart> part; ///< of a message of which other symbols are not here
};

struct ReadOptions {
    /// Spend more time on turned and scaled copies; for single pictures, not for a live camera.
    bool thorough = true;
    /// How the text begins of which one is looked for; a thorough search ends with it, not with another one that stands
    /// beside it. Empty: with any.
    std::string wanted = {};
    /// No other way of looking is begun after so long; 0: all are tried. One takes 60 ms at most, of 20 megapixels 500.
    std::chrono::milliseconds budget{0};
};

/// All symbols of a picture, none where there are none. Never throws and never ends the process: what the decoder
/// cannot take is an error. At most 16 symbols; those that are one message, and are all there, count as one. Any
/// thread.
Result<std::vector<Barcode>> readBarcodes(const GreyView& picture, const ReadOptions& options = {});
using BarcodeReader = decltype(&readBarcodes);

} // namespace tongguan::reading
