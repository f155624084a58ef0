// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/driver_view.h"
#include "kiosk/flow/staff_view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The flow's enumerations as the screens know them: same names, same numbers, kept equal by the assertions below.
/// In QML: Kiosk.Screen.Code, Kiosk.Lane.Fast.
namespace tongguan::app::shown {
Q_NAMESPACE
QML_NAMED_ELEMENT(Kiosk)
Q_CLASSINFO("RegisterEnumClassesUnscoped", "false")

enum class Screen {
    Language,
    Code,
    Load,
    Plate,
    Passport,
    Licence,
    TypeCountry,
    TypeNumber,
    TypeBirth,
    TypeExpiry,
    Returning,
    Confirm,
    Seal,
    Deciding,
    Lane,
    Staff,
    Resume,
    StillThere,
    OutOfService,
    BusList,
    Passengers,
    PassengerDone,
    PassengerMinor,
    PassengerStaff,
    BusCount,
    Rights,
    Prices,
    Price,
    RightsList,
    Complaint,
    ComplaintPlace,
    ComplaintSend,
    ComplaintDone,
};
Q_ENUM_NS(Screen)

enum class Hint {
    None,
    NotRead,
    WrongSide,
    Glare,
    TooFar,
    NotOurCode,
    CodeExpired,
    WrongPort,
    DocumentExpired,
    DeliveryRead,
    DeviceLost,
    HoldStill
};
Q_ENUM_NS(Hint)

enum class FactKind {
    Plate,
    Driver,
    Document,
    Licence,
    Goods,
    Packages,
    Weight,
    Seal,
    Container,
    Load,
    Passengers,
    Certificates
};
Q_ENUM_NS(FactKind)

enum class Remembering { NotOffered, Offered, Agreed };
Q_ENUM_NS(Remembering)

enum class RightsPage { Prices, Complaint, TimeLimits, Hotlines, GuidePrices, Questions, Notices };
Q_ENUM_NS(RightsPage)

enum class ComplaintTopic { Fee, Waiting, Staff, Goods, Machine, Other };
Q_ENUM_NS(ComplaintTopic)

enum class QuestionTopic { Papers, Fees, Waiting, Way, Goods, Other };
Q_ENUM_NS(QuestionTopic)

enum class PriceFilter { All, GovernmentPriced, GovernmentGuided, Market };
Q_ENUM_NS(PriceFilter)

enum class ComplaintPlace { Queue, Kiosk, Inspection, Yard, Gate, Elsewhere };
Q_ENUM_NS(ComplaintPlace)

enum class Source { Chip, SignedCode, Zone, Barcode, Radio, OnFile, Camera, Scale, Declaration, Window, Staff, Typed };
Q_ENUM_NS(Source)

enum class Lane { Staff, Hold, Weigh, Quar, Joint, Manual, Scan, Green, Fast, Empty, Pax, Normal };
Q_ENUM_NS(Lane)

enum class Arrow { Up, Left, Right, TurnLeft, TurnRight };
Q_ENUM_NS(Arrow)

enum class Language { Zh, En, Vi, Lo, My, Th };
Q_ENUM_NS(Language)

enum class Link { Online, Late, Offline };
Q_ENUM_NS(Link)

enum class SignIn { SignedOut, Wrong, LockedOut, SignedIn };
Q_ENUM_NS(SignIn)

enum class QueueClass { Safety, Priority, Green, Aeo, Bus, Normal };
Q_ENUM_NS(QueueClass)

enum class StationPage { Cases, Search, Shift, Draw, Day, Complaints, Queue, Consolidated, Figures, Rejects };
Q_ENUM_NS(StationPage)

enum class Freshness { Ok, Degraded, Stale };
Q_ENUM_NS(Freshness)

enum class MachineWord { Good, Open, Bad };
Q_ENUM_NS(MachineWord)

enum class Outcome { Pass, PassOnCondition, Detain, Return, Treat, Refer };
Q_ENUM_NS(Outcome)

/// Of the colours: sunlight, night, high contrast.
enum class Look { Day, Night, Contrast };
Q_ENUM_NS(Look)

template <class A, class B> constexpr bool same(A a, B b)
{
    return static_cast<int>(a) == static_cast<int>(b);
}

static_assert(same(Screen::Passport, flow::Screen::Passport) &&
              same(Screen::OutOfService, flow::Screen::OutOfService) && same(Screen::BusList, flow::Screen::BusList) &&
              same(Screen::BusCount, flow::Screen::BusCount) &&
              same(Screen::ComplaintDone, flow::Screen::ComplaintDone));
static_assert(same(RightsPage::Notices, flow::RightsPage::Notices) &&
              same(RightsPage::TimeLimits, flow::RightsPage::TimeLimits));
static_assert(same(ComplaintTopic::Other, clearance::ComplaintTopic::Other) &&
              same(ComplaintPlace::Elsewhere, clearance::ComplaintPlace::Elsewhere) &&
              same(ComplaintPlace::Yard, clearance::ComplaintPlace::Yard));
static_assert(same(QuestionTopic::Other, clearance::QuestionTopic::Other) &&
              same(QuestionTopic::Way, clearance::QuestionTopic::Way) &&
              same(PriceFilter::Market, flow::PriceFilter::Market));
static_assert(same(Hint::DocumentExpired, flow::Hint::DocumentExpired) && same(Hint::Glare, flow::Hint::Glare));
static_assert(same(FactKind::Certificates, flow::FactKind::Certificates) && same(FactKind::Seal, flow::FactKind::Seal));
static_assert(same(Remembering::Agreed, flow::Remembering::Agreed));
static_assert(same(Source::OnFile, clearance::Source::OnFile) && same(Source::Typed, clearance::Source::Typed) &&
              same(Source::Camera, clearance::Source::Camera));
static_assert(same(Lane::Normal, clearance::Lane::Normal) && same(Lane::Scan, clearance::Lane::Scan));
static_assert(same(Arrow::TurnRight, clearance::Arrow::TurnRight) && same(Arrow::Left, clearance::Arrow::Left));
static_assert(same(Language::Th, clearance::Language::Th) && same(Language::Vi, clearance::Language::Vi));
static_assert(same(Link::Offline, flow::LinkState::Offline) && same(SignIn::SignedIn, flow::SignIn::SignedIn));
static_assert(same(QueueClass::Normal, flow::QueueClass::Normal) && same(QueueClass::Aeo, flow::QueueClass::Aeo) &&
              same(QueueClass::Priority, flow::QueueClass::Priority));
static_assert(same(StationPage::Queue, flow::StationPage::Queue) &&
              same(StationPage::Figures, flow::StationPage::Figures));
static_assert(same(Freshness::Stale, flow::Freshness::Stale) && same(MachineWord::Bad, flow::MachineWord::Bad));
static_assert(same(Outcome::Refer, clearance::Outcome::Refer) && same(Outcome::Return, clearance::Outcome::Return));

constexpr Lane mirror(clearance::Lane lane)
{
    return static_cast<Lane>(lane);
}
constexpr Arrow mirror(clearance::Arrow arrow)
{
    return static_cast<Arrow>(arrow);
}

} // namespace tongguan::app::shown
