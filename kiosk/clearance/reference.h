// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/facts.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/trade.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

enum class Direction : std::uint8_t { Entry, Exit };
enum class ReleaseStatus : std::uint8_t {
    NotSubmitted,
    Accepted,
    ManualReview,
    Returned,
    Released,
    LoadingRefused,
    UnloadingRefused
};
enum class Agency : std::uint8_t { Customs, Border, Transport };
enum class Method : std::uint8_t { Doc, Xray, Manual, Sample, Seal, Weigh, Undercarriage, Disinfect };
enum class CreditLevel : std::uint8_t { AdvancedCertified, Certified, Regular, Discredited, SeriouslyDiscredited };
enum class PermitKind : std::uint8_t { A, B, C, Special };
/// What the issuer answered. Unreachable is not NotFound: the first makes a decision provisional, the second stops it.
enum class Verification : std::uint8_t { Valid, Revoked, NotFound, Unreachable };
enum class PriorityReason : std::uint8_t { Perishable, ShipmentDeadline, LiveAnimal, Medical, Other };

} // namespace tongguan::clearance

namespace tongguan {
template <> struct Codes<clearance::Direction> {
    using enum clearance::Direction;
    static constexpr std::array<std::pair<clearance::Direction, std::string_view>, 2> kTable{
        {{Entry, "ENTRY"}, {Exit, "EXIT"}}};
};
template <> struct Codes<clearance::ReleaseStatus> {
    using enum clearance::ReleaseStatus;
    static constexpr std::array<std::pair<clearance::ReleaseStatus, std::string_view>, 7> kTable{
        {{NotSubmitted, "NOT_SUBMITTED"},
         {Accepted, "ACCEPTED"},
         {ManualReview, "MANUAL_REVIEW"},
         {Returned, "RETURNED"},
         {Released, "RELEASED"},
         {LoadingRefused, "LOADING_REFUSED"},
         {UnloadingRefused, "UNLOADING_REFUSED"}}};
};
template <> struct Codes<clearance::Agency> {
    using enum clearance::Agency;
    static constexpr std::array<std::pair<clearance::Agency, std::string_view>, 3> kTable{
        {{Customs, "CUSTOMS"}, {Border, "BORDER"}, {Transport, "TRANSPORT"}}};
};
template <> struct Codes<clearance::Method> {
    using enum clearance::Method;
    static constexpr std::array<std::pair<clearance::Method, std::string_view>, 8> kTable{
        {{Doc, "DOC"},
         {Xray, "XRAY"},
         {Manual, "MANUAL"},
         {Sample, "SAMPLE"},
         {Seal, "SEAL"},
         {Weigh, "WEIGH"},
         {Undercarriage, "UNDERCARRIAGE"},
         {Disinfect, "DISINFECT"}}};
};
template <> struct Codes<clearance::CreditLevel> {
    using enum clearance::CreditLevel;
    static constexpr std::array<std::pair<clearance::CreditLevel, std::string_view>, 5> kTable{
        {{AdvancedCertified, "ADV_CERTIFIED"},
         {Certified, "CERTIFIED"},
         {Regular, "REGULAR"},
         {Discredited, "DISCREDITED"},
         {SeriouslyDiscredited, "SERIOUSLY_DISCREDITED"}}};
};
template <> struct Codes<clearance::PermitKind> {
    using enum clearance::PermitKind;
    static constexpr std::array<std::pair<clearance::PermitKind, std::string_view>, 4> kTable{
        {{A, "A"}, {B, "B"}, {C, "C"}, {Special, "SPECIAL"}}};
};
template <> struct Codes<clearance::Verification> {
    using enum clearance::Verification;
    static constexpr std::array<std::pair<clearance::Verification, std::string_view>, 4> kTable{
        {{Valid, "VALID"}, {Revoked, "REVOKED"}, {NotFound, "NOT_FOUND"}, {Unreachable, "UNREACHABLE"}}};
};
template <> struct Codes<clearance::PriorityReason> {
    using enum clearance::PriorityReason;
    static constexpr std::array<std::pair<clearance::PriorityReason, std::string_view>, 5> kTable{
        {{Perishable, "PERISHABLE"},
         {ShipmentDeadline, "SHIPMENT_DEADLINE"},
         {LiveAnimal, "LIVE_ANIMAL"},
         {Medical, "MEDICAL"},
         {Other, "OTHER"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// A line of an advance declaration.
struct GoodsLine {
    std::string hs; ///< 6 to 10 digits
    std::string description;
    std::int64_t packages = 0;
    std::int64_t grossKg = 0;
    std::string unNumber; ///< dangerous goods: "UN1203"; else empty
    std::string origin;   ///< alpha-2; empty where not declared
    bool operator==(const GoodsLine&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &GoodsLine::hs}, Member{"description", &GoodsLine::description},
                    Member{"packages", &GoodsLine::packages}, Member{"grossKg", &GoodsLine::grossKg},
                    Member{"unNumber", &GoodsLine::unNumber}, Member{"origin", &GoodsLine::origin});
    }
};

/// An advance declaration with what the single window said of it (domain: B.1). Data set "declarations".
struct Declaration {
    std::string number; ///< 18 digits
    std::string batch;  ///< 13 digits
    std::string plate;  ///< normalised
    std::vector<GoodsLine> lines;
    std::string container; ///< as declared; empty where there is none
    std::string seal;
    std::string enterprise; ///< unified social credit code of the consignee
    ReleaseStatus status = ReleaseStatus::NotSubmitted;
    bool releasedOnArrival = false;
    bool targeted = false;
    UtcTime validUntil;                   ///< of the pre-release
    std::vector<FiledDocument> documents; ///< filed with it: nobody is asked for these on paper
    std::optional<TaxStatus> tax;         ///< nothing where the single window does not tell: it blocks nothing
    std::optional<OriginProof> origin;
    std::string foreignAeo;    ///< of the consignor, as his customs gave it; empty
    bool consolidated = false; ///< declared with the day's other trips (集中通关)
    bool operator==(const Declaration&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Declaration::number}, Member{"batch", &Declaration::batch},
                    Member{"plate", &Declaration::plate}, Member{"lines", &Declaration::lines},
                    Member{"container", &Declaration::container}, Member{"seal", &Declaration::seal},
                    Member{"enterprise", &Declaration::enterprise}, Member{"status", &Declaration::status},
                    Member{"releasedOnArrival", &Declaration::releasedOnArrival},
                    Member{"targeted", &Declaration::targeted}, Member{"validUntil", &Declaration::validUntil},
                    Member{"documents", &Declaration::documents}, Member{"tax", &Declaration::tax},
                    Member{"origin", &Declaration::origin}, Member{"foreignAeo", &Declaration::foreignAeo},
                    Member{"consolidated", &Declaration::consolidated});
    }
};

/// A driver whose licence was filed once (domain: A.1, task 2). Data set "drivers", by `watchDocument` of his passport
/// with the key of "watch_key": neither a name nor a number of a document.
struct FiledDriver {
    std::string licence; ///< its number: key in "licences"
    bool operator==(const FiledDriver&) const = default;
    static constexpr auto members(auto with) { return with(Member{"licence", &FiledDriver::licence}); }
};

/// An order of one agency. Data set "orders"; it matches by any of its keys that is not empty.
struct Order {
    std::string id;
    Agency agency = Agency::Customs;
    Method method = Method::Doc;
    std::string scope; ///< in the agency's words: "2 boxes"; may be empty
    std::string plate;
    std::string batch;
    std::string declaration;
    std::string container;
    UtcTime issuedAt;
    UtcTime expiresAt;
    bool cancelled = false; ///< its agency said so: that a row is gone cancels nothing
    bool operator==(const Order&) const = default;
    /// At that moment.
    bool inForce(UtcTime now) const { return !cancelled && (expiresAt == UtcTime{} || expiresAt > now); }
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &Order::id}, Member{"agency", &Order::agency}, Member{"method", &Order::method},
                    Member{"scope", &Order::scope}, Member{"plate", &Order::plate}, Member{"batch", &Order::batch},
                    Member{"declaration", &Order::declaration}, Member{"container", &Order::container},
                    Member{"issuedAt", &Order::issuedAt}, Member{"expiresAt", &Order::expiresAt},
                    Member{"cancelled", &Order::cancelled});
    }
};

