// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/traffic.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/plate_number.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::cli {

using namespace clearance;

namespace {

constexpr std::chrono::hours kCodeFor{8};
constexpr std::chrono::hours kPermitFor{48};

// Of a hundred trucks.
constexpr std::array<std::pair<std::uint64_t, TruckStory>, 5> kShares{{{45, TruckStory::Declared},
                                                                       {10, TruckStory::Undeclared},
                                                                       {25, TruckStory::Empty},
                                                                       {10, TruckStory::Unreadable},
                                                                       {10, TruckStory::WrongSeal}}};
constexpr std::uint64_t kEmptyWithPermit = 9; // of ten

TruckStory drawStory(SeededRandom& random)
{
    std::uint64_t drawn = random.below(100);
    for (const auto& [share, story] : kShares) {
        if (drawn < share)
            return story;
        drawn -= share;
    }
    return TruckStory::Declared;
}

template <class T> std::vector<T> bodiesOf(const std::vector<sync::FeedEntry>& entries, std::string_view dataset)
{
    std::vector<T> bodies;
    for (const sync::FeedEntry& entry : entries) {
        const auto json = entry.dataset == dataset ? parseJson(entry.body) : fail(Errc::NotFound, {});
        if (!json)
            continue;
        if (auto body = fromJson<T>(*json))
            bodies.push_back(std::move(*body));
    }
    return bodies;
}

std::string makePlate(std::string_view country, std::uint64_t number)
{
    constexpr std::string_view kSeries = "CHDEFGKLMN";
    const char series = kSeries[number / 100'000 % kSeries.size()];
    const std::uint64_t serial = number % 100'000;
    if (country == "CN")
        return std::format("云{}·{:05}", series, serial);
    return std::format("24{}-{:03}.{:02}", series, serial / 100, serial % 100);
}

template <class T> sync::FeedEntry entryOf(std::string dataset, std::string key, const T& body, UtcTime now)
{
    sync::FeedEntry entry;
    entry.dataset = std::move(dataset);
    entry.key = std::move(key);
    entry.body = dump(toJson(body));
    entry.asOf = now;
    return entry;
}

std::string normalised(const SimulatedTruck& truck)
{
    const auto country = documents::plateCountry(truck.plateCountry);
    const auto plate = documents::PlateNumber::parse(truck.plate, *country);
    return plate ? plate->text() : truck.plate;
}

/// A foreign vehicle without a temporary plate goes to staff, and so does fruit without its certificate.
void addPapers(SimulatedTruck& truck, UtcTime now)
{
    truck.entries.push_back(entryOf("vehicles", normalised(truck),
                                    VehiclePapers{.type = VehicleType::Semi,
                                                  .axles = 6,
                                                  .tareKg = 15200,
                                                  .registrationUntil = "2099-12-31",
                                                  .insuranceUntil = "2099-12-31",
                                                  .inspectionUntil = "2099-12-31",
                                                  .temporaryPlateUntil = "2099-12-31"},
                                    now));
}

void addPermit(SimulatedTruck& truck, UtcTime now)
{
    const std::string number = std::format("C-{}", normalised(truck));
    truck.entries.push_back(entryOf(
        "permits", number,
        Permit{.number = number, .plate = normalised(truck), .kind = PermitKind::C, .validUntil = now + kPermitFor},
        now));
}

} // namespace

Result<Traffic> Traffic::after(const std::vector<sync::FeedEntry>& entries, std::string port, std::uint64_t first)
{
    const auto orders = bodiesOf<Order>(entries, "orders");
    const auto permits = bodiesOf<Permit>(entries, "permits");
    const auto certificates = bodiesOf<Certificate>(entries, "certificates");
    std::vector<Model> models;
    for (Declaration& declaration : bodiesOf<Declaration>(entries, "declarations")) {
        Model model{.declaration = std::move(declaration)};
        const auto own = [&](const Order& order) { return order.declaration == model.declaration.number; };
        std::ranges::copy_if(orders, std::back_inserter(model.orders), own);
        std::ranges::copy_if(certificates, std::back_inserter(model.certificates),
                             [&](const Certificate& one) { return one.declaration == model.declaration.number; });
        model.permit = std::ranges::contains(permits, model.declaration.plate, &Permit::plate);
        const auto plates = documents::PlateNumber::parseAny(model.declaration.plate);
        model.plateCountry = plates.empty() ? "VN" : alpha2(plates.front().country());
        models.push_back(std::move(model));
    }
    if (models.empty())
        return fail(Errc::InvalidInput, "the sample port has no declaration: it needs a declarations.json");
    return Traffic(std::move(models), std::move(port), first);
}

void Traffic::declare(SimulatedTruck& truck, const Model& model, UtcTime now) const
{
    Declaration declaration = model.declaration;
    declaration.number = std::format("8611202610{:08}", number_ % 100'000'000);
    declaration.batch = std::format("32611{:08}", number_ % 100'000'000);
    declaration.plate = normalised(truck);
    if (!declaration.container.empty())
        declaration.container = makeContainerNumber(number_);
    if (!declaration.seal.empty())
        declaration.seal = std::format("YN{:08}", number_ % 100'000'000);
    truck.container = declaration.container;
    truck.seal = declaration.seal;
    if (truck.story == TruckStory::WrongSeal && !truck.seal.empty())
        truck.seal[1] = 'X';
    const auto given = [](const std::string& text) { return text.empty() ? std::nullopt : std::optional(text); };
    truck.prereg = documents::Prereg{.declaration = declaration.number,
                                     .batch = declaration.batch,
                                     .plate = truck.plate,
                                     .plateCountry = truck.plateCountry,
                                     .port = port_,
                                     .expires = std::chrono::floor<std::chrono::seconds>(now) + kCodeFor,
                                     .container = given(declaration.container),
                                     .seal = given(declaration.seal)};
    truck.entries.push_back(entryOf("declarations", declaration.number, declaration, now));
    for (Order order : model.orders) {
        order.id = std::format("{}-{}", order.id, number_);
        order.plate = declaration.plate;
        order.declaration = declaration.number;
        truck.entries.push_back(entryOf("orders", order.id, order, now));
    }
    for (Certificate certificate : model.certificates) {
        certificate.number = std::format("{}-{}", certificate.number, number_);
        certificate.declaration = declaration.number;
        truck.entries.push_back(entryOf("certificates", certificate.number, certificate, now));
    }
    if (model.permit)
        addPermit(truck, now);
}

SimulatedTruck Traffic::next(SeededRandom& random, UtcTime now)
{
    ++number_;
    SimulatedTruck truck{.story = drawStory(random), .language = random.oneOf(kLanguages)};
    const Model& model = random.oneOf(models_);
    const bool declared = truck.story != TruckStory::Undeclared && truck.story != TruckStory::Empty;
    truck.plateCountry = declared ? model.plateCountry : random.below(2) == 0 ? "VN" : "CN";
    truck.plate = makePlate(truck.plateCountry, number_);
    truck.passport = makePassport(truck.plateCountry == "CN" ? "CHN" : "VNM", number_, random);
    truck.licence = std::format("{:012}", number_);
    addPapers(truck, now);
    if (declared)
        declare(truck, model, now);
    else if (truck.plateCountry != "CN" && random.below(10) < kEmptyWithPermit)
        addPermit(truck, now);
    return truck;
}

} // namespace tongguan::cli
