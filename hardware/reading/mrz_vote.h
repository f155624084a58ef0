// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/mrz_zone.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace tongguan::reading {

/// Several frames of one document: what each says about each character is added up, so that a character that glare
/// hides in one is told by the others, and one that two frames see differently stays a doubt.
class MrzVote {
  public:
    /// A frame that shows another zone than those before begins anew.
    void add(const MrzSighting& frame);
    /// What all frames say together; none before the first.
    std::optional<MrzSighting> sighting() const;
    std::size_t frames() const { return frames_; }

  private:
    std::vector<MrzLineOdds> sum_; ///< logarithms
    std::size_t frames_ = 0;
};

} // namespace tongguan::reading
