// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/crossing_file.h"

#include "base/record.h"
#include "kiosk/clearance/apply.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/text.h"
#include "sync/log/batch.h"

#include <format>

namespace tongguan::cli {

using namespace clearance;

namespace {

constexpr std::string_view kNobody = "00000000-0000-7000-8000-000000000000";

/// The object's form: what a driver showed, typed and said.
struct CapturedFacts {
    std::string crossing{kNobody};
    Direction direction = Direction::Entry;
    std::optional<bool> laden;
    std::string plate;
    std::string plateCountry;
    std::string declaration; ///< with `batch` and what was declared: as a signed code says it
    std::string batch;
    std::string declaredContainer;
    std::string declaredSeal;
    std::optional<DocumentRead> document;
    std::string licence;
    bool licenceSkipped = false;
    std::string seal;
    std::string container;
    bool sealLeftToStaff = false;
    std::optional<EmptyReading> emptyReading;
    std::vector<std::string> disputed;
    std::vector<std::string> verified;
    static constexpr auto kMembers = std::tuple(
        Member{"crossing", &CapturedFacts::crossing}, Member{"direction", &CapturedFacts::direction},
        Member{"laden", &CapturedFacts::laden}, Member{"plate", &CapturedFacts::plate},
        Member{"plateCountry", &CapturedFacts::plateCountry}, Member{"declaration", &CapturedFacts::declaration},
        Member{"batch", &CapturedFacts::batch}, Member{"declaredContainer", &CapturedFacts::declaredContainer},
        Member{"declaredSeal", &CapturedFacts::declaredSeal}, Member{"document", &CapturedFacts::document},
        Member{"licence", &CapturedFacts::licence}, Member{"licenceSkipped", &CapturedFacts::licenceSkipped},
        Member{"seal", &CapturedFacts::seal}, Member{"container", &CapturedFacts::container},
        Member{"sealLeftToStaff", &CapturedFacts::sealLeftToStaff},
        Member{"emptyReading", &CapturedFacts::emptyReading}, Member{"disputed", &CapturedFacts::disputed},
        Member{"verified", &CapturedFacts::verified});
};

/// A misspelt member would silently change the answer.
Result<> refuseUnknown(const Json& json)
{
    std::string unknown;
    for (const auto& [name, value] : json.items()) {
        const bool known =
            std::apply([&](const auto&... member) { return ((member.name == name) || ...); }, CapturedFacts::kMembers);
        if (!known)
            unknown += std::format("{}\"{}\"", unknown.empty() ? "" : ", ", name);
    }
    if (!unknown.empty())
        return fail(Errc::InvalidInput, std::format("no member of a crossing: {}", unknown));
    return {};
}

Result<std::string> normalised(const CapturedFacts& facts)
{
    if (facts.plate.empty())
        return std::string{};
    const auto country = documents::plateCountry(facts.plateCountry);
    if (!country)
        return fail(Errc::InvalidInput, "\"plateCountry\" should be one of CN, VN, LA, MM, TH");
    const auto plate = documents::PlateNumber::parse(facts.plate, *country);
    if (!plate)
        return fail(Errc::InvalidInput, std::format("\"plate\" is no plate of {}", facts.plateCountry));
    return plate->text();
}

std::vector<CrossingEvent> eventsOf(const CapturedFacts& facts, const std::string& plateNorm)
{
    std::vector<CrossingEvent> events{Opened{.direction = facts.direction}};
    if (!facts.declaration.empty())
        events.push_back(CodeRead{.declaration = facts.declaration,
                                  .batch = facts.batch,
                                  .plate = facts.plate,
                                  .plateNorm = plateNorm,
                                  .plateCountry = facts.plateCountry,
                                  .container = facts.declaredContainer,
                                  .seal = facts.declaredSeal});
    else if (!facts.plate.empty())
        events.push_back(PlateCaptured{.plate = facts.plate, .plateNorm = plateNorm, .country = facts.plateCountry});
    if (facts.laden)
        events.push_back(LoadClaimed{.laden = *facts.laden});
    if (facts.document)
        events.push_back(*facts.document);
    if (!facts.licence.empty())
        events.push_back(LicenceRead{.number = facts.licence});
    if (facts.licenceSkipped)
        events.push_back(LicenceSkipped{});
    events.push_back(FactsConfirmed{.disputed = facts.disputed});
    if (!facts.seal.empty())
        events.push_back(SealRead{.number = facts.seal});
    if (!facts.container.empty())
        events.push_back(ContainerRead{.number = facts.container});
    if (facts.sealLeftToStaff)
        events.push_back(SealLeftToStaff{});
    if (facts.emptyReading)
        events.push_back(EmptyMeasured{.reading = *facts.emptyReading});
    for (const std::string& field : facts.verified)
        events.push_back(FieldVerified{.field = field});
    return events;
}

Result<Crossing> fromFacts(const Json& json, UtcTime at)
{
    if (auto known = refuseUnknown(json); !known)
        return failed(std::move(known));
    const auto facts = fromJson<CapturedFacts>(json);
    if (!facts)
        return std::unexpected(facts.error());
    const auto plate = normalised(*facts);
    if (!plate)
        return std::unexpected(plate.error());
    Crossing sum;
    for (const CrossingEvent& event : eventsOf(*facts, *plate)) {
        auto next = apply(std::move(sum), event, {.crossing = facts->crossing, .actor = "driver", .at = at});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    return sum;
}

Result<Crossing> fromEvents(std::string_view text)
{
    Crossing sum;
    for (const std::string_view whole : documents::split(text, '\n')) {
        const std::string_view line = documents::trimmed(whole);
        if (line.empty())
            continue;
        auto event = sync::eventFromLine(line);
        if (!event)
            return failed(std::move(event));
        if (event->header.type == Decided::kType)
            break;
        const auto known = crossingEventFrom(event->header.type, event->body);
        if (!known && known.error().code == Errc::NotFound)
            continue; // of a newer program, or none of a crossing's
        if (!known)
            return fail(known.error().code, std::format("event {}: {}", event->header.seq, known.error().what));
        const std::string crossing = event->header.crossing;
        if (!sum.id.empty() && sum.id != crossing)
            return fail(Errc::InvalidInput, "the events are of more than one crossing: export one by --crossing");
        auto next =
            apply(std::move(sum), *known, {.crossing = crossing, .actor = event->header.actor, .at = event->header.at});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    if (sum.id.empty())
        return fail(Errc::InvalidInput, "neither captured facts nor events of a crossing");
    return sum;
}

} // namespace

Result<Crossing> crossingFrom(std::string_view text, UtcTime at)
{
    const auto json = parseJson(text);
    const bool facts = json && json->is_object() && !json->contains("seq");
    return facts ? fromFacts(*json, at) : fromEvents(text);
}

} // namespace tongguan::cli
