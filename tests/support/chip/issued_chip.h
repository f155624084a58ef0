// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/chip/access_key.h"
#include "hardware/chip/chip_reader.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/seal_trust.h"
#include "tests/support/chip/sample_document.h"
#include "tests/support/chip/seeded_random.h"
#include "tests/support/chip/simulated_chip.h"

#include <QtGlobal>

#include <string>
#include <utility>

namespace tongguan::test {

inline const UtcTime kReadingDay = fromIso("2026-11-27T09:00:00Z").value();

/// A document of UTO whose authority the reader trusts.
struct IssuedChip {
    SealAuthority authority{"brainpoolP256r1"};
    SampleDocument document;
    SeededRandom random;

    explicit IssuedChip(DocumentText text) : document(std::move(text)) { document.signWith(authority); }

    documents::SealTrust trust() const
    {
        documents::SealTrust trust;
        if (!trust.add(documents::SealTrust::Use::Authority, authority.certificate))
            qFatal("the authority is none");
        return trust;
    }
    documents::Mrz page() const { return documents::parseMrz(document.text.zone).value(); }

    SimulatedChip chip(ChipBuild build = {}) { return {document, random, std::move(build)}; }
    Result<chip::ChipReading> read(chip::Card& card)
    {
        const auto key = chip::AccessKey::fromZone(page());
        return chip::readChip(card, {.key = *key, .page = page()}, trust(), kReadingDay, random);
    }
    Result<chip::ChipReading> readByNumber(chip::Card& card, const std::string& number)
    {
        const auto key = chip::AccessKey::fromNumber(number);
        return chip::readChip(card, {.key = *key, .page = page()}, trust(), kReadingDay, random);
    }
};

} // namespace tongguan::test
