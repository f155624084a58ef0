// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/staff_rules.h"

#include <algorithm>
#include <array>

namespace tongguan::clearance {

namespace {

/// Which fields a code of C.2 puts in doubt; typed ones are found by their source.
struct Doubt {
    std::string_view code;
    std::string_view field;
};
constexpr Doubt kDoubts[] = {
    {"DOC_CHECKSUM", "document.number"},
    {"DOC_MISMATCH", "document.number"},
    {"DOC_MISMATCH", "document.name"},
    {"DOC_EXPIRED", "document.expiry"},
    {"LIC_MISSING", "licence"},
    {"PLATE_MISMATCH", "plate"},
    {"SEAL_MISMATCH", "seal"},
    {"SEAL_UNKNOWN", "seal"},
    {"CONT_MISMATCH", "container"},
    {"IMG_REVIEW_PENDING", "scan"},
    {"EMPTY_FALSE", "empty"},
    {"EMPTY_ERR", "empty"},
};

/// While the central review can be asked its answer is waited for.
bool reviewedElsewhere(const Crossing& crossing)
{
    const DeviceReading* scan = crossing.lastReading(Device::Xray);
    return scan != nullptr && scan->result == ReadingResult::PendingReview;
}

bool doubted(const Crossing& crossing, std::string_view field)
{
    if (field == "scan" && reviewedElsewhere(crossing))
        return false;
    const Decision* decision = crossing.decision();
    return decision != nullptr && std::ranges::any_of(kDoubts, [&](const Doubt& doubt) {
               return doubt.field == field &&
                      std::ranges::find(decision->reasons, doubt.code, &Reason::code) != decision->reasons.end();
           });
}

/// D.8: an identity that was typed is looked at, value by value.
bool typed(const Crossing& crossing, std::string_view field)
{
    const Captured value = fieldValue(crossing, field);
    return field.starts_with("document.") && value.source == Source::Typed && !value.value.empty();
}

bool leftToStaff(const Crossing& crossing, std::string_view field)
{
    return crossing.sealLeftToStaff && (field == "seal" || field == "container") &&
           !fieldValue(crossing, field).value.empty();
}

Captured readOrDeclared(const std::optional<Captured>& read, const std::string& declared)
{
    return read ? *read : Captured{.value = declared, .source = Source::Declaration};
}

/// What a machine says is looked at and never typed over.
Captured measured(const DeviceReading* reading)
{
    return reading == nullptr ? Captured{}
                              : Captured{.value = std::string(codeOf(reading->result)), .source = Source::Camera};
}

} // namespace

bool isMeasured(std::string_view field)
{
    return field == "scan" || field == "empty";
}

Captured fieldValue(const Crossing& crossing, std::string_view field)
{
    if (field == "scan")
        return measured(crossing.lastReading(Device::Xray));
    if (field == "empty")
        return crossing.emptyReading
                   ? Captured{.value = std::string(codeOf(*crossing.emptyReading)), .source = Source::Scale}
                   : Captured{};
    if (field == "plate")
        return crossing.plate;
    if (field == "licence")
        return crossing.licence.value_or(Captured{});
    if (field == "seal")
        return readOrDeclared(crossing.seal, crossing.declaredSeal);
    if (field == "container")
        return readOrDeclared(crossing.container, crossing.declaredContainer);
    if (!crossing.document)
        return {};
    if (field == "document.number")
        return crossing.document->number;
    if (field == "document.name")
        return crossing.document->name;
    if (field == "document.birth")
        return crossing.document->birth;
    if (field == "document.expiry")
        return crossing.document->expiry;
    return {};
}

std::vector<std::string> fieldsToVerify(const Crossing& crossing)
{
    std::vector<std::string> fields;
    for (const std::string_view field : kStaffFields) {
        if (crossing.isVerified(field) || typed(crossing, field) || doubted(crossing, field) ||
            leftToStaff(crossing, field))
            fields.emplace_back(field);
    }
    return fields;
}

} // namespace tongguan::clearance
