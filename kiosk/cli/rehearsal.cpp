// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/rehearsal.h"

#include "kiosk/store/sample_port.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::cli {

using flow::Screen;

namespace {

constexpr int kMaxSteps = 40; // the longest way, with everything typed, has 16

documents::CodeSigner signerOf(const sync::SigningKey& key)
{
    return {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
            .sign = [&key](ByteView bytes) { return key.sign(bytes); }};
}

} // namespace

Rehearsal::Rehearsal(store::Store& store, SimulatedClock& clock, SeededRandom& random, const Clock& stopwatch, Log& log)
    : store_(store), clock_(clock), random_(random), stopwatch_(stopwatch), key_(store::samplePortKey()),
      desk_(store, clock), flow_(store, desk_, clock, random, log,
                                 {.trusted = {documents::TrustedKey::of(key_.verifying().bytes())},
                                  .signer = signerOf(key_),
                                  .onView = {},
                                  .onPrint = [this](const flow::PrintJob& job) { job_ = job; }})
{
    desk_.setOnline(true);
}

template <class Step> void Rehearsal::timed(const Step& step)
{
    const std::uint64_t before = store_.journal().head().seq;
    const Microseconds start = stopwatch_.monotonic();
    step();
    if (store_.journal().head().seq != before)
        latencies_.push_back(std::chrono::duration<double, std::milli>(stopwatch_.monotonic() - start).count());
}

Result<clearance::Decision> Rehearsal::play(const SimulatedTruck& truck)
{
    job_.reset();
    flow_.chooseLanguage(truck.language);
    for (int step = 0; step < kMaxSteps; ++step) {
        const Screen screen = flow_.view().screen;
        if (screen == Screen::Lane || screen == Screen::Staff)
            return finish();
        if (screen == Screen::OutOfService)
            return fail(Errc::Exhausted, "the store takes no more: look at its disk");
        clock_.advance(std::chrono::seconds{1 + random_.below(6)});
        timed([&] { nextStep(truck); });
    }
    return fail(Errc::Corrupt, "a simulated crossing did not come to its end");
}

void Rehearsal::nextStep(const SimulatedTruck& truck)
{
    switch (flow_.view().screen) {
    case Screen::Code:
        showCode(truck);
        break;
    case Screen::Load:
        flow_.claimLoad(truck.story != TruckStory::Empty);
        break;
    case Screen::Plate:
        flow_.typePlate(truck.plateCountry, truck.plate);
        break;
    case Screen::Passport:
        showPassport(truck);
        break;
    case Screen::TypeCountry:
        flow_.typeCountry(truck.passport.issuer);
        break;
    case Screen::TypeNumber:
        flow_.typeNumber(truck.passport.number);
        break;
    case Screen::TypeBirth:
        flow_.typeBirth(truck.passport.birth);
        break;
    case Screen::TypeExpiry:
        flow_.typeExpiry(truck.passport.expiry);
        break;
    case Screen::Licence:
        flow_.codeRead(asBytes(truck.licence), clearance::Source::Barcode);
        break;
    case Screen::Confirm:
        flow_.confirm();
        break;
    case Screen::Seal:
        readSealOrContainer(truck);
        break;
    case Screen::Resume:
        flow_.resume(false);
        break;
    default:
        break;
    }
}

void Rehearsal::showCode(const SimulatedTruck& truck)
{
    const auto code = truck.prereg ? documents::encodePrereg(*truck.prereg, signerOf(key_)) : fail(Errc::NotFound, {});
    if (code)
        flow_.codeRead(asBytes(*code), clearance::Source::Camera);
    else
        flow_.haveNoCode();
}

void Rehearsal::showPassport(const SimulatedTruck& truck)
{
    if (truck.story != TruckStory::Unreadable)
        flow_.zoneRead(truck.passport.zone);
    else if (flow_.view().canType)
        flow_.typeInstead();
    else
        flow_.zoneRead(truck.passport.misread);
}

void Rehearsal::readSealOrContainer(const SimulatedTruck& truck)
{
    const auto& expected = flow_.view().expected;
    const auto waiting = std::ranges::find_if(expected, [](const flow::Expected& one) { return one.read.empty(); });
    if (waiting == expected.end())
        flow_.leaveSealToStaff();
    else
        flow_.codeRead(asBytes(waiting->kind == flow::FactKind::Seal ? truck.seal : truck.container),
                       clearance::Source::Barcode);
}

Result<clearance::Decision> Rehearsal::finish()
{
    if (!job_)
        return fail(Errc::Corrupt, "a simulated crossing was decided without a ticket");
    const flow::PrintJob job = *std::exchange(job_, std::nullopt);
    timed([&] { flow_.printed(job.crossing, job.revision); });
    flow_.done();
    auto crossing = store_.crossing(job.crossing);
    if (!crossing)
        return failed(std::move(crossing));
    return *crossing->decision();
}

} // namespace tongguan::cli
