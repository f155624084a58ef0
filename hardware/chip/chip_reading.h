// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/chip/chip_proof.h"
#include "hardware/chip/data_groups.h"
#include "hardware/chip/passive_authentication.h"
#include "kiosk/documents/mrz.h"

#include <cstdint>
#include <optional>

namespace tongguan::chip {

enum class AccessControl : std::uint8_t { Pace, Basic };
/// "pace", "bac".
const char* name(AccessControl access);

/// What a chip is worth: one of these, always. "It could be read" is none of them.
enum class ChipVerdict : std::uint8_t {
    Verified,     ///< its state wrote what it says, and it is the chip that it wrote it for
    CopyPossible, ///< its state wrote what it says; that this is no copy, the chip has no way to show
    Copied,       ///< it lacks the key that belongs to its files
    OtherPage,    ///< its zone is another than the one that was read from the page
    Downgraded,   ///< it let a better access control be left out that its signed files name
    Changed,
    BadSignature,
    UnknownSigner,
    NotTrusted,
    Revoked,
    Expired,
};
/// "verified", "copy-possible", "copied", "other-page", "downgraded", and those of PassiveVerdict.
const char* name(ChipVerdict verdict);

/// What a chip says, and whether to believe it.
struct ChipReading {
    AccessControl access = AccessControl::Basic;
    std::optional<documents::Mrz> zone; ///< DG1; none where the chip was found out to be a copy before
    std::optional<Portrait> portrait;   ///< DG2; none where it was not asked for, or has a form that is not known
    PassiveStanding passive;
    ChipProof proof = ChipProof::Unsupported;
    bool samePage = true;        ///< whether DG1 is the zone that opened it; true where a card access number did
    bool accessConfirmed = true; ///< whether the signed files name the access control that was used, and no better one

    ChipVerdict verdict() const;
};

} // namespace tongguan::chip
