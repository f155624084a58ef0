// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/mrz_check.h"
#include "kiosk/documents/mrz_date.h"
#include "kiosk/documents/mrz_names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::documents {

enum class MrzFormat : std::uint8_t { Td1, Td2, Td3, MrvA, MrvB };
enum class Sex : std::uint8_t { Male, Female, Unspecified };

struct MrzChecks {
    MrzCheck documentNumber;
    MrzCheck birthDate;
    MrzCheck expiryDate;
    std::optional<MrzCheck> optional;  ///< TD3 only
    std::optional<MrzCheck> composite; ///< not on visas

    bool allOk() const;
};

/// A machine-readable zone (ICAO Doc 9303-4 TD3, -5 TD1, -6 TD2, -7 MRV-A and MRV-B), read exactly as printed.
/// A check digit that does not hold is a state, not an error: nothing is corrected. Even where all hold, names,
/// issuing state, nationality and sex are covered by none.
struct Mrz {
    MrzFormat format;
    std::vector<std::string> lines;
    std::string documentCode;   ///< "P", "PO", "I", "V" …
    std::string issuingState;   ///< three letters, or "D"
    std::string nationality;    ///< as issuingState
    std::string documentNumber; ///< whole, without fillers
    bool longNumber = false;    ///< TD1 and TD2: more than nine characters, the rest stood in the optional data
    MrzNames names;
    MrzDate birthDate;
    MrzDate expiryDate;
    Sex sex = Sex::Unspecified;
    std::string optional1; ///< without fillers at the end, and without the rest of a long number
    std::string optional2; ///< TD1 only
    MrzChecks checks;
};

/// Lines as zoneLines() gives them. InvalidInput, with the reason "length", "character" or "format", for what is no
/// zone of these five formats.
Result<Mrz> parseMrz(const std::vector<std::string>& lines);

/// What a person should look at, in English for the log and staff: an unknown or specimen state, an impossible date,
/// digits in a name. Says nothing about check digits. No personal data.
std::vector<std::string> mrzWarnings(const Mrz& mrz);

const char* name(MrzFormat format);
/// "M", "F", "unspecified".
const char* name(Sex sex);

} // namespace tongguan::documents
