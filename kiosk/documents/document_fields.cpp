// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/document_fields.h"

#include "base/json.h"

namespace tongguan::documents {

namespace {

std::string one(char c)
{
    return {c};
}

template <class T> Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

Json dateJson(const PartialDate& date)
{
    return {{"year", orNull(date.year)}, {"month", orNull(date.month)}, {"day", orNull(date.day)}};
}

Json checkJson(const MrzCheck& check)
{
    return {{"printed", one(check.printed)}, {"computed", one(check.computed)}, {"ok", check.ok}};
}

Json checksJson(const MrzChecks& checks)
{
    Json json{{"documentNumber", checkJson(checks.documentNumber)},
              {"birthDate", checkJson(checks.birthDate)},
              {"expiryDate", checkJson(checks.expiryDate)}};
    if (checks.optional)
        json["optional"] = checkJson(*checks.optional);
    if (checks.composite)
        json["composite"] = checkJson(*checks.composite);
    return json;
}

} // namespace

Json fieldsOf(const Mrz& mrz, std::chrono::year_month_day today)
{
    Json json{{"format", name(mrz.format)},
              {"documentCode", mrz.documentCode},
              {"issuingState", mrz.issuingState},
              {"nationality", mrz.nationality},
              {"documentNumber", mrz.documentNumber},
              {"primaryName", mrz.names.primary},
              {"secondaryName", mrz.names.secondary},
              {"nameMayBeTruncated", mrz.names.mayBeTruncated},
              {"birthDate", mrz.birthDate.text},
              {"birth", dateJson(resolveBirth(mrz.birthDate, today))},
              {"sex", name(mrz.sex)},
              {"expiryDate", mrz.expiryDate.text},
              {"expiry", dateJson(resolveExpiry(mrz.expiryDate, today))},
              {"optional1", mrz.optional1},
              {"optional2", mrz.optional2},
              {"checks", checksJson(mrz.checks)},
              {"allChecksOk", mrz.checks.allOk()},
              {"lines", mrz.lines}};
    if (mrz.longNumber)
        json["longNumber"] = true;
    return json;
}

Json fieldsOf(const PlateNumber& plate)
{
    const PlateParts& parts = plate.parts();
    const PlateCountry country = plate.country();
    Json json{{"country", alpha2(country)}, {"typed", plate.typed()}, {"canonical", parts.canonical}};
    const auto add = [&json](const char* key, const std::string& value) {
        if (!value.empty())
            json[key] = value;
    };
    add("kind", parts.kind);
    add(country == PlateCountry::Myanmar ? "region" : "province", parts.province);
    if (country == PlateCountry::China)
        add("letter", parts.series);
    else
        add(country == PlateCountry::VietNam || country == PlateCountry::Myanmar ? "series" : "letters", parts.series);
    add("serial", parts.serial);
    return json;
}

Json fieldsOf(const ContainerNumber& number)
{
    return {{"normalized", number.text()},        {"owner", number.owner()},
            {"category", one(number.category())}, {"serial", number.serial()},
            {"check", one(number.check())},       {"computedCheck", one(number.computedCheck())},
            {"remainder", number.remainder()},    {"weak", number.weak()}};
}

Json fieldsOf(const Vin& vin)
{
    return {{"normalized", vin.text()},
            {"region", vin.region()},
            {"checkApplies", vin.checkApplies()},
            {"checkDigit", one(vin.check())},
            {"computedCheckDigit", one(vin.computedCheck())},
            {"checkOk", vin.checkOk()}};
}

Json fieldsOf(const ChineseId& id)
{
    Json json{{"normalized", id.text()}, {"kind", name(id.kind())}};
    if (id.kind() == ChineseIdKind::ForeignResidenceOld)
        return json;
    json["birthDate"] = toIsoDate(id.birthDate());
    json["sex"] = name(id.sex());
    if (id.kind() == ChineseIdKind::ForeignResidence) {
        json["province"] = id.text().substr(1, 2);
        json["nationalityNumeric"] = id.text().substr(3, 3);
    } else {
        json["region"] = id.region();
    }
    return json;
}

Json fieldsOf(const CreditCode& code)
{
    return {{"normalized", code.text()},
            {"registrar", one(code.registrar())},
            {"category", one(code.category())},
            {"region", code.region()},
            {"organisationCode", code.organisation()},
            {"check", one(code.check())},
            {"computedCheck", one(code.computedCheck())},
            {"organisationCodeCheckOk", code.organisationCheckOk()}};
}

Json fieldsOf(const Cccd& card)
{
    Json json{
        {"number", card.number},
        {"oldNumber", card.oldNumber},
        {"name", card.name},
        {"birthDate", toIsoDate(card.birthDate)},
        {"sex", name(card.sex)},
        {"address", card.address},
        {"numberSays",
         {{"province", card.province()}, {"sex", name(card.sexByNumber())}, {"birthYear", card.birthYearByNumber()}}},
        {"numberAgrees", card.numberAgrees()},
        {"provinceKnown", card.provinceKnown()},
        {"fieldCount", card.fieldCount}};
    if (card.issueDate)
        json["issueDate"] = toIsoDate(*card.issueDate);
    if (!card.extra.empty())
        json["extra"] = card.extra;
    return json;
}

Json fieldsOf(const Prereg& prereg)
{
    Json json{{"declaration", prereg.declaration},
              {"batch", prereg.batch},
              {"plate", prereg.plate},
              {"plateCountry", prereg.plateCountry},
              {"direction", name(prereg.direction)},
              {"port", prereg.port},
              {"expires", toIso(prereg.expires)}};
    if (prereg.container)
        json["container"] = *prereg.container;
    if (prereg.seal)
        json["seal"] = *prereg.seal;
    return json;
}

Json fieldsOf(const Ticket& ticket)
{
    return {{"number", ticket.number},
            {"crossing", ticket.crossing},
            {"port", ticket.port},
            {"lane", ticket.lane},
            {"sign", ticket.sign},
            {"issuedAt", toIso(ticket.issuedAt)},
            {"provisional", ticket.provisional},
            {"plateTag", toHex(ticket.plate)},
            {"revision", ticket.revision}};
}

Json fieldsOf(const Delivery& delivery)
{
    return {{"number", delivery.number},
            {"container", delivery.container},
            {"port", delivery.port},
            {"expires", toIso(delivery.expires)}};
}

} // namespace tongguan::documents
