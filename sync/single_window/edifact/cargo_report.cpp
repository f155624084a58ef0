// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/cargo_report.h"

#include "sync/single_window/edifact/parts.h"

#include <charconv>

namespace tongguan::edifact {

namespace {

constexpr std::string_view kCargoReport = "785"; // 1001: cargo manifest
constexpr std::string_view kMade = "137";        // 2005: when the message was made
constexpr int kReferences = 1;
constexpr int kParties = 2;
constexpr int kTransport = 4;
constexpr int kEquipment = 5;
constexpr int kTemperature = 6;
constexpr int kConsignment = 7;
constexpr int kDocument = 8;
constexpr int kGoods = 14;

void add(std::vector<Segment>& body, const SealedEquipment& sealed)
{
    body.push_back(equipmentSegment(sealed.equipment));
    for (const CargoSeal& seal : sealed.seals)
        body.push_back(segment("SEL", {{seal.number}, {seal.party}}));
    if (!sealed.temperature.empty())
        body.push_back(segment("TMP", {{"2"}, {sealed.temperature, "CEL"}})); // 6245: transport temperature
}

void add(std::vector<Segment>& body, const ReportedConsignment& consignment, std::size_t number)
{
    body.push_back(segment("CNI", {{std::to_string(number)}}));
    body.push_back(reference(codeOf(consignment.numbered), consignment.number));
    if (!consignment.loading.empty())
        body.push_back(place("9", consignment.loading));
    for (std::size_t i = 0; i < consignment.goods.size(); ++i) {
        const GoodsItem& item = consignment.goods[i];
        body.push_back(segment("GID", {{std::to_string(i + 1)}, {std::to_string(item.packages), item.packaging}}));
        if (!item.description.empty())
            body.push_back(freeText("AAA", item.description));
        if (!item.grossKg.empty())
            body.push_back(segment("MEA", {{"AAE"}, {"G"}, {"KGM", item.grossKg}}));
        if (!item.hs.empty())
            body.push_back(segment("CST", {{}, {item.hs, "122"}}));
    }
}

Result<GoodsItem> goodsItem(const Group& group)
{
    GoodsItem item;
    const Segment& gid = *group.first("GID");
    const std::string_view packages = gid.at(2, 1);
    const auto [end, error] = std::from_chars(packages.data(), packages.data() + packages.size(), item.packages);
    if (!packages.empty() && (error != std::errc() || end != packages.data() + packages.size() || item.packages < 0))
        return fail(Errc::InvalidInput, "GID: a number of packages is expected");
    item.packaging = gid.at(2, 2);
    item.description = freeTextOf(group.first("FTX", "AAA"));
    for (const Segment* mea : group.segments)
        if (mea->tag == "MEA" && mea->at(2) == "G" && mea->at(3) == "KGM")
            item.grossKg = mea->at(3, 2);
    if (const Segment* cst = group.first("CST"))
        item.hs = cst->at(2);
    return item;
}

Result<SealedEquipment> sealedEquipment(const Group& group)
{
    auto equipment = equipmentOf(*group.first("EQD"));
    if (!equipment)
        return failed(std::move(equipment));
    SealedEquipment sealed{.equipment = std::move(*equipment), .seals = {}, .temperature = {}};
    for (const Segment* sel : group.segments)
        if (sel->tag == "SEL")
            sealed.seals.push_back({.number = std::string(sel->at(1)), .party = std::string(sel->at(2))});
    for (const Group* inner : group.all(kTemperature))
        if (const Segment* tmp = inner->first("TMP", "2"); tmp != nullptr && tmp->at(2, 2) == "CEL")
            sealed.temperature = tmp->at(2);
    return sealed;
}

} // namespace

Message messageOf(const CargoReport& report, std::string messageReference)
{
    Message message{.reference = std::move(messageReference), .type = "CUSCAR", .association = {}, .body = {}};
    auto& body = message.body;
    body.push_back(beginning(kCargoReport, report.number, codeOf(report.function)));
    body.push_back(moment(kMade, report.at));
    if (!report.reference.empty())
        body.push_back(reference("ABO", report.reference));
    if (!report.carrier.empty())
        body.push_back(segment("NAD", {{"CA"}, {report.carrier}}));
    body.push_back(transportSegment(report.transport));
    for (const SealedEquipment& sealed : report.equipment)
        add(body, sealed);
    for (std::size_t i = 0; i < report.consignments.size(); ++i)
        add(body, report.consignments[i], i + 1);
    return message;
}

Result<CargoReport> cargoReport(const Message& message)
{
    auto group = arranged(message, "CUSCAR");
    if (!group)
        return failed(std::move(group));
    const Segment& bgm = *group->first("BGM");
    auto function = fromCode<Function>(bgm.at(3));
    if (bgm.at(1) != kCargoReport || !function)
        return fail(Errc::InvalidInput, "BGM: 785 and the function 9, 5 or 1 are expected");
    auto at = momentOf(group->first("DTM", kMade));
    if (!at)
        return failed(std::move(at));
    CargoReport report;
    report.number = bgm.at(2);
    report.function = *function;
    report.at = *at;
    report.reference = referenceIn(*group, kReferences, "ABO");
    for (const Group* party : group->all(kParties))
        if (const Segment* carrier = party->first("NAD", "CA"))
            report.carrier = carrier->at(2);
    for (const Group* transport : group->all(kTransport))
        if (const Segment& tdt = *transport->first("TDT"); tdt.at(1) == "11")
            report.transport = transportOf(tdt);
    for (const Group* one : group->all(kEquipment)) {
        auto sealed = sealedEquipment(*one);
        if (!sealed)
            return failed(std::move(sealed));
        report.equipment.push_back(std::move(*sealed));
    }
    for (const Group* one : group->all(kConsignment)) {
        for (const Group* document : one->all(kDocument)) {
            const Segment& rff = *document->first("RFF"); // mandatory
            const auto numbered = fromCode<ConsignmentNumber>(rff.at(1));
            if (!numbered)
                return fail(Errc::InvalidInput, "RFF: AAM or ABT is expected");
            ReportedConsignment consignment;
            consignment.numbered = *numbered;
            consignment.number = rff.at(1, 2);
            consignment.loading = placeOf(*document, "9");
            for (const Group* goods : document->all(kGoods)) {
                auto item = goodsItem(*goods);
                if (!item)
                    return failed(std::move(item));
                consignment.goods.push_back(std::move(*item));
            }
            report.consignments.push_back(std::move(consignment));
        }
    }
    return report;
}

} // namespace tongguan::edifact
