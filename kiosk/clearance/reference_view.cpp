// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/reference_source.h"
#include "kiosk/clearance/watch_list.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

template <class T> std::vector<T> read(const std::vector<std::string>& bodies)
{
    std::vector<T> values;
    for (const std::string& body : bodies) {
        const auto json = parseJson(body);
        if (!json)
            continue;
        if (auto value = fromJson<T>(*json))
            values.push_back(std::move(*value));
    }
    return values;
}

template <class T> std::optional<T> readOne(const std::optional<std::string>& body)
{
    if (!body)
        return std::nullopt;
    auto values = read<T>({*body});
    return values.empty() ? std::optional<T>{} : std::optional{std::move(values.front())};
}

/// Looks up row after row until the first error, which it keeps.
class Reader {
  public:
    Reader(const Crossing& crossing, ReferenceSource& source) : crossing_(crossing), source_(source) {}

    template <class T> std::optional<T> one(std::string_view dataset, std::string_view key)
    {
        if (key.empty() || !outcome_)
            return std::nullopt;
        auto body = source_.body(dataset, key);
        if (!body) {
            outcome_ = failed(std::move(body));
            return std::nullopt;
        }
        return readOne<T>(*body);
    }

    template <class T> std::vector<T> by(std::string_view dataset, std::string_view field, std::string_view value)
    {
        if (value.empty() || !outcome_)
            return {};
        auto bodies = source_.bodiesBy(dataset, field, value);
        if (!bodies) {
            outcome_ = failed(std::move(bodies));
            return {};
        }
        return read<T>(*bodies);
    }

    template <class T> std::vector<T> all(std::string_view dataset)
    {
        if (!outcome_)
            return {};
        auto bodies = source_.bodies(dataset);
        if (!bodies) {
            outcome_ = failed(std::move(bodies));
            return {};
        }
        return read<T>(*bodies);
    }

    bool listed(const std::string& hash)
    {
        if (!outcome_)
            return false;
        auto hit = isListed(source_, hash);
        if (!hit) {
            outcome_ = failed(std::move(hit));
            return false;
        }
        return *hit;
    }

    const Crossing& crossing() const { return crossing_; }
    Result<> outcome() { return std::move(outcome_); }

  private:
    const Crossing& crossing_;
    ReferenceSource& source_;
    Result<> outcome_;
};

std::optional<Declaration> declarationFor(Reader& reader)
{
    const Crossing& crossing = reader.crossing();
    if (!crossing.carriesGoods())
        return std::nullopt; // the plate's declaration is of another journey
    if (!crossing.declaration.empty())
        return reader.one<Declaration>("declarations", crossing.declaration);
    auto found = reader.by<Declaration>("declarations", "plate", crossing.plateNorm);
    return found.empty() ? std::optional<Declaration>{} : std::optional{std::move(found.back())};
}

std::optional<Enterprise> enterpriseFor(Reader& reader, const std::string& uscc)
{
    auto enterprise = reader.one<Enterprise>("enterprises", uscc);
    if (enterprise && !enterprise->levelCode.empty()) {
        const auto code = reader.one<CreditCode>("credit_codes", enterprise->levelCode);
        enterprise->level = code ? code->level : CreditLevel::Regular;
    }
    return enterprise;
}

std::vector<Order> ordersFor(Reader& reader, const std::optional<Declaration>& declared)
{
    const Crossing& crossing = reader.crossing();
    const std::pair<std::string_view, std::string> keys[] = {
        {"plate", crossing.plateNorm},
        {"batch", crossing.batch.empty() && declared ? declared->batch : crossing.batch},
        {"declaration", crossing.declaration.empty() && declared ? declared->number : crossing.declaration},
        {"container", crossing.container ? crossing.container->value : crossing.declaredContainer}};
    std::vector<Order> orders;
    for (const auto& [field, value] : keys) {
        for (Order& order : reader.by<Order>("orders", field, value)) {
            if (!std::ranges::contains(orders, order.id, &Order::id))
                orders.push_back(std::move(order));
        }
    }
    std::ranges::sort(orders, {}, &Order::id); // whatever order they came in
    return orders;
}

std::vector<Certificate> certificatesFor(Reader& reader, const std::optional<Declaration>& declared)
{
    if (!declared)
        return {};
    auto certificates = reader.by<Certificate>("certificates", "declaration", declared->number);
    for (const ShownCertificate& shown : reader.crossing().certificates) {
        auto known = reader.one<Certificate>("certificates", shown.number);
        if (known && !std::ranges::contains(certificates, known->number, &Certificate::number))
            certificates.push_back(std::move(*known));
    }
    std::ranges::sort(certificates, {}, &Certificate::number);
    return certificates;
}

struct WatchKey {
    std::string key;
    static constexpr auto members(auto with) { return with(Member{"key", &WatchKey::key}); }
};

/// Empty where none came.
Bytes watchKey(Reader& reader)
{
    const auto stored = reader.one<WatchKey>("watch_key", "current");
    return fromBase64(stored ? stored->key : std::string{}).value_or(Bytes{});
}

/// False where there is no key to look with: then the list is as if it had not come (rule 32).
bool markWatched(Reader& reader, ReferenceView& view)
{
    const Crossing& crossing = reader.crossing();
    const Bytes key = watchKey(reader);
    if (key.empty())
        return false;
    if (const auto& document = crossing.document) {
        for (const std::string& hash : {watchDocument(key, document->number.value, document->issuer),
                                        watchPerson(key, document->name.value, document->birth.value)})
            view.personWatched = reader.listed(hash) || view.personWatched;
    }
    const std::string container = crossing.container ? crossing.container->value : crossing.declaredContainer;
    for (const std::string& hash : {watchPlate(key, crossing.plateNorm), watchContainer(key, container)})
        view.vehicleWatched = reader.listed(hash) || view.vehicleWatched;
    return true;
}

