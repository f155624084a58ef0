// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "sync/single_window/manifest/manifest_codes.h"

#include <string>
#include <vector>

namespace tongguan::manifest {

// Values are texts as the announcement writes them; their types and lengths stand in manifest_tables.cpp. What is empty
// is not written.

struct Head {
    std::string messageId; ///< "CN_MT4406_1p0_<sender>_<time>", of which each message has its own
    Function function = Function::MainData;
    Type type = Type::Arrival;
    std::string sender;
    std::string receiver; ///< the customs office
    std::string sentAt;   ///< CCYYMMDDHHMMSS and milliseconds, local time
    std::string version = "1.0";
    bool operator==(const Head&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"messageId", &Head::messageId}, Member{"function", &Head::function},
                    Member{"type", &Head::type}, Member{"sender", &Head::sender}, Member{"receiver", &Head::receiver},
                    Member{"sentAt", &Head::sentAt}, Member{"version", &Head::version});
    }
};

struct Trailer {
    std::string number;
    std::string tareKg;
    std::string type;
    bool operator==(const Trailer&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Trailer::number}, Member{"tareKg", &Trailer::tareKg},
                    Member{"type", &Trailer::type});
    }
};

struct Container {
    std::string characteristic; ///< size and type: "45R1"
    std::string number;
    std::string supplier; ///< whose it is, by the announcement's code
    std::string tareKg;
    std::vector<std::string> seals;
    bool operator==(const Container&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"characteristic", &Container::characteristic}, Member{"number", &Container::number},
                    Member{"supplier", &Container::supplier}, Member{"tareKg", &Container::tareKg},
                    Member{"seals", &Container::seals});
    }
};

struct Party {
    std::string id;
    std::string name;
    bool operator==(const Party&) const = default;
    static constexpr auto members(auto with) { return with(Member{"id", &Party::id}, Member{"name", &Party::name}); }
};

struct Goods {
    std::string sequence;
    std::string description;
    std::string remarks;
    std::string hs;
    std::string grossKg;
    std::string packages;
    bool operator==(const Goods&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"sequence", &Goods::sequence}, Member{"description", &Goods::description},
                    Member{"remarks", &Goods::remarks}, Member{"hs", &Goods::hs}, Member{"grossKg", &Goods::grossKg},
                    Member{"packages", &Goods::packages});
    }
};

/// One waybill of MT1401 and MT2401.
struct Waybill {
    std::string packages;
    std::string volume;
    std::string amount;
    std::string currency;
    std::vector<std::string> countries; ///< that it passes through
    Party consignee;
    std::vector<Goods> goods;
    Party consignor;
    std::string freightPayment;
    std::string grossKg;
    std::string procedure;
    Party notify;
    std::string transitDestination;
    std::string number;
    std::string condition;
    std::vector<Container> containers;
    bool operator==(const Waybill&) const = default;
    static constexpr auto members(auto with)
    {
        using W = Waybill;
        return with(Member{"packages", &W::packages}, Member{"volume", &W::volume}, Member{"amount", &W::amount},
                    Member{"currency", &W::currency}, Member{"countries", &W::countries},
                    Member{"consignee", &W::consignee}, Member{"goods", &W::goods}, Member{"consignor", &W::consignor},
                    Member{"freightPayment", &W::freightPayment}, Member{"grossKg", &W::grossKg},
                    Member{"procedure", &W::procedure}, Member{"notify", &W::notify},
                    Member{"transitDestination", &W::transitDestination}, Member{"number", &W::number},
                    Member{"condition", &W::condition}, Member{"containers", &W::containers});
    }
};

struct Vehicle {
    std::string arrivalAt; ///< CCYYMMDDHHMMSS
    std::string id;        ///< T006, of the customs' registration
    std::string name;      ///< T005, the plate
    std::string mode;      ///< T010: "3", by road
    Party driver;          ///< R017, R016
    std::vector<Trailer> trailers;
    std::vector<std::string> countries; ///< that it passed through
    bool operator==(const Vehicle&) const = default;
    static constexpr auto members(auto with)
    {
        using V = Vehicle;
        return with(Member{"arrivalAt", &V::arrivalAt}, Member{"id", &V::id}, Member{"name", &V::name},
                    Member{"mode", &V::mode}, Member{"driver", &V::driver}, Member{"trailers", &V::trailers},
                    Member{"countries", &V::countries});
    }
};

/// Any message of the road manifest. Which parts it has is told by its type.
struct ManifestMessage {
    Head head;
    std::string office; ///< customs office, four digits
    std::string batch;  ///< D014
    std::string remarks;
    std::string agent;
    std::string carrier;
    Vehicle vehicle;                   ///< MT3402 and MT44xx; of MT1401 and MT2401 the mode alone
    std::string procedure;             ///< 166
    std::vector<Container> containers; ///< MT44xx
    std::vector<Waybill> waybills;     ///< MT1401, MT2401
    std::string loading;               ///< L010
    std::string loadingAt;
    std::string representative;
    std::string unloading; ///< L013
    std::string unloadingAt;
    std::string changeReason; ///< 001 to 015, 999
    bool operator==(const ManifestMessage&) const = default;
    static constexpr auto members(auto with)
    {
        using M = ManifestMessage;
        return with(Member{"head", &M::head}, Member{"office", &M::office}, Member{"batch", &M::batch},
                    Member{"remarks", &M::remarks}, Member{"agent", &M::agent}, Member{"carrier", &M::carrier},
                    Member{"vehicle", &M::vehicle}, Member{"procedure", &M::procedure},
                    Member{"containers", &M::containers}, Member{"waybills", &M::waybills},
                    Member{"loading", &M::loading}, Member{"loadingAt", &M::loadingAt},
                    Member{"representative", &M::representative}, Member{"unloading", &M::unloading},
                    Member{"unloadingAt", &M::unloadingAt}, Member{"changeReason", &M::changeReason});
    }
};

/// What customs, or the centre before them, say to one message.
struct Receipt {
    Head head; ///< type and message id are those of the message that it answers
    std::string batch;
    ReceiptCode code = ReceiptCode::Accepted;
    std::string text;
    bool operator==(const Receipt&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"head", &Receipt::head}, Member{"batch", &Receipt::batch}, Member{"code", &Receipt::code},
                    Member{"text", &Receipt::text});
    }
};

} // namespace tongguan::manifest
