// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/documents/document.h"

#include <array>
#include <utility>

namespace tongguan::documents {

namespace {

constexpr std::array kKinds{
    std::pair{Kind::Mrz, "mrz"},
    std::pair{Kind::Plate, "plate"},
    std::pair{Kind::Container, "container"},
    std::pair{Kind::Vin, "vin"},
    std::pair{Kind::CnId, "cn-id"},
    std::pair{Kind::CnUscc, "cn-uscc"},
    std::pair{Kind::Cccd, "cccd"},
    std::pair{Kind::Ticket, "ticket"},
    std::pair{Kind::Prereg, "prereg"},
    std::pair{Kind::DeliveryOrder, "delivery-order"},
    std::pair{Kind::Aamva, "aamva"},
    std::pair{Kind::LicenceIso, "licence-iso"},
    std::pair{Kind::Licence, "licence"},
    std::pair{Kind::Certificate, "certificate"},
    std::pair{Kind::Waybill, "waybill"},
    std::pair{Kind::Token, "token"},
    std::pair{Kind::Seal, "seal"},
    std::pair{Kind::Vds, "vds"},
    std::pair{Kind::Idb, "idb"},
    std::pair{Kind::VdsNc, "vds-nc"},
    std::pair{Kind::Url, "url"},
    std::pair{Kind::Unknown, "unknown"},
};

} // namespace

const char* name(Kind kind)
{
    for (const auto& [value, text] : kKinds) {
        if (value == kind)
            return text;
    }
    return "unknown";
}

std::optional<Kind> kindOf(std::string_view name)
{
    for (const auto& [value, text] : kKinds) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

const char* name(Checks checks)
{
    switch (checks) {
    case Checks::Ok:
        return "ok";
    case Checks::Failed:
        return "failed";
    case Checks::None:
        return "none";
    }
    return "";
}

const char* name(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return "ok";
    case Outcome::Weak:
        return "weak";
    case Outcome::Warning:
        return "warning";
    case Outcome::Review:
        return "review";
    case Outcome::Refuse:
        return "refuse";
    }
    return "";
}

Json toJson(const Parsed& parsed)
{
    Json json{{"kind", name(parsed.kind)},      {"valid", parsed.valid},   {"checks", name(parsed.checks)},
              {"result", name(parsed.outcome)}, {"fields", parsed.fields}, {"warnings", parsed.warnings}};
    if (!parsed.reason.empty())
        json["reason"] = parsed.reason;
    return json;
}

} // namespace tongguan::documents