/// An international road transport permit. Data set "permits". B and C are good for one round trip.
struct Permit {
    std::string number;
    std::string plate;
    PermitKind kind = PermitKind::C;
    std::optional<UtcTime> validFrom;
    UtcTime validUntil;
    bool used = false;
    bool operator==(const Permit&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Permit::number}, Member{"plate", &Permit::plate}, Member{"kind", &Permit::kind},
                    Member{"validFrom", &Permit::validFrom}, Member{"validUntil", &Permit::validUntil},
                    Member{"used", &Permit::used});
    }
};

/// What a credit code of an earlier scheme counts as (domain: A.2: three tiers until 2026-04-01, five since). Data set
/// "credit_codes", by the code.
struct CreditCode {
    std::string code; ///< as customs wrote it
    CreditLevel level = CreditLevel::Regular;
    bool operator==(const CreditCode&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"code", &CreditCode::code}, Member{"level", &CreditCode::level});
    }
};

/// Data set "enterprises".
struct Enterprise {
    std::string uscc;
    std::string name;
    CreditLevel level = CreditLevel::Regular;
    std::string levelCode; ///< of an earlier scheme, in place of `level`; one that is not listed counts as regular
    bool operator==(const Enterprise&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"uscc", &Enterprise::uscc}, Member{"name", &Enterprise::name},
                    Member{"level", &Enterprise::level}, Member{"levelCode", &Enterprise::levelCode});
    }
};

