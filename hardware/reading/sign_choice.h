// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/sign_lines.h"
#include "hardware/reading/sign_sighting.h"

#include <cstddef>
#include <vector>

namespace tongguan::reading {

inline constexpr std::size_t kMaxSigns = 8;

/// All that was read in a picture, and what is told of it. One thread at a time.
class SignChoice {
  public:
    void add(const SignReading& reading, const SignQuad& quad);
    /// A line that is read as three or four characters: what stands below it is no sign of its own.
    void addWord(const SignLine& line) { words_.push_back(line); }

    /// Of what lies at the same place one: what is read, of more characters, likelier. What another reading contests
    /// is doubted, and what may be a part where not everything was looked at. At most kMaxSigns.
    std::vector<SignSighting> best(bool complete);

  private:
    void doubtContested(bool complete);
    bool saysAnother(std::size_t i) const;
    bool isPart(std::size_t i) const;

    std::vector<SignSighting> found_;
    std::vector<SignQuad> quads_; ///< of each that was found
    std::vector<SignLine> words_;
};

} // namespace tongguan::reading