std::optional<Priority> priorityFor(Reader& reader, const std::optional<Declaration>& declared)
{
    auto found = reader.by<Priority>("priorities", "plate", reader.crossing().plateNorm);
    if (found.empty() && declared)
        found = reader.by<Priority>("priorities", "declaration", declared->number);
    return found.empty() ? std::optional<Priority>{} : std::optional{std::move(found.back())};
}

/// What trade filed: see trade.h.
void addTrade(Reader& reader, ReferenceView& view)
{
    if (const auto& shown = reader.crossing().delivery)
        view.delivery = reader.one<DeliveryOrder>("delivery_orders", shown->number);
    if (!view.declaration)
        return;
    view.reports = reader.by<ThirdPartyReport>("third_party_reports", "declaration", view.declaration->number);
    std::ranges::sort(view.reports, {}, &ThirdPartyReport::number);
    for (const ThirdPartyReport& report : view.reports) {
        auto laboratory = reader.one<Laboratory>("laboratories", report.laboratory);
        if (laboratory && !std::ranges::contains(view.laboratories, laboratory->id, &Laboratory::id))
            view.laboratories.push_back(std::move(*laboratory));
    }
    if (view.declaration->origin)
        view.exporter = reader.one<ApprovedExporter>("origin_exporters", view.declaration->origin->exporter);
    view.aeoPartner = reader.one<AeoPartner>("aeo_partners", view.declaration->foreignAeo);
}

/// The seeds of the day of the crossing and the one before, wherever on earth the port is.
std::vector<DrawSeed> seedsFor(Reader& reader)
{
    std::vector<DrawSeed> seeds;
    for (int offset = -1; offset <= 1; ++offset) {
        const auto date = std::chrono::floor<std::chrono::days>(reader.crossing().openedAt) + std::chrono::days{offset};
        const std::string day = toIsoDate(std::chrono::year_month_day{date});
        auto seed = reader.one<DrawSeed>("draw_seeds", day);
        if (!seed)
            continue;
        // Not the one that was announced: as if none had come.
        const auto announced = reader.one<DrawHash>("draw_hashes", day);
        if (!announced || announced->hash == seed->hash)
            seeds.push_back(std::move(*seed));
    }
    return seeds;
}

} // namespace

Result<bool> isListed(ReferenceSource& source, std::string_view hash)
{
    // A short list has a row a hash, a long one buckets. Both are looked at, hit or miss.
    auto row = source.body("watch", hash);
    if (!row)
        return failed(std::move(row));
    auto body = source.body("watch", watchBucket(hash));
    if (!body)
        return failed(std::move(body));
    const auto bucket = readOne<WatchBucket>(*body);
    const auto bytes = fromBase64(bucket ? bucket->hashes : std::string{});
    const bool inBucket = bytes && bucketHas(*bytes, hash);
    return row->has_value() || inBucket;
}

Result<std::string> filedLicence(const Crossing& crossing, ReferenceSource& source, std::string_view day)
{
    if (!crossing.document)
        return std::string{};
    Reader reader(crossing, source);
    const Bytes key = watchKey(reader);
    const auto filed = reader.one<FiledDriver>(
        "drivers",
        key.empty() ? std::string{} : watchDocument(key, crossing.document->number.value, crossing.document->issuer));
    const auto licence = reader.one<LicencePaper>("licences", filed ? filed->licence : std::string{});
    if (auto outcome = reader.outcome(); !outcome)
        return failed(std::move(outcome));
    const bool holds = licence && (licence->validUntil.empty() || licence->validUntil >= day);
    return holds ? filed->licence : std::string{};
}

Result<ReferenceView> viewFor(const Crossing& crossing, ReferenceSource& source, std::optional<UtcTime> asOf)
{
    Reader reader(crossing, source);
    ReferenceView view;
    view.declaration = declarationFor(reader);
    view.orders = ordersFor(reader, view.declaration);
    view.permits = reader.by<Permit>("permits", "plate", crossing.plateNorm);
    view.certificates = certificatesFor(reader, view.declaration);
    if (view.declaration) {
        view.enterprise = enterpriseFor(reader, view.declaration->enterprise);
        view.green = reader.one<GreenEntry>("green_list", view.declaration->enterprise);
    }
    view.vehicle = reader.one<VehiclePapers>("vehicles", crossing.plateNorm);
    if (crossing.licence)
        view.licence = reader.one<LicencePaper>("licences", crossing.licence->value);
    view.booking = reader.one<Booking>("bookings", crossing.plateNorm);
    view.priority = priorityFor(reader, view.declaration);
    addTrade(reader, view);
    view.seeds = seedsFor(reader);
    view.officers = reader.all<DutyOfficer>("officers");
    const bool looked = markWatched(reader, view);
    const auto sets = reader.all<SetInfo>("sets");
    if (auto outcome = reader.outcome(); !outcome)
        return failed(std::move(outcome));
    const auto known = source.datasets();
    if (!known)
        return fail(known.error().code, known.error().what);
    for (const std::string_view dataset : kAgedDatasets) {
        DatasetAge age{.dataset = std::string(dataset)};
        if (std::ranges::contains(*known, dataset) && (looked || dataset != "watch"))
            age.asOf = asOf;
        const auto own = std::ranges::find(sets, dataset, &SetInfo::dataset);
        if (age.asOf && own != sets.end() && own->asOf)
            age.asOf = std::min(*age.asOf, *own->asOf);
        if (own != sets.end())
            age.version = own->version;
        view.ages.push_back(std::move(age));
    }
    return view;
}

} // namespace tongguan::clearance
