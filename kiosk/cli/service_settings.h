// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::cli {

/// One line of a service's settings in /etc/tongguan: NAME=VALUE.
struct Setting {
    std::string name;
    std::string value; ///< without the quotes around it
    int line = 0;      ///< from 1
};

struct SettingFault {
    int line = 0; ///< from 1; 0: of the whole file
    std::string what;
};

struct ServiceSettings {
    std::vector<Setting> settings; ///< in the order of the file; of a name that is there twice the later counts
    std::vector<SettingFault> faults;

    /// Null where the file does not name it.
    const Setting* find(std::string_view name) const;
};

/// The part of systemd's EnvironmentFile= (systemd.exec(5)) that our services use: lines of NAME=VALUE, comments (# or
/// ;) and empty lines. A value may stand in one pair of quotes. Whatever systemd would read in another way is a fault:
/// escapes, quotes in the middle, a line that goes on in the next.
ServiceSettings readSettings(std::string_view text);

/// Words between blanks, as systemd splits `$OPTIONS`.
std::vector<std::string> wordsOf(std::string_view value);

} // namespace tongguan::cli
