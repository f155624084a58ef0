// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/secret.h"
#include "kiosk/documents/mrz.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tongguan::chip {

/// Number, birth and expiry, each with its check digit, as a chip's keys are made from them (ICAO Doc 9303-11, 4.3.2
/// and 4.4.4.1; a number of over nine characters is whole): personal data. InvalidInput for a visa, or a zone whose
/// three check digits do not hold: it was misread, and a chip grows slow with each wrong key.
Result<std::string> zoneInformation(const documents::Mrz& zone);

/// What is printed on a document and opens its chip.
class AccessKey {
  public:
    enum class Kind : std::uint8_t { Zone, CardAccessNumber };

    /// Errors: those of zoneInformation().
    static Result<AccessKey> fromZone(const documents::Mrz& zone);
    /// What zoneInformation() gives.
    static AccessKey fromInformation(std::string_view information);
    /// The card access number: six digits. InvalidInput.
    static Result<AccessKey> fromNumber(std::string_view digits);

    Kind kind() const { return kind_; }
    /// What PACE derives its key from (9303-11, 9.7.2, table of f): SHA-1 of the zone, or the digits.
    ByteView password() const { return password_.view(); }

  private:
    AccessKey(Kind kind, Bytes password) : kind_(kind), password_(std::move(password)) {}

    Kind kind_;
    Secret password_;
};

} // namespace tongguan::chip
