// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clearance/random_case.h"

#include "tests/support/clearance/sample_crossing.h"

namespace tongguan::test {

using namespace clearance;

namespace {

void vary(Crossing& crossing, Chance& chance)
{
    if (chance.once(3))
        crossing.kind = chance.one<Kind>();
    if (chance.once(4))
        crossing.laden = chance.once(2);
    if (chance.once(10))
        crossing.document.reset();
    if (crossing.document && chance.once(5))
        crossing.document->expiry.value = chance.of<const char*>({"2026-11-24", "2026-11-25", "2026-11", "2031", ""});
    if (crossing.document && chance.once(6))
        crossing.document->number.source = chance.one<Source>();
    if (crossing.document && chance.once(8))
        crossing.document->nationality = chance.of<const char*>({"KHM", "FRA", "CHN", ""});
    if (chance.once(8))
        crossing.licence.reset();
    crossing.licenceSkipped = chance.once(12);
    if (chance.once(6))
        crossing.plateNorm = chance.of<const char*>({"24C01723", "", "云KT0172"});
    if (chance.once(6))
        crossing.plateCountry = chance.of<const char*>({"CN", "LA", ""});
    if (chance.once(6))
        crossing.seal->value = "YN0";
    if (chance.once(6))
        crossing.sealState = chance.one<SealState>();
    if (chance.once(8))
        crossing.container.reset();
    if (chance.once(6))
        crossing.emptyReading = chance.one<EmptyReading>();
    if (chance.once(5))
        crossing.party = Party{.listed = static_cast<int>(chance.below(40)),
                               .present = static_cast<int>(chance.below(40)),
                               .minorsAlone = static_cast<int>(chance.below(2))};
    for (std::size_t i = chance.below(3); i > 0; --i)
        crossing.readings.push_back(
            {.device = chance.one<Device>(),
             .result = chance.of({ReadingResult::Ok, ReadingResult::Ok, ReadingResult::Ok, ReadingResult::Error}),
             .value = static_cast<std::int64_t>(chance.below(60'000))});
    for (const char* field : {"seal", "plate", "licence", "certificates", "document.number"}) {
        if (chance.once(10))
            crossing.verified.emplace_back(field);
    }
    if (chance.once(10))
        crossing.disputed.emplace_back(chance.of<const char*>({"plate", "driver", "seal", "goods"}));
}

void vary(ReferenceView& view, const Moment& moment, Chance& chance)
{
    if (chance.once(6))
        view.declaration.reset();
    if (view.declaration) {
        view.declaration->status = chance.once(3) ? chance.one<ReleaseStatus>() : view.declaration->status;
        view.declaration->releasedOnArrival = chance.once(2);
        view.declaration->targeted = chance.once(5);
        view.declaration->validUntil = moment.now + std::chrono::minutes{chance.below(20)} - std::chrono::minutes{4};
        if (chance.once(3))
            view.declaration->lines.front().hs = chance.of<const char*>({"08119000", "84839000", "9403", "x"});
    }
    for (std::size_t i = chance.below(3) * chance.below(2); i > 0; --i)
        view.orders.push_back(
            {.id = std::format("o{}", i),
             .agency = chance.one<Agency>(),
             .method = chance.one<Method>(),
             .expiresAt = moment.now + std::chrono::minutes{chance.below(9)} - std::chrono::minutes{4}});
    if (chance.once(5))
        view.permits.clear();
    else if (chance.once(5))
        view.permits.front().kind = chance.one<PermitKind>();
    if (chance.once(4))
        view.certificates.front().state = chance.one<Verification>();
    if (chance.once(6))
        view.certificates.clear();
    if (chance.once(2))
        view.green = GreenEntry{.validUntil = moment.now + std::chrono::hours{1}};
    if (view.enterprise)
        view.enterprise->level = chance.one<CreditLevel>();
    if (chance.once(10))
        view.vehicle.reset();
    view.personWatched = chance.once(20);
    view.vehicleWatched = chance.once(20);
    if (chance.once(8))
        view.lastPassage =
            Passage{.direction = chance.one<Direction>(), .at = moment.now - std::chrono::minutes{chance.below(90)}};
    if (chance.once(3))
        view.ages[chance.below(view.ages.size())].asOf = moment.now - std::chrono::hours{chance.below(100)};
    const Hash seed = sha256(std::format("seed {}", chance.below(50)));
    view.seeds = {{.day = "2026-11-25", .seed = toHex(seed), .hash = toHex(sha256(ByteView(seed)))}};
    if (chance.once(6))
        view.seeds.clear();
    for (const char* officer : {"0417", "0532", "0611"})
        view.officers.push_back({.id = officer, .agency = Agency::Customs});
}

} // namespace

CaseInputs randomCase(Chance& chance)
{
    CaseInputs inputs{.crossing = *addUp(ladenTruck()),
                      .reference = releasedOnArrival(),
                      .rules = samplePortRules(),
                      .moment = {.now = kNoon, .online = chance.once(2)}};
    vary(inputs.crossing, chance);
    vary(inputs.reference, inputs.moment, chance);
    inputs.rules.port.greenPair = chance.once(2);
    inputs.rules.port.scannerUp = chance.once(2);
    if (chance.once(2))
        inputs.rules.rates = {
            {{}, Agency::Customs, std::nullopt, "", static_cast<std::int64_t>(chance.below(400'000))}};
    inputs.rules.seal();
    return inputs;
}

} // namespace tongguan::test
