// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/captured_facts.h"

#include "base/json.h"
#include "base/record_schema.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/apply.h"
#include "kiosk/documents/plate_number.h"

#include <format>

namespace tongguan::clearance {

namespace {

constexpr std::string_view kNobody = "00000000-0000-7000-8000-000000000000";

/// What a driver showed, typed and said.
struct CapturedFacts {
    std::string crossing{kNobody};
    Direction direction = Direction::Entry;
    std::optional<Kind> kind;
    std::optional<bool> laden;
    std::string plate;
    std::string seenPlate;
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
    std::optional<SealState> sealState;
    std::optional<LicencePaper> licencePaper;
    std::optional<Visa> visa;
    std::optional<VehiclePapers> vehicle;
    std::optional<Party> party;
    std::vector<ShownCertificate> certificates;
    std::optional<DeliveryOrder> delivery;
    std::vector<DeviceReading> readings;
    std::vector<std::string> disputed;
    std::vector<std::string> verified;
    static constexpr auto members(auto with)
    {
        return with(
            Member{"crossing", &CapturedFacts::crossing}, Member{"direction", &CapturedFacts::direction},
            Member{"kind", &CapturedFacts::kind}, Member{"laden", &CapturedFacts::laden},
            Member{"seenPlate", &CapturedFacts::seenPlate}, Member{"plate", &CapturedFacts::plate},
            Member{"plateCountry", &CapturedFacts::plateCountry}, Member{"declaration", &CapturedFacts::declaration},
            Member{"batch", &CapturedFacts::batch}, Member{"declaredContainer", &CapturedFacts::declaredContainer},
            Member{"declaredSeal", &CapturedFacts::declaredSeal}, Member{"document", &CapturedFacts::document},
            Member{"licence", &CapturedFacts::licence}, Member{"licenceSkipped", &CapturedFacts::licenceSkipped},
            Member{"seal", &CapturedFacts::seal}, Member{"container", &CapturedFacts::container},
            Member{"sealLeftToStaff", &CapturedFacts::sealLeftToStaff},
            Member{"emptyReading", &CapturedFacts::emptyReading}, Member{"sealState", &CapturedFacts::sealState},
            Member{"licencePaper", &CapturedFacts::licencePaper}, Member{"visa", &CapturedFacts::visa},
            Member{"vehicle", &CapturedFacts::vehicle}, Member{"party", &CapturedFacts::party},
            Member{"certificates", &CapturedFacts::certificates}, Member{"delivery", &CapturedFacts::delivery},
            Member{"readings", &CapturedFacts::readings}, Member{"disputed", &CapturedFacts::disputed},
            Member{"verified", &CapturedFacts::verified});
    }
};

/// A misspelt member would silently change the answer.
Result<> refuseUnknown(const Json& json)
{
    std::string unknown;
    for (const auto& [name, value] : json.items()) {
        const bool known =
            CapturedFacts::members([&](const auto&... member) { return ((member.name == name) || ...); });
        if (!known)
            unknown += std::format("{}\"{}\"", unknown.empty() ? "" : ", ", name);
    }
    if (!unknown.empty())
        return fail(Errc::InvalidInput, std::format("no member of a crossing: {}", unknown));
    return {};
}

/// What has a value goes on, member by member; what has none is named, and the decision says so.
std::vector<std::string> readEach(const Json& json, CapturedFacts& facts)
{
    std::vector<std::string> refused;
    CapturedFacts::members([&](const auto&... member) {
        const auto read = [&](const auto& one) {
            if (auto done = record_detail::readMember(json, one.name, facts.*(one.pointer)); !done)
                refused.emplace_back(one.name);
        };
        (read(member), ...);
    });
    return refused;
}

/// Empty for what is no plate of that country.
std::string normalised(const CapturedFacts& facts)
{
    const auto country = documents::plateCountry(facts.plateCountry);
    if (!country)
        return {};
    const auto plate = documents::PlateNumber::parse(facts.plate, *country);
    return plate ? plate->text() : std::string();
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
    if (facts.kind)
        events.push_back(KindClaimed{.kind = *facts.kind});
    if (!facts.seenPlate.empty())
        events.push_back(PlateSeen{.plateNorm = facts.seenPlate});
    if (facts.document)
        events.push_back(*facts.document);
    if (!facts.licence.empty())
        events.push_back(LicenceRead{.number = facts.licence});
    if (facts.licenceSkipped)
        events.push_back(LicenceSkipped{});
    if (facts.licencePaper)
        events.push_back(LicencePaperRead{.paper = *facts.licencePaper});
    if (facts.visa)
        events.push_back(VisaRead{.visa = *facts.visa});
    if (facts.vehicle)
        events.push_back(VehiclePapersRead{.papers = *facts.vehicle});
    if (facts.party)
        events.push_back(PartyCounted{.party = *facts.party});
    for (const ShownCertificate& certificate : facts.certificates)
        events.push_back(CertificateShown{.certificate = certificate});
    if (facts.delivery)
        events.push_back(DeliveryShown{.order = *facts.delivery});
    for (const DeviceReading& reading : facts.readings)
        events.push_back(DeviceRead{.reading = reading});
    if (facts.sealState)
        events.push_back(SealSeen{.state = *facts.sealState});
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

} // namespace

Result<Crossing> crossingFromFacts(const Json& json, UtcTime at)
{
    if (auto known = refuseUnknown(json); !known)
        return failed(std::move(known));
    CapturedFacts facts;
    const std::vector<std::string> refused = readEach(json, facts);
    std::vector<CrossingEvent> events = eventsOf(facts, normalised(facts));
    if (!refused.empty())
        events.push_back(FactsRefused{.fields = refused});
    Crossing sum;
    for (const CrossingEvent& event : events) {
        auto next = apply(std::move(sum), event, {.crossing = facts.crossing, .actor = "driver", .at = at});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    return sum;
}

Json capturedFactsSchema()
{
    Json schema = schemaOf<CapturedFacts>();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = "what was captured of a crossing, for tongguan decide";
    return schema;
}

} // namespace tongguan::clearance
