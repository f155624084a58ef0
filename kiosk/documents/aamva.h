// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/documents/aamva_file.h"
#include "kiosk/documents/mrz.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::documents {

/// What the PDF417 of a North American licence or identification card says (AAMVA DL/ID Card Design Standard of 2000
/// to 2020: versions 1 to 10). It is not signed: a claim, never a proof. Texts are empty where the card has none, which
/// includes the words NONE and unavl that the standard prints then.
struct AamvaLicence {
    AamvaFile file;           ///< header, and the elements as they are
    bool licence = false;     ///< a subfile DL or EN; else an identification card
    std::string number;       ///< DAQ: 1 to 25 printable characters
    std::string family;       ///< DCS; DAB or the first part of DAA in version 1
    std::string given;        ///< DAC; the first part of DCT in versions 2 and 3
    std::string middle;       ///< DAD
    std::string suffix;       ///< DCU; DAE in version 1
    std::string jurisdiction; ///< by the issuer's number; empty where that is not listed
    std::string country;      ///< DCG, else by the issuer: alpha-3 or empty
    std::optional<std::chrono::year_month_day> birth;
    std::optional<std::chrono::year_month_day> issued;
    std::optional<std::chrono::year_month_day> expiry;
    Sex sex = Sex::Unspecified;
    std::string eyes;
    std::optional<int> heightInches; ///< as printed, or
    std::optional<int> heightCm;     ///< as printed
    std::string street;
    std::string city;
    std::string state;
    std::string postalCode;
    std::string vehicleClass;
    std::string restrictions;
    std::string endorsements;
    std::string discriminator;
    std::string complianceType;
    std::optional<bool> familyTruncated; ///< DDE, DDF, DDG: nothing where the card does not tell
    std::optional<bool> givenTruncated;
    std::optional<bool> middleTruncated;
    bool dateInOtherOrder = false; ///< a date stood in the order of the other countries; it could be read one way only
    bool contradicts = false;      ///< an element stands twice with different values; the first was taken
};

/// As parseAamvaFile(), and the reason "subfile" for a file without DL, ID or EN, "number" for one without a plausible
/// number, "date" for a date that no calendar has.
Result<AamvaLicence> parseAamva(std::string_view text);

/// What a person should look at, in English for the log and staff. No personal data.
std::vector<std::string> aamvaWarnings(const AamvaLicence& licence);

} // namespace tongguan::documents
