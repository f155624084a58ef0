// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/reading/image.h"
#include "hardware/reading/sign_sighting.h"

#include <chrono>
#include <memory>
#include <vector>

namespace tongguan::reading {

/// Finds and reads what stands on containers (ISO 6346: one line, two, or a stack), number plates (CN, VN, LA, MM, TH)
/// and vehicles (ISO 3779), upright and to about 20 degrees askew, capitals of 9 pixels and more. One thread at a time.
class SignReader {
  public:
    /// With the network that lies in the program.
    static Result<SignReader> make();
    /// With another one (ONNX, of the form that training/signs/README.md names). Corrupt.
    static Result<SignReader> load(ByteView model);
    SignReader(SignReader&&) noexcept;
    SignReader& operator=(SignReader&&) noexcept;
    ~SignReader();

    /// At most 8, those that are read first. It looks at lines, the likeliest first, until `budget` is over; a step
    /// that has begun is ended, about 50 ms on one core. InvalidInput for no picture, Exhausted for one beyond the
    /// limits in image.h.
    Result<std::vector<SignSighting>> read(const GreyView& picture,
                                           std::chrono::milliseconds budget = std::chrono::seconds(2));

  private:
    struct Parts;
    explicit SignReader(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace tongguan::reading
