// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/image.h"
#include "hardware/reading/mrz_zone.h"

#include <chrono>
#include <memory>
#include <optional>

namespace tongguan::reading {

/// Finds and reads the machine-readable zone in a picture of a document: TD1, TD2, TD3, MRV-A, MRV-B and the French
/// card of 2 × 36 (ICAO Doc 9303-3 to -7), lying in any of the four directions and to about 15 degrees askew, bowed or
/// leaning away, 300 pixels to 50 megapixels. One thread at a time.
class MrzReader {
  public:
    /// With the network that lies in the program.
    static Result<MrzReader> make();
    /// With another one (ONNX, of the form that training/mrz/REPORT.md names). Corrupt.
    static Result<MrzReader> load(ByteView model);
    MrzReader(MrzReader&&) noexcept;
    MrzReader& operator=(MrzReader&&) noexcept;
    ~MrzReader();

    /// The likeliest zone, or none. It tries more scales as long as nothing is read beyond doubt and `budget` lasts; a
    /// step that has begun is ended, about 100 ms on one core. InvalidInput for no picture, Exhausted for one beyond
    /// the limits in image.h.
    Result<std::optional<MrzSighting>> read(const GreyView& picture,
                                            std::chrono::milliseconds budget = std::chrono::seconds(2));

  private:
    struct Parts;
    explicit MrzReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace tongguan::reading
