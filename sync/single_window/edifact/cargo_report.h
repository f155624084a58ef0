// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/conveyance_report.h"

namespace tongguan::edifact {

struct CargoSeal {
    std::string number;
    std::string party; ///< who put it on, code list 9303: "CU" customs, "CA" carrier, "SH" shipper
    bool operator==(const CargoSeal&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &CargoSeal::number}, Member{"party", &CargoSeal::party});
    }
};

struct SealedEquipment {
    Equipment equipment;
    std::vector<CargoSeal> seals;
    std::string temperature; ///< degrees Celsius to be kept, as written: "4", "-18"
    bool operator==(const SealedEquipment&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"equipment", &SealedEquipment::equipment}, Member{"seals", &SealedEquipment::seals},
                    Member{"temperature", &SealedEquipment::temperature});
    }
};

struct GoodsItem {
    std::int64_t packages = 0;
    std::string packaging;   ///< Recommendation 21: "CT"
    std::string description; ///< of at most 512 characters
    std::string grossKg;     ///< as written: "21600"
    std::string hs;          ///< of the Harmonised System and the country's digits
    bool operator==(const GoodsItem&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"packages", &GoodsItem::packages}, Member{"packaging", &GoodsItem::packaging},
                    Member{"description", &GoodsItem::description}, Member{"grossKg", &GoodsItem::grossKg},
                    Member{"hs", &GoodsItem::hs});
    }
};

/// RFF 1153 of a consignment: by what its number names it.
enum class ConsignmentNumber : std::uint8_t { Waybill, Declaration };

struct ReportedConsignment {
    ConsignmentNumber numbered = ConsignmentNumber::Waybill;
    std::string number;
    std::string loading; ///< UN/LOCODE
    std::vector<GoodsItem> goods;
    bool operator==(const ReportedConsignment&) const = default;
    static constexpr auto members(auto with)
    {
        using C = ReportedConsignment;
        return with(Member{"numbered", &C::numbered}, Member{"number", &C::number}, Member{"loading", &C::loading},
                    Member{"goods", &C::goods});
    }
};

/// CUSCAR: what a vehicle carries, with seals and temperatures (domain: E.2, E.3).
struct CargoReport {
    std::string number;
    Function function = Function::Original;
    Moment at; ///< when the report was made
    std::string reference;
    std::string carrier;
    Transport transport;
    std::vector<SealedEquipment> equipment;
    std::vector<ReportedConsignment> consignments;
    bool operator==(const CargoReport&) const = default;
    static constexpr auto members(auto with)
    {
        using R = CargoReport;
        return with(Member{"number", &R::number}, Member{"function", &R::function}, Member{"at", &R::at},
                    Member{"reference", &R::reference}, Member{"carrier", &R::carrier},
                    Member{"transport", &R::transport}, Member{"equipment", &R::equipment},
                    Member{"consignments", &R::consignments});
    }
};

Message messageOf(const CargoReport& report, std::string reference);
Result<CargoReport> cargoReport(const Message& message);

} // namespace tongguan::edifact

template <> struct tongguan::Codes<tongguan::edifact::ConsignmentNumber> {
    using enum edifact::ConsignmentNumber;
    static constexpr std::array<std::pair<edifact::ConsignmentNumber, std::string_view>, 2> kTable{
        {{Waybill, "AAM"}, {Declaration, "ABT"}}};
};
