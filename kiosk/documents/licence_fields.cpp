// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/documents/document_fields.h"

#include <string>
#include <utility>

namespace tongguan::documents {

namespace {

/// A card has few of these: what it lacks is left out.
void add(Json& json, const char* key, const std::string& value)
{
    if (!value.empty())
        json[key] = value;
}

void add(Json& json, const char* key, const std::optional<std::chrono::year_month_day>& date)
{
    if (date)
        json[key] = toIsoDate(*date);
}

template <class T> void addValue(Json& json, const char* key, const std::optional<T>& value)
{
    if (value)
        json[key] = *value;
}

Json headerOf(const AamvaFile& file)
{
    Json subfiles = Json::array();
    for (const AamvaSubfile& subfile : file.subfiles)
        subfiles.push_back({{"type", subfile.type}, {"offset", subfile.offset}, {"length", subfile.length}});
    return {{"iin", file.iin},
            {"aamvaVersion", file.version},
            {"jurisdictionVersion", file.jurisdictionVersion},
            {"entries", file.subfiles.size()},
            {"subfiles", std::move(subfiles)}};
}

} // namespace

Json fieldsOf(const AamvaLicence& licence)
{
    Json json{{"header", headerOf(licence.file)},
              {"card", licence.licence ? "DL" : "ID"},
              {"documentNumber", licence.number},
              {"sex", name(licence.sex)}};
    add(json, "surname", licence.family);
    add(json, "givenName", licence.given);
    add(json, "middleName", licence.middle);
    add(json, "suffix", licence.suffix);
    add(json, "jurisdiction", licence.jurisdiction);
    add(json, "country", licence.country);
    add(json, "birthDate", licence.birth);
    add(json, "issueDate", licence.issued);
    add(json, "expiryDate", licence.expiry);
    add(json, "eyes", licence.eyes);
    addValue(json, "heightInches", licence.heightInches);
    addValue(json, "heightCm", licence.heightCm);
    add(json, "street", licence.street);
    add(json, "city", licence.city);
    add(json, "state", licence.state);
    add(json, "postalCode", licence.postalCode);
    add(json, "vehicleClass", licence.vehicleClass);
    add(json, "restrictions", licence.restrictions);
    add(json, "endorsements", licence.endorsements);
    add(json, "discriminator", licence.discriminator);
    add(json, "complianceType", licence.complianceType);
    Json truncated = Json::object();
    addValue(truncated, "DDE", licence.familyTruncated);
    addValue(truncated, "DDF", licence.givenTruncated);
    addValue(truncated, "DDG", licence.middleTruncated);
    if (!truncated.empty())
        json["nameTruncated"] = std::move(truncated);
    return json;
}

Json fieldsOf(const IsoLicence& licence)
{
    Json json{{"encoding", name(licence.encoding)}, {"documentNumber", licence.number}, {"country", licence.country}};
    add(json, "surname", licence.family);
    add(json, "givenName", licence.given);
    add(json, "authority", licence.authority);
    add(json, "birthDate", licence.birth);
    add(json, "issueDate", licence.issued);
    add(json, "expiryDate", licence.expiry);
    Json categories = Json::array();
    std::string classes;
    for (const IsoCategory& category : licence.categories) {
        Json one{{"code", category.code}};
        add(one, "issueDate", category.issued);
        add(one, "expiryDate", category.expires);
        categories.push_back(std::move(one));
        classes += (classes.empty() ? "" : ",") + category.code;
    }
    add(json, "vehicleClass", classes);
    if (!categories.empty())
        json["categories"] = std::move(categories);
    return json;
}

} // namespace tongguan::documents
