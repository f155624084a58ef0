// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_features.h"

#include "base/bytes.h"
#include "base/json.h"
#include "kiosk/documents/refusal.h"
#include "kiosk/documents/seal_c40.h"
#include "kiosk/documents/seal_date.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tongguan::documents {

namespace {

enum class Coding : std::uint8_t {
    Bytes,
    C40,
    ZoneTd1, ///< C40 of a machine-readable zone of 3 x 30
    ZoneTd2, ///< 2 x 36
    ZoneTd3, ///< 2 x 44
    ZoneA,   ///< of a visa: 44 and the 28 in front of the optional data, or 2 x 44
    ZoneB,   ///< 36 and 28, or 2 x 36
    Text,    ///< UTF-8
    Number,
    MaskedDate,
    Picture,
    Visa,           ///< features of a visa
    TravelDocument, ///< of an emergency travel document
};

constexpr std::uint16_t kVisa = 0x5D01;
constexpr std::uint16_t kTravelDocument = 0x5E03;
constexpr std::uint16_t kAdministrative8 = 0x01C8;
constexpr std::uint16_t kAdministrative9 = 0x01C9;
constexpr std::uint32_t kBarcode = 0x10000; // the tags of the ICAO datastructure: beyond all documents of a seal

struct DocumentName {
    std::uint16_t reference;
    std::string_view name;
};
// ICAO Doc 9303-13 (visa, emergency travel document), BSI TR-03137 and TR-03171 (the others).
constexpr std::array kDocuments{
    DocumentName{0xFD02, "ARRIVAL_ATTESTATION"},
    DocumentName{0xF908, "ADDRESS_STICKER_ID"},
    DocumentName{0xF90C, "ADDRESS_STICKER_RP"},
    DocumentName{0xF80A, "ADDRESS_STICKER_PASSPORT"},
    DocumentName{kTravelDocument, "EMERGENCY_TRAVEL_DOCUMENT"},
    DocumentName{kVisa, "VISA"},
    DocumentName{0xFB06, "RESIDENCE_PERMIT"},
    DocumentName{0xFC04, "SOCIAL_INSURANCE_CARD"},
    DocumentName{0xFA06, "SUPPLEMENTARY_SHEET"},
    DocumentName{kAdministrative8, "ADMINISTRATIVE_DOCUMENTS_V8"},
    DocumentName{kAdministrative9, "ADMINISTRATIVE_DOCUMENTS_V9"},
};

struct Form {
    std::uint32_t document;
    std::uint8_t tag;
    std::string_view name;
    Coding coding;
    std::string_view profile; ///< only with that profile (TR-03171: the value of tag 0 in hexadecimal); empty: with any
};
constexpr std::string_view kRegistration = "9a4223406d374ef99e2cf95e31a23846"; // Meldebescheinigung
constexpr std::array kForms{
    Form{0xFD02, 2, "MRZ", Coding::ZoneTd2, ""},
    Form{0xFD02, 3, "AZR", Coding::C40, ""},
    Form{0xF908, 1, "DOCUMENT_NUMBER", Coding::C40, ""},
    Form{0xF908, 2, "AGS", Coding::C40, ""},
    Form{0xF908, 3, "ADDRESS", Coding::C40, ""},
    Form{0xF90C, 1, "DOCUMENT_NUMBER", Coding::C40, ""},
    Form{0xF90C, 2, "AGS", Coding::C40, ""},
    Form{0xF90C, 3, "ADDRESS", Coding::C40, ""},
    Form{0xF80A, 1, "DOCUMENT_NUMBER", Coding::C40, ""},
    Form{0xF80A, 2, "AGS", Coding::C40, ""},
    Form{0xF80A, 3, "POSTAL_CODE", Coding::C40, ""},
    Form{kTravelDocument, 2, "MRZ", Coding::ZoneTd2, ""},
    Form{kVisa, 1, "MRZ_MRVA", Coding::ZoneA, ""},
    Form{kVisa, 2, "MRZ_MRVB", Coding::ZoneB, ""},
    Form{kVisa, 3, "NUMBER_OF_ENTRIES", Coding::Number, ""},
    Form{kVisa, 4, "DURATION_OF_STAY", Coding::Bytes, ""},
    Form{kVisa, 5, "PASSPORT_NUMBER", Coding::C40, ""},
    Form{kVisa, 6, "VISA_TYPE", Coding::Bytes, ""},
    Form{kVisa, 7, "ADDITIONAL_FEATURES", Coding::Bytes, ""},
    Form{0xFB06, 2, "MRZ", Coding::ZoneTd2, ""},
    Form{0xFB06, 3, "PASSPORT_NUMBER", Coding::C40, ""},
    Form{0xFC04, 1, "SOCIAL_INSURANCE_NUMBER", Coding::C40, ""},
    Form{0xFC04, 2, "SURNAME", Coding::Text, ""},
    Form{0xFC04, 3, "FIRST_NAME", Coding::Text, ""},
    Form{0xFC04, 4, "BIRTH_NAME", Coding::Text, ""},
    Form{0xFA06, 4, "MRZ", Coding::ZoneTd2, ""},
    Form{0xFA06, 5, "SHEET_NUMBER", Coding::C40, ""},
    Form{kAdministrative8, 0, "PROFILE_UUID", Coding::Bytes, ""},
    Form{kAdministrative8, 4, "SURNAME", Coding::Text, kRegistration},
    Form{kAdministrative8, 5, "ACADEMIC_DEGREE", Coding::Text, kRegistration},
    Form{kAdministrative8, 6, "FIRST_NAME", Coding::Text, kRegistration},
    Form{kAdministrative8, 7, "DOCTORATE", Coding::Text, kRegistration},
    Form{kAdministrative8, 8, "BIRTH_DATE", Coding::Text, kRegistration},
    Form{kAdministrative8, 9, "STREET", Coding::Text, kRegistration},
    Form{kAdministrative8, 10, "HOUSE_NUMBER", Coding::Text, kRegistration},
    Form{kAdministrative8, 11, "POSTAL_CODE", Coding::Text, kRegistration},
    Form{kAdministrative8, 12, "CITY", Coding::Text, kRegistration},
    Form{kAdministrative8, 13, "MOVING_DATE", Coding::Text, kRegistration},
    Form{kAdministrative8, 15, "DATE_OF_NOTIFICATION", Coding::Text, kRegistration},
    Form{kAdministrative9, 0, "PROFILE_UUID", Coding::Bytes, ""},
    Form{kAdministrative9, 1, "VALID_FROM", Coding::Text, ""},
    Form{kAdministrative9, 2, "VALID_TO", Coding::Text, ""},
    Form{kAdministrative9, 3, "PROFILE_URI", Coding::Text, ""},
    Form{kAdministrative9, 4, "CERTIFICATE_URI", Coding::Text, ""},
    Form{kAdministrative9, 5, "STATUS_URI", Coding::Text, ""},
    Form{kAdministrative9, 6, "STATUS_LIST_INDEX", Coding::Number, ""},
    Form{kAdministrative9, 10, "SURNAME", Coding::Text, "aabbccdd11223344aabbccdd11223344"},
    Form{kBarcode, 1, "VISA", Coding::Visa, ""},
    Form{kBarcode, 2, "EMERGENCY_TRAVEL_DOCUMENT", Coding::TravelDocument, ""},
    Form{kBarcode, 7, "MRZ_TD1", Coding::ZoneTd1, ""},
    Form{kBarcode, 8, "MRZ_TD3", Coding::ZoneTd3, ""},
    Form{kBarcode, 9, "CAN", Coding::C40, ""},
    Form{kBarcode, 10, "EF_CARD_ACCESS", Coding::Bytes, ""},
    Form{kBarcode, 128, "FACE_IMAGE", Coding::Picture, ""},
    Form{kBarcode, 129, "MRZ_TD2", Coding::ZoneTd2, ""},
    Form{kBarcode, 130, "DOCUMENT_REFERENCE", Coding::C40, ""},
    Form{kBarcode, 131, "AZR", Coding::C40, ""},
    Form{kBarcode, 132, "EXPIRY_DATE", Coding::MaskedDate, ""},
    Form{kBarcode, 133, "DOCUMENT_NUMBER", Coding::C40, ""},
    Form{kBarcode, 134, "NATIONAL_DOCUMENT_IDENTIFIER", Coding::Number, ""},
};

const Form* formOf(std::uint32_t document, std::uint8_t tag, std::string_view profile)
{
    const auto* found = std::ranges::find_if(kForms, [&](const Form& form) {
        return form.document == document && form.tag == tag && (form.profile.empty() || form.profile == profile);
    });
    return found == kForms.end() ? nullptr : found;
}

struct Zone {
    std::size_t first;
    std::size_t second;
    std::size_t third = 0;
    std::size_t size() const { return first + second + third; }
};

/// Lines as long as the zone of that size has them, with the filler where C40 has a blank.
Result<> addZone(Json& json, ByteView value, std::initializer_list<Zone> zones)
{
    auto text = fromC40(value);
    if (!text)
        return failed(std::move(text));
    const auto* zone = std::ranges::find(zones, text->size(), &Zone::size);
    if (zone == zones.end())
        return refuse("length", std::format("no zone has {} characters", text->size()));
    std::ranges::replace(*text, ' ', '<');
    Json lines = Json::array({text->substr(0, zone->first), text->substr(zone->first, zone->second)});
    if (zone->third > 0)
        lines.push_back(text->substr(zone->first + zone->second));
    json["lines"] = std::move(lines);
    return {};
}

Result<> addNumber(Json& json, ByteView value)
{
    if (value.empty() || value.size() > 7) // more is not exact in every JSON reader
        return refuse("length", std::format("a number of {} bytes", value.size()));
    std::uint64_t number = 0;
    for (const std::uint8_t byte : value)
        number = number << 8U | byte;
    json["value"] = number;
    return {};
}

std::string_view pictureFormat(ByteView bytes)
{
    const std::string_view text = asText(bytes.first(std::min<std::size_t>(bytes.size(), 12)));
    if (text.starts_with("\xFF\xD8\xFF"))
        return "JPEG";
    if (text.starts_with("\xFF\x4F\xFF\x51") || (text.size() == 12 && text.substr(4, 4) == "jP  "))
        return "JPEG 2000";
    if (text.size() == 12 && text.starts_with("RIFF") && text.ends_with("WEBP"))
        return "WebP";
    return "unknown";
}

Result<> addText(Json& json, ByteView value)
{
    if (!isUtf8(asText(value)))
        return refuse("text", "a text that is not UTF-8");
    json["text"] = std::string(asText(value));
    return {};
}

Result<> addC40(Json& json, ByteView value)
{
    auto text = fromC40(value);
    if (!text)
        return failed(std::move(text));
    json["text"] = text->substr(0, text->find_last_not_of(' ') + 1);
    return {};
}

Result<> addDate(Json& json, ByteView value)
{
    auto date = maskedSealDate(value);
    if (!date)
        return failed(std::move(date));
    json["date"] = std::move(*date);
    return {};
}

Result<> addValue(Json& json, ByteView value, Coding coding)
{
    switch (coding) {
    case Coding::Bytes:
        return {};
    case Coding::C40:
        return addC40(json, value);
    case Coding::ZoneTd1:
        return addZone(json, value, {{30, 30, 30}});
    case Coding::ZoneTd2:
        return addZone(json, value, {{36, 36}});
    case Coding::ZoneTd3:
        return addZone(json, value, {{44, 44}});
    case Coding::ZoneA:
        return addZone(json, value, {{44, 28}, {44, 44}});
    case Coding::ZoneB:
        return addZone(json, value, {{36, 28}, {36, 36}});
    case Coding::Text:
        return addText(json, value);
    case Coding::Number:
        return addNumber(json, value);
    case Coding::MaskedDate:
        return addDate(json, value);
    case Coding::Picture:
        json["format"] = pictureFormat(value);
        json["length"] = value.size();
        json["sha256"] = toHex(sha256(value));
        return {};
    case Coding::Visa:
    case Coding::TravelDocument:
        break; // hold features of their own: see addNested()
    }
    return {};
}

Result<> addNested(Json& json, ByteView value, std::uint16_t document)
{
    const auto inner = readFeatures(value);
    if (!inner)
        return std::unexpected(inner.error());
    auto features = featuresOf(document, *inner);
    if (!features)
        return failed(std::move(features));
    json["features"] = std::move(*features);
    return {};
}

Result<Json> featureJson(const SealFeature& feature, const Form* form)
{
    Json json{{"tag", feature.tag},
              {"name", form != nullptr ? std::string(form->name) : std::format("TAG{}", feature.tag)}};
    const Coding coding = form != nullptr ? form->coding : Coding::Bytes;
    if (coding != Coding::Picture)
        json["hex"] = toHex(feature.value);
    auto done = coding == Coding::Visa             ? addNested(json, feature.value, kVisa)
                : coding == Coding::TravelDocument ? addNested(json, feature.value, kTravelDocument)
                                                   : addValue(json, feature.value, coding);
    if (!done)
        return fail(done.error().code, std::format("{} (tag {})", done.error().what, feature.tag));
    return json;
}

Result<Json> listOf(std::uint32_t document, std::span<const SealFeature> features)
{
    const auto profile = std::ranges::find(features, 0, &SealFeature::tag);
    const std::string profileHex = profile == features.end() ? std::string() : toHex(profile->value);
    Json all = Json::array();
    for (const SealFeature& feature : features) {
        auto json = featureJson(feature, formOf(document, feature.tag, profileHex));
        if (!json)
            return failed(std::move(json));
        all.push_back(std::move(*json));
    }
    return all;
}

} // namespace

std::string_view documentOfSeal(std::uint16_t reference)
{
    const auto* found = std::ranges::find(kDocuments, reference, &DocumentName::reference);
    return found == kDocuments.end() ? std::string_view() : found->name;
}

Result<Json> featuresOf(std::uint16_t reference, std::span<const SealFeature> features)
{
    return listOf(reference, features);
}

Result<Json> messagesOf(std::span<const SealFeature> messages)
{
    return listOf(kBarcode, messages);
}

} // namespace tongguan::documents
