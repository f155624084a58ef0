// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/clearance/language.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <string_view>

namespace tongguan::app {

/// What the drivers' poster says: at each step, and at the key that calls staff.
enum class PosterLine : std::uint8_t { Language, Code, Passport, Confirm, Lane, Staff };
inline constexpr std::array kPosterLines{PosterLine::Language, PosterLine::Code, PosterLine::Passport,
                                         PosterLine::Confirm,  PosterLine::Lane, PosterLine::Staff};

/// Each sentence in each language, from a data file, so that a port can put right a word without a new program.
class PosterWords {
  public:
    /// Those of assets/poster/words.json.
    static Result<PosterWords> own();
    /// InvalidInput names the line and the language that is missing, or too long.
    static Result<PosterWords> parse(std::string_view json);

    const QString& say(PosterLine line, clearance::Language language) const;
    const QString& version() const { return version_; } ///< "2026-11-27"

  private:
    QString version_;
    std::map<std::pair<PosterLine, clearance::Language>, QString> sentences_;
};

/// "passport": its member in the file.
std::string_view posterLineName(PosterLine line);

} // namespace tongguan::app
