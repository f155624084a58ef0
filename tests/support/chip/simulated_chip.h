// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "hardware/chip/card.h"
#include "hardware/chip/curve.h"
#include "tests/support/chip/card_session.h"
#include "tests/support/chip/sample_document.h"

#include <optional>
#include <string>

namespace tongguan::test {

/// How the chip was built, beside what its state wrote.
struct ChipBuild {
    bool basicAccess = true;
    std::string number = "314159"; ///< its card access number
    std::size_t pieceBytes = 0;    ///< answers longer than that come in pieces (61xx); 0: whole
    bool keepsKeys = true;         ///< false: a copy, with keys of its own
    bool repeatsSignature = false; ///< a copy that overheard active authentication once
};

/// A travel document's chip that speaks as ICAO Doc 9303-11 says, byte for byte.
class SimulatedChip final : public chip::Card {
  public:
    SimulatedChip(SampleDocument document, Random& random, ChipBuild build = {});

    Result<Bytes> transmit(ByteView command) override;
    std::size_t commands() const { return commands_; }

  private:
    struct Pace {
        PaceChoice choice;
        Bytes protocol;
        Bytes password;
        Bytes nonce;
        Bytes generator;
        Bytes ours;
        Bytes theirs;
        Bytes secret;
    };

    Bytes answer(ByteView bytes);
    chip::Response handle(const chip::Command& command);
    chip::Response select(const chip::Command& command);
    chip::Response readNear(const chip::Command& command) const;
    chip::Response readFar(const chip::Command& command) const;
    chip::Response externalAuthenticate(const chip::Command& command);
    chip::Response manageEnvironment(const chip::Command& command);
    chip::Response generalAuthenticate(const chip::Command& command);
    chip::Response paceStep(ByteView sent);
    chip::Response choosePace(ByteView data);
    chip::Response agreeOnKey(ByteView point, chip::Cipher cipher, bool answerEmpty);
    chip::Response internalAuthenticate(const chip::Command& command) const;
    Bytes random(std::size_t size);

    SampleDocument document_;
    Random& random_;
    ChipBuild build_;
    std::size_t commands_ = 0;
    bool inApplication_ = false;
    bool open_ = false; ///< whether the access control was passed
    std::optional<std::uint16_t> file_;
    Bytes challenge_;
    std::optional<Pace> pace_;
    bool chipAuthentication_ = false;
    std::optional<CardSession> session_;
    std::optional<CardSession> nextSession_; ///< from the next command on
    Bytes waiting_;
};

} // namespace tongguan::test