/// Data set "green_list": enterprises that may use the green channel (domain: C.3, 3).
struct GreenEntry {
    std::string uscc;
    std::vector<std::string> hs;    ///< beginnings of HS codes; empty: all green goods
    std::vector<std::string> ports; ///< empty: all
    UtcTime validUntil;
    bool operator==(const GreenEntry&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"uscc", &GreenEntry::uscc}, Member{"hs", &GreenEntry::hs},
                    Member{"ports", &GreenEntry::ports}, Member{"validUntil", &GreenEntry::validUntil});
    }
};

struct CertifiedGoods {
    std::string hs;
    std::int64_t kg = 0;
    bool operator==(const CertifiedGoods&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &CertifiedGoods::hs}, Member{"kg", &CertifiedGoods::kg});
    }
};

/// A certificate as its issuer knows it. Data set "certificates", found by declaration or number.
struct Certificate {
    std::string number;
    CertificateKind kind = CertificateKind::Phyto;
    std::string declaration;
    std::vector<CertifiedGoods> goods;
    Verification state = Verification::Valid;
    std::optional<UtcTime> validFrom;
    UtcTime validUntil;
    bool operator==(const Certificate&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Certificate::number}, Member{"kind", &Certificate::kind},
                    Member{"declaration", &Certificate::declaration}, Member{"goods", &Certificate::goods},
                    Member{"state", &Certificate::state}, Member{"validFrom", &Certificate::validFrom},
                    Member{"validUntil", &Certificate::validUntil});
    }
};

/// A booked time of arrival. Data set "bookings", by plate.
struct Booking {
    std::string plate;
    UtcTime from;
    bool operator==(const Booking&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"plate", &Booking::plate}, Member{"from", &Booking::from});
    }
};

/// A priority that staff granted. Data set "priorities", by declaration or plate.
struct Priority {
    std::string plate;
    std::string declaration;
    PriorityReason reason = PriorityReason::Other;
    UtcTime validUntil;
    bool operator==(const Priority&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"plate", &Priority::plate}, Member{"declaration", &Priority::declaration},
                    Member{"reason", &Priority::reason}, Member{"validUntil", &Priority::validUntil});
    }
};

/// The day's seed of the draw and the hash that was published before it. Data set "draw_seeds", by day.
struct DrawSeed {
    std::string day;  ///< "2026-11-25" of the port
    std::string seed; ///< hex
    std::string hash; ///< hex, SHA-256 of the seed's bytes
    bool operator==(const DrawSeed&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"day", &DrawSeed::day}, Member{"seed", &DrawSeed::seed}, Member{"hash", &DrawSeed::hash});
    }
};

/// What is public of a day's seed before the day. Data set "draw_hashes", by day.
struct DrawHash {
    std::string day;
    std::string hash; ///< hex, SHA-256 of the seed's bytes
    bool operator==(const DrawHash&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"day", &DrawHash::day}, Member{"hash", &DrawHash::hash});
    }
};

/// An officer who may be drawn for an inspection. Data set "officers".
struct DutyOfficer {
    std::string id;
    Agency agency = Agency::Customs;
    bool onDuty = true;
    std::vector<std::string> conflicts; ///< enterprises that they may not, or lately did, inspect
    bool operator==(const DutyOfficer&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &DutyOfficer::id}, Member{"agency", &DutyOfficer::agency},
                    Member{"onDuty", &DutyOfficer::onDuty}, Member{"conflicts", &DutyOfficer::conflicts});
    }
};

/// A passage of this vehicle that ended.
struct Passage {
    Direction direction = Direction::Entry;
    UtcTime at;                ///< when it left the port's ground
    std::optional<Lane> laxer; ///< to which the single window would have sent it, where that was a laxer lane
    bool operator==(const Passage&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"direction", &Passage::direction}, Member{"at", &Passage::at},
                    Member{"laxer", &Passage::laxer});
    }
};

inline constexpr int kMaxBays = 20;

/// A lane of the port as it stands on the ground. Data set "lanes".
struct LanePlace {
    Lane lane = Lane::Normal;
    std::string sign; ///< the number above it
    Arrow arrow = Arrow::Up;
    int bays = 1; ///< vehicles that are served at once, up to kMaxBays
    bool operator==(const LanePlace&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &LanePlace::lane}, Member{"sign", &LanePlace::sign},
                    Member{"arrow", &LanePlace::arrow}, Member{"bays", &LanePlace::bays});
    }
};

