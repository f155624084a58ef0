// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/chip/access_key.h"
#include "hardware/chip/apdu.h"
#include "hardware/chip/card.h"
#include "hardware/chip/chip_reader.h"
#include "hardware/chip/data_groups.h"
#include "hardware/chip/message_recovery.h"
#include "hardware/chip/passive_authentication.h"
#include "hardware/chip/plain_ecdsa.h"
#include "hardware/chip/public_key.h"
#include "hardware/chip/security_infos.h"
#include "hardware/chip/security_object.h"
#include "hardware/chip/tlv.h"

#include <algorithm>
#include <span>
#include <tuple>

using namespace tongguan;
using namespace tongguan::chip;

namespace {

/// Objects inside objects, as deep as constructed ones go.
void walk(ByteView bytes, int depth)
{
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        const auto object = reader.next();
        if (!object)
            return;
        fuzz::require(object->whole.size() > object->value.size() && object->whole.size() <= bytes.size());
        fuzz::require(announcedSize(object->whole).value() == object->whole.size());
        if (depth > 0)
            walk(object->value, depth - 1);
    }
}

/// Nobody is trusted, so nothing is verified.
void readFiles(ByteView bytes)
{
    std::ignore = readCom(bytes);
    std::ignore = readGroup1(bytes);
    if (const auto portrait = readGroup2(bytes))
        fuzz::require(portrait->picture.size() < bytes.size());
    if (const auto infos = readGroup14(bytes))
        fuzz::require(infos->all.size() <= 64);
    std::ignore = readSecurityInfos(bytes);
    if (const auto object = SecurityObject::read(bytes)) {
        const auto standing = authenticatePassively(*object, {{1, {0x61, 0x00}}}, "UTO", {}, UtcTime{});
        fuzz::require(standing.verdict != PassiveVerdict::Verified);
    }
    if (const auto info = readGroup15(bytes)) {
        const PublicKey key = PublicKey::read(*info);
        if (key.isRsa() && key.bits() <= 4096)
            fuzz::require(!recovers(key, Bytes(static_cast<std::size_t>(key.bits() + 7) / 8), Bytes(8)));
        else if (!key.point().empty())
            fuzz::require(
                !signsPlainly(key, Bytes(static_cast<std::size_t>(key.bits() + 7) / 8 * 2), Bytes(8), "SHA256"));
    }
}

/// The input's bytes, cut where each answer begins with its size, are what a chip says.
class FuzzedCard final : public Card {
  public:
    explicit FuzzedCard(ByteView answers) : answers_(answers) {}

    Result<Bytes> transmit(ByteView) override
    {
        fuzz::require(++commands_ <= kMaxApdusOfAReading);
        if (answers_.empty())
            return fail(Errc::Unavailable, "removed");
        const std::size_t size = std::min<std::size_t>(answers_[0], answers_.size() - 1);
        const ByteView answer = answers_.subspan(1, size);
        answers_ = answers_.subspan(1 + size);
        return Bytes(answer.begin(), answer.end());
    }

  private:
    static constexpr int kMaxApdusOfAReading = 2048;
    ByteView answers_;
    int commands_ = 0;
};

class Ones final : public Random {
  public:
    void fill(std::span<std::uint8_t> bytes) override { std::ranges::fill(bytes, 1); }
};

void readChipOf(ByteView answers)
{
    FuzzedCard card(answers);
    Ones random;
    const auto key = AccessKey::fromNumber("314159");
    const auto reading = readChip(card, {.key = *key, .page = {}}, {}, UtcTime{}, random);
    fuzz::require(!reading || reading->verdict() != ChipVerdict::Verified);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    walk(bytes, 8);
    if (const auto response = readResponse(bytes))
        fuzz::require(response->data.size() + 2 == size);
    readFiles(bytes);
    readChipOf(bytes);
    return 0;
}
