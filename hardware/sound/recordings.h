// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/sound/pcm.h"

#include <filesystem>
#include <set>
#include <string>

namespace tongguan::sound {

/// Spoken prompts as files of a folder: LANGUAGE/PROMPT.wav, such as my/confirm.wav. Whoever puts a file there is heard
/// in place of the machine's voice.
class Recordings {
  public:
    /// Looks once at what is there; a folder that is missing has none.
    static Recordings in(const std::filesystem::path& folder);

    bool has(const std::string& language, const std::string& prompt) const;
    /// InvalidInput: it cannot be read as a WAV file (wav.h). NotFound: it is not there.
    Result<Pcm> load(const std::string& language, const std::string& prompt) const;

  private:
    std::filesystem::path folder_;
    std::set<std::string> names_; ///< "my/confirm"
};

} // namespace tongguan::sound
