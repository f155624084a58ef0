// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sps {

// A phytosanitary certificate by UN/CEFACT's SPSCertificate (schema 17, entities 21) as ePhyto uses it. Texts as
// written; types and lengths stand in sps_table.cpp. What is empty is not written.

struct Note {
    std::string subject;
    std::string content;
    bool operator==(const Note&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"subject", &Note::subject}, Member{"content", &Note::content});
    }
};

struct Trader {
    std::string name;
    std::string address; ///< its first line
    std::string city;
    std::string country; ///< ISO 3166-1 alpha-2
    bool operator==(const Trader&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"name", &Trader::name}, Member{"address", &Trader::address}, Member{"city", &Trader::city},
                    Member{"country", &Trader::country});
    }
};

struct Equipment {
    std::string number; ///< of a container or a vehicle
    std::vector<std::string> seals;
    bool operator==(const Equipment&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Equipment::number}, Member{"seals", &Equipment::seals});
    }
};

struct Classification {
    std::string system; ///< "HS", "EPPO" …, as its SystemID says
    std::string code;
    std::string name;
    bool operator==(const Classification&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"system", &Classification::system}, Member{"code", &Classification::code},
                    Member{"name", &Classification::name});
    }
};

struct Package {
    std::string level; ///< "4": no packaging hierarchy
    std::string type;  ///< Recommendation 21
    std::string quantity;
    std::string marks;
    bool operator==(const Package&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"level", &Package::level}, Member{"type", &Package::type},
                    Member{"quantity", &Package::quantity}, Member{"marks", &Package::marks});
    }
};

struct Item {
    std::string sequence;
    std::string description;
    std::string commonName;
    std::string scientificName;
    std::string intendedUse;
    std::string netWeight;
    std::string netWeightUnit; ///< Recommendation 20: "KGM"
    std::string grossWeight;
    std::string grossWeightUnit;
    std::vector<Classification> classifications;
    std::vector<Package> packages;
    std::vector<std::string> origins; ///< ISO 3166-1 alpha-2
    bool operator==(const Item&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"sequence", &Item::sequence}, Member{"description", &Item::description},
                    Member{"commonName", &Item::commonName}, Member{"scientificName", &Item::scientificName},
                    Member{"intendedUse", &Item::intendedUse}, Member{"netWeight", &Item::netWeight},
                    Member{"netWeightUnit", &Item::netWeightUnit}, Member{"grossWeight", &Item::grossWeight},
                    Member{"grossWeightUnit", &Item::grossWeightUnit},
                    Member{"classifications", &Item::classifications}, Member{"packages", &Item::packages},
                    Member{"origins", &Item::origins});
    }
};

struct Certificate {
    std::string name;
    std::string number;
    std::string type;     ///< 851: phytosanitary, 657: for re-export
    std::string status;   ///< 70: issued; 40, 41, 42 …: no longer good
    std::string issuedAt; ///< ISO 8601
    std::string issuer;
    std::vector<Note> notes;
    std::string signedAt;
    std::string signedIn;
    std::string signatory;
    Trader consignor;
    Trader consignee;
    std::string exportCountry; ///< ISO 3166-1 alpha-2
    std::string importCountry;
    std::vector<std::string> transitCountries;
    std::string unloadingId; ///< UN/LOCODE
    std::string unloading;
    std::string mode; ///< Recommendation 19: 3, by road
    std::string means;
    std::vector<Equipment> equipment;
    std::vector<Item> items;
    bool operator==(const Certificate&) const = default;
    static constexpr auto members(auto with)
    {
        using C = Certificate;
        return with(Member{"name", &C::name}, Member{"number", &C::number}, Member{"type", &C::type},
                    Member{"status", &C::status}, Member{"issuedAt", &C::issuedAt}, Member{"issuer", &C::issuer},
                    Member{"notes", &C::notes}, Member{"signedAt", &C::signedAt}, Member{"signedIn", &C::signedIn},
                    Member{"signatory", &C::signatory}, Member{"consignor", &C::consignor},
                    Member{"consignee", &C::consignee}, Member{"exportCountry", &C::exportCountry},
                    Member{"importCountry", &C::importCountry}, Member{"transitCountries", &C::transitCountries},
                    Member{"unloadingId", &C::unloadingId}, Member{"unloading", &C::unloading},
                    Member{"mode", &C::mode}, Member{"means", &C::means}, Member{"equipment", &C::equipment},
                    Member{"items", &C::items});
    }
};

Result<std::string> encode(const Certificate& certificate);
/// A certificate may say more than we read; that is left aside. InvalidInput for what our table refuses, or another
/// root.
Result<Certificate> decode(std::string_view xml);
/// Everything that is wrong, a line each.
std::vector<std::string> validate(std::string_view xml);
/// What it says that we do not read, a line each: for people who compare.
std::vector<std::string> unread(std::string_view xml);

} // namespace tongguan::sps