/// How old a data set may be (domain: C.5). Data set "freshness".
struct FreshnessLimit {
    std::string dataset;
    std::int64_t okSeconds = 0;
    std::int64_t degradedSeconds = 0;
    bool operator==(const FreshnessLimit&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"dataset", &FreshnessLimit::dataset}, Member{"okSeconds", &FreshnessLimit::okSeconds},
                    Member{"degradedSeconds", &FreshnessLimit::degradedSeconds});
    }
};

/// Their ages decide, so they are told even where they never came.
inline constexpr std::array<std::string_view, 12> kAgedDatasets{
    "watch",      "orders",     "declarations", "certificates",      "permits",       "enterprises",
    "green_list", "visa_rules", "goods",        "cert_requirements", "weight_limits", "lanes"};

/// When a data set was last known to be whole; nothing where it never arrived.
struct DatasetAge {
    std::string dataset;
    std::optional<UtcTime> asOf;
    std::string version; ///< as the single window names it; empty where it does not
    bool operator==(const DatasetAge&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"dataset", &DatasetAge::dataset}, Member{"asOf", &DatasetAge::asOf},
                    Member{"version", &DatasetAge::version});
    }
};

/// What the single window says of one of its data sets: it may be older than the feed that brings it. Data set "sets".
struct SetInfo {
    std::string dataset;
    std::string version;
    std::optional<UtcTime> asOf;
    bool operator==(const SetInfo&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"dataset", &SetInfo::dataset}, Member{"version", &SetInfo::version},
                    Member{"asOf", &SetInfo::asOf});
    }
};

/// Another open crossing of the same vehicle in the same direction, opened earlier. Or, with `found`, another capture
/// of the same truck that was opened later and found a stricter lane than this one.
struct OpenElsewhere {
    std::string crossing;
    UtcTime openedAt;
    std::optional<Lane> found;
    bool operator==(const OpenElsewhere&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"crossing", &OpenElsewhere::crossing}, Member{"openedAt", &OpenElsewhere::openedAt},
                    Member{"found", &OpenElsewhere::found});
    }
};

/// The reference data that concern one crossing: what `decide()` may look at, as a value. Whoever makes it has
/// chosen the rows by the crossing's keys (plate, batch, declaration, container).
struct ReferenceView {
    std::optional<Declaration> declaration;
    std::vector<Order> orders;
    std::vector<Permit> permits;
    std::vector<Certificate> certificates;
    std::optional<Enterprise> enterprise;
    std::optional<GreenEntry> green;
    std::optional<VehiclePapers> vehicle; ///< on file
    std::optional<LicencePaper> licence;  ///< on file
    std::optional<Booking> booking;
    std::optional<Priority> priority;
    std::vector<ThirdPartyReport> reports;
    std::vector<Laboratory> laboratories; ///< of these reports
    std::optional<ApprovedExporter> exporter;
    std::optional<AeoPartner> aeoPartner;
    std::optional<DeliveryOrder> delivery; ///< as its issuer knows the one that was shown
    bool deliveryUsed = false;             ///< by another crossing
    std::vector<DrawSeed> seeds;           ///< of this day and the one before, as far as they came
    std::vector<DutyOfficer> officers;
    bool personWatched = false;
    bool vehicleWatched = false;
    std::vector<OpenElsewhere> openElsewhere;
    std::optional<Passage> lastPassage;
    bool lateOrder = false; ///< an earlier passage was cleared, and then ordered to be inspected
    std::vector<DatasetAge> ages;
    bool operator==(const ReferenceView&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"declaration", &ReferenceView::declaration}, Member{"orders", &ReferenceView::orders},
                    Member{"permits", &ReferenceView::permits}, Member{"certificates", &ReferenceView::certificates},
                    Member{"enterprise", &ReferenceView::enterprise}, Member{"green", &ReferenceView::green},
                    Member{"vehicle", &ReferenceView::vehicle}, Member{"licence", &ReferenceView::licence},
                    Member{"booking", &ReferenceView::booking}, Member{"priority", &ReferenceView::priority},
                    Member{"reports", &ReferenceView::reports}, Member{"laboratories", &ReferenceView::laboratories},
                    Member{"exporter", &ReferenceView::exporter}, Member{"aeoPartner", &ReferenceView::aeoPartner},
                    Member{"delivery", &ReferenceView::delivery}, Member{"deliveryUsed", &ReferenceView::deliveryUsed},
                    Member{"seeds", &ReferenceView::seeds}, Member{"officers", &ReferenceView::officers},
                    Member{"personWatched", &ReferenceView::personWatched},
                    Member{"vehicleWatched", &ReferenceView::vehicleWatched},
                    Member{"openElsewhere", &ReferenceView::openElsewhere},
                    Member{"lastPassage", &ReferenceView::lastPassage}, Member{"lateOrder", &ReferenceView::lateOrder},
                    Member{"ages", &ReferenceView::ages});
    }
};

} // namespace tongguan::clearance
